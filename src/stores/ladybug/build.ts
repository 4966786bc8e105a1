// How is a database file made? Whole, under another name, from the articles; then it takes the old one's place.

import { closeSync, fsyncSync, openSync, renameSync } from "node:fs";
import { join } from "node:path";
import { PressgraphError, StoreError } from "../../errors";
import type { ArticleGraph } from "../../interchange";
import { mayRelate, NODE_LABELS, type NodeLabel, RELATION_TYPES, RELATIONS, type RelationType } from "../../ontology";
import { statement } from "../statements";
import type { Counts } from "../store";
import { EDGE_TABLES, NODE_TABLES } from "./columns";
import { LadybugFile } from "./database";
import { columnList, fieldList, nameList, valueList } from "./fields";
import { type RowFile, RowFiles } from "./files";
import { notWritable } from "./lock";

/** Bytes of article records that are merged in memory at a time. */
const SHARE = 48 * 2 ** 20;

/**
 * Writes a new database holding the fold of the articles and moves it to `path`: whoever reads the old one is not
 * disturbed, and a process that dies half-way leaves it as it was. LadybugDB 0.19 loses rows when changes to tables
 * that hold rows are rolled back or recovered, so tables are only ever filled once. `folder` is the work folder, to
 * which the caller has the lock; `size` is the records' total in bytes.
 */
export async function build(
  path: string,
  folder: string,
  articles: () => Iterable<ArticleGraph>,
  size = 0,
): Promise<Counts> {
  const draft = join(folder, "draft.lbug");
  try {
    const files = new RowFiles(folder);
    const parts = Math.max(1, Math.ceil(size / SHARE));
    for (let part = 0; part < parts; part++) files.write(articles(), (uid) => partOf(uid, parts) === part);
    const counts = await fill(draft, files.finish());
    sync(draft);
    renameSync(draft, path);
    return counts;
  } catch (error) {
    throw error instanceof PressgraphError ? error : notWritable(path, error as Error);
  }
}

async function fill(draft: string, files: readonly RowFile[]): Promise<Counts> {
  const database = await LadybugFile.open(draft, "write");
  try {
    await database.run("BEGIN TRANSACTION");
    for (const label of NODE_LABELS) {
      const columns = columnList(NODE_TABLES[label]);
      await database.run(statement("load/ladybug/create-nodes", { Label: label, columns }));
    }
    for (const type of RELATION_TYPES) {
      const columns = columnList(EDGE_TABLES[type]);
      await database.run(statement("load/ladybug/create-edges", { TYPE: type, pairs: pairsOf(type), columns }));
    }
    // Nodes before the edges that join them.
    for (const file of files) if (file.ends === undefined) await database.run(copy(file));
    for (const file of files) if (file.ends !== undefined) await database.run(copy(file));
    await database.run("COMMIT");
    await database.run("CHECKPOINT");
    return await reconciled(database, files);
  } finally {
    await database.close();
  }
}

function copy({ path, table, ends }: RowFile): string {
  const file = path.replace(/[\\']/g, "\\$&");
  const columns = ends === undefined ? NODE_TABLES[table as NodeLabel] : EDGE_TABLES[table as RelationType];
  const names = { names: nameList(columns), fields: fieldList(columns), values: valueList(columns) };
  if (ends === undefined) return statement("load/ladybug/copy-nodes", { ...names, Label: table, file });
  return statement("load/ladybug/copy-edges", { ...names, TYPE: table, Source: ends[0], Target: ends[1], file });
}

/** `FROM Person TO Meeting, …`: every pair of labels that a relation may join. */
function pairsOf(type: RelationType): string {
  const { heads, tails } = RELATIONS[type];
  const pairs = heads.flatMap((head) =>
    tails.filter((tail) => mayRelate(type, head, tail)).map((tail) => `FROM ${head} TO ${tail}`),
  );
  return pairs.join(", ");
}

async function reconciled(database: LadybugFile, files: readonly RowFile[]): Promise<Counts> {
  const counts = await countAll(database);
  const sent = new Map<string, number>();
  for (const { table, rows } of files) sent.set(table, (sent.get(table) ?? 0) + rows);
  const held: Record<string, number> = { ...counts.labels, ...counts.types };
  for (const [table, rows] of sent) {
    if (held[table] === rows) continue;
    const problem = `${rows} rows were sent to ${table}, and the database holds ${held[table] ?? 0}`;
    throw new StoreError(problem, "run the load again; nothing was changed");
  }
  return counts;
}

export async function countAll(database: LadybugFile): Promise<Counts> {
  const counts: Counts = { nodes: 0, edges: 0, labels: {}, types: {} };
  for (const label of NODE_LABELS) {
    const [{ amount }] = await database.run(statement("load/ladybug/count-nodes", { Label: label }));
    if (Number(amount) > 0) counts.labels[label] = Number(amount);
    counts.nodes += Number(amount);
  }
  for (const type of RELATION_TYPES) {
    const [{ amount }] = await database.run(statement("load/ladybug/count-edges", { TYPE: type }));
    if (Number(amount) > 0) counts.types[type] = Number(amount);
    counts.edges += Number(amount);
  }
  return counts;
}

function partOf(uid: string, parts: number): number {
  if (parts === 1) return 0;
  let sum = 0;
  for (let i = 0; i < uid.length; i++) sum = (Math.imul(sum, 31) + uid.charCodeAt(i)) >>> 0;
  return sum % parts;
}

function sync(path: string): void {
  const file = openSync(path, "r+");
  fsyncSync(file);
  closeSync(file);
}
