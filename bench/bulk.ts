// Is our half of a bulk load the smaller one? Time to write the CSV, beside neo4j-admin's time to import it.

import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ExportSource, exporters, writeFolder } from "../src/exports";
import { fold } from "../src/graph/fold";
import { jarsFor, newHome } from "../tests/exports/server";
import { generatedArticles } from "./bulk-articles";

async function main(): Promise<void> {
  const library = jarsFor("the bulk bench");
  if (library === null) return;
  const count = Number(process.argv[2] ?? 10_000);
  const articles = [...generatedArticles(count)];
  const graph = fold(articles);
  const source: ExportSource = {
    graph: async () => graph,
    async *articles() {
      yield* articles;
    },
  };
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-bulk-"));
  const home = await newHome(library);
  try {
    const ours = await timed(() => writeFolder(exporters.csv, source, folder));
    const theirs = await timed(async () => home.admin(["database", "import", "full", "neo4j", "@args"], folder));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
    const lines = [
      `${graph.order} nodes, ${graph.size} edges of ${count} generated articles; ${(bytes / 1e6).toFixed(0)} MB of CSV`,
      `writing the CSV        ${ours.toFixed(2)} s`,
      `neo4j-admin's import   ${theirs.toFixed(2)} s`,
      `ours / theirs          ${(ours / theirs).toFixed(2)}  (target: below 1)`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    await home.remove();
    rmSync(folder, { recursive: true });
  }
}

/** Seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

void main();
