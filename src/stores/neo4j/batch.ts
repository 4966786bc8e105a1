// How do some hundred articles change the database? In one transaction: lock, compare, merge, write, count.

import type { ManagedTransaction } from "neo4j-driver";
import { StoreError } from "../../errors";
import type { NodeAttributes } from "../../graph/fold";
import { mergeNodes as mergeShares } from "../../graph/merge";
import { type ArticleGraph, canonicalJson } from "../../interchange";
import type { NodeLabel } from "../../ontology";
import { type Edge, type Gathered, gather, mergeShares as mergeEdgeShares } from "../gather";
import { articleColumns } from "../rows";
import { statement } from "../statements";
import { type EdgeWish, mergeEdges, writeEdges } from "./edges";
import { grouped, reconcile } from "./groups";
import { deleteNodes, mergeNodes, type NodeWish, nodeWish, setNodes } from "./nodes";
import { settle } from "./settle";

export interface Incoming {
  uid: string;
  graph: ArticleGraph;
  ledger: string;
}

/**
 * Loads articles, no uid twice. Returns the uids of those that the database did not hold like this. Whatever two
 * loaders send at once, each node is read and written under its lock.
 */
export async function loadBatch(transaction: ManagedTransaction, batch: readonly Incoming[]): Promise<string[]> {
  const [[, sorted]] = grouped(batch, () => "");
  const rows = sorted.map(({ uid, ledger }) => ({ uid, ledger }));
  const { records } = await transaction.run(statement("load/neo4j/lock-articles"), { rows });
  reconcile("Article", rows.length, records.length);
  const answers = new Map(records.map((record) => [record.get("uid") as string, record]));
  const changed = sorted.filter(({ uid }) => answers.get(uid)!.get("same") !== true);
  if (changed.length === 0) return [];
  const before: ArticleGraph[] = [];
  const fresh = new Set<string>();
  const ids = new Map<string, string>();
  for (const { uid } of changed) {
    const answer = answers.get(uid)!;
    ids.set(uid, answer.get("id"));
    if (answer.get("foreign") === true) throw notOurs(uid);
    const ledger = answer.get("ledger") as string | null;
    if (ledger === null) fresh.add(uid);
    else before.push(JSON.parse(ledger) as ArticleGraph);
  }
  await replace(transaction, { before, after: changed.map(({ graph }) => graph), fresh, ids });
  return changed.map(({ uid }) => uid);
}

/** Takes back one article. Returns how many nodes and edges are gone. */
export async function retractOne(transaction: ManagedTransaction, uid: string) {
  const { records } = await transaction.run(statement("load/neo4j/lock-loaded"), { uids: [uid] });
  reconcile("Article", 1, records.length);
  const before = [JSON.parse(records[0].get("ledger") as string) as ArticleGraph];
  const ids = new Map<string, string>([[uid, records[0].get("id")]]);
  const gone = await replace(transaction, { before, after: [], fresh: new Set(), ids });
  await deleteNodes(transaction, new Map<string, NodeLabel>([[uid, "Article"]]));
  return { nodes: gone.nodes + 1, edges: gone.edges };
}

interface Change {
  /** What articles said until now. */
  before: readonly ArticleGraph[];
  /** What they say from now on. */
  after: readonly ArticleGraph[];
  /** Uids of articles that were not there. */
  fresh: ReadonlySet<string>;
  /** The database's ids of all these articles, by uid; they are locked. */
  ids: ReadonlyMap<string, string>;
}

