// In which encoding are these bytes? A byte-order mark, else strict UTF-8, else what reads as clean text.

import { analyse } from "chardet";
import { decode, encodingExists } from "iconv-lite";
import { InputError } from "../errors";

const BOMS: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** GB2312 and GBK pages are read with their superset. */
const SUPERSETS: Record<string, string> = { gb2312: "gb18030", gbk: "gb18030", big5: "big5-hkscs" };

/** Encodings in which wrong bytes betray themselves; in the others every byte is some letter. */
const MULTIBYTE = new Set(["utf-8", "utf-32le", "utf-32be", "gb18030", "big5-hkscs", "shift_jis", "euc-jp", "euc-kr"]);

/** Controls, surrogates, unassigned and private-use characters and replacements say that the bytes mean something else. */
const GARBAGE = /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Cn}\p{Co}\uFFFD]/gu;

/** A real file may hold a damaged character or two; above one in two hundred the reading is wrong. */
const GARBAGE_SHARE = 0.005;

/** What an unmarked UTF-16 file must be made of, and a single-byte one: else the reading is an accident of bytes. */
const UTF16_WORDS = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u0020-\u007E\s]/gu;
const LATIN_WORDS = /[A-Za-z ]/g;

/** How many bytes of a file decide its encoding (UTF-8 is checked to the end: that is fast). */
const SAMPLE = 1 << 16;

export interface EncodingHints {
  /** Named by the user: this one or none. */
  named?: string;
  /** Declared by the page: tried after UTF-8, which pages are wrong about more often than bytes are. */
  declared?: string;
}

/**
 * The text of a whole file, without its byte-order mark.
 * @throws InputError when no encoding, or not the one named, reads the bytes as text
 */
export function decodeText(bytes: Uint8Array, place: string, hints: EncodingHints = {}): string {
  return decode(buffer(bytes), detectEncoding(bytes, place, hints));
}

/** The name (for iconv-lite) of the encoding of these bytes. @throws InputError as `decodeText` */
export function detectEncoding(bytes: Uint8Array, place: string, hints: EncodingHints = {}): string {
  if (hints.named !== undefined) return checkNamed(bytes, place, hints.named);
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const sample = bytes.subarray(0, SAMPLE);
  if (readsAsText(sample, "utf-8") && (isUtf8(bytes) || hasMultibyte(sample))) return "utf-8";
  const declared = hints.declared === undefined ? [] : [hints.declared];
  for (const name of [...declared, ...analyse(sample).map((match) => match.name), "utf-16le", "utf-16be"]) {
    const candidate = supersetOf(name);
    if (encodingExists(candidate) && readsAsText(sample, candidate)) return candidate;
  }
  throw new InputError(
    `${place} is in no encoding that can be read`,
    "convert it to UTF-8, or name it with --encoding",
  );
}

/** The encoding that a byte-order mark at the start of these bytes tells. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

/** @throws InputError when there is no such encoding, or it does not read these bytes */
export function checkNamed(bytes: Uint8Array, place: string, named: string): string {
  const name = supersetOf(named);
  if (!encodingExists(name)) throw new InputError(`no encoding is called ${named}`, "try utf-8, utf-16, gb18030, big5");
  if (readsAsText(bytes.subarray(0, SAMPLE), name)) return name;
  throw new InputError(`${place} is not in ${named}`, "leave --encoding out and it is detected");
}

/** Strict: one wrong byte and it is something else. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Damaged UTF-8 is still UTF-8 when other characters of several bytes are whole; a Latin-1 accent is none. */
function hasMultibyte(bytes: Uint8Array): boolean {
  return /[^\0-\x7F\uFFFD]/.test(decode(buffer(bytes), "utf-8"));
}

function supersetOf(name: string): string {
  const lower = name.toLowerCase();
  return SUPERSETS[lower] ?? lower;
}

function readsAsText(bytes: Uint8Array, encoding: string): boolean {
  const text = decode(buffer(bytes), encoding);
  if (share(text, GARBAGE) > GARBAGE_SHARE) return false;
  if (encoding.startsWith("utf-16")) return share(text, UTF16_WORDS) > 0.9;
  return MULTIBYTE.has(encoding) || share(text, LATIN_WORDS) > 0.6;
}

function share(text: string, characters: RegExp): number {
  return text.length === 0 ? 0 : (text.match(characters)?.length ?? 0) / text.length;
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
