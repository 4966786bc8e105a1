// The embedded store: a LadybugDB file that is read as it is, and written anew whenever its articles change.

import { existsSync } from "node:fs";
import { PressgraphError, StoreError, UsageError } from "../../errors";
import type { PressGraph } from "../../graph/fold";
import { type ArticleGraph, byCodeUnit, canonicalJson } from "../../interchange";
import { admit } from "../admit";
import { statement as cypher } from "../statements";
import type { Cell, Counts, LoadOptions, LoadSummary, OpenStore, RetractSummary, Store, Table } from "../store";
import { build, countAll } from "./build";
import { toCell } from "./cells";
import { LadybugFile } from "./database";
import { lock } from "./lock";
import { readGraph } from "./read";
import type { Spool } from "./spool";
import { withWork } from "./work";

/** Articles read from the file at a time. */
const PAGE = 500;

/**
 * Opens the database file at `path`; the first load makes it, or the first question. Throws `StoreError` when it is
 * none of ours, or could not be written there.
 */
export const openLadybug: OpenStore = async (path, { readOnly = false } = {}) => {
  const store = new LadybugStore(path, readOnly);
  if (readOnly || existsSync(path)) await store.check();
  else lock(path)();
  return store;
};

const NOTHING: Counts = { nodes: 0, edges: 0, labels: {}, types: {} };

class LadybugStore implements Store {
  private file: Promise<LadybugFile> | null = null;

  constructor(
    readonly url: string,
    private readonly readOnly: boolean,
  ) {}

  /** Throws `StoreError` when the file is a database of something else. */
  async check(): Promise<void> {
    const file = await this.reader();
    try {
      await file.run(cypher("load/ladybug/read-ledgers"), { after: "", limit: 1 });
    } catch (cause) {
      await this.close();
      const problem = `${this.url} is a LadybugDB database, but none of pressgraph's`;
      throw new StoreError(problem, "give another path, or move the file away", { cause });
    }
  }

  async load(
    articles: Iterable<ArticleGraph> | AsyncIterable<ArticleGraph>,
    { onProgress }: LoadOptions = {},
  ): Promise<LoadSummary> {
    const seen = new Set<string>();
    const changed = new Set<string>();
    const counts = await this.change(async (spool) => {
      for await (const given of articles) {
        const graph = admit(given);
        const { uid } = graph.article;
        const ledger = canonicalJson(graph);
        seen.add(uid);
        if (spool.get(uid) !== ledger) {
          changed.add(uid);
          spool.put(uid, ledger);
        }
        onProgress?.(seen.size);
      }
      return changed.size > 0;
    });
    return { articles: seen.size, unchanged: seen.size - changed.size, ...counts };
  }

  async retract(article: string): Promise<RetractSummary> {
    const [found, other] = await (await this.reader()).run(cypher("load/ladybug/find-article"), { article });
    const uid = String(found?.uid);
    if (found === undefined) {
      throw new UsageError(`${this.url} holds no article ${article}`, "give an article's id or uid");
    }
    if (other !== undefined && uid !== article) {
      throw new UsageError(`several articles have the id ${article}`, `give a uid: ${uid}, ${other.uid}`);
    }
    const before = await countAll(await this.reader());
    const after = await this.change(async (spool) => {
      spool.delete(uid);
      return true;
    });
    return { article: uid, nodes: before.nodes - after.nodes, edges: before.edges - after.edges };
  }

  /** What a statement writes by hand stays until articles are loaded or retracted: the file is then made anew. */
  async query(
    statement: string,
    parameters: Record<string, Cell> = {},
    { write = false }: { write?: boolean } = {},
  ): Promise<Table> {
    try {
      if (!write) return plain(await (await this.reader()).table(statement, parameters));
      return await this.writing((file) => file.table(statement, parameters)).then(plain);
    } catch (error) {
      throw error instanceof PressgraphError ? error : queryError(error as Error);
    }
  }

  async *articles(): AsyncIterable<ArticleGraph> {
    for await (const { ledger } of this.ledgers()) yield JSON.parse(ledger) as ArticleGraph;
  }

  async graph(): Promise<PressGraph> {
    return readGraph(await this.reader());
  }

  async close(): Promise<void> {
    const { file } = this;
    this.file = null;
    await (await file)?.close();
  }

  /** Lets `edit` change the articles; when it says that it did, the file is made anew of them. */
  private async change(edit: (spool: Spool) => Promise<boolean>): Promise<Counts> {
    this.refuseWhenReadOnly();
    return withWork(this.url, async ({ folder, spool }) => {
      // What another process has written since is read, too.
      await this.close();
      if (existsSync(this.url)) for await (const { uid, ledger } of this.ledgers()) spool.put(uid, ledger);
      if (!(await edit(spool))) return existsSync(this.url) ? await countAll(await this.reader()) : NOTHING;
      await this.close();
      const uids = spool.uids().sort(byCodeUnit);
      return build(this.url, folder, () => articlesOf(spool, uids), spool.size);
    });
  }

  private async *ledgers(): AsyncIterable<{ uid: string; ledger: string }> {
    const file = await this.reader();
    let after = "";
    while (true) {
      const rows = await file.run(cypher("load/ladybug/read-ledgers"), { after, limit: PAGE });
      for (const { uid, ledger } of rows) yield { uid: String(uid), ledger: String(ledger) };
      if (rows.length < PAGE) return;
      after = String(rows[rows.length - 1].uid);
    }
  }

  private async writing<T>(use: (file: LadybugFile) => Promise<T>): Promise<T> {
    this.refuseWhenReadOnly();
    await (await this.reader()).close();
    this.file = null;
    const unlock = lock(this.url);
    const file = await LadybugFile.open(this.url, "write").catch((error) => {
      unlock();
      throw error;
    });
    try {
      return await use(file);
    } finally {
      await file.close();
      unlock();
    }
  }

  private reader(): Promise<LadybugFile> {
    this.file ??= this.open();
    return this.file;
  }

  private async open(): Promise<LadybugFile> {
    if (!this.readOnly && !existsSync(this.url)) {
      await withWork(this.url, ({ folder }) => build(this.url, folder, () => []));
    }
    return LadybugFile.open(this.url, "read");
  }

  private refuseWhenReadOnly(): void {
    if (this.readOnly) throw new StoreError(`${this.url} was opened for reading`, "open it without readOnly");
  }
}

function* articlesOf(spool: Spool, uids: readonly string[]): Generator<ArticleGraph> {
  for (const uid of uids) yield JSON.parse(spool.get(uid)!) as ArticleGraph;
}

function plain({ columns, rows }: { columns: string[]; rows: Record<string, unknown>[] }): Table {
  return { columns, rows: rows.map((row) => columns.map((column) => toCell(row[column]))) };
}

function queryError(error: Error): StoreError {
  if (/write operations? in a read-only|read-only transaction/i.test(error.message)) {
    return new StoreError("the statement writes, and was sent to be read", "pass --write to allow it", {
      cause: error,
    });
  }
  return new StoreError(error.message.replace(/\s+/g, " ").trim(), "check the statement and its parameters", {
    cause: error,
  });
}
