// The Neo4j store: articles go in by batches of one transaction each; every answer comes from the server.

import type { Session } from "neo4j-driver";
import { StoreError, UsageError } from "../../errors";
import type { PressGraph } from "../../graph/fold";
import { type ArticleGraph, canonicalJson } from "../../interchange";
import { admit } from "../admit";
import { statement as cypher } from "../statements";
import type { Cell, LoadOptions, LoadSummary, OpenStore, RetractSummary, Store, Table } from "../store";
import { type Incoming, loadBatch, retractOne } from "./batch";
import { type Connection, connect } from "./connect";
import { storeError } from "./errors";
import { countAll, readArticles, readGraph } from "./read";
import { createSchema } from "./schema";
import { toCell, toParameter } from "./values";

/** Nodes and edges of one transaction, about: large enough to be fast, small enough for a small server. */
const ROWS = 8000;

/** Connects to a server and makes its constraints and indexes. Throws `StoreError` when it cannot. */
export const openNeo4j: OpenStore = async (url, { readOnly = false } = {}) => {
  const connection = await connect(url);
  try {
    if (!readOnly) await createSchema(connection.driver, connection.database);
  } catch (error) {
    await connection.driver.close();
    throw storeError(error, connection);
  }
  return new Neo4jStore(connection, readOnly);
};

class Neo4jStore implements Store {
  readonly url: string;

  constructor(
    private readonly connection: Connection,
    private readonly readOnly: boolean,
  ) {
    this.url = connection.url;
  }

  async load(
    articles: Iterable<ArticleGraph> | AsyncIterable<ArticleGraph>,
    { onProgress }: LoadOptions = {},
  ): Promise<LoadSummary> {
    this.refuseWhenReadOnly();
    const seen = new Set<string>();
    const changed = new Set<string>();
    const counts = await this.inSession(async (session) => {
      let writing: Promise<unknown> = Promise.resolve();
      try {
        // While the server writes one batch the next is made ready.
        for await (const batch of batches(articles)) {
          await writing;
          writing = session
            .executeWrite((transaction) => loadBatch(transaction, batch))
            .then((uids) => {
              for (const uid of uids) changed.add(uid);
            });
          writing.catch(() => {});
          for (const { uid } of batch) seen.add(uid);
          onProgress?.(seen.size);
        }
      } finally {
        await writing;
      }
      await session.executeWrite((transaction) => transaction.run(cypher("load/neo4j/refresh-search")));
      return session.executeRead(countAll);
    });
    return { articles: seen.size, unchanged: seen.size - changed.size, ...counts };
  }

  async retract(article: string): Promise<RetractSummary> {
    this.refuseWhenReadOnly();
    return this.inSession(async (session) => {
      const { records } = await session.executeRead((transaction) =>
        transaction.run(cypher("load/neo4j/find-article"), { article }),
      );
      const [uid, other] = records.map((record) => record.get("uid") as string);
      if (uid === undefined) {
        throw new UsageError(`${this.url} holds no article ${article}`, "give an article's id or uid");
      }
      if (other !== undefined && uid !== article) {
        throw new UsageError(`several articles have the id ${article}`, `give a uid: ${uid}, ${other}`);
      }
      const gone = await session.executeWrite((transaction) => retractOne(transaction, uid));
      return { article: uid, ...gone };
    });
  }

  async query(
    statement: string,
    parameters: Record<string, Cell> = {},
    { write = false }: { write?: boolean } = {},
  ): Promise<Table> {
    if (write) this.refuseWhenReadOnly();
    const given = toParameter(parameters) as Record<string, unknown>;
    return this.inSession(async (session) => {
      // A write runs by itself, so that CALL { … } IN TRANSACTIONS works.
      if (write) return tableOf(session.run(statement, given));
      return session.executeRead((transaction) => tableOf(transaction.run(statement, given)));
    });
  }

  async *articles(): AsyncIterable<ArticleGraph> {
    const session = this.session();
    try {
      yield* readArticles(session);
    } catch (error) {
      throw storeError(error, this.connection);
    } finally {
      await session.close();
    }
  }

  graph(): Promise<PressGraph> {
    return this.inSession((session) => session.executeRead(readGraph));
  }

  close(): Promise<void> {
    return this.connection.driver.close();
  }

  private session(): Session {
    return this.connection.driver.session({ database: this.connection.database });
  }

  private async inSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.session();
    try {
      return await use(session);
    } catch (error) {
      throw storeError(error, this.connection);
    } finally {
      await session.close();
    }
  }

  private refuseWhenReadOnly(): void {
    if (this.readOnly) throw new StoreError(`${this.url} was opened for reading`, "open it without readOnly");
  }
}

/** Admitted articles by the transaction; of two with one uid in a batch the later counts. */
async function* batches(articles: Iterable<ArticleGraph> | AsyncIterable<ArticleGraph>): AsyncGenerator<Incoming[]> {
  let batch = new Map<string, Incoming>();
  let rows = 0;
  for await (const given of articles) {
    const graph = admit(given);
    batch.set(graph.article.uid, { uid: graph.article.uid, graph, ledger: canonicalJson(graph) });
    rows += 1 + 2 * graph.entities.length + graph.relations.length;
    if (rows < ROWS) continue;
    yield [...batch.values()];
    batch = new Map();
    rows = 0;
  }
  if (batch.size > 0) yield [...batch.values()];
}

async function tableOf(result: ReturnType<Session["run"]>): Promise<Table> {
  const columns = (await result.keys()) as string[];
  const { records } = await result;
  return { columns, rows: records.map((record) => columns.map((column) => toCell(record.get(column)))) };
}
