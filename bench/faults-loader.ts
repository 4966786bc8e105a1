// Who loads while something goes wrong? A process of its own, which says when it begins and when the schema is there.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openStore } from "../src/stores/open";
import { news } from "../tests/stores/generate";

/** Which articles, and whether from the last one to the first. */
export interface Share {
  from: number;
  to: number;
  backwards?: boolean;
}

export function articles({ from, to, backwards = false }: Share) {
  const all = Array.from({ length: to - from }, (_, index) => news(from + index));
  return backwards ? all.reverse() : all;
}

export interface Loader {
  child: ChildProcess;
  /** Resolves when the program is up and turns to the store. */
  begun: Promise<unknown>;
  /** Whether it loaded everything. */
  done: Promise<boolean>;
}

/** Starts a loader; it ends by itself, and the fault decides how. */
export function loader(url: string, { from, to, backwards = false }: Share): Loader {
  const args = ["-r", "ts-node/register", __filename, url, String(from), String(to), String(backwards)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const exit = once(child, "exit");
  return { child, begun: Promise.race([once(child, "message"), exit]), done: exit.then(([code]) => code === 0) };
}

async function main([url, from, to, backwards]: string[]): Promise<void> {
  const all = articles({ from: Number(from), to: Number(to), backwards: backwards === "true" });
  process.send?.("begun");
  const store = await openStore(url);
  await store.load(all);
  await store.close();
  process.disconnect?.();
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(`  the loader says: ${error.message}`);
    process.exit(1);
  });
}
