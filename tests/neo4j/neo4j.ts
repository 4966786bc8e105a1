// Where is a real Neo4j for a test? The one in NEO4J_URI, else one in Docker, else one of Java and Maven.

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import { jars } from "../../scripts/neo4j/jars";
import { startServer, USER } from "../../scripts/neo4j/server";
import { docker, startContainer } from "./docker";
import { type Address, addressFile, pidFile, turn } from "./shared";

const given = process.env.NEO4J_URI;

/** Which way there is, found without starting anything. */
export const way = given ? "NEO4J_URI" : docker() ? "Docker" : jars() !== null ? "Java" : null;

if (way === null) {
  const problem = "no real Neo4j here: set NEO4J_URI, or install Docker, or Java 17 and Maven";
  if (process.env.CI === "true") throw new Error(problem);
  process.stderr.write(`\n*** NOT TESTED ON NEO4J *** ${problem}\n\n`);
}

export interface Turn extends Address {
  /** Removes everything from the database. */
  empty(): Promise<void>;
  /** Lets the next test file have the server. */
  release(): void;
}

/** The one server of the test run, empty, for this test file alone until it is released. */
export async function neo4jTurn(): Promise<Turn> {
  const folder = inject("neo4jFolder");
  const end = await turn(folder);
  try {
    if (!existsSync(addressFile(folder))) writeFileSync(addressFile(folder), JSON.stringify(await start(folder)));
    const address = JSON.parse(readFileSync(addressFile(folder), "utf8")) as Address;
    const empty = () => emptied(address);
    await empty();
    return { ...address, empty, release: end };
  } catch (error) {
    end();
    throw error;
  }
}

/** What a store reads from the environment, for this process. */
export function useEnvironment({ user, password }: Address): void {
  process.env.NEO4J_USERNAME = user;
  process.env.NEO4J_PASSWORD = password;
}

async function start(folder: string): Promise<Address> {
  if (way === "NEO4J_URI") return givenServer(String(given));
  const password = randomBytes(9).toString("hex");
  if (way === "Docker") return startContainer(path.join(folder, "home"), password, pidFile(folder));
  const home = path.join(folder, "home");
  // The first, plain compiler of Java is enough for a short life.
  const java = ["-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
  const settings = ["db.tx_log.preallocate=false"];
  const { uri, http, pid } = await startServer({ library: jars()!, home, password, java, settings });
  writeFileSync(pidFile(folder), String(pid));
  return { uri, http, user: USER, password };
}

/** The tests empty the database: one that is in use is left alone. */
async function givenServer(uri: string): Promise<Address> {
  const address = {
    uri,
    http: process.env.NEO4J_HTTP ?? "",
    user: process.env.NEO4J_USERNAME ?? USER,
    password: process.env.NEO4J_PASSWORD ?? "",
  };
  const held = await withDriver(address, "MATCH (n) RETURN count(n) AS held");
  if (held > 0) throw new Error(`${uri} holds ${held} nodes, and the tests would remove them: give an empty database`);
  return address;
}

async function emptied(address: Address): Promise<void> {
  await withDriver(address, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS RETURN 0 AS held");
}

async function withDriver({ uri, user, password }: Address, text: string): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: process.env.NEO4J_DATABASE || undefined });
  try {
    return Number((await session.run(text)).records[0]?.get("held") ?? 0);
  } finally {
    await session.close();
    await driver.close();
  }
}
