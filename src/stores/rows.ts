// How does a node or an edge look as one flat, typed row? The layout that both databases and every export share.

import type { EdgeAttributes, Evidence, NodeAttributes } from "../graph/fold";
import { nodesOf } from "../graph/merge";
import { type ArticleGraph, canonicalJson, type Scalar } from "../interchange";
import type { NodeLabel, PlaceLevel, RelationType } from "../ontology";
import { daysOf } from "./days";

/** A column's type; a `date` is written `2018-07-24` and stored as a database date. */
export type ColumnType = "string" | "long" | "double" | "boolean" | "date" | "string[]";

export type ColumnValue = Scalar | string[];

/** One node, flat: nothing nested, no null, no empty list (bulk imports have none); what is not there has no key. */
export interface NodeRow {
  uid: string;
  label: NodeLabel;
  /** The label, and the level of a Place as a second one: `["Place", "County"]`. */
  labels: string[];
  /** Everything that becomes a property, `uid` included. */
  columns: Record<string, ColumnValue>;
}

/** One edge, flat, with the labels of its ends, which some databases want to know. */
export interface EdgeRow {
  uid: string;
  type: RelationType;
  source: string;
  target: string;
  sourceLabel: NodeLabel;
  targetLabel: NodeLabel;
  columns: Record<string, ColumnValue>;
}

/** Columns that every node has. */
export const NODE_COLUMNS = {
  uid: "string",
  name: "string",
  aliases: "string[]",
  articles: "string[]",
} as const satisfies Record<string, ColumnType>;

/** Columns that every edge has; `startDate` and `endDate` only when `date` is known. */
export const EDGE_COLUMNS = {
  uid: "string",
  date: "string",
  startDate: "date",
  endDate: "date",
  dateCertainty: "string",
  confidence: "double",
  rule: "string",
  articles: "string[]",
  evidence: "string[]",
} as const satisfies Record<string, ColumnType>;

/** Derived from other columns: readers that rebuild the graph leave them out. */
export const DERIVED_COLUMNS: ReadonlySet<string> = new Set(["startDate", "endDate"]);

/** The types of properties by name, where the value alone does not tell (12 and 12.5 are both a `value`). */
const PROPERTY_TYPES: Record<string, ColumnType> = {
  ...NODE_COLUMNS,
  ...EDGE_COLUMNS,
  value: "double",
};

/** The one type of a column, the same for every row: numbers are doubles unless the layout says otherwise. */
export function columnType(name: string, value: ColumnValue): ColumnType {
  if (Object.hasOwn(PROPERTY_TYPES, name)) return PROPERTY_TYPES[name];
  if (Array.isArray(value)) return "string[]";
  return typeof value === "number" ? "double" : typeof value === "boolean" ? "boolean" : "string";
}

/** The extra label of a place: `county` → `County`. */
export function levelLabel(level: PlaceLevel): string {
  return level[0].toUpperCase() + level.slice(1);
}

/** A node with a date of its own (a Meeting's `date`, an Article's `publishedAt`) also gets `startDate` and `endDate`. */
export function nodeRow(uid: string, node: NodeAttributes): NodeRow {
  const { label, name, aliases, articles, properties } = node;
  const level = label === "Place" && typeof properties.level === "string" ? properties.level : "";
  const labels = level === "" ? [label] : [label, levelLabel(level as PlaceLevel)];
  const date = String(properties.date ?? properties.publishedAt ?? "");
  const columns: NodeRow["columns"] = { uid, name };
  if (aliases.length > 0) columns.aliases = aliases;
  if (articles.length > 0) columns.articles = articles;
  return { uid, label, labels, columns: withMore(columns, date, properties) };
}

/** The columns of an article's own node: besides those of the graph its text, and the record itself to reload it from. */
export function articleColumns(graph: ArticleGraph): Record<string, ColumnValue> {
  const [{ uid, attributes }] = nodesOf(graph);
  return { ...nodeRow(uid, attributes).columns, text: graph.article.text, ledger: canonicalJson(graph) };
}

export function edgeRow(
  uid: string,
  ends: { source: string; target: string; sourceLabel: NodeLabel; targetLabel: NodeLabel },
  edge: EdgeAttributes,
): EdgeRow {
  const { type, date, dateCertainty, confidence, rule, articles, evidence, properties } = edge;
  const { source, target, sourceLabel, targetLabel } = ends;
  const columns: EdgeRow["columns"] = { uid, date, dateCertainty, confidence, rule };
  if (articles.length > 0) columns.articles = articles;
  if (evidence.length > 0) columns.evidence = evidence.map(evidenceText);
  return { uid, type, source, target, sourceLabel, targetLabel, columns: withMore(columns, date, properties) };
}

/** Adds the days of the date, and the properties; none of them takes the name of another column. */
function withMore(
  columns: Record<string, ColumnValue>,
  date: string,
  properties: Record<string, Scalar>,
): Record<string, ColumnValue> {
  const { startDate, endDate } = daysOf(date);
  if (startDate !== undefined && endDate !== undefined) {
    columns.startDate = startDate;
    columns.endDate = endDate;
  }
  for (const name in properties) if (!Object.hasOwn(columns, name)) columns[name] = properties[name];
  return columns;
}

/** Canonical JSON: the keys are written in their order. */
function evidenceText({ article, end, quote, start }: Evidence): string {
  return JSON.stringify({ article, end, quote, start });
}

/** The node that a row was made of; columns that are null count as not there. */
export function nodeOfRow(label: NodeLabel, columns: Record<string, ColumnValue | null>): NodeAttributes {
  const { aliases, articles } = columns;
  const properties = propertiesOf(columns, NODE_COLUMNS);
  return { label, name: String(columns.name ?? ""), aliases: listOf(aliases), articles: listOf(articles), properties };
}

/** The edge that a row was made of; columns that are null count as not there. */
export function edgeOfRow(type: RelationType, columns: Record<string, ColumnValue | null>): EdgeAttributes {
  return {
    type,
    date: String(columns.date ?? ""),
    dateCertainty: columns.dateCertainty === "stated" ? "stated" : "implied",
    confidence: Number(columns.confidence),
    rule: String(columns.rule ?? ""),
    properties: propertiesOf(columns, EDGE_COLUMNS),
    articles: listOf(columns.articles),
    evidence: listOf(columns.evidence).map((one) => JSON.parse(one) as Evidence),
  };
}

function listOf(value: ColumnValue | null | undefined): string[] {
  return Array.isArray(value) ? value : [];
}

function propertiesOf(
  columns: Record<string, ColumnValue | null>,
  fixed: Record<string, ColumnType>,
): Record<string, Scalar> {
  const properties: Record<string, Scalar> = {};
  for (const [name, value] of Object.entries(columns)) {
    if (value === null || Array.isArray(value) || DERIVED_COLUMNS.has(name) || Object.hasOwn(fixed, name)) continue;
    properties[name] = value;
  }
  return properties;
}
