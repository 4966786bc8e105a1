// What is an export? One or more text files made from a store, the same bytes whenever the graph is the same.

import type { PressGraph } from "../graph/fold";
import type { ArticleGraph } from "../interchange";

export const EXPORT_FORMATS = ["csv", "cypher", "graphml", "gexf", "jsonl"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What an export reads; every `Store` is one, and so is what `fromArticles` makes. */
export interface ExportSource {
  graph(): Promise<PressGraph>;
  articles(): AsyncIterable<ArticleGraph>;
}

/** Pieces of UTF-8 text, in order; a reader that stops early stops the writer. */
export type Chunks = Iterable<string> | AsyncIterable<string>;

export interface ExportFile {
  /** Relative to the folder of the export, with `/`. */
  readonly path: string;
  readonly chunks: Chunks;
  readonly executable?: boolean;
}

export interface Exporter {
  readonly format: ExportFormat;
  /** One stream that may go to standard output, or a folder of files. */
  readonly shape: "file" | "folder";
  /** What takes it, for `--help`. */
  readonly description: string;
  /** In order: the chunks of one file must be read before the next file is asked for. */
  files(source: ExportSource): AsyncIterable<ExportFile>;
}

const CHUNK = 65536;

/** About 64 KB at a time: lines are small, writes are dear. */
export function inChunks(lines: Iterable<string> | AsyncIterable<string>): Chunks {
  return Symbol.iterator in lines ? chunked(lines) : chunkedLater(lines);
}

function* chunked(lines: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

async function* chunkedLater(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
