// How do tables lie in a file that needs no parsing? Named columns of numbers or text, one after the other, aligned.

/** A column: whole numbers of one width, or one long text. */
export type Column = Int32Array | Uint16Array | Uint8Array | string;
export type Columns = Record<string, Column>;

type Type = "i32" | "u16" | "u8" | "text";
interface Place {
  readonly type: Type;
  readonly offset: number;
  readonly bytes: number;
}
interface Header {
  readonly key: string;
  readonly size: number;
  readonly places: Record<string, Place>;
}

const MAGIC = "pressgraph columns 1\n";
/** Bytes before the header's text: the magic words, then its length as eight hexadecimal digits. */
const PREFIX = MAGIC.length + 8;

/** The bytes of a file that holds `columns`; `key` says what they were made from. */
export function pack(key: string, columns: Columns): Buffer {
  const places: Record<string, Place> = {};
  const parts: [number, Buffer][] = [];
  let size = 0;
  for (const [name, column] of Object.entries(columns)) {
    const bytes = bytesOf(column);
    places[name] = { type: typeOf(column), offset: size, bytes: bytes.length };
    parts.push([size, bytes]);
    size = aligned(size + bytes.length);
  }
  const header = Buffer.from(JSON.stringify({ key, size, places } satisfies Header));
  const start = aligned(PREFIX + header.length);
  const file = Buffer.alloc(start + size);
  file.write(MAGIC + header.length.toString(16).padStart(8, "0"), "latin1");
  header.copy(file, PREFIX);
  for (const [offset, bytes] of parts) bytes.copy(file, start + offset);
  return file;
}

/**
 * The columns of such a file: views of its bytes, not copies. `null` when it is no such file, is cut short, or was made
 * from something else than `key`.
 */
export function unpack(key: string, file: Buffer): Columns | null {
  if (file.toString("latin1", 0, MAGIC.length) !== MAGIC) return null;
  const length = Number.parseInt(file.toString("latin1", MAGIC.length, PREFIX), 16);
  const header = headerOf(file.toString("utf8", PREFIX, PREFIX + length));
  const start = aligned(PREFIX + length);
  if (header === null || header.key !== key || file.length !== start + header.size) return null;
  const whole = file.byteOffset % 8 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const columns: Columns = {};
  for (const [name, place] of Object.entries(header.places))
    columns[name] = columnAt(whole, start + place.offset, place);
  return columns;
}

function headerOf(text: string): Header | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function columnAt(file: Buffer, offset: number, { type, bytes }: Place): Column {
  const at = file.byteOffset + offset;
  if (type === "i32") return new Int32Array(file.buffer, at, bytes / 4);
  if (type === "u16") return new Uint16Array(file.buffer, at, bytes / 2);
  if (type === "u8") return new Uint8Array(file.buffer, at, bytes);
  return file.toString("utf16le", offset, offset + bytes);
}

function typeOf(column: Column): Type {
  if (typeof column === "string") return "text";
  return column instanceof Int32Array ? "i32" : column instanceof Uint16Array ? "u16" : "u8";
}

function bytesOf(column: Column): Buffer {
  if (typeof column === "string") return Buffer.from(column, "utf16le");
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}

function aligned(size: number): number {
  return (size + 7) & ~7;
}
