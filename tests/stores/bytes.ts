// When are two graphs the same? When they are the same bytes, node by node and edge by edge.

import { fold, type PressGraph } from "../../src/graph/fold";
import { type ArticleGraph, canonicalJson } from "../../src/interchange";
import type { Store } from "../../src/stores/store";

/** One line a node or edge, sorted. */
export function bytesOf(graph: PressGraph): string {
  const nodes = graph.mapNodes((uid, attributes) => canonicalJson([uid, attributes]));
  const edges = graph.mapEdges((uid, attributes, source, target) => canonicalJson([uid, source, target, attributes]));
  return [...nodes.sort(), ...edges.sort()].join("\n");
}

export async function articlesOf(store: Store): Promise<ArticleGraph[]> {
  const articles: ArticleGraph[] = [];
  for await (const article of store.articles()) articles.push(article);
  return articles;
}

/** What the store holds, beside what it should hold: the fold of these articles. */
export async function heldAndFolded(store: Store, articles: readonly ArticleGraph[]): Promise<[string, string]> {
  return [bytesOf(await store.graph()), bytesOf(fold(articles))];
}
