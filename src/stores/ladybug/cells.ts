// How does an answer of the embedded database become plain JSON cells?

import type { Cell } from "../store";

/** Columns that hold whole articles for the store's own use: an answer with a node leaves them out. */
const LEDGER = new Set(["ledger", "more"]);

export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return isoText(value);
  if (Array.isArray(value)) return value.map(toCell);
  if (value instanceof Map) return record([...value].map(([key, one]) => [String(key), one]));
  return typeof value === "object" ? structure(value as Record<string, unknown>) : (value as Cell);
}

function structure(value: Record<string, unknown>): Cell {
  if ("_nodes" in value && "_rels" in value) {
    return { nodes: toCell(value._nodes), relationships: toCell(value._rels) };
  }
  const { _id, _label, _src, _dst, more, ...properties } = value;
  if (_label === undefined || _id === undefined) return record(Object.entries(value));
  const kind = _src === undefined ? "_label" : "_type";
  const rest = typeof more === "string" ? Object.entries(JSON.parse(more) as Record<string, Cell>) : [];
  const known = Object.entries(properties).filter(([name, one]) => one !== null && !LEDGER.has(name));
  return record([[kind, _label], ...known, ...rest]);
}

function record(entries: readonly (readonly [string, unknown])[]): Cell {
  return Object.fromEntries(entries.map(([key, value]) => [key, toCell(value)]));
}

/** A day without a time of day is a DATE. */
function isoText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}
