// How does the program start without parsing its lists? It keeps what it made of them, under a key of all sources.

import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Columns, pack, unpack } from "./columns";

const FOLDER = join(__dirname, "../../data/compiled");

export interface Compiled {
  /** The file's name below the folder. */
  readonly name: string;
  /** Files, and folders with all their files, whose bytes decide what is made: lists, and the code that reads them. */
  readonly sources: readonly string[];
  /** Makes the columns from the sources; only called when the file is missing or stale. */
  readonly make: () => Columns;
}

/**
 * The columns that `make` gives, from the file when its sources are still byte for byte the same; else made anew and
 * kept. A folder that cannot be written to only costs time: every start makes them again.
 */
export function compiled({ name, sources, make }: Compiled, folder = FOLDER): Columns {
  const key = keyOf(sources);
  const path = join(folder, name);
  const known = unpack(key, read(path));
  if (known !== null) return known;
  const columns = make();
  keep(path, folder, pack(key, columns));
  return columns;
}

/** A hash of the names and bytes of all source files. */
export function keyOf(sources: readonly string[]): string {
  const hash = createHash("md5");
  for (const path of sources.flatMap(filesOf)) {
    const bytes = readFileSync(path);
    hash.update(`\n${basename(path)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

function filesOf(source: string): string[] {
  if (/\.[a-z]+$/.test(source)) return [source];
  const files = readdirSync(source, { withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => join(source, file.name)).sort();
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Under another name first, so that a process that starts meanwhile never sees half a file. */
function keep(path: string, folder: string, bytes: Buffer): void {
  const half = `${path}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(half, bytes);
    renameSync(half, path);
  } catch {
    discard(half);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be removed nothing was written.
  }
}
