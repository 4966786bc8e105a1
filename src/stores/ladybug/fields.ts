// How does a row travel into the embedded database? As a line of quoted fields, read back by one expression a column.

import { randomBytes } from "node:crypto";
import { canonicalJson, type Scalar } from "../../interchange";
import type { ColumnType, ColumnValue } from "../rows";
import type { Columns } from "./columns";

const DATABASE_TYPE: Record<ColumnType, string> = {
  string: "STRING",
  long: "INT64",
  double: "DOUBLE",
  boolean: "BOOL",
  date: "DATE",
  "string[]": "STRING[]",
};

/** Between the elements of a list; drawn anew in each process, so that no text can hold it. */
const SEPARATOR = `\u001f${randomBytes(9).toString("hex")}\u001f`;

/** `uid STRING, name STRING, …` of a table. */
export function columnList(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `\`${name}\` ${DATABASE_TYPE[type]}`)
    .join(", ");
}

/** `uid, name, …` */
export function nameList(columns: Columns): string {
  return Object.keys(columns)
    .map((name) => `\`${name}\``)
    .join(", ");
}

/** The fields of a file of rows, all text. */
export function fieldList(columns: Columns): string {
  return Object.keys(columns)
    .map((name) => `\`${name}\` STRING`)
    .join(", ");
}

/** What makes of each field the column's value. */
export function valueList(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => {
      // An empty field is null, so a text has a mark before it: no text is empty then.
      if (type === "string") return `substring(\`${name}\`, 2, size(\`${name}\`))`;
      if (type === "string[]") return `string_split(substring(\`${name}\`, 2, size(\`${name}\`)), '${SEPARATOR}')`;
      return `CAST(\`${name}\` AS ${DATABASE_TYPE[type]})`;
    })
    .join(", ");
}

/** One line of a file of rows. What the columns do not hold goes into `more`, as JSON. */
export function line(before: readonly string[], row: Record<string, ColumnValue>, columns: Columns): string {
  const more: Record<string, ColumnValue> = {};
  for (const [name, value] of Object.entries(row)) if (!fits(columns[name], value)) more[name] = value;
  const values = Object.keys(more).length === 0 ? row : { ...row, more: canonicalJson(more) };
  const fields = Object.keys(columns).map((name) => (name in more ? "" : field(values[name], columns[name])));
  return `${[...before.map(quoted), ...fields].join(",")}\n`;
}

function fits(type: ColumnType | undefined, value: ColumnValue): boolean {
  if (type === undefined) return false;
  if (Array.isArray(value)) return type === "string[]";
  if (typeof value === "number") return type === "double" || type === "long";
  return typeof value === "boolean" ? type === "boolean" : type === "string" || type === "date";
}

function field(value: ColumnValue | undefined, type: ColumnType): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return quoted(`:${value.join(SEPARATOR)}`);
  return type === "string" ? quoted(`:${value}`) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The row that a record of the database was; `more` unfolded, nulls left out. */
export function rowOf(record: Record<string, unknown>): Record<string, ColumnValue> {
  const { more, ...columns } = record;
  const row: Record<string, ColumnValue> = {};
  for (const [name, value] of Object.entries(columns)) {
    if (value !== null && value !== undefined) row[name] = plain(value);
  }
  return typeof more === "string" ? { ...row, ...(JSON.parse(more) as Record<string, Scalar>) } : row;
}

function plain(value: unknown): ColumnValue {
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value as ColumnValue);
}
