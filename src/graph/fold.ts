// How do article graphs become one graph? A commutative, associative, idempotent merge, kept per article.

import { MultiDirectedGraph } from "graphology";
import {
  type ArticleGraph,
  byCodeUnit,
  canonicalJson,
  type DateCertainty,
  type EntityRecord,
  type Quote,
  type RelationRecord,
  type Scalar,
} from "../interchange";
import type { NodeLabel, RelationType } from "../ontology";
import { edgeUid } from "./identity";

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
  const folded: PressGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const sorted = [...byUid.values()].sort((a, b) => byCodeUnit(a.article.uid, b.article.uid));
  for (const graph of sorted) addNodes(folded, graph);
  for (const graph of sorted) addEdges(folded, graph);
  return folded;
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

function addNodes(folded: PressGraph, graph: ArticleGraph): void {
  const { article } = graph;
  folded.mergeNode(article.uid, {
    label: "Article",
    name: article.title,
    aliases: [],
    properties: articleProperties(graph),
    articles: [article.uid],
  });
  for (const entity of graph.entities) addEntity(folded, entity, article.uid);
}

function addEntity(folded: PressGraph, entity: EntityRecord, article: string): void {
  if (!folded.hasNode(entity.uid)) {
    folded.addNode(entity.uid, {
      label: entity.label,
      name: entity.name,
      aliases: [...entity.aliases],
      properties: { ...entity.properties },
      articles: [article],
    });
    return;
  }
  const node = folded.getNodeAttributes(entity.uid);
  const names = new Set([...node.aliases, ...entity.aliases, node.name, entity.name]);
  node.name = byCodeUnit(node.name, entity.name) <= 0 ? node.name : entity.name;
  names.delete(node.name);
  node.aliases = [...names].sort(byCodeUnit);
  node.properties = mergeProperties(node.properties, entity.properties);
  node.articles = union(node.articles, [article]);
}

function addEdges(folded: PressGraph, graph: ArticleGraph): void {
  const { uid } = graph.article;
  for (const relation of [...graph.relations, ...mentionsOf(graph)]) {
    if (!folded.hasNode(relation.source) || !folded.hasNode(relation.target)) continue;
    const evidence = relation.evidence.map((quote) => ({ article: uid, ...quote }));
    if (!folded.hasEdge(relation.uid)) {
      folded.addEdgeWithKey(relation.uid, relation.source, relation.target, {
        type: relation.type,
        date: relation.date,
        dateCertainty: relation.dateCertainty,
        confidence: relation.confidence,
        rule: relation.rule,
        properties: { ...relation.properties },
        articles: [uid],
        evidence,
      });
      continue;
    }
    mergeEdge(folded.getEdgeAttributes(relation.uid), relation, uid, evidence);
  }
}

function mergeEdge(edge: EdgeAttributes, relation: RelationRecord, article: string, evidence: Evidence[]): void {
  const better =
    relation.confidence > edge.confidence || (relation.confidence === edge.confidence && relation.rule < edge.rule);
  if (better) {
    edge.confidence = relation.confidence;
    edge.rule = relation.rule;
  }
  if (relation.dateCertainty === "stated") edge.dateCertainty = "stated";
  edge.properties = mergeProperties(edge.properties, relation.properties);
  edge.articles = union(edge.articles, [article]);
  edge.evidence = [...edge.evidence, ...evidence].sort(
    (a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end,
  );
}

/** Where two articles differ on a property the smaller value (as text) wins: a choice that no order can change. */
function mergeProperties(a: Record<string, Scalar>, b: Record<string, Scalar>): Record<string, Scalar> {
  const merged = { ...a };
  for (const [key, value] of Object.entries(b)) {
    if (!(key in merged) || String(value) < String(merged[key])) merged[key] = value;
  }
  return merged;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort(byCodeUnit);
}
