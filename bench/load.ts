// How fast is our load into Neo4j beside a bare one? The same rows in the same batches, UNWIND and MERGE, one server.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import neo4j, { type Driver, type Session } from "neo4j-driver";
import { jars } from "../scripts/neo4j/jars";
import { type Server, startServer, USER } from "../scripts/neo4j/server";
import type { ArticleGraph } from "../src/interchange";
import { admit } from "../src/stores/admit";
import { gather } from "../src/stores/gather";
import { toProperties } from "../src/stores/neo4j/values";
import { openStore } from "../src/stores/open";
import { articleColumns, edgeRow, nodeRow } from "../src/stores/rows";
import { news } from "../tests/stores/generate";

/** Nodes of one bare batch; edges go by as many. */
const NODES = 10_000;
const ARTICLES = Number(process.argv[2] ?? 5000);
const ROUNDS = Number(process.argv[3] ?? 3);
const password = "bench-bench";

interface Row {
  uid: string;
  source?: string;
  target?: string;
  columns: Record<string, unknown>;
}
type Batch = Map<string, Row[]>;

function articles(): ArticleGraph[] {
  return Array.from({ length: ARTICLES }, (_, number) => admit(news(number)));
}

/** The rows that our load sends, by statement: what the articles of one of its transactions say, merged. */
function* bareBatches(graphs: readonly ArticleGraph[]): Generator<Batch> {
  let waiting: ArticleGraph[] = [];
  let rows = 0;
  for (const graph of graphs) {
    waiting.push(graph);
    rows += 1 + 2 * graph.entities.length + graph.relations.length;
    if (rows < 8000) continue;
    yield batchOf(waiting);
    waiting = [];
    rows = 0;
  }
  if (waiting.length > 0) yield batchOf(waiting);
}

function batchOf(graphs: readonly ArticleGraph[]): Batch {
  const batch: Batch = new Map();
  const add = (text: string, row: Row) => {
    const rows = batch.get(text);
    if (rows === undefined) batch.set(text, [row]);
    else rows.push(row);
  };
  const { nodes, edges } = gather(graphs);
  const merge = (label: string) => `UNWIND $rows AS row MERGE (n:${label} {uid: row.uid}) SET n += row.columns`;
  for (const graph of graphs) {
    add(merge("Article"), { uid: graph.article.uid, columns: toProperties(articleColumns(graph)) });
  }
  for (const [uid, node] of nodes) {
    const { labels, columns } = nodeRow(uid, node);
    add(`${merge(labels[0])}${labels[1] ? `, n:${labels[1]}` : ""}`, { uid, columns: toProperties(columns) });
  }
  for (const [uid, { ends, attributes }] of edges) {
    const { type, source, target, sourceLabel, targetLabel, columns } = edgeRow(uid, ends, attributes);
    const match = `UNWIND $rows AS row MATCH (a:${sourceLabel} {uid: row.source}) MATCH (b:${targetLabel} {uid: row.target})`;
    const text = `${match} MERGE (a)-[r:${type} {uid: row.uid}]->(b) SET r += row.columns`;
    add(text, { uid, source, target, columns: toProperties(columns) });
  }
  return batch;
}

async function bareLoad(session: Session, graphs: readonly ArticleGraph[]): Promise<void> {
  for (const batch of bareBatches(graphs)) {
    await session.executeWrite(async (transaction) => {
      for (const [text, rows] of batch) {
        for (let at = 0; at < rows.length; at += NODES)
          await transaction.run(text, { rows: rows.slice(at, at + NODES) });
      }
    });
  }
}

async function emptied(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  await session.run("CALL db.awaitIndexes(300)");
  await session.close();
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

async function run(server: Server): Promise<void> {
  process.env.NEO4J_PASSWORD = password;
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(USER, password));
  const store = await openStore(server.uri);
  const session = driver.session();
  const graphs = articles();
  // Both plans and the server's Java are warm before the first round.
  await store.load(graphs.slice(0, 400));
  await emptied(driver);
  await bareLoad(session, graphs.slice(0, 400));
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const times: Record<string, number> = {};
    // Who goes first changes with the round.
    for (const who of round % 2 === 0 ? ["ours", "bare"] : ["bare", "ours"]) {
      await emptied(driver);
      times[who] = await seconds(() => (who === "ours" ? store.load(graphs) : bareLoad(session, graphs)));
    }
    const { nodes, edges } = await store.load([]);
    ratios.push(times.bare / times.ours);
    const rate = (time: number) =>
      `${time.toFixed(1)} s, ${Math.round((nodes + edges) / time).toLocaleString("en")} rows/s`;
    console.log(
      `round ${round}: ${nodes} nodes, ${edges} edges; bare ${rate(times.bare)}; ours ${rate(times.ours)}; ` +
        `ours is ${(times.bare / times.ours).toFixed(2)}× as fast`,
    );
  }
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  console.log(`median ratio ${middle.toFixed(2)} (target: at least 0.85)`);
  console.log(`memory of this process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  await session.close();
  await store.close();
  await driver.close();
}

async function main(): Promise<void> {
  const library = jars((text) => console.error(text));
  if (library === null) throw new Error("Java 17 and Maven are needed");
  const home = mkdtempSync(path.join(tmpdir(), "pressgraph-bench-"));
  const server = await startServer({
    library,
    home,
    password,
    java: ["-Xmx2g"],
    settings: ["server.memory.pagecache.size=512m"],
  });
  try {
    await run(server);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

void main();
