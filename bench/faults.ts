// Does a load that was cut off heal when it is run again? The server killed, the wire cut, two loaders, the loader killed.
// npx ts-node bench/faults.ts [repetitions] [articles] [words of the faults wanted]

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jars } from "../scripts/neo4j/jars";
import { freePort, type Server, type ServerOptions, startServer } from "../scripts/neo4j/server";
import { fold } from "../src/graph/fold";
import { admit } from "../src/stores/admit";
import { openStore } from "../src/stores/open";
import { bytesOf } from "../tests/stores/bytes";
import { clear, differences, heldBy, stateOf } from "./faults-held";
import { articles, loader, type Share } from "./faults-loader";
import { CutProxy } from "./faults-proxy";

const REPETITIONS = Number(process.argv[2] ?? 20);
const ARTICLES = Number(process.argv[3] ?? 400);
const WANTED = process.argv[4] ?? "";
const ALL: Share = { from: 0, to: ARTICLES };
const password = "faults-faults";

interface Site {
  server: Server;
  restart(): Promise<void>;
  /** The embedded store's file. */
  file: string;
}

interface Moment {
  /** Milliseconds after the loader has turned to the store. */
  after: number;
  /** 0, 1, 2, …: what can be done in two ways is done in turns. */
  turn: number;
}

interface Fault {
  name: string;
  url(site: Site): string;
  /** Disturbs a load; whether every loader got to its end nevertheless. */
  disturb(site: Site, moment: Moment): Promise<boolean>;
}

const FAULTS: readonly Fault[] = [
  {
    name: "server killed (SIGKILL), restarted",
    url: ({ server }) => server.uri,
    async disturb(site, { after, turn }) {
      const { begun, done } = loader(site.server.uri, ALL);
      await begun;
      await pause(after);
      process.kill(site.server.pid, "SIGKILL");
      await site.server.ended;
      // At once, when the loader still tries again; or when it has given up.
      if (turn % 2 === 1) await done;
      await site.restart();
      return done;
    },
  },
  {
    name: "connection cut by a proxy",
    url: ({ server }) => server.uri,
    async disturb({ server }, { after, turn }) {
      const proxy = await CutProxy.to(Number(new URL(server.uri).port));
      const { begun, done } = loader(`bolt://127.0.0.1:${proxy.port}`, ALL);
      await begun;
      await pause(after);
      // For a moment, or for good.
      if (turn % 2 === 0) proxy.cut();
      else proxy.close();
      const whole = await done;
      proxy.close();
      return whole;
    },
  },
  {
    name: "two loaders at once",
    url: ({ server }) => server.uri,
    disturb: ({ server }, { turn }) => two(server.uri, turn),
  },
  {
    name: "loader killed (SIGKILL)",
    url: ({ server }) => server.uri,
    disturb: ({ server }, { after }) => killed(server.uri, after),
  },
  { name: "embedded: two loaders at once", url: ({ file }) => file, disturb: ({ file }, { turn }) => two(file, turn) },
  {
    name: "embedded: loader killed (SIGKILL)",
    url: ({ file }) => file,
    disturb: ({ file }, { after }) => killed(file, after),
  },
];

/** Half of the articles are both loaders' own; the second goes the other way in every second turn. */
async function two(url: string, turn: number): Promise<boolean> {
  const quarter = Math.floor(ARTICLES / 4);
  const loaders = [
    loader(url, { from: 0, to: ARTICLES - quarter }),
    loader(url, { from: quarter, to: ARTICLES, backwards: turn % 2 === 1 }),
  ];
  return (await Promise.all(loaders.map(({ done }) => done))).every((whole) => whole);
}

async function killed(url: string, after: number): Promise<boolean> {
  const { child, begun, done } = loader(url, ALL);
  await begun;
  await pause(after);
  child.kill("SIGKILL");
  return done;
}

async function emptied(url: string): Promise<void> {
  if (!url.startsWith("bolt:")) return rmSync(url, { force: true, recursive: true });
  const store = await openStore(url);
  await clear(store);
  await store.close();
}

/** Milliseconds of an undisturbed load from the loader's first word, and what the database holds then. */
async function undisturbed(url: string): Promise<{ time: number; wanted: string[] }> {
  let time = 0;
  // The second time the server is warm.
  for (let round = 0; round < 2; round++) {
    await emptied(url);
    const { begun, done } = loader(url, ALL);
    await begun;
    const start = Date.now();
    if (!(await done)) throw new Error(`the undisturbed load into ${url} failed`);
    time = Date.now() - start;
  }
  const store = await openStore(url);
  const wanted = await heldBy(store);
  if (bytesOf(await store.graph()) !== bytesOf(fold(articles(ALL).map(admit)))) {
    throw new Error("the undisturbed database is not the fold of its articles");
  }
  await store.close();
  return { time, wanted };
}

async function run(site: Site, { name, url, disturb }: Fault): Promise<void> {
  const { time, wanted } = await undisturbed(url(site));
  const found = { schema: 0, partly: 0, all: 0 };
  let ended = 0;
  let different = 0;
  for (let turn = 0; turn < REPETITIONS; turn++) {
    await emptied(url(site));
    if (await disturb(site, { turn, after: (time * (turn + 0.5)) / REPETITIONS })) ended++;
    const state = existsSync(site.file) || url(site) !== site.file ? await left(url(site)) : "schema";
    found[state]++;
    const store = await openStore(url(site));
    await store.load(articles(ALL));
    const apart = differences(await heldBy(store), wanted);
    if (apart > 0) different++;
    console.error(`${name} ${turn + 1}: left ${state}; ${apart} lines differ`);
    await store.close();
  }
  const cells = [name, time / 1000, REPETITIONS, found.schema, found.partly, found.all, ended, different];
  console.log(`| ${cells.join(" | ")} |`);
}

async function left(url: string) {
  const store = await openStore(url);
  try {
    return await stateOf(store, ARTICLES);
  } finally {
    await store.close();
  }
}

async function main(): Promise<void> {
  const library = jars((text) => console.error(text));
  if (library === null) throw new Error("Java 17 and Maven are needed");
  process.env.NEO4J_PASSWORD = password;
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-faults-"));
  const home = path.join(folder, "home");
  const options: ServerOptions = { library, home, password, bolt: await freePort(), http: await freePort() };
  const site: Site = {
    server: await startServer(options),
    file: path.join(folder, "faults.lbug"),
    async restart() {
      site.server = await startServer(options);
    },
  };
  try {
    console.log(`${ARTICLES} articles; each load is disturbed, run again, and compared with the undisturbed one.`);
    console.log("| fault | load, s | times | left: schema | some articles | all | load ended well | differences |");
    console.log("|---|---|---|---|---|---|---|---|");
    for (const fault of FAULTS) if (fault.name.includes(WANTED)) await run(site, fault);
  } finally {
    await site.server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

main().catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
