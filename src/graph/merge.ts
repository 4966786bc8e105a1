// What does one article say of a node or an edge, and how do two articles' words on it become one? The heart of fold.

import { type ArticleGraph, byCodeUnit, type EntityRecord, type RelationRecord, type Scalar } from "../interchange";
import type { EdgeAttributes, Evidence, NodeAttributes } from "./fold";
import { edgeUid } from "./identity";

export interface NodeShare {
  uid: string;
  attributes: NodeAttributes;
}

export interface EdgeShare {
  uid: string;
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

/** The nodes that one article states: itself, then its entities in their order. */
export function* nodesOf(graph: ArticleGraph): Generator<NodeShare> {
  const { uid, title } = graph.article;
  const properties = articleProperties(graph);
  yield { uid, attributes: { label: "Article", name: title, aliases: [], properties, articles: [uid] } };
  for (const entity of graph.entities) yield { uid: entity.uid, attributes: nodeOf(entity, uid) };
}

/** The edges that one article states, the derived MENTIONS last. */
export function* edgesOf(graph: ArticleGraph): Generator<EdgeShare> {
  const { uid } = graph.article;
  for (const relation of graph.relations) yield edgeOf(relation, uid);
  for (const relation of mentionsOf(graph)) yield edgeOf(relation, uid);
}

/** What an article says of its own node. */
export function articleProperties(graph: ArticleGraph): Record<string, Scalar> {
  const { id, publishedAt, publisher, lang, url } = graph.article;
  const properties: Record<string, Scalar> = { id, publishedAt, publisher, lang };
  if (url !== undefined) properties.url = url;
  return properties;
}

/** The derived MENTIONS relations of one article. */
export function mentionsOf(graph: ArticleGraph): RelationRecord[] {
  const { uid, publishedAt } = graph.article;
  return graph.entities.map((entity) => ({
    uid: edgeUid("MENTIONS", uid, entity.uid, publishedAt),
    type: "MENTIONS",
    source: uid,
    target: entity.uid,
    date: publishedAt,
    dateCertainty: "implied",
    confidence: 1,
    rule: "derived.mentions",
    properties: {},
    evidence: entity.mentions,
  }));
}

function nodeOf(entity: EntityRecord, article: string): NodeAttributes {
  const { label, name, aliases, properties } = entity;
  return { label, name, aliases: [...aliases], properties: { ...properties }, articles: [article] };
}

function edgeOf(relation: RelationRecord, article: string): EdgeShare {
  const { uid, source, target, type, date, dateCertainty, confidence, rule, properties } = relation;
  const evidence: Evidence[] = relation.evidence.map((quote) => ({ article, ...quote }));
  const common = { type, date, dateCertainty, confidence, rule, properties: { ...properties } };
  return { uid, source, target, attributes: { ...common, articles: [article], evidence } };
}

/** What several articles say of one node, in any order. The smallest name is the name, the others become aliases. */
export function mergeNodes(shares: readonly NodeAttributes[]): NodeAttributes {
  if (shares.length === 1) return shares[0];
  const names = new Set(shares.flatMap(({ name, aliases }) => [name, ...aliases]));
  const name = shares.map((share) => share.name).reduce((a, b) => (byCodeUnit(a, b) <= 0 ? a : b));
  names.delete(name);
  return {
    label: shares[0].label,
    name,
    aliases: [...names].sort(byCodeUnit),
    properties: mergeProperties(shares),
    articles: articlesOf(shares),
  };
}

/** What several articles say of one edge, in any order. The surest rule is the rule; evidence adds up. */
export function mergeEdges(shares: readonly EdgeAttributes[]): EdgeAttributes {
  if (shares.length === 1) return shares[0];
  const { type, date } = shares[0];
  const { confidence, rule } = shares.reduce((a, b) => (isSurer(b, a) ? b : a));
  return {
    type,
    date,
    dateCertainty: shares.some((share) => share.dateCertainty === "stated") ? "stated" : "implied",
    confidence,
    rule,
    properties: mergeProperties(shares),
    articles: articlesOf(shares),
    evidence: shares.flatMap(({ evidence }) => evidence).sort(byPlace),
  };
}

function isSurer(a: EdgeAttributes, b: EdgeAttributes): boolean {
  return a.confidence > b.confidence || (a.confidence === b.confidence && a.rule < b.rule);
}

function byPlace(a: Evidence, b: Evidence): number {
  return byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end || byCodeUnit(a.quote, b.quote);
}

/** Where articles differ on a property the smallest value (as text, then by type) wins: no order changes that. */
function mergeProperties(shares: readonly { properties: Record<string, Scalar> }[]): Record<string, Scalar> {
  const merged: Record<string, Scalar> = {};
  for (const { properties } of shares) {
    for (const [key, value] of Object.entries(properties)) {
      if (!Object.hasOwn(merged, key) || isSmaller(value, merged[key])) merged[key] = value;
    }
  }
  return merged;
}

function isSmaller(a: Scalar, b: Scalar): boolean {
  return byCodeUnit(String(a), String(b)) < 0 || (String(a) === String(b) && typeof a < typeof b);
}

function articlesOf(shares: readonly { articles: string[] }[]): string[] {
  return [...new Set(shares.flatMap(({ articles }) => articles))].sort(byCodeUnit);
}
