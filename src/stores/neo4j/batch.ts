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
  for (const { uid } of changed) {
    const answer = answers.get(uid)!;
    if (answer.get("foreign") === true) throw notOurs(uid);
    const ledger = answer.get("ledger") as string | null;
    if (ledger === null) fresh.add(uid);
    else before.push(JSON.parse(ledger) as ArticleGraph);
  }
  await replace(
    transaction,
    before,
    changed.map(({ graph }) => graph),
    fresh,
  );
  return changed.map(({ uid }) => uid);
}

/** Takes back one article. Returns how many nodes and edges are gone. */
export async function retractOne(transaction: ManagedTransaction, uid: string) {
  const { records } = await transaction.run(statement("load/neo4j/lock-loaded"), { uids: [uid] });
  reconcile("Article", 1, records.length);
  const before = JSON.parse(records[0].get("ledger") as string) as ArticleGraph;
  const gone = await replace(transaction, [before], [], new Set());
  await deleteNodes(transaction, new Map<string, NodeLabel>([[uid, "Article"]]));
  return { nodes: gone.nodes + 1, edges: gone.edges };
}

/** Puts what `after` says in the place of what `before` said; the articles themselves are locked. */
async function replace(
  transaction: ManagedTransaction,
  before: readonly ArticleGraph[],
  after: readonly ArticleGraph[],
  fresh: ReadonlySet<string>,
): Promise<{ nodes: number; edges: number }> {
  const added = gather(after);
  const removed = gather(before);
  const gone = new Set(before.map(({ article }) => article.uid));
  const nodes = await mergeNodes(transaction, nodeWishes(added, removed));
  const isNew = (uid: string) => (uid.startsWith("article:") ? fresh.has(uid) : !nodes.has(uid));
  const wishes = edgeWishes(added, removed);
  const create = wishes.filter(({ ends }) => isNew(ends.source) || isNew(ends.target));
  const created = new Set(create);
  const merge = wishes.filter((wish) => !created.has(wish));
  const [edges] = await Promise.all([mergeEdges(transaction, merge), writeEdges(transaction, "create", create)]);
  const left = await settle(transaction, { nodes, edges }, gone);
  const nodePlan = plan(nodes, left.nodes, added.nodes, mergeShares);
  const edgePlan = plan(edges, left.edges, added.edges, mergeEdgeShares);
  await Promise.all([
    writeEdges(
      transaction,
      "delete",
      [...edgePlan.gone].map(([uid, edge]) => ({ uid, ...edge })),
    ),
    writeEdges(
      transaction,
      "set",
      [...edgePlan.changed].map(([uid, edge]) => ({ uid, ...edge })),
    ),
    setNodes(transaction, [
      ...[...nodePlan.changed].map(([uid, node]) => nodeWish(uid, node)),
      ...after.map(articleWish),
    ]),
    deleteNodes(transaction, new Map([...nodePlan.gone].map(([uid, { label }]) => [uid, label]))),
  ]);
  await checkMentions(transaction, after);
  return { nodes: nodePlan.gone.size, edges: edgePlan.gone.size };
}

function nodeWishes(added: Gathered, removed: Gathered): NodeWish[] {
  const wishes = [...added.nodes].map(([uid, node]) => nodeWish(uid, node, removed.nodes.has(uid)));
  for (const [uid, { label }] of removed.nodes) {
    if (!added.nodes.has(uid)) wishes.push({ uid, labels: [label], columns: { uid }, known: true });
  }
  return wishes;
}

function edgeWishes(added: Gathered, removed: Gathered): EdgeWish[] {
  const wishes: EdgeWish[] = [...added.edges].map(([uid, edge]) => ({ uid, ...edge, known: removed.edges.has(uid) }));
  for (const [uid, edge] of removed.edges) {
    if (!added.edges.has(uid)) wishes.push({ uid, ...edge, known: true, gone: true });
  }
  return wishes;
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
