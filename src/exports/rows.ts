// In which order are rows exported? Grouped by label or type, then by uid, so that equal graphs are equal bytes.

import type { PressGraph } from "../graph/fold";
import { byCodeUnit } from "../interchange";
import { NODE_LABELS, type NodeLabel, RELATION_TYPES, type RelationType } from "../ontology";
import { type EdgeRow, edgeRow, type NodeRow, nodeRow } from "../stores/rows";

export interface Group<Name, Row> {
  name: Name;
  /** Sorted by uid, never empty. */
  uids: readonly string[];
  /** Makes the rows anew on each call: a big graph is not held twice. */
  rows(): Iterable<Row>;
}

/** The nodes of each label that occurs, labels in the ontology's order. */
export function nodeGroups(graph: PressGraph): Group<NodeLabel, NodeRow>[] {
  const uids = new Map<NodeLabel, string[]>(NODE_LABELS.map((label) => [label, []]));
  graph.forEachNode((uid, node) => {
    uids.get(node.label)?.push(uid);
  });
  return groups(uids, (uid) => nodeRow(uid, graph.getNodeAttributes(uid)));
}

/** The edges of each type that occurs, types in the ontology's order. */
export function edgeGroups(graph: PressGraph): Group<RelationType, EdgeRow>[] {
  const uids = new Map<RelationType, string[]>(RELATION_TYPES.map((type) => [type, []]));
  graph.forEachEdge((uid, edge) => {
    uids.get(edge.type)?.push(uid);
  });
  return groups(uids, (uid) => rowOfEdge(graph, uid));
}

function rowOfEdge(graph: PressGraph, uid: string): EdgeRow {
  const [source, target] = graph.extremities(uid);
  const sourceLabel = graph.getNodeAttribute(source, "label");
  const targetLabel = graph.getNodeAttribute(target, "label");
  return edgeRow(uid, { source, target, sourceLabel, targetLabel }, graph.getEdgeAttributes(uid));
}

function groups<Name, Row>(byName: Map<Name, string[]>, row: (uid: string) => Row): Group<Name, Row>[] {
  return [...byName]
    .filter(([, uids]) => uids.length > 0)
    .map(([name, uids]) => ({
      name,
      uids: uids.sort(byCodeUnit),
      *rows() {
        for (const uid of uids) yield row(uid);
      },
    }));
}
