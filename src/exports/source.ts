// Can articles be exported without a store? Yes: their fold is the graph.

import { fold } from "../graph/fold";
import { type ArticleGraph, byCodeUnit } from "../interchange";
import type { ExportSource } from "./export";

/** An export source made of article records, in any order; the last record of an article counts. */
export function fromArticles(graphs: Iterable<ArticleGraph>): ExportSource {
  const byUid = new Map<string, ArticleGraph>();
  for (const graph of graphs) byUid.set(graph.article.uid, graph);
  const sorted = [...byUid.values()].sort((a, b) => byCodeUnit(a.article.uid, b.article.uid));
  return {
    graph: async () => fold(sorted),
    async *articles() {
      yield* sorted;
    },
  };
}
