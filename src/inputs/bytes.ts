// How do bytes arrive? From a file or standard input, whole or line by line.

import { InputError } from "../errors";
import type { ByteStream, Source } from "./input";

const NEWLINE = 0x0a;

/** All bytes of a source. @throws InputError when it cannot be opened or read */
export async function readAll(source: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open(source)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes of a source as they come. @throws InputError when it cannot be opened or read */
export async function* open(source: Source): ByteStream {
  try {
    yield* source.bytes();
  } catch (cause) {
    throw unreadable(source.place, cause);
  }
}

/** Lines without their line feed; a line is as long as it is, chunks are as they come. */
export async function* lines(bytes: ByteStream): ByteStream {
  let pending: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const last = chunk.subarray(start, end);
      yield pending.length === 0 ? last : Buffer.concat([...pending, last]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

const REASONS: Record<string, [string, string]> = {
  ENOENT: ["does not exist", "check the path"],
  EACCES: ["may not be read", "check its permissions"],
  EPERM: ["may not be read", "check its permissions"],
  EISDIR: ["is a folder", "name a file"],
};

/** What the system says about a path, for a person. */
export function unreadable(place: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  const [problem, remedy] = REASONS[code ?? ""] ?? [
    `cannot be read (${code ?? message})`,
    "check the path and the disk",
  ];
  return new InputError(`${place} ${problem}`, remedy, { cause });
}
