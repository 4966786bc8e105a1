// How does the page hold the graph? Numbered nodes and facts; facts that say the same of the same two are one bundle.

import type { NodeLabel, RelationType } from "../../../ontology";
import type { ArticleData, FactColumns, Payload, QuestionData } from "../../payload";
import { type Days, daysOf } from "./dates";

/** One line on screen: all facts of one type from one node to another. Bundles of MENTIONS have no facts. */
export interface Bundle {
  id: number;
  type: RelationType;
  source: number;
  target: number;
  facts: number[];
}

/** Nodes below `entityCount` are entities, the others articles (`node - entityCount` is the article's number). */
export interface Model {
  title: string;
  served: boolean;
  questions: QuestionData[];
  folding: string;
  entityCount: number;
  /** So many lines that what is merely hovered over changes nothing, and lines rest while the view moves. */
  isLarge: boolean;
  nodeCount: number;
  uid: string[];
  label: NodeLabel[];
  name: string[];
  aliases: string[][];
  pinyin: string[];
  properties: Payload["nodes"]["properties"];
  x: number[];
  y: number[];
  /** Facts at a node, MENTIONS aside. */
  degree: Uint32Array;
  facts: FactColumns;
  days: (Days | null)[];
  articles: ArticleData[];
  bundles: Bundle[];
  bundleOfFact: Uint32Array;
  bundlesOfNode: number[][];
  byUid: Map<string, number>;
  factByUid: Map<string, number>;
  /** Facts with evidence in an article, in the order of the text. */
  factsOfArticle: number[][];
  articlesOfNode: number[][];
}

const LARGE = 8000;

export function makeModel(payload: Payload): Model {
  const { nodes, articles, facts } = payload;
  const entityCount = nodes.uid.length;
  const nodeCount = entityCount + articles.length;
  const days = facts.date.map(memoized(daysOf));
  const uid = [...nodes.uid, ...articles.map((article) => article.uid)];
  const degree = new Uint32Array(nodeCount);
  facts.uid.forEach((_uid, fact) => {
    degree[facts.source[fact]]++;
    degree[facts.target[fact]]++;
  });
  const { bundles, bundleOfFact } = bundle(facts);
  const articlesOfNode: number[][] = Array.from({ length: nodeCount }, () => []);
  articles.forEach(({ mentions }, article) => {
    const found = new Set<number>();
    for (let i = 0; i < mentions.length; i += 3) found.add(mentions[i]);
    for (const node of found) {
      articlesOfNode[node].push(article);
      bundles.push({ id: bundles.length, type: "MENTIONS", source: entityCount + article, target: node, facts: [] });
    }
  });
  const bundlesOfNode: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const { id, source, target } of bundles) {
    bundlesOfNode[source].push(id);
    bundlesOfNode[target].push(id);
  }
  return {
    title: payload.title,
    served: payload.served,
    questions: payload.questions,
    folding: payload.folding,
    entityCount,
    isLarge: facts.uid.length > LARGE,
    nodeCount,
    uid,
    label: [...nodes.label, ...articles.map(() => "Article" as const)],
    name: [...nodes.name, ...articles.map(({ title, id }) => title || id)],
    aliases: [...nodes.aliases, ...articles.map(() => [])],
    pinyin: [...nodes.pinyin, ...articles.map(() => "")],
    properties: [...nodes.properties, ...articles.map(() => ({}))],
    x: [...nodes.x, ...articles.map(({ x }) => x)],
    y: [...nodes.y, ...articles.map(({ y }) => y)],
    degree,
    facts,
    days,
    articles,
    bundles,
    bundleOfFact,
    bundlesOfNode,
    byUid: new Map(uid.map((one, node) => [one, node])),
    factByUid: new Map(facts.uid.map((one, fact) => [one, fact])),
    factsOfArticle: factsByArticle(facts, articles.length),
    articlesOfNode,
  };
}

function bundle(facts: FactColumns): { bundles: Bundle[]; bundleOfFact: Uint32Array } {
  const bundles: Bundle[] = [];
  const known = new Map<string, Bundle>();
  const bundleOfFact = new Uint32Array(facts.uid.length);
  facts.type.forEach((type, fact) => {
    const source = facts.source[fact];
    const target = facts.target[fact];
    const key = `${source} ${target} ${type}`;
    let one = known.get(key);
    if (one === undefined) {
      one = { id: bundles.length, type, source, target, facts: [] };
      known.set(key, one);
      bundles.push(one);
    }
    one.facts.push(fact);
    bundleOfFact[fact] = one.id;
  });
  for (const one of bundles)
    one.facts.sort((a, b) => (facts.date[a] < facts.date[b] ? -1 : facts.date[a] > facts.date[b] ? 1 : a - b));
  return { bundles, bundleOfFact };
}

function factsByArticle(facts: FactColumns, count: number): number[][] {
  const found: Set<number>[] = Array.from({ length: count }, () => new Set());
  facts.evidence.forEach((list, fact) => {
    for (const [article] of list) found[article].add(fact);
  });
  return found.map((set, article) => {
    const start = (fact: number) =>
      Math.min(...facts.evidence[fact].filter(([one]) => one === article).map(([, at]) => at));
    return [...set].sort((a, b) => start(a) - start(b) || a - b);
  });
}

function memoized<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, compute(text));
    return known.get(text) as T;
  };
}
