// How long does the first command take? Wall time of `npm start`, and our own share once modules are loaded.
// npx ts-node bench/start.ts [runs]

import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine } from "../src/cli/main";

const runs = Number(process.argv[2] ?? 5);
const out = mkdtempSync(join(tmpdir(), "pressgraph-start-"));

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function timed(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

async function ownShare(): Promise<number> {
  const write = process.stdout.write;
  const start = () => commandLine().parseAsync(["node", "pressgraph", "start", "--out", out]);
  process.stdout.write = () => true;
  try {
    await start();
    const begin = performance.now();
    await start();
    return performance.now() - begin;
  } finally {
    process.stdout.write = write;
  }
}

async function main(): Promise<void> {
  const npm = Array.from({ length: runs }, () => timed(() => spawnSync("npm", ["start", "--", "--out", out])));
  const bin = Array.from({ length: runs }, () =>
    timed(() => spawnSync(process.execPath, ["bin/pressgraph.js", "start", "--out", out])),
  );
  console.log(`npm start                     ${median(npm).toFixed(0)} ms (median of ${runs})`);
  console.log(`node bin/pressgraph.js start  ${median(bin).toFixed(0)} ms`);
  console.log(`of which own code, modules loaded  ${(await ownShare()).toFixed(0)} ms`);
}

void main();
