// How do article graphs become one graph? A commutative, associative, idempotent merge, kept per article.

import { MultiDirectedGraph } from "graphology";
import {
  type ArticleGraph,
  byCodeUnit,
  canonicalJson,
  type DateCertainty,
  type Quote,
  type Scalar,
} from "../interchange";
import type { NodeLabel, RelationType } from "../ontology";
import { edgesOf, mergeEdges, mergeNodes, nodesOf } from "./merge";

export { articleProperties, mentionsOf } from "./merge";

export interface NodeAttributes {
  label: NodeLabel;
  name: string;
  aliases: string[];
  properties: Record<string, Scalar>;
  /** Uids of the articles that mention it; a node dies with the last of them. */
  articles: string[];
}

/** One piece of evidence: the literal words, in which article, found by which rule. */
export interface Evidence extends Quote {
  article: string;
}

export interface EdgeAttributes {
  type: RelationType;
  date: string;
  dateCertainty: DateCertainty;
  confidence: number;
  rule: string;
  properties: Record<string, Scalar>;
  articles: string[];
  evidence: Evidence[];
}

/** Node keys and edge keys are uids. */
export type PressGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * Merges article graphs, in any order, to the same graph: an article given twice counts once (the later record of one
 * uid replaces nothing but itself). MENTIONS edges are derived here: one from each article to each of its entities.
 */
export function fold(graphs: Iterable<ArticleGraph>): PressGraph {
  const byUid = new Map<string, ArticleGraph>();
  for (const graph of graphs) {
    const known = byUid.get(graph.article.uid);
    if (known === undefined || canonicalJson(known) < canonicalJson(graph)) byUid.set(graph.article.uid, graph);
  }
  const sorted = [...byUid.values()].sort((a, b) => byCodeUnit(a.article.uid, b.article.uid));
  const folded: PressGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const [uid, shares] of grouped(sorted, nodesOf)) {
    folded.addNode(uid, mergeNodes(shares.map(({ attributes }) => attributes)));
  }
  for (const [uid, shares] of grouped(sorted, edgesOf)) {
    const [{ source, target }] = shares;
    if (!folded.hasNode(source) || !folded.hasNode(target)) continue;
    folded.addEdgeWithKey(uid, source, target, mergeEdges(shares.map(({ attributes }) => attributes)));
  }
  return folded;
}

function grouped<Share extends { uid: string }>(
  graphs: readonly ArticleGraph[],
  sharesOf: (graph: ArticleGraph) => Iterable<Share>,
): Map<string, Share[]> {
  const groups = new Map<string, Share[]>();
  for (const graph of graphs) {
    for (const share of sharesOf(graph)) {
      const group = groups.get(share.uid);
      if (group === undefined) groups.set(share.uid, [share]);
      else group.push(share);
    }
  }
  return groups;
}
