// How do our values look in Neo4j, and its values here? Whole numbers are integers, days are dates, cells are JSON.

import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import { NODE_LABELS } from "../../ontology";
import { type ColumnValue, columnType } from "../rows";
import type { Cell } from "../store";

/** The columns of a row as the driver sends them. */
export function toProperties(columns: Record<string, ColumnValue>): Record<string, unknown> {
  const properties: Record<string, unknown> = { ...columns };
  for (const [name, value] of Object.entries(columns)) {
    if (typeof value === "number" && columnType(name, value) === "long") properties[name] = neo4j.int(value);
    if (typeof value === "string" && columnType(name, value) === "date") properties[name] = day(value);
  }
  return properties;
}

function day(iso: string): unknown {
  const [year, month, date] = iso.split("-").map(Number);
  return new neo4j.types.Date(year, month, date);
}

/** The properties that came back, as the columns of a row. */
export function toColumns(properties: Record<string, unknown>): Record<string, ColumnValue> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, toCell(value) as ColumnValue]),
  );
}

/** A parameter of a query: whole numbers become integers, also inside lists and maps. */
export function toParameter(value: Cell): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toParameter(one)]));
}

export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "object") return typeof value === "bigint" ? String(value) : (value as Cell);
  if (Array.isArray(value)) return value.map(toCell);
  if (neo4j.isNode(value as object)) return nodeCell(value as Node);
  if (neo4j.isRelationship(value as object)) return relationshipCell(value as Relationship);
  if (neo4j.isPath(value as object)) return pathCell(value as Path);
  if (Object.getPrototypeOf(value) === Object.prototype) return record(value as Record<string, unknown>);
  return String(value);
}

function record(value: Record<string, unknown>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toCell(one)]));
}

function nodeCell({ labels, properties }: Node): Cell {
  const { ledger, ...known } = properties;
  return { _label: NODE_LABELS.find((label) => labels.includes(label)) ?? labels[0] ?? null, ...record(known) };
}

function relationshipCell({ type, properties }: Relationship): Cell {
  return { _type: type, ...record(properties) };
}

function pathCell({ start, segments }: Path): Cell {
  return {
    nodes: [nodeCell(start), ...segments.map(({ end }) => nodeCell(end))],
    relationships: segments.map(({ relationship }) => relationshipCell(relationship)),
  };
}
