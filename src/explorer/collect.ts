// What does the page need of these articles? The fold as columns, laid out, and every article with its words marked.

import { fold, type PressGraph } from "../graph/fold";
import { type ArticleGraph, byCodeUnit, canonicalJson } from "../interchange";
import { collectFacts } from "./facts";
import { foldingFor } from "./folding";
import { layOut, type Point } from "./layout";
import type { ArticleData, NodeColumns, Payload, QuestionData } from "./payload";
import { syllables } from "./pinyin";
import { type Working, workingTextOf } from "./working";

export interface PayloadOptions {
  title?: string;
  questions?: QuestionData[];
  served?: boolean;
}

/** Everything the page shows, laid out. The same articles, in any order, give the same payload. */
export function collect(graphs: readonly ArticleGraph[], options: PayloadOptions = {}): Payload {
  const folded = fold(graphs);
  const numbers = new Map<string, number>();
  const entities = folded.filterNodes((_uid, { label }) => label !== "Article").sort(byCodeUnit);
  for (const uid of entities) numbers.set(uid, numbers.size);
  const articles = once(graphs).sort((a, b) => byCodeUnit(a.article.uid, b.article.uid));
  for (const { article } of articles) numbers.set(article.uid, numbers.size);
  const working = new Map(articles.map(({ article }) => [article.uid, workingTextOf(article)]));
  const facts = collectFacts(folded, numbers, entities.length, working, articles);
  const links = facts.source.map((source, fact) => ({ source, target: facts.target[fact] }));
  const points = layOut(
    entities,
    links.filter(({ source, target }) => Math.max(source, target) < entities.length),
  );
  const nodes = nodeColumns(folded, entities, points);
  return {
    title: options.title ?? "",
    nodes,
    facts,
    articles: articles.map((graph) => articleData(graph, working.get(graph.article.uid)!, numbers, points)),
    folding: foldingFor([...nodes.name, ...nodes.aliases.flat(), ...articles.map(({ article }) => article.title)]),
    questions: options.questions ?? [],
    served: options.served ?? false,
  };
}

/** Each article once; of two records of one article the one that `fold` takes. */
function once(graphs: readonly ArticleGraph[]): ArticleGraph[] {
  const byUid = new Map<string, ArticleGraph>();
  for (const graph of graphs) {
    const known = byUid.get(graph.article.uid);
    if (known === undefined || canonicalJson(known) < canonicalJson(graph)) byUid.set(graph.article.uid, graph);
  }
  return [...byUid.values()];
}

function nodeColumns(folded: PressGraph, uids: string[], points: readonly Point[]): NodeColumns {
  const all = uids.map((uid) => folded.getNodeAttributes(uid));
  return {
    uid: uids,
    label: all.map(({ label }) => label),
    name: all.map(({ name }) => name),
    aliases: all.map(({ aliases }) => aliases),
    pinyin: all.map(({ name, aliases, label }) => syllables([name, ...aliases], label)),
    properties: all.map(({ properties }) => properties),
    x: uids.map((_uid, node) => points[node].x),
    y: uids.map((_uid, node) => points[node].y),
  };
}

function articleData(
  { article, entities }: ArticleGraph,
  { noise }: Working,
  numbers: ReadonlyMap<string, number>,
  points: readonly Point[],
): ArticleData {
  const { uid, id, title, publishedAt, publisher, lang, text } = article;
  const mentions = entities.flatMap((entity) =>
    entity.mentions.flatMap(({ start, end }) => [numbers.get(entity.uid)!, start, end]),
  );
  return {
    uid,
    id,
    title,
    publishedAt,
    publisher,
    lang,
    url: article.url ?? "",
    text,
    noise,
    mentions,
    ...middle(entities.map((entity) => points[numbers.get(entity.uid)!])),
  };
}

/** An article stands amid what it tells of. */
function middle(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / (points.length || 1);
  return { x: Math.round(mean(({ x }) => x) * 10) / 10, y: Math.round(mean(({ y }) => y) * 10) / 10 };
}
