// How does a stream in another encoding become UTF-8 before it is cut into lines?

import { getDecoder } from "iconv-lite";
import { checkNamed, markedEncoding } from "./encoding";
import type { ByteStream } from "./input";

/** The longest byte-order mark. */
const MARK = 4;

/**
 * A stream as UTF-8, without its byte-order mark. Nothing is guessed from a stream's first bytes: what has neither a mark
 * nor a name is passed on as it is. @throws InputError when the name is no encoding
 */
export async function* toUtf8(bytes: ByteStream, place: string, named?: string): ByteStream {
  let decoder = named === undefined ? undefined : getDecoder(checkNamed(new Uint8Array(), place, named));
  let first = true;
  for await (const chunk of atLeast(bytes, MARK)) {
    const mark = first && named === undefined ? markedEncoding(chunk) : undefined;
    first = false;
    if (mark === "utf-8") {
      yield chunk.subarray(3);
      continue;
    }
    if (mark !== undefined) decoder = getDecoder(mark);
    yield decoder === undefined ? chunk : Buffer.from(decoder.write(Buffer.from(chunk)));
  }
  const rest = decoder?.end();
  if (rest) yield Buffer.from(rest);
}

/** The same bytes, the first chunk no shorter than `size` unless the stream is. */
async function* atLeast(bytes: ByteStream, size: number): ByteStream {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of bytes) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < size) continue;
    yield head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}
