// May this process change the database file? One at a time may; a lock whose owner has died is taken over.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { StoreError } from "../../errors";

/** Takes the lock of a database file and returns what gives it back. Throws `StoreError` when another process has it. */
export function lock(path: string): () => void {
  const file = `${path}.lock`;
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw notWritable(path, error as Error);
      const owner = ownerOf(file);
      if (attempt > 0 || (owner !== 0 && isAlive(owner))) {
        throw new StoreError(`${path} is being changed by process ${owner}`, `wait for it to end, or remove ${file}`);
      }
      rmSync(file, { force: true });
    }
  }
}

/** What is there stays as it was. */
export function notWritable(path: string, cause: Error): StoreError {
  const reason = cause.message.replace(/\s+/g, " ").trim();
  const remedy = "choose a folder that you may write to and that has room; nothing was changed";
  return new StoreError(`${path} cannot be written: ${reason}`, remedy, { cause });
}

function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, "utf8")) || 0;
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
