// What do several articles together say of their nodes and edges? The fold, without a graph around it.

import type { EdgeAttributes, NodeAttributes } from "../graph/fold";
import { edgesOf, mergeEdges, mergeNodes, nodesOf } from "../graph/merge";
import type { ArticleGraph } from "../interchange";
import type { NodeLabel } from "../ontology";

/** The ends of an edge, with their labels. */
export interface Ends {
  source: string;
  target: string;
  sourceLabel: NodeLabel;
  targetLabel: NodeLabel;
}

export interface Edge {
  ends: Ends;
  attributes: EdgeAttributes;
}

export interface Gathered {
  /** All but the articles themselves. */
  nodes: Map<string, NodeAttributes>;
  edges: Map<string, Edge>;
}

/** Merges what admitted articles say, of the nodes and edges that `mine` chooses. */
export function gather(articles: Iterable<ArticleGraph>, mine: (uid: string) => boolean = () => true): Gathered {
  const nodes = new Map<string, NodeAttributes[]>();
  const edges = new Map<string, Edge[]>();
  for (const article of articles) {
    const labels = new Map<string, NodeLabel>();
    for (const { uid, attributes } of nodesOf(article)) {
      labels.set(uid, attributes.label);
      if (attributes.label !== "Article" && mine(uid)) add(nodes, uid, attributes);
    }
    for (const { uid, source, target, attributes } of edgesOf(article)) {
      if (!mine(uid)) continue;
      const ends = { source, target, sourceLabel: labels.get(source)!, targetLabel: labels.get(target)! };
      add(edges, uid, { ends, attributes });
    }
  }
  return { nodes: each(nodes, mergeNodes), edges: each(edges, mergeShares) };
}

export function mergeShares(shares: readonly Edge[]): Edge {
  return { ends: shares[0].ends, attributes: mergeEdges(shares.map(({ attributes }) => attributes)) };
}

function add<Share>(groups: Map<string, Share[]>, uid: string, share: Share): void {
  const group = groups.get(uid);
  if (group === undefined) groups.set(uid, [share]);
  else group.push(share);
}

function each<Share>(groups: Map<string, Share[]>, merge: (shares: readonly Share[]) => Share): Map<string, Share> {
  return new Map([...groups].map(([uid, shares]) => [uid, merge(shares)]));
}
