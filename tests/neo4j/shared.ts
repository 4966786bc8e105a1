// What do the test processes tell each other about the one server? Files in a folder that all of them know.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A server that tests may fill and empty. */
export interface Address {
  uri: string;
  http: string;
  user: string;
  password: string;
}

export const pidFile = (folder: string) => path.join(folder, "pid");
export const addressFile = (folder: string) => path.join(folder, "address.json");

/** Waits for its turn and returns what ends it; the turn of a process that died is over. */
export async function turn(folder: string): Promise<() => void> {
  const place = path.join(folder, "turn");
  for (;;) {
    try {
      mkdirSync(place);
      writeFileSync(path.join(place, "pid"), String(process.pid));
      return () => rmSync(place, { recursive: true, force: true });
    } catch {
      if (isOver(place)) rmSync(place, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function isOver(place: string): boolean {
  try {
    process.kill(Number(readFileSync(path.join(place, "pid"), "utf8")) || process.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
