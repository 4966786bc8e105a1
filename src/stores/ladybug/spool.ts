// Where do articles wait until the new database is written? In a file of JSON lines; only their places are in memory.

import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { notWritable } from "./lock";

export class Spool {
  private readonly file: number;
  private readonly places = new Map<string, { start: number; length: number }>();
  private end = 0;

  /** `database` is the file that the articles are for; errors name it. */
  constructor(
    private readonly database: string,
    path: string,
  ) {
    this.file = openSync(path, "w+", 0o600);
  }

  /** The later of two articles with one uid counts. Throws `StoreError` when the disk is full. */
  put(uid: string, ledger: string): void {
    const bytes = Buffer.from(ledger, "utf8");
    try {
      writeSync(this.file, bytes, 0, bytes.length, this.end);
    } catch (error) {
      throw notWritable(this.database, error as Error);
    }
    this.places.set(uid, { start: this.end, length: bytes.length });
    this.end += bytes.length;
  }

  delete(uid: string): void {
    this.places.delete(uid);
  }

  get(uid: string): string | undefined {
    const place = this.places.get(uid);
    if (place === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(place.length);
    readSync(this.file, bytes, 0, place.length, place.start);
    return bytes.toString("utf8");
  }

  has(uid: string): boolean {
    return this.places.has(uid);
  }

  uids(): string[] {
    return [...this.places.keys()];
  }

  /** Of all articles, in bytes. */
  get size(): number {
    let size = 0;
    for (const { length } of this.places.values()) size += length;
    return size;
  }

  close(): void {
    closeSync(this.file);
  }
}
