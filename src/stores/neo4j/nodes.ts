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

/** What the database says to the nodes of a batch. */
export interface Merged {
  /** Those that were there, as they are. */
  there: Map<string, NodeAttributes>;
  /** The database's own ids of all of them, by uid: the quickest way back to a node. */
  ids: Map<string, string>;
}

/** Makes the nodes that are missing and locks the others. */
export async function mergeNodes(transaction: ManagedTransaction, wishes: Iterable<NodeWish>): Promise<Merged> {
  const merged: Merged = { there: new Map(), ids: new Map() };
  const sent = grouped(wishes, groupOf).map(async ([, group]) => {
    const rows = group.map(({ uid, columns, known }) => ({ uid, columns: toProperties(columns), known }));
    const { records, summary } = await transaction.run(statementFor("merge", group[0]), { rows });
    const label = group[0].labels[0] as NodeLabel;
    let made = rows.length;
    for (const record of records) {
      const uid = record.get("uid") as string;
      merged.ids.set(uid, record.get("id"));
      const columns = record.get("columns");
      if (columns === null) continue;
      merged.there.set(uid, nodeOfRow(label, toColumns(columns)));
      made--;
    }
    reconcile(label, rows.length, records.length);
    reconcile(label, made, summary.counters.updates().nodesCreated);
  });
  await Promise.all(sent);
  return merged;
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
