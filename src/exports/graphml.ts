// How does the graph become GraphML? Typed keys, then nodes and edges; lists are JSON text, for GraphML has none.

import type { PressGraph } from "../graph/fold";
import { byCodeUnit } from "../interchange";
import type { ColumnType, ColumnValue } from "../stores/rows";
import { type Exporter, inChunks } from "./export";
import { edgeGroups, nodeGroups } from "./rows";
import { attribute, xmlText } from "./xml";

export const graphml: Exporter = {
  format: "graphml",
  shape: "file",
  description: "GraphML, for yEd, Cytoscape, NetworkX, igraph; labels as Neo4j's APOC writes them",
  async *files(source) {
    yield { path: "graph.graphml", chunks: inChunks(lines(await source.graph())) };
  },
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

function* lines(graph: PressGraph): Generator<string> {
  const nodes = nodeGroups(graph);
  const edges = edgeGroups(graph);
  const nodeKeys = keysOf(nodes);
  const edgeKeys = keysOf(edges);
  yield HEAD;
  yield* keyLines("node", new Map([["labels", "string"], ...nodeKeys]));
  yield* keyLines("edge", new Map([["label", "string"], ...edgeKeys]));
  yield '<graph id="pressgraph" edgedefault="directed">\n';
  for (const group of nodes) {
    for (const { uid, labels, columns } of group.rows()) {
      const list = labels.map((label) => `:${label}`).join("");
      yield `<node id=${attribute(uid)} labels=${attribute(list)}>${data("node", "labels", list)}`;
      yield `${dataOf("node", columns, nodeKeys)}</node>\n`;
    }
  }
  for (const group of edges) {
    for (const { uid, source, target, type, columns } of group.rows()) {
      yield `<edge id=${attribute(uid)} source=${attribute(source)} target=${attribute(target)} label=${attribute(type)}>`;
      yield `${data("edge", "label", type)}${dataOf("edge", columns, edgeKeys)}</edge>\n`;
    }
  }
  yield "</graph>\n</graphml>\n";
}

type Keys = Map<string, ColumnType>;

function keysOf(groups: Iterable<{ columns: ReadonlyMap<string, ColumnType> }>): Keys {
  const keys = [...groups].flatMap(({ columns }) => [...columns]).filter(([name]) => name !== "uid");
  return new Map(keys.sort(([a], [b]) => byCodeUnit(a, b)));
}

function* keyLines(domain: "node" | "edge", keys: Keys): Generator<string> {
  for (const [name, type] of keys) {
    const xmlType = type === "double" || type === "long" || type === "boolean" ? type : "string";
    yield `<key id=${attribute(`${domain}-${name}`)} for="${domain}" attr.name=${attribute(name)} attr.type="${xmlType}"/>\n`;
  }
}

function dataOf(domain: string, columns: Record<string, ColumnValue>, keys: Keys): string {
  return [...keys.keys()]
    .filter((name) => columns[name] !== undefined)
    .map((name) => data(domain, name, columns[name]))
    .join("");
}

function data(domain: string, name: string, value: ColumnValue): string {
  const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
  return `<data key=${attribute(`${domain}-${name}`)}>${xmlText(text)}</data>`;
}
