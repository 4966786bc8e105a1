// What leaves the extractor? One JSON object per article (ontology: Interchange), keys sorted, numbers plain.

import type { NodeLabel, RelationType } from "./ontology";

export type Scalar = string | number | boolean;

/** An article as it comes in. Only `text` is needed; what is missing is looked for in the text. */
export interface ArticleInput {
  text: string;
  id?: string;
  title?: string;
  /** ISO day, `2018-07-24`. */
  publishedAt?: string;
  publisher?: string;
  url?: string;
  /** `zh`, `en`; detected when missing. */
  lang?: string;
}

/** Literal words: `original.slice(start, end) === quote`, offsets in UTF-16 units, end exclusive. */
export interface Quote {
  start: number;
  end: number;
  quote: string;
}

export interface ArticleHeader {
  uid: string;
  id: string;
  title: string;
  /** ISO day, or empty when neither given nor found. */
  publishedAt: string;
  publisher: string;
  lang: string;
  url?: string;
  /** The original text, unchanged; what every quote is a slice of. */
  text: string;
}

export interface EntityRecord {
  uid: string;
  label: Exclude<NodeLabel, "Article">;
  name: string;
  /** Other surface forms, in Simplified for Chinese, sorted. */
  aliases: string[];
  properties: Record<string, Scalar>;
  mentions: Quote[];
}

export type DateCertainty = "stated" | "implied";

export interface RelationRecord {
  uid: string;
  type: RelationType;
  /** Node uids; an article's own uid where the ontology allows an Article. */
  source: string;
  target: string;
  /** ISO day, month, year or interval `a/b`; empty when nothing is known. */
  date: string;
  dateCertainty: DateCertainty;
  /** In (0, 1]. */
  confidence: number;
  /** The id of the rule that found it. */
  rule: string;
  properties: Record<string, Scalar>;
  /** Never empty. */
  evidence: Quote[];
}

export type MessageLevel = "info" | "warning" | "error";

/** What was not understood, or went wrong with one article. Never thrown. */
export interface Message {
  level: MessageLevel;
  code: string;
  text: string;
  start: number;
  end: number;
}

export interface ArticleGraph {
  article: ArticleHeader;
  entities: EntityRecord[];
  relations: RelationRecord[];
  messages: Message[];
}

/** JSON with sorted keys: equal values are equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? sortKeys(inner) : inner));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(record).sort()) sorted[key] = record[key];
  return sorted;
}

/** Orders strings by code unit, the same on every machine (unlike `localeCompare`). */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
