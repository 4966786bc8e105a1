// How are edges written in one transaction? By type, between ends that are known and locked already.

import type { ManagedTransaction } from "neo4j-driver";
import { RELATION_TYPES } from "../../ontology";
import type { Edge } from "../gather";
import { edgeOfRow, edgeRow } from "../rows";
import { statement } from "../statements";
import { grouped, reconcile, runCounted } from "./groups";
import { toColumns, toProperties } from "./values";

/** An edge of a batch. */
export interface EdgeWish extends Edge {
  uid: string;
  /** Whether an article that is being replaced supported it. */
  known?: boolean;
  /** The database's ids of the ends. */
  from: string;
  to: string;
  /** Whether the attributes are only what such an article said: they are not written then. */
  gone?: boolean;
}

/** Makes the edges that are missing; the others are returned as they are. */
export async function mergeEdges(
  transaction: ManagedTransaction,
  wishes: Iterable<EdgeWish>,
): Promise<Map<string, Edge>> {
  const there = new Map<string, Edge>();
  const sent = grouped(wishes, groupOf).map(async ([, group]) => {
    const { type } = group[0].attributes;
    const result = await transaction.run(statementFor("merge", group[0]), { rows: group.map(rowOf) });
    const ends = new Map(group.map((wish) => [wish.uid, wish.ends]));
    for (const record of result.records) {
      const attributes = edgeOfRow(type, toColumns(record.get("columns")));
      there.set(record.get("uid"), { ends: ends.get(record.get("uid"))!, attributes });
    }
    reconcile(type, group.length, result.summary.counters.updates().relationshipsCreated + result.records.length);
  });
  await Promise.all(sent);
  return there;
}

/** Makes edges that cannot be there yet, gives edges new columns, or removes those that nothing supports any more. */
export async function writeEdges(
  transaction: ManagedTransaction,
  verb: "create" | "set" | "delete",
  wishes: Iterable<EdgeWish>,
): Promise<void> {
  const sent = grouped(wishes, groupOf).map(([, group]) =>
    runCounted(transaction, statementFor(verb, group[0]), { rows: group.map(rowOf) }, group[0].attributes.type),
  );
  await Promise.all(sent);
}

function rowOf({ uid, ends, from, to, attributes, known = false, gone = false }: EdgeWish) {
  const columns = gone ? { uid } : edgeRow(uid, ends, attributes).columns;
  return { uid, source: from, target: to, known, columns: toProperties(columns) };
}

function groupOf({ attributes: { type } }: EdgeWish): string {
  return String(RELATION_TYPES.indexOf(type)).padStart(2, "0");
}

function statementFor(verb: "merge" | "create" | "set" | "delete", { attributes }: EdgeWish): string {
  return statement(`load/neo4j/${verb}-edges`, { TYPE: attributes.type });
}
