// Which columns has a table of the embedded database? It wants its schema first: the ontology's properties, by name.

import { NODE_LABELS, type NodeLabel, RELATION_TYPES, type RelationType } from "../../ontology";
import { type ColumnType, EDGE_COLUMNS, NODE_COLUMNS } from "../rows";

export type Columns = Readonly<Record<string, ColumnType>>;

const DAYS = { startDate: "date", endDate: "date" } as const;

/** What the schema does not name, or names with another type, is kept as JSON here. */
const REST = { more: "string" } as const;

const OWN_NODE_COLUMNS: Record<NodeLabel, Columns> = {
  Article: {
    id: "string",
    publishedAt: "string",
    publisher: "string",
    lang: "string",
    url: "string",
    ...DAYS,
    text: "string",
    ledger: "string",
  },
  Person: {},
  Organization: { kind: "string" },
  Place: { level: "string", code: "string" },
  Meeting: { date: "string", kind: "string", status: "string", ...DAYS },
  Document: { date: "string", kind: "string", ...DAYS },
  Topic: {},
  Indicator: {},
};

const OWN_EDGE_COLUMNS: Partial<Record<RelationType, Columns>> = {
  ATTENDED: { role: "string" },
  REPORTED: { at: "string" },
  HEARD: { at: "string" },
  STRESSED: { at: "string" },
  CONVEYED: { at: "string" },
  DELIBERATED: { at: "string" },
  ARRANGED: { at: "string" },
  HOLDS_POSITION: { title: "string", since: "string", until: "string", former: "boolean" },
  MEASURED: { value: "double", unit: "string", period: "string" },
};

export const NODE_TABLES = tables(NODE_LABELS, (label) => ({ ...NODE_COLUMNS, ...OWN_NODE_COLUMNS[label], ...REST }));

export const EDGE_TABLES = tables(RELATION_TYPES, (type) => ({ ...EDGE_COLUMNS, ...OWN_EDGE_COLUMNS[type], ...REST }));

function tables<Name extends string>(names: readonly Name[], columnsOf: (name: Name) => Columns) {
  return Object.fromEntries(names.map((name) => [name, columnsOf(name)])) as Record<Name, Columns>;
}
