// What must a store do? Hold the fold of the articles loaded into it, answer Cypher, and take an article back.

import type { PressGraph } from "../graph/fold";
import type { ArticleGraph } from "../interchange";
import type { NodeLabel, RelationType } from "../ontology";

/**
 * A cell of an answer, as plain JSON: nodes and relationships become their properties with `_label` / `_type`, paths
 * `{nodes, relationships}`, dates ISO text; a property that is not there has no key.
 */
export type Cell = null | boolean | number | string | Cell[] | { [key: string]: Cell };

export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** Nodes and edges in the database, as it counts them itself. */
export interface Counts {
  nodes: number;
  edges: number;
  /** Nodes by label, edges by type; what there is none of has no key. */
  labels: Partial<Record<NodeLabel, number>>;
  types: Partial<Record<RelationType, number>>;
}

/** What was sent, and what the database holds after it: read back, and reconciled with what was sent. */
export interface LoadSummary extends Counts {
  /** Records given, each article counted once. */
  articles: number;
  /** Articles that were already there, byte for byte. */
  unchanged: number;
}

/** What is gone. */
export interface RetractSummary {
  /** The article's uid. */
  article: string;
  nodes: number;
  edges: number;
}

export interface LoadOptions {
  /** Called with the number of articles taken so far. */
  onProgress?: (articles: number) => void;
}

/**
 * Every store keeps the same state: the fold of its articles. Loading an article again replaces its contribution;
 * retracting it removes exactly that; any order of loads and retracts over one set of articles ends in one database.
 * Everything here throws `StoreError` when the store is out of reach.
 */
export interface Store {
  /** As given, without any password. */
  readonly url: string;
  load(articles: Iterable<ArticleGraph> | AsyncIterable<ArticleGraph>, options?: LoadOptions): Promise<LoadSummary>;
  /** `article` is an Article uid or the id it was given. Throws `UsageError` when there is none. */
  retract(article: string): Promise<RetractSummary>;
  /** Runs in a read transaction unless `write` is set. */
  query(statement: string, parameters?: Record<string, Cell>, options?: { write?: boolean }): Promise<Table>;
  /** The articles as they were loaded, by uid. */
  articles(): AsyncIterable<ArticleGraph>;
  /** The graph as the database holds it (read from nodes and relationships, not folded anew). */
  graph(): Promise<PressGraph>;
  close(): Promise<void>;
}

/** Opens a store, creating what is missing. One of these per kind of URL. */
export type OpenStore = (url: string, options?: { readOnly?: boolean }) => Promise<Store>;
