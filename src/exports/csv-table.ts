// How does one label or type become one CSV file? A typed header, then a quoted row for each node or edge.

import type { NodeLabel, RelationType } from "../ontology";
import type { ColumnType, ColumnValue, EdgeRow, NodeRow } from "../stores/rows";
import type { Group } from "./rows";

export interface Table {
  kind: "nodes" | "relationships";
  path: string;
  header: string;
  lines(): Iterable<string>;
}

/** What the importer must be told afterwards. */
export interface Seen {
  lineBreak: boolean;
  /** Of a line, in UTF-16 units. */
  longest: number;
}

/** `uid` is the ID of the one ID space, and stays a property. */
export function nodeTable(group: Group<NodeLabel, NodeRow>, separator: string): Table {
  const columns = new Map([...group.columns].filter(([name]) => name !== "uid"));
  const names = [...columns.keys()];
  return {
    kind: "nodes",
    path: `nodes/${group.name}.csv`,
    header: ["uid:ID(Node)", ...headers(columns), ":LABEL"].join(","),
    *lines() {
      for (const { uid, columns, labels } of group.rows()) {
        yield `${quoted(uid)},${fields(columns, names, separator)}${quoted(labels.join(separator))}\n`;
      }
    },
  };
}

export function edgeTable(group: Group<RelationType, EdgeRow>, separator: string): Table {
  const names = [...group.columns.keys()];
  return {
    kind: "relationships",
    path: `relationships/${group.name}.csv`,
    header: [":START_ID(Node)", ":END_ID(Node)", ...headers(group.columns), ":TYPE"].join(","),
    *lines() {
      for (const { source, target, columns } of group.rows()) {
        yield `${quoted(source)},${quoted(target)},${fields(columns, names, separator)}${group.name}\n`;
      }
    },
  };
}

/** The lines of the file, noting what the importer must be told. */
export function* tableLines(table: Table, seen: Seen): Generator<string> {
  yield `${table.header}\n`;
  for (const line of table.lines()) {
    if (line.length > seen.longest) seen.longest = line.length;
    if (!seen.lineBreak) seen.lineBreak = line.indexOf("\n") < line.length - 1 || line.includes("\r");
    yield line;
  }
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
