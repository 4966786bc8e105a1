// What does the page get to know? One compact object: columns of nodes and facts, articles with their words marked.

import type { DateCertainty, Scalar } from "../interchange";
import type { NodeLabel, RelationType } from "../ontology";

/** Entities only; articles are below. Columns of equal length, indexed by node number. */
export interface NodeColumns {
  uid: string[];
  label: NodeLabel[];
  name: string[];
  aliases: string[][];
  /** Toneless syllables of the name and its aliases, `liu cheng ming|…`; empty without Chinese characters. */
  pinyin: string[];
  properties: Record<string, Scalar>[];
  x: number[];
  y: number[];
}

/** `[article, start, end, triggerStart, triggerEnd]`; both trigger offsets are -1 when no trigger word was found. */
export type EvidenceTuple = [number, number, number, number, number];

/** Columns of equal length, indexed by fact number. Node numbers ≥ `nodes.uid.length` are articles. */
export interface FactColumns {
  uid: string[];
  type: RelationType[];
  source: number[];
  target: number[];
  date: string[];
  certainty: DateCertainty[];
  confidence: number[];
  rule: string[];
  properties: Record<string, Scalar>[];
  evidence: EvidenceTuple[][];
}

export interface ArticleData {
  uid: string;
  id: string;
  title: string;
  publishedAt: string;
  publisher: string;
  lang: string;
  url: string;
  /** The original text, unchanged. */
  text: string;
  /** Flat `[start, end, …]`: stretches of the original that are not in the working text. */
  noise: number[];
  /** Flat `[node, start, end, …]`. */
  mentions: number[];
  x: number;
  y: number;
}

/** A saved question as the page shows it. */
export interface QuestionData {
  name: string;
  question: { en: string; zh: string };
  parameters: { name: string; type: string; default?: string | number; note: string }[];
}

export interface Payload {
  title: string;
  nodes: NodeColumns;
  facts: FactColumns;
  articles: ArticleData[];
  /** Pairs of characters, Traditional then Simplified, as far as they matter to a name in this graph. */
  folding: string;
  questions: QuestionData[];
  /** A store answers questions and Cypher at `/api`. */
  served: boolean;
}
