// How does the graph become GEXF for Gephi? By graphology's writer, given plain attributes and a caption for each node.

import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import type { PressGraph } from "../graph/fold";
import type { ColumnValue } from "../stores/rows";
import type { Exporter } from "./export";
import { edgeGroups, nodeGroups } from "./rows";
import { xmlCharacters } from "./xml";

export const gexf: Exporter = {
  format: "gexf",
  shape: "file",
  description: "GEXF, for Gephi; the label of a node is its name, its kind is the attribute `kind`",
  async *files(source) {
    yield { path: "graph.gexf", chunks: [gexfOf(await source.graph())] };
  },
};

type Plain = Record<string, string | number | boolean>;

function gexfOf(graph: PressGraph): string {
  const plain = new MultiDirectedGraph<Plain, Plain>();
  for (const group of nodeGroups(graph)) {
    for (const { uid, label, columns } of group.rows()) plain.addNode(uid, { kind: label, ...plainOf(columns) });
  }
  for (const group of edgeGroups(graph)) {
    for (const { uid, source, target, type, columns } of group.rows()) {
      plain.addEdgeWithKey(uid, source, target, { type, ...plainOf(columns) });
    }
  }
  const text = write(plain, {
    version: "1.2",
    formatNode: (_uid: string, { name, ...attributes }: Plain) => ({ label: String(name), attributes }),
    formatEdge: (_uid: string, attributes: Plain) => ({ label: String(attributes.type), attributes }),
  });
  return `${text}\n`;
}

/** Lists as `a | b`: Gephi shows them, and cuts GEXF's own lists at every bar anyway. */
function plainOf(columns: Record<string, ColumnValue>): Plain {
  const plain: Plain = {};
  for (const name of Object.keys(columns).sort()) {
    const value = columns[name];
    if (name === "uid") continue;
    const text = Array.isArray(value) ? value.join(" | ") : value;
    plain[name] = typeof text === "string" ? xmlCharacters(text) : text;
  }
  return plain;
}
