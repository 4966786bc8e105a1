// Which is the shortest way from one node to another? Over what is visible, in either direction of an edge.

import { UndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted";
import type { Bundle } from "./model";

/** The nodes on the way, both ends included; null when there is none. */
export function shortestPath(bundles: Iterable<Bundle>, from: number, to: number): number[] | null {
  const graph = new UndirectedGraph();
  graph.mergeNode(from);
  graph.mergeNode(to);
  for (const { source, target } of bundles) graph.mergeEdge(source, target);
  return bidirectional(graph, String(from), String(to))?.map(Number) ?? null;
}
