// pressgraph export: in which files does a graph leave? One of five formats, to standard output or a folder.

import type { Writable } from "node:stream";
import type { Command } from "commander";
import { Option } from "commander";
import { UsageError } from "../errors";
import { EXPORT_FORMATS, type ExportFormat } from "../exports/export";
import { addFromOption } from "./options";

const EXAMPLES = `
Examples:
  $ pressgraph export --format graphml > graph.graphml       for Gephi, yEd, networkx
  $ pressgraph export --format csv --out import/             for neo4j-admin database import full; see import/import.sh
  $ pressgraph export --format cypher | cypher-shell
The same graph gives the same bytes.`;

interface ExportOptions {
  from: string;
  format: ExportFormat;
  out?: string;
}

export function addExport(program: Command): Command {
  const command = program
    .command("export")
    .description("a store's graph as csv, cypher, graphml, gexf or jsonl")
    .addOption(new Option("--format <format>", "the form").choices(EXPORT_FORMATS).makeOptionMandatory())
    .option("--out <path>", "a file, or for csv a folder (default: standard output)")
    .addHelpText("after", EXAMPLES)
    .action(run);
  return addFromOption(command);
}

async function run({ from, format, out }: ExportOptions): Promise<void> {
  const { exporters, writeFolder, writeStream } = await import("../exports");
  const { withStore } = await import("./stores");
  const exporter = exporters[format];
  if (exporter.shape === "folder" && out === undefined) {
    throw new UsageError(`${format} is a folder of files`, "say where with --out FOLDER");
  }
  await withStore(from, true, async (store) => {
    if (exporter.shape === "folder") {
      const files = await writeFolder(exporter, store, out as string);
      process.stderr.write(`${files.join("\n")}\n`);
    } else if (out === undefined) await writeStream(exporter, store, process.stdout);
    else await writeFile(out, (stream) => writeStream(exporter, store, stream));
  });
}

/** Written whole or not at all: a reader never meets half a file under the name it asked for. */
async function writeFile(path: string, fill: (stream: Writable) => Promise<void>): Promise<void> {
  const { createWriteStream } = await import("node:fs");
  const { rename, rm } = await import("node:fs/promises");
  const { finished } = await import("node:stream/promises");
  const partial = `${path}.part`;
  const stream = createWriteStream(partial);
  try {
    await fill(stream);
    stream.end();
    await finished(stream);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
