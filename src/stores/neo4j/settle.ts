// What is left of a node or an edge when an article takes its words back? What the others say, read from them anew.

import type { ManagedTransaction } from "neo4j-driver";
import { StoreError } from "../../errors";
import type { EdgeAttributes, NodeAttributes } from "../../graph/fold";
import { mergeNodes } from "../../graph/merge";
import { type ArticleGraph, canonicalJson } from "../../interchange";
import { type Edge, type Gathered, gather, mergeShares } from "../gather";
import { statement } from "../statements";

/** Articles read at a time. */
const PAGE = 100;

/** What is in the database, of which the articles in `gone` take back their part. */
export interface There {
  nodes: ReadonlyMap<string, NodeAttributes>;
  edges: ReadonlyMap<string, Edge>;
}

/**
 * The nodes and edges without the articles in `gone`; those with no other article are left out. Merging only ever
 * adds, so as soon as some of the others say all that stood there before, the rest need not be read: what a thousand
 * articles say of a county costs one page.
 */
export async function settle(transaction: ManagedTransaction, there: There, gone: ReadonlySet<string>) {
  const nodes = new Pending(there.nodes, gone, nodeWithout, mergeNodes, (node) => node.articles, nodeContent);
  const edges = new Pending(
    there.edges,
    gone,
    edgeWithout,
    mergeShares,
    (edge) => edge.attributes.articles,
    edgeContent,
  );
  while (true) {
    const uids = [...new Set([...nodes.wanted(PAGE), ...edges.wanted(PAGE)])].slice(0, PAGE);
    if (uids.length === 0) return { nodes: nodes.settled, edges: edges.settled };
    const graphs = await readArticles(transaction, uids);
    const said: Gathered[] = graphs.map((graph) => gather([graph]));
    for (const one of said) nodes.hear(one.nodes);
    for (const one of said) edges.hear(one.edges);
    nodes.heard(uids);
    edges.heard(uids);
  }
}

interface Item<A> {
  /** What stood there, less the articles that are gone: never less than what is left. */
  most: A;
  said: A | null;
  unheard: Set<string>;
}

class Pending<A> {
  readonly settled = new Map<string, A>();
  private readonly items = new Map<string, Item<A>>();

  constructor(
    there: ReadonlyMap<string, A>,
    gone: ReadonlySet<string>,
    without: (attributes: A, gone: ReadonlySet<string>) => A,
    private readonly merge: (shares: readonly A[]) => A,
    articlesOf: (attributes: A) => readonly string[],
    private readonly content: (attributes: A) => unknown,
  ) {
    for (const [uid, attributes] of there) {
      const most = without(attributes, gone);
      const unheard = new Set(articlesOf(most));
      if (unheard.size === articlesOf(attributes).length) this.settled.set(uid, attributes);
      else if (unheard.size > 0) this.items.set(uid, { most, said: null, unheard });
    }
  }

  wanted(limit: number): string[] {
    const uids = new Set<string>();
    for (const { unheard } of this.items.values()) {
      for (const uid of unheard) {
        if (uids.size >= limit) return [...uids];
        uids.add(uid);
      }
    }
    return [...uids];
  }

  hear(shares: ReadonlyMap<string, A>): void {
    for (const [uid, share] of shares) {
      const item = this.items.get(uid);
      if (item !== undefined) item.said = item.said === null ? share : this.merge([item.said, share]);
    }
  }

  heard(articles: readonly string[]): void {
    for (const [uid, item] of this.items) {
      for (const article of articles) item.unheard.delete(article);
      const { most, said, unheard } = item;
      if (said === null) continue;
      const same = canonicalJson(this.content(said)) === canonicalJson(this.content(most));
      if (!same && unheard.size > 0) continue;
      this.settled.set(uid, same ? most : said);
      this.items.delete(uid);
    }
  }
}

function nodeWithout(node: NodeAttributes, gone: ReadonlySet<string>): NodeAttributes {
  return { ...node, articles: node.articles.filter((uid) => !gone.has(uid)) };
}

function edgeWithout({ ends, attributes }: Edge, gone: ReadonlySet<string>): Edge {
  const articles = attributes.articles.filter((uid) => !gone.has(uid));
  const evidence = attributes.evidence.filter(({ article }) => !gone.has(article));
  return { ends, attributes: { ...attributes, articles, evidence } };
}

function nodeContent({ name, aliases, properties }: NodeAttributes): unknown {
  return { name, aliases, properties };
}

function edgeContent({ attributes }: Edge): Partial<EdgeAttributes> {
  const { dateCertainty, confidence, rule, properties } = attributes;
  return { dateCertainty, confidence, rule, properties };
}

async function readArticles(transaction: ManagedTransaction, uids: readonly string[]): Promise<ArticleGraph[]> {
  const { records } = await transaction.run(statement("load/neo4j/read-ledgers"), { uids });
  const ledgers = new Map(
    records.map((record) => [record.get("uid") as string, record.get("ledger") as string | null]),
  );
  return uids.map((uid) => {
    const ledger = ledgers.get(uid);
    if (typeof ledger === "string") return JSON.parse(ledger) as ArticleGraph;
    const problem = `the database names article ${uid} as a source, but does not hold it as it was loaded`;
    throw new StoreError(problem, "load that article again first, or load everything into an empty database");
  });
}
