// How is the whole graph read back from the embedded database? Table by table, from its nodes and relationships.

import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, NodeAttributes, PressGraph } from "../../graph/fold";
import { NODE_LABELS, RELATION_TYPES } from "../../ontology";
import { edgeOfRow, nodeOfRow } from "../rows";
import { statement } from "../statements";
import { type Columns, EDGE_TABLES, NODE_TABLES } from "./columns";
import type { LadybugFile } from "./database";
import { rowOf } from "./fields";

const PAGE = 10_000;

export async function readGraph(file: LadybugFile): Promise<PressGraph> {
  const graph: PressGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const label of NODE_LABELS) {
    const read = statement("load/ladybug/read-nodes", { Label: label, columns: selected(NODE_TABLES[label]) });
    let after = "";
    for (let full = true; full; ) {
      const records = await file.run(read, { after, limit: PAGE });
      full = records.length === PAGE;
      for (const record of records) {
        after = String(record.uid);
        graph.addNode(after, nodeOfRow(label, rowOf(record)));
      }
    }
  }
  for (const type of RELATION_TYPES) {
    const read = statement("load/ladybug/read-edges", { TYPE: type, columns: selected(EDGE_TABLES[type]) });
    for (const { source, target, ...record } of await file.run(read)) {
      graph.addEdgeWithKey(String(record.uid), source, target, edgeOfRow(type, rowOf(record)));
    }
  }
  return graph;
}

/** All columns but the copies of whole articles. */
function selected(columns: Columns): string {
  return Object.keys(columns)
    .filter((name) => name !== "text" && name !== "ledger")
    .map((name) => `n.\`${name}\` AS \`${name}\``)
    .join(", ");
}
