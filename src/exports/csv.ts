// How does the graph become CSV for `neo4j-admin database import full`? A file a label or type, typed headers, an @args file.

import type { PressGraph } from "../graph/fold";
import { edgeTable, nodeTable, type Seen, type Table, tableChunks } from "./csv-table";
import type { Exporter, ExportFile } from "./export";
import { articleRows } from "./ledger";
import { edgeGroups, nodeGroups } from "./rows";
import { schemaStatements } from "./schema";

/** The importer's default limit for one field is below 4 MiB; twice the longest field is room enough. */
const READ_BUFFER = 4 * 1024 * 1024;

export const csv: Exporter = {
  format: "csv",
  shape: "folder",
  description: "a folder for neo4j-admin database import full: typed CSV, @args, import.sh, the schema to create after",
  async *files(source) {
    const graph = await source.graph();
    const seen: Seen = { lineBreak: false, longest: 0 };
    const separator = listSeparator(graph);
    const tables = [
      ...nodeGroups(graph).map((group) => {
        return nodeTable(group, separator, group.name === "Article" ? articleRows(graph, source) : undefined);
      }),
      ...edgeGroups(graph).map((group) => edgeTable(group, separator)),
    ];
    for (const table of tables) yield { path: table.path, chunks: tableChunks(table, seen) };
    yield { path: "args", chunks: [argumentsFile(tables, separator, seen)] };
    yield { path: "import.sh", chunks: [IMPORT_SH], executable: true };
    yield* schemaFiles();
  },
};

/**
 * A character that no list element holds: the importer cuts lists at it and knows no escape. U+001F, the unit separator,
 * unless the news itself has one.
 */
export function listSeparator(graph: PressGraph): string {
  const candidates = ["\u001f", "\u001e", "\u001d", "\u001c", "\u0001", "\u0002", "\u0003", "\ufdd0"];
  const used = new Set<string>();
  const note = (elements: readonly string[]) => {
    for (const element of elements) for (const one of candidates) if (element.includes(one)) used.add(one);
  };
  graph.forEachNode((_uid, node) => note(node.aliases));
  return candidates.find((one) => !used.has(one)) ?? "\ufdd1";
}

function argumentsFile(tables: readonly Table[], separator: string, seen: Seen): string {
  const code = separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const lines = tables.map((table) => `--${table.kind}=${table.path}`);
  lines.push(`--array-delimiter=U+${code}`, `--multiline-fields=${seen.lineBreak}`, "--id-type=string");
  if (seen.longest * 2 > READ_BUFFER) lines.push(`--read-buffer-size=${seen.longest * 2}`);
  return `${lines.join("\n")}\n`;
}

async function* schemaFiles(): AsyncGenerator<ExportFile> {
  for (const name of ["constraints", "indexes"] as const) {
    yield { path: `${name}.cypher`, chunks: (await schemaStatements(name)).map((statement) => `${statement};\n`) };
  }
}

const IMPORT_SH = `#!/bin/sh
# Makes the database anew from this folder. Stop the server first; then: ./import.sh [DATABASE]
set -eu
cd "$(dirname "$0")"
neo4j-admin database import full "\${1:-neo4j}" --overwrite-destination=true @args
echo "Now start the server, and create what keeps it fast and sound:"
echo "  cypher-shell -d \${1:-neo4j} -f constraints.cypher && cypher-shell -d \${1:-neo4j} -f indexes.cypher"
`;
