// Which files do these paths name, and who reads them? Files, folders (to the bottom, sorted), standard input.

import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";
import { InputError } from "../errors";
import { byCodeUnit } from "../interchange";
import { unreadable } from "./bytes";
import type { ByteStream, Format, InputItem, Reader, ReadOptions, Source } from "./input";

/** A format is a reader, loaded when the first file needs it, and the file names it goes by. */
export const READERS: Record<Format, { extensions: readonly string[]; load: () => Promise<Reader> }> = {
  text: { extensions: [".txt", ".text"], load: async () => (await import("./text")).readText },
  html: { extensions: [".html", ".htm", ".xhtml"], load: async () => (await import("./html")).readHtml },
  jsonl: { extensions: [".jsonl", ".ndjson"], load: async () => (await import("./jsonl")).readJsonl },
};

/** The path that stands for standard input, read as JSON Lines unless a format is given. */
export const STDIN = "-";

/**
 * Everything the paths hold, in order, one item at a time: nothing is read before it is asked for. Never throws for
 * what is wrong with a path or file: that is an item, and the next one follows.
 */
export async function* readInputs(paths: readonly string[], options: ReadOptions = {}): AsyncIterable<InputItem> {
  for (const path of paths) {
    try {
      if (path === STDIN) yield* readSource(standardInput(), options.format ?? "jsonl", options);
      else yield* readPath(path, options);
    } catch (error) {
      yield failure(path, error);
    }
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncIterable<InputItem> {
  const info = await stat(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (!info.isDirectory()) {
    yield* readSource(file(path, basename(path)), options.format ?? formatOf(path) ?? "text", options);
    return;
  }
  let found = 0;
  for await (const inner of walk(path)) {
    const format = formatOf(inner);
    if (format === undefined) continue;
    found++;
    yield* readSource(file(inner, relative(path, inner).split(sep).join("/")), options.format ?? format, options);
  }
  if (found === 0) {
    const names = Object.values(READERS).flatMap((reader) => reader.extensions);
    throw new InputError(`${path} holds no articles`, `articles end in ${names.join(" ")}`);
  }
}

async function* readSource(source: Source, format: Format, options: ReadOptions): AsyncIterable<InputItem> {
  try {
    const read = await READERS[format].load();
    yield* read(source, options);
  } catch (error) {
    yield failure(source.place, error);
  }
}

async function* walk(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

function formatOf(path: string): Format | undefined {
  const extension = extname(path).toLowerCase();
  const formats = Object.keys(READERS) as Format[];
  return formats.find((format) => READERS[format].extensions.includes(extension));
}

function file(path: string, id: string): Source {
  return { place: path, id, bytes: () => createReadStream(path) };
}

function standardInput(): Source {
  return { place: "standard input", id: "", bytes: () => process.stdin as ByteStream };
}

function failure(place: string, error: unknown): InputItem {
  if (!(error instanceof InputError)) throw error;
  return { kind: "failure", place, error };
}
