// How does an export reach a disk or a pipe? A folder file by file, a stream at the speed of its reader.

import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Exporter, ExportSource } from "./export";

/** Writes all files of an export into a folder, made if it is not there. Returns their paths, in order. */
export async function writeFolder(exporter: Exporter, source: ExportSource, folder: string): Promise<string[]> {
  const written: string[] = [];
  for await (const file of exporter.files(source)) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    const out = createWriteStream(target, { mode: file.executable ? 0o755 : 0o644 });
    await pipeline(Readable.from(file.chunks, { objectMode: true }), out);
    written.push(target);
  }
  return written;
}

/** Writes an export of shape "file" to a stream, which stays open; rejects with EPIPE when its reader has gone. */
export async function writeStream(exporter: Exporter, source: ExportSource, out: Writable): Promise<void> {
  for await (const file of exporter.files(source)) {
    await pipeline(Readable.from(file.chunks, { objectMode: true }), out, { end: false });
  }
}
