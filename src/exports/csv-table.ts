// How does one label or type become one CSV file? A typed header, then a quoted row for each node or edge.

import { byCodeUnit } from "../interchange";
import type { NodeLabel, RelationType } from "../ontology";
import { type ColumnType, type ColumnValue, columnType, type EdgeRow, type NodeRow } from "../stores/rows";
import type { Group } from "./rows";

export interface Table {
  kind: "nodes" | "relationships";
  path: string;
  header: string;
  rows(): Iterable<string[]>;
}

/** What the importer must be told afterwards. */
export interface Seen {
  lineBreak: boolean;
  /** Of a field, in UTF-16 units. */
  longest: number;
}

/** `uid` is the ID of the one ID space, and stays a property. */
export function nodeTable(group: Group<NodeLabel, NodeRow>, separator: string): Table {
  const columns = columnsOf(group.rows());
  columns.delete("uid");
  return {
    kind: "nodes",
    path: `nodes/${group.name}.csv`,
    header: ["uid:ID(Node)", ...headers(columns), ":LABEL"].join(","),
    *rows() {
      for (const row of group.rows()) {
        yield [field(row.uid), ...fields(row.columns, columns, separator), field(row.labels.join(separator))];
      }
    },
  };
}

export function edgeTable(group: Group<RelationType, EdgeRow>, separator: string): Table {
  const columns = columnsOf(group.rows());
  return {
    kind: "relationships",
    path: `relationships/${group.name}.csv`,
    header: [":START_ID(Node)", ":END_ID(Node)", ...headers(columns), ":TYPE"].join(","),
    *rows() {
      for (const row of group.rows()) {
        yield [field(row.source), field(row.target), ...fields(row.columns, columns, separator), group.name];
      }
    },
  };
}

/** The lines of the file, noting what the importer must be told. */
export function* tableLines(table: Table, seen: Seen): Generator<string> {
  yield `${table.header}\n`;
  for (const row of table.rows()) {
    const line = row.join(",");
    if (line.length > seen.longest) seen.longest = line.length;
    if (!seen.lineBreak && /[\n\r]/.test(line)) seen.lineBreak = true;
    yield `${line}\n`;
  }
}

/** The columns that occur, sorted by name, with their types. */
function columnsOf(rows: Iterable<{ columns: Record<string, ColumnValue> }>): Map<string, ColumnType> {
  const types = new Map<string, ColumnType>();
  for (const { columns } of rows) {
    for (const name in columns) if (!types.has(name)) types.set(name, columnType(name, columns[name]));
  }
  return new Map([...types].sort(([a], [b]) => byCodeUnit(a, b)));
}

function headers(columns: ReadonlyMap<string, ColumnType>): string[] {
  return [...columns].map(([name, type]) => (type === "string" ? name : `${name}:${type}`));
}

function fields(row: Record<string, ColumnValue>, columns: ReadonlyMap<string, ColumnType>, separator: string) {
  return [...columns.keys()].map((name) => {
    const value = row[name];
    if (value === undefined) return "";
    return typeof value === "number" ? String(value) : field(Array.isArray(value) ? value.join(separator) : value);
  });
}

/** Always quoted: a quoted nothing is an empty string, an unquoted one is no value. */
function field(value: string | boolean): string {
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}
