// What does a database hold, to the last property? One line for each thing, so that two databases can be compared.

import { canonicalJson } from "../src/interchange";
import type { Store } from "../src/stores/store";
import { bytesOf } from "../tests/stores/bytes";

/** Schema, labels and properties, as Neo4j itself says them: also what our own reading would overlook. */
const RAW = [
  "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties",
  "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint",
  "MATCH (n) RETURN labels(n) AS labels, properties(n) AS held",
  "MATCH (a)-[r]->(b) RETURN a.uid AS source, type(r) AS type, b.uid AS target, properties(r) AS held",
];

const isNeo4j = (store: Store) => store.url.startsWith("bolt:");

/** The exported graph, the articles as they were loaded, and on Neo4j everything there is; sorted lines. */
export async function heldBy(store: Store): Promise<string[]> {
  const lines = bytesOf(await store.graph()).split("\n");
  for await (const article of store.articles()) lines.push(canonicalJson(article));
  if (!isNeo4j(store)) return lines.sort();
  for (const statement of RAW) {
    for (const row of (await store.query(statement)).rows) {
      lines.push(canonicalJson(row.map((cell, column) => (column === 0 && Array.isArray(cell) ? cell.sort() : cell))));
    }
  }
  return lines.sort();
}

/** Lines that only one of two has. */
export function differences(held: readonly string[], wanted: readonly string[]): number {
  const [a, b] = [new Set(held), new Set(wanted)];
  const apart = held.filter((line) => !b.has(line)).length + wanted.filter((line) => !a.has(line)).length;
  return apart === 0 ? Math.abs(held.length - wanted.length) : apart;
}

/** What a fault left behind: `schema` before the first article, `partly` or `all` of them. */
export async function stateOf(store: Store, all: number): Promise<"schema" | "partly" | "all"> {
  const { rows } = await store.query("MATCH (n:Article) RETURN count(n) AS articles");
  const articles = Number(rows[0][0]);
  return articles === 0 ? "schema" : articles < all ? "partly" : "all";
}

/** Removes everything, the schema too. */
export async function clear(store: Store): Promise<void> {
  const write = (statement: string) => store.query(statement, {}, { write: true });
  await write("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  for (const [name] of (await store.query("SHOW CONSTRAINTS YIELD name")).rows) await write(`DROP CONSTRAINT ${name}`);
  const { rows } = await store.query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const [name] of rows) await write(`DROP INDEX ${name}`);
}
