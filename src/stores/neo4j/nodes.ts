// How are nodes written in one transaction? Merged and locked first, then set or deleted as the articles want it.

import type { ManagedTransaction } from "neo4j-driver";
import type { NodeAttributes } from "../../graph/fold";
import { NODE_LABELS, type NodeLabel } from "../../ontology";
import { type ColumnValue, nodeOfRow, nodeRow } from "../rows";
import { statement } from "../statements";
import { grouped, reconcile, runCounted } from "./groups";
import { toColumns, toProperties } from "./values";

/** A node of a batch; without columns it must be there already. */
export interface NodeWish {
  uid: string;
  /** The label, and the level of a place as a second one. */
  labels: readonly string[];
  columns: Record<string, ColumnValue>;
  /** Whether an article that is being replaced supported it. */
  known: boolean;
}

export function nodeWish(uid: string, node: NodeAttributes, known = false): NodeWish {
  return { ...nodeRow(uid, node), known };
}

/** Makes the nodes that are missing and locks the others, which are returned as they are. */
export async function mergeNodes(
  transaction: ManagedTransaction,
  wishes: Iterable<NodeWish>,
): Promise<Map<string, NodeAttributes>> {
  const there = new Map<string, NodeAttributes>();
  const sent = grouped(wishes, groupOf).map(async ([, group]) => {
    const rows = group.map(({ uid, columns, known }) => ({ uid, columns: toProperties(columns), known }));
    const result = await transaction.run(statementFor("merge", group[0]), { rows });
    const label = group[0].labels[0] as NodeLabel;
    for (const record of result.records)
      there.set(record.get("uid"), nodeOfRow(label, toColumns(record.get("columns"))));
    reconcile(label, rows.length, result.summary.counters.updates().nodesCreated + result.records.length);
  });
  await Promise.all(sent);
  return there;
}

/** Gives nodes new columns, and places the label of their level. */
export async function setNodes(transaction: ManagedTransaction, wishes: Iterable<NodeWish>): Promise<void> {
  const sent = grouped(wishes, groupOf).map(([, group]) => {
    const rows = group.map(({ uid, columns }) => ({ uid, columns: toProperties(columns) }));
    return runCounted(transaction, statementFor("set", group[0]), { rows }, group[0].labels[0]);
  });
  await Promise.all(sent);
}

/** Removes nodes that nothing supports any more. */
export async function deleteNodes(
  transaction: ManagedTransaction,
  nodes: ReadonlyMap<string, NodeLabel>,
): Promise<void> {
  const wishes = [...nodes].map(([uid, label]) => ({ uid, label }));
  const sent = grouped(wishes, ({ label }) => label).map(([label, group]) => {
    const text = statement("load/neo4j/delete-nodes", { Label: label });
    return runCounted(transaction, text, { uids: group.map(({ uid }) => uid) }, label);
  });
  await Promise.all(sent);
}

function groupOf({ labels: [label, level = ""] }: NodeWish): string {
  return `${NODE_LABELS.indexOf(label as NodeLabel)} ${level}`;
}

function statementFor(verb: "merge" | "set", { labels: [label, level] }: NodeWish): string {
  const things = level === undefined ? "nodes" : "places";
  return statement(`load/neo4j/${verb}-${things}`, { Label: label, Level: level ?? "" });
}
