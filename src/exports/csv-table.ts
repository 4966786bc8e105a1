// How does one label or type become one CSV file? A typed header, then a quoted row for each node or edge.

import type { NodeLabel, RelationType } from "../ontology";
import type { ColumnType, ColumnValue, EdgeRow, NodeRow } from "../stores/rows";
import { type Chunks, inChunks } from "./export";
import { LEDGER_COLUMNS } from "./ledger";
import type { Group } from "./rows";

export interface Table {
  kind: "nodes" | "relationships";
  path: string;
  header: string;
  lines: Iterable<string> | AsyncIterable<string>;
}

/** What the importer must be told afterwards. */
export interface Seen {
  lineBreak: boolean;
  /** Of a line, in UTF-16 units. */
  longest: number;
}

/** `uid` is the ID of the one ID space, and stays a property. */
export function nodeTable(group: Group<NodeLabel, NodeRow>, separator: string, later?: AsyncIterable<NodeRow>): Table {
  const more = later === undefined ? {} : LEDGER_COLUMNS;
  const columns = new Map<string, ColumnType>([...group.columns, ...Object.entries<ColumnType>(more)]);
  columns.delete("uid");
  const names = [...columns.keys()];
  const line = ({ uid, columns, labels }: NodeRow) =>
    `${quoted(uid)},${fields(columns, names, separator)}${quoted(labels.join(separator))}\n`;
  const header = ["uid:ID(Node)", ...headers(columns), ":LABEL"].join(",");
  const path = `nodes/${group.name}.csv`;
  const lines = later === undefined ? mapped(group.rows(), line) : mappedLater(later, line);
  return { kind: "nodes", path, header, lines };
}

export function edgeTable(group: Group<RelationType, EdgeRow>, separator: string): Table {
  const names = [...group.columns.keys()];
  const line = ({ source, target, columns }: EdgeRow) =>
    `${quoted(source)},${quoted(target)},${fields(columns, names, separator)}${group.name}\n`;
  const header = [":START_ID(Node)", ":END_ID(Node)", ...headers(group.columns), ":TYPE"].join(",");
  return { kind: "relationships", path: `relationships/${group.name}.csv`, header, lines: mapped(group.rows(), line) };
}

/** The file's text, noting what the importer must be told. */
export function tableChunks({ header, lines }: Table, seen: Seen): Chunks {
  const note = (line: string) => {
    if (line.length > seen.longest) seen.longest = line.length;
    if (!seen.lineBreak) seen.lineBreak = line.indexOf("\n") < line.length - 1 || line.includes("\r");
    return line;
  };
  const first = `${header}\n`;
  return inChunks(Symbol.iterator in lines ? mapped(lines, note, first) : mappedLater(lines, note, first));
}

function* mapped<One>(rows: Iterable<One>, line: (row: One) => string, first = ""): Generator<string> {
  if (first !== "") yield first;
  for (const row of rows) yield line(row);
}

async function* mappedLater<One>(
  rows: AsyncIterable<One>,
  line: (row: One) => string,
  first = "",
): AsyncGenerator<string> {
  if (first !== "") yield first;
  for await (const row of rows) yield line(row);
}

function headers(columns: ReadonlyMap<string, ColumnType>): string[] {
  return [...columns].map(([name, type]) => (type === "string" ? name : `${name}:${type}`));
}

/** Each with a comma after it; what is not there is nothing. */
function fields(row: Record<string, ColumnValue>, names: readonly string[], separator: string): string {
  let text = "";
  for (const name of names) {
    const value = row[name];
    if (value === undefined) text += ",";
    else if (typeof value === "string") text += `${quoted(value)},`;
    else if (Array.isArray(value)) text += `${quoted(value.length === 1 ? value[0] : value.join(separator))},`;
    else text += `${value},`;
  }
  return text;
}

/** Always quoted: a quoted nothing is an empty string, an unquoted one is no value. */
function quoted(value: string): string {
  return value.includes('"') ? `"${value.replaceAll('"', '""')}"` : `"${value}"`;
}
