// In which order are rows exported? Grouped by label or type, then by uid, so that equal graphs are equal bytes.

import type { EdgeAttributes, NodeAttributes, PressGraph } from "../graph/fold";
import { byCodeUnit, type Scalar } from "../interchange";
import { NODE_LABELS, type NodeLabel, RELATION_TYPES, type RelationType } from "../ontology";
import {
  type ColumnType,
  columnType,
  DERIVED_COLUMNS,
  EDGE_COLUMNS,
  type EdgeRow,
  edgeRow,
  NODE_COLUMNS,
  type NodeRow,
  nodeRow,
} from "../stores/rows";

export interface Group<Name, Row> {
  name: Name;
  /** All columns that a row of the group may have, by name, sorted. */
  columns: ReadonlyMap<string, ColumnType>;
  /** Sorted by uid, never none; made anew on each call, for a big graph is not held twice. */
  rows(): Iterable<Row>;
}

/** What a row is made of. */
interface Entry<Attributes> {
  uid: string;
  attributes: Attributes;
}

interface EdgeEntry extends Entry<EdgeAttributes> {
  ends: Parameters<typeof edgeRow>[1];
}

/** The nodes of each label that occurs, labels in the ontology's order. */
export function nodeGroups(graph: PressGraph): Group<NodeLabel, NodeRow>[] {
  const entries = new Map<NodeLabel, Entry<NodeAttributes>[]>(NODE_LABELS.map((label) => [label, []]));
  graph.forEachNode((uid, attributes) => entries.get(attributes.label)?.push({ uid, attributes }));
  return groups(entries, NODE_COLUMNS, ({ uid, attributes }) => nodeRow(uid, attributes));
}

/** The edges of each type that occurs, types in the ontology's order. */
export function edgeGroups(graph: PressGraph): Group<RelationType, EdgeRow>[] {
  const entries = new Map<RelationType, EdgeEntry[]>(RELATION_TYPES.map((type) => [type, []]));
  graph.forEachEdge((uid, attributes, source, target, { label: sourceLabel }, { label: targetLabel }) => {
    entries.get(attributes.type)?.push({ uid, attributes, ends: { source, target, sourceLabel, targetLabel } });
  });
  return groups(entries, EDGE_COLUMNS, ({ uid, attributes, ends }) => edgeRow(uid, ends, attributes));
}

function groups<Name, One extends Entry<{ properties: Record<string, Scalar> }>, Row>(
  entries: Map<Name, One[]>,
  fixed: Record<string, ColumnType>,
  row: (entry: One) => Row,
): Group<Name, Row>[] {
  return [...entries]
    .filter(([, group]) => group.length > 0)
    .map(([name, group]) => ({
      name,
      columns: columnsOf(group, fixed),
      *rows() {
        for (const entry of group.sort((a, b) => byCodeUnit(a.uid, b.uid))) yield row(entry);
      },
    }));
}

function columnsOf(
  group: readonly Entry<{ properties: Record<string, Scalar> }>[],
  fixed: Record<string, ColumnType>,
): ReadonlyMap<string, ColumnType> {
  const columns = new Map<string, ColumnType>(Object.entries(fixed));
  for (const { attributes } of group) {
    const { properties } = attributes;
    for (const name in properties) if (!columns.has(name)) columns.set(name, columnType(name, properties[name]));
  }
  if (columns.has("date") || columns.has("publishedAt")) for (const name of DERIVED_COLUMNS) columns.set(name, "date");
  return new Map([...columns].sort(([a], [b]) => byCodeUnit(a, b)));
}
