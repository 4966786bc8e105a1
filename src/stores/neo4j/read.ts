// How are counts, articles and the whole graph read back from Neo4j? In read transactions, as a stream.

import { MultiDirectedGraph } from "graphology";
import type { ManagedTransaction, Session } from "neo4j-driver";
import type { EdgeAttributes, NodeAttributes, PressGraph } from "../../graph/fold";
import type { ArticleGraph } from "../../interchange";
import { NODE_LABELS, RELATION_TYPES } from "../../ontology";
import { edgeOfRow, nodeOfRow } from "../rows";
import { statement } from "../statements";
import type { Counts } from "../store";
import { toColumns, toParameter } from "./values";

/** Articles read at a time. */
const PAGE = 200;

/** Counted by the database itself, from its count store. */
export async function countAll(transaction: ManagedTransaction): Promise<Counts> {
  const counts: Counts = { nodes: 0, edges: 0, labels: {}, types: {} };
  const amountOf = async (text: string, names: Record<string, string>) =>
    Number((await transaction.run(statement(text, names))).records[0].get("amount"));
  for (const label of NODE_LABELS) {
    const amount = await amountOf("load/neo4j/count-nodes", { Label: label });
    if (amount > 0) counts.labels[label] = amount;
    counts.nodes += amount;
  }
  for (const type of RELATION_TYPES) {
    const amount = await amountOf("load/neo4j/count-edges", { TYPE: type });
    if (amount > 0) counts.types[type] = amount;
    counts.edges += amount;
  }
  return counts;
}

export async function* readArticles(session: Session): AsyncIterable<ArticleGraph> {
  for (let after = "", full = true; full; ) {
    const { records } = await session.executeRead((transaction) =>
      transaction.run(statement("load/neo4j/page-ledgers"), { after, limit: toParameter(PAGE) }),
    );
    for (const record of records) {
      after = record.get("uid");
      yield JSON.parse(record.get("ledger")) as ArticleGraph;
    }
    full = records.length === PAGE;
  }
}

export async function readGraph(transaction: ManagedTransaction): Promise<PressGraph> {
  const graph: PressGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const label of NODE_LABELS) {
    for await (const record of transaction.run(statement("load/neo4j/read-nodes", { Label: label }))) {
      const columns = toColumns(record.get("columns"));
      graph.addNode(columns.uid, nodeOfRow(label, columns));
    }
  }
  for (const type of RELATION_TYPES) {
    for await (const record of transaction.run(statement("load/neo4j/read-edges", { TYPE: type }))) {
      const columns = toColumns(record.get("columns"));
      graph.addEdgeWithKey(columns.uid, record.get("source"), record.get("target"), edgeOfRow(type, columns));
    }
  }
  return graph;
}
