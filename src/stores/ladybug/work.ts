// Where is a new database made? In a folder beside the old one, which nobody else has, and which goes afterwards.

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { lock, notWritable } from "./lock";
import { Spool } from "./spool";

export interface Work {
  folder: string;
  /** The articles that wait to be written. */
  spool: Spool;
}

/**
 * Lets `use` work for a database file under its lock; what a process that died left behind goes first. Throws
 * `StoreError` when another process has the lock or nothing can be written there.
 */
export async function withWork<T>(path: string, use: (work: Work) => Promise<T>): Promise<T> {
  const unlock = lock(path);
  const folder = `${path}.work`;
  try {
    const spool = newSpool(path, folder);
    try {
      return await use({ folder, spool });
    } finally {
      spool.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    unlock();
  }
}

function newSpool(path: string, folder: string): Spool {
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    return new Spool(path, join(folder, "articles.jsonl"));
  } catch (error) {
    throw notWritable(path, error as Error);
  }
}
