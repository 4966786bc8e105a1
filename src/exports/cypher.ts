// How does the graph become a script for cypher-shell? The schema, then nodes, then edges, some hundred rows a statement.

import type { EdgeRow, NodeRow } from "../stores/rows";
import { type Exporter, type ExportSource, inChunks } from "./export";
import { articleRows } from "./ledger";
import { mapLiteral, nameLiteral, stringLiteral } from "./literals";
import { edgeGroups, nodeGroups } from "./rows";
import { schemaStatements } from "./schema";

/** A statement is a transaction of its own; larger ones cost the server more to parse than they save. */
const ROWS_PER_STATEMENT = 200;
const CHARACTERS_PER_STATEMENT = 200_000;

export const cypher: Exporter = {
  format: "cypher",
  shape: "file",
  description: "a script for cypher-shell -f that makes the graph, and makes it again unchanged",
  async *files(source) {
    const schema = [...(await schemaStatements("constraints")), ...(await schemaStatements("indexes"))];
    yield { path: "graph.cypher", chunks: inChunks(script(schema, source)) };
  },
};

async function* script(schema: readonly string[], source: ExportSource): AsyncGenerator<string> {
  for (const statement of schema) yield `${statement};\n`;
  const graph = await source.graph();
  for (const group of nodeGroups(graph)) {
    const rows = group.name === "Article" ? articleRows(graph, source) : group.rows();
    yield* unwinds(rows, nodeClause, (row) => mapLiteral(row.columns));
  }
  for (const group of edgeGroups(graph)) yield* unwinds(group.rows(), edgeClause, edgeLiteral);
}

function nodeClause({ labels: [label, ...more] }: NodeRow): string {
  const also = more.map((one) => `, n:${nameLiteral(one)}`).join("");
  return `MERGE (n:${label} {uid: row.uid}) SET n = row${also}`;
}

function edgeClause({ type, sourceLabel, targetLabel }: EdgeRow): string {
  const match = `MATCH (a:${sourceLabel} {uid: row.source}), (b:${targetLabel} {uid: row.target})`;
  return `${match} MERGE (a)-[r:${type} {uid: row.edge.uid}]->(b) SET r = row.edge`;
}

function edgeLiteral({ source, target, columns }: EdgeRow): string {
  return `{source: ${stringLiteral(source)}, target: ${stringLiteral(target)}, edge: ${mapLiteral(columns)}}`;
}

/** Collects the rows that share a clause, and writes a statement whenever one has enough. */
async function* unwinds<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  clauseOf: (row: Row) => string,
  literal: (row: Row) => string,
): AsyncGenerator<string> {
  const waiting = new Map<string, { literals: string[]; size: number }>();
  for await (const row of rows) {
    const clause = clauseOf(row);
    const batch = waiting.get(clause) ?? { literals: [], size: 0 };
    waiting.set(clause, batch);
    const text = literal(row);
    batch.literals.push(text);
    batch.size += text.length;
    if (batch.literals.length < ROWS_PER_STATEMENT && batch.size < CHARACTERS_PER_STATEMENT) continue;
    yield unwind(batch.literals, clause);
    waiting.delete(clause);
  }
  for (const [clause, { literals }] of waiting) yield unwind(literals, clause);
}

function unwind(literals: readonly string[], clause: string): string {
  return `UNWIND [\n  ${literals.join(",\n  ")}\n] AS row\n${clause};\n`;
}
