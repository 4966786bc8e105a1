// What comes out of an input? Articles, graphs already extracted, records that are broken, files that cannot be read.

import type { InputError } from "../errors";
import type { ArticleGraph, ArticleInput } from "../interchange";

/** One thing read. `place` names it for a person: `news/a.txt`, `news.jsonl:3`, `standard input:3`. */
export type InputItem =
  | { kind: "article"; place: string; article: ArticleInput }
  /** A line that `extract` wrote before. */
  | { kind: "graph"; place: string; graph: ArticleGraph }
  /** A record that is no article; what can be saved of its id is passed on. */
  | { kind: "broken"; place: string; id: string; error: InputError }
  /** A file or folder that gave nothing. */
  | { kind: "failure"; place: string; error: InputError };

export const FORMATS = ["text", "html", "jsonl"] as const;
export type Format = (typeof FORMATS)[number];

export interface ReadOptions {
  /** Takes every file (and standard input) as this format, whatever its name. */
  format?: Format;
  /** Takes every file as this encoding (any name iconv-lite knows); detected when missing. */
  encoding?: string;
}

/** Bytes as they arrive: a file's stream, standard input. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** A file to read: its bytes, how people call it, and the id of the article it holds. */
export interface Source {
  place: string;
  id: string;
  bytes: () => ByteStream;
}

/** Reads one source. Problems with the data are items; only a source that cannot be opened or decoded throws `InputError`. */
export type Reader = (source: Source, options: ReadOptions) => AsyncIterable<InputItem>;
