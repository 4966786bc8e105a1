// Which facts does the page show, and with which marked words? Every edge of the fold but the derived mentions.

import type { Evidence, PressGraph } from "../graph/fold";
import { type ArticleGraph, byCodeUnit } from "../interchange";
import type { RelationType } from "../ontology";
import type { EvidenceTuple, FactColumns } from "./payload";
import { findTrigger } from "./triggers";
import type { Working } from "./working";

/** Facts in the order of their uids. Articles in evidence are numbered from 0, nodes as in `numbers`. */
export function collectFacts(
  folded: PressGraph,
  numbers: ReadonlyMap<string, number>,
  firstArticle: number,
  working: ReadonlyMap<string, Working>,
  articles: readonly ArticleGraph[],
): FactColumns {
  const languages = new Map(articles.map(({ article }) => [article.uid, article.lang]));
  const uids = folded.filterEdges((_uid, { type }) => type !== "MENTIONS").sort(byCodeUnit);
  const all = uids.map((uid) => folded.getEdgeAttributes(uid));
  const tuple = (type: RelationType, { article, start, end }: Evidence): EvidenceTuple => [
    numbers.get(article)! - firstArticle,
    start,
    end,
    ...triggerOf(type, languages.get(article) ?? "", working.get(article)!, start, end),
  ];
  return {
    uid: uids,
    type: all.map(({ type }) => type),
    source: uids.map((uid) => numbers.get(folded.source(uid))!),
    target: uids.map((uid) => numbers.get(folded.target(uid))!),
    date: all.map(({ date }) => date),
    certainty: all.map(({ dateCertainty }) => dateCertainty),
    confidence: all.map(({ confidence }) => confidence),
    rule: all.map(({ rule }) => rule),
    properties: all.map(({ properties }) => properties),
    evidence: all.map(({ type, evidence }) => evidence.map((one) => tuple(type, one))),
  };
}

/** Trigger offsets in the original; triggers are looked for in the working words, where noise cannot hide them. */
function triggerOf(type: RelationType, lang: string, working: Working, start: number, end: number): [number, number] {
  const span = working.toWorking(start, end);
  const found = findTrigger(type, lang, working.text.slice(span.start, span.end));
  if (found === null) return [-1, -1];
  const original = working.toOriginal(span.start + found.start, span.start + found.end);
  return [original.start, original.end];
}