/** Puts what `after` says in the place of what `before` said. Returns how many nodes and edges are gone. */
async function replace(
  transaction: ManagedTransaction,
  { before, after, fresh, ids: articleIds }: Change,
): Promise<{ nodes: number; edges: number }> {
  const added = gather(after);
  const removed = gather(before);
  const { there: nodes, ids } = await mergeNodes(transaction, nodeWishes(added, removed));
  const idOf = (uid: string) => ids.get(uid) ?? articleIds.get(uid)!;
  const placed = ([uid, edge]: [string, Edge]): EdgeWish => {
    return { uid, ...edge, from: idOf(edge.ends.source), to: idOf(edge.ends.target) };
  };
  const wishes = edgeWishes(added, removed, placed);
  const isNew = (uid: string) => (articleIds.has(uid) ? fresh.has(uid) : !nodes.has(uid));
  const [create, merge] = parted(wishes, ({ ends }) => isNew(ends.source) || isNew(ends.target));
  const [edges] = await Promise.all([mergeEdges(transaction, merge), writeEdges(transaction, "create", create)]);
  const gone = new Set(before.map(({ article }) => article.uid));
  const left = await settle(transaction, { nodes, edges }, gone);
  const nodePlan = plan(nodes, left.nodes, added.nodes, mergeShares);
  const edgePlan = plan(edges, left.edges, added.edges, mergeEdgeShares);
  await Promise.all([
    writeEdges(transaction, "delete", [...edgePlan.gone].map(placed)),
    writeEdges(transaction, "set", [...edgePlan.changed].map(placed)),
    setNodes(transaction, [
      ...[...nodePlan.changed].map(([uid, node]) => nodeWish(uid, node)),
      ...after.map(articleWish),
    ]),
    deleteNodes(transaction, new Map([...nodePlan.gone].map(([uid, { label }]) => [uid, label]))),
  ]);
  await checkMentions(transaction, after);
  return { nodes: nodePlan.gone.size, edges: edgePlan.gone.size };
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const one of all) parts[isFirst(one) ? 0 : 1].push(one);
  return parts;
}

function nodeWishes(added: Gathered, removed: Gathered): NodeWish[] {
  const wishes = [...added.nodes].map(([uid, node]) => nodeWish(uid, node, removed.nodes.has(uid)));
  for (const [uid, { label }] of removed.nodes) {
    if (!added.nodes.has(uid)) wishes.push({ uid, labels: [label], columns: { uid }, known: true });
  }
  return wishes;
}

function edgeWishes(added: Gathered, removed: Gathered, placed: (entry: [string, Edge]) => EdgeWish): EdgeWish[] {
  const wishes = [...added.edges].map((entry) => ({ ...placed(entry), known: removed.edges.has(entry[0]) }));
  const gone = [...removed.edges].filter(([uid]) => !added.edges.has(uid));
  return [...wishes, ...gone.map((entry) => ({ ...placed(entry), known: true, gone: true }))];
}

function articleWish(graph: ArticleGraph): NodeWish {
  return { uid: graph.article.uid, labels: ["Article"], columns: articleColumns(graph), known: true };
}

/** Of what was there: what has to be written anew, and what nothing supports any more. */
function plan<A extends NodeAttributes | Edge>(
  there: ReadonlyMap<string, A>,
  left: ReadonlyMap<string, A>,
  added: ReadonlyMap<string, A>,
  merge: (shares: readonly A[]) => A,
): { changed: Map<string, A>; gone: Map<string, A> } {
  const changed = new Map<string, A>();
  const gone = new Map<string, A>();
  for (const [uid, was] of there) {
    const shares = [left.get(uid), added.get(uid)].filter((share) => share !== undefined);
    if (shares.length === 0) gone.set(uid, was);
    else {
      const now = merge(shares);
      if (canonicalJson(now) !== canonicalJson(was)) changed.set(uid, now);
    }
  }
  return { changed, gone };
}

/** Reads back how many nodes each article mentions. */
async function checkMentions(transaction: ManagedTransaction, articles: readonly ArticleGraph[]): Promise<void> {
  const rows = articles.map(({ article, entities }) => ({ uid: article.uid, mentions: entities.length }));
  const { records } = await transaction.run(statement("load/neo4j/check-mentions"), { rows });
  for (const record of records) {
    reconcile(`MENTIONS of ${record.get("uid")}`, Number(record.get("sent")), Number(record.get("held")));
  }
}

function notOurs(uid: string): StoreError {
  const problem = `the database holds article ${uid}, but not as it was loaded (a bulk import leaves that out)`;
  return new StoreError(problem, "load everything into an empty database, or set NEO4J_DATABASE");
}
