// Does a load that was cut off heal when it is run again? The server killed, the wire cut, two loaders, the loader killed.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jars } from "../scripts/neo4j/jars";
import { freePort, type Server, type ServerOptions, startServer } from "../scripts/neo4j/server";
import { fold } from "../src/graph/fold";
import { admit } from "../src/stores/admit";
import { openStore } from "../src/stores/open";
import type { Store } from "../src/stores/store";
import { bytesOf } from "../tests/stores/bytes";
import { news } from "../tests/stores/generate";
import { CutProxy } from "./faults-proxy";

const REPETITIONS = Number(process.argv[2] ?? 20);
const ARTICLES = Number(process.argv[3] ?? 250);
const password = "faults-faults";

/** Articles [from, to): `edited` ones say something else than the first time. */
export function articles(from: number, to: number) {
  return Array.from({ length: to - from }, (_, index) => news(from + index));
}

interface Site {
  server: Server;
  restart(): Promise<void>;
  /** The embedded store's file. */
  file: string;
}

/** Each disturbs a load of the first articles; returns whether it hit the load while it ran. */
const FAULTS: Record<
  string,
  { url: (site: Site) => string; disturb: (site: Site, after: number) => Promise<boolean> }
> = {
  "server killed (SIGKILL) and restarted": {
    url: ({ server }) => server.uri,
    async disturb(site, after) {
      const load = loading(site.server.uri, 0, ARTICLES);
      await pause(after);
      process.kill(site.server.pid, "SIGKILL");
      await site.server.ended;
      const hit = await load.failed();
      await site.restart();
      return hit;
    },
  },
  "connection cut by a proxy": {
    url: ({ server }) => server.uri,
    async disturb({ server }, after) {
      const proxy = await CutProxy.to(Number(new URL(server.uri).port));
      const load = loading(`bolt://127.0.0.1:${proxy.port}`, 0, ARTICLES);
      await pause(after);
      proxy.cut();
      const hit = await load.failed();
      await proxy.close();
      return hit;
    },
  },
  "two loaders at once on overlapping articles": {
    url: ({ server }) => server.uri,
    async disturb({ server }) {
      const half = Math.floor(ARTICLES / 4);
      const loads = [loading(server.uri, 0, ARTICLES - half), loading(server.uri, half, ARTICLES)];
      const failed = await Promise.all(loads.map((load) => load.failed()));
      return failed.every((one) => !one);
    },
  },
  "loader killed (SIGKILL), Neo4j": {
    url: ({ server }) => server.uri,
    disturb: ({ server }, after) => killedLoader(server.uri, after),
  },
  "loader killed (SIGKILL), embedded": {
    url: ({ file }) => file,
    disturb: ({ file }, after) => killedLoader(file, after),
  },
  "two loaders at once, embedded": {
    url: ({ file }) => file,
    async disturb({ file }) {
      const half = Math.floor(ARTICLES / 4);
      const loads = [loading(file, 0, ARTICLES - half), loading(file, half, ARTICLES)];
      await Promise.all(loads.map((load) => load.failed()));
      return true;
    },
  },
};

async function killedLoader(url: string, after: number): Promise<boolean> {
  const load = loading(url, 0, ARTICLES);
  await pause(after);
  load.child.kill("SIGKILL");
  return load.failed();
}

/** A loader in a process of its own. */
function loading(url: string, from: number, to: number): { child: ChildProcess; failed: () => Promise<boolean> } {
  const args = ["-r", "ts-node/register", __filename, "--load", url, String(from), String(to)];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const exit = once(child, "exit");
  return { child, failed: async () => (await exit)[0] !== 0 };
}

async function emptied(store: Store, url: string): Promise<Store> {
  if (!url.startsWith("bolt:")) {
    await store.close();
    rmSync(url, { force: true });
    return openStore(url);
  }
  await store.query("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", {}, { write: true });
  return store;
}

/** Runs the load again and compares; returns how the database differs from the undisturbed one. */
async function healed(url: string, undisturbed: string): Promise<boolean> {
  const store = await openStore(url);
  await store.load(articles(0, ARTICLES));
  const same = bytesOf(await store.graph()) === undisturbed;
  const held: string[] = [];
  for await (const { article } of store.articles()) held.push(article.uid);
  await (await emptied(store, url)).close();
  return same && held.length === ARTICLES;
}

async function run(site: Site): Promise<void> {
  const undisturbed = bytesOf(fold(articles(0, ARTICLES).map(admit)));
  for (const [name, { url, disturb }] of Object.entries(FAULTS)) {
    let hits = 0;
    let differences = 0;
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      // From before the first batch to about the last one.
      const after = 1000 + (4000 * repetition) / REPETITIONS;
      if (await disturb(site, after)) hits++;
      if (!(await healed(url(site), undisturbed))) differences++;
    }
    console.log(`${name.padEnd(46)} ${REPETITIONS} times, ${hits} while loading, ${differences} differences`);
  }
}

async function main(): Promise<void> {
  const library = jars((text) => console.error(text));
  if (library === null) throw new Error("Java 17 and Maven are needed");
  process.env.NEO4J_PASSWORD = password;
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-faults-"));
  const options: ServerOptions = {
    library,
    home: path.join(folder, "home"),
    password,
    bolt: await freePort(),
    http: await freePort(),
    java: ["-Xmx1g"],
  };
  const site: Site = {
    server: await startServer(options),
    file: path.join(folder, "faults.lbug"),
    async restart() {
      site.server = await startServer(options);
    },
  };
  try {
    console.log(`${ARTICLES} articles; each load is disturbed, run again, and compared byte for byte`);
    await run(site);
  } finally {
    await site.server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadOnly([url, from, to]: string[]): Promise<void> {
  const store = await openStore(url);
  await store.load(articles(Number(from), Number(to)));
  await store.close();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const work = process.argv[2] === "--load" ? loadOnly(process.argv.slice(3)) : main();
work.catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
