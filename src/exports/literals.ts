// How is a value written inside a Cypher script? As a literal that means exactly this value, whatever it holds.

import { type ColumnType, type ColumnValue, columnType } from "../stores/rows";

/** A map literal with sorted keys: `{uid: 'x', date: date('2018-07-23')}`. */
export function mapLiteral(columns: Record<string, ColumnValue>): string {
  const pairs = Object.keys(columns)
    .sort()
    .map((name) => `${nameLiteral(name)}: ${valueLiteral(columns[name], columnType(name, columns[name]))}`);
  return `{${pairs.join(", ")}}`;
}

/** A label, type or property name, in backticks where it needs them. */
export function nameLiteral(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

export function valueLiteral(value: ColumnValue, type: ColumnType): string {
  if (Array.isArray(value)) return `[${value.map(stringLiteral).join(", ")}]`;
  if (type === "date") return `date(${stringLiteral(String(value))})`;
  if (type === "double") return doubleLiteral(Number(value));
  return typeof value === "string" ? stringLiteral(value) : String(value);
}

/** `12` would be an integer. */
function doubleLiteral(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text.replace("e+", "e");
}

/** A quoted string; control characters are written as codes, so that a statement never spans lines it should not. */
export function stringLiteral(text: string): string {
  return `'${text.replace(/[\\'\p{Cc}\u2028\u2029]/gu, escaped)}'`;
}

function escaped(character: string): string {
  if (character === "'") return "\\'";
  if (character === "\\") return "\\\\";
  if (character === "\n") return "\\n";
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
