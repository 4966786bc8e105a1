// How is a Neo4j server reached? Address from the URL, everything else from the environment; its version is checked.

import neo4j, { type Driver } from "neo4j-driver";
import { StoreError } from "../../errors";
import { storeError } from "./errors";

/** Subqueries that count, relationship indexes and the `cjk` analyzer are there from 5.0 on. */
const OLDEST = 5;

export interface Connection {
  driver: Driver;
  /** The address without user and password. */
  url: string;
  /** Undefined for the server's default one. */
  database: string | undefined;
}

/**
 * Connects to a `bolt://` or `neo4j://` address. User and password are `NEO4J_USERNAME` (`neo4j` when missing) and
 * `NEO4J_PASSWORD`, or those in the URL; the database is `NEO4J_DATABASE`. Throws `StoreError` when the server is out
 * of reach, refuses us, lacks the database or is older than Neo4j 5.
 */
export async function connect(given: string, environment: NodeJS.ProcessEnv = process.env): Promise<Connection> {
  const { url, user, password } = addressOf(given, environment);
  const database = environment.NEO4J_DATABASE || undefined;
  const auth = password === "" ? undefined : neo4j.auth.basic(user, password);
  const where = { url, user, database };
  const driver = driverFor(url, auth);
  try {
    const { agent = "" } = await driver.getServerInfo({ database });
    refuseOld(agent, url);
    return { driver, url, database };
  } catch (error) {
    await driver.close();
    throw storeError(error, where);
  }
}

function addressOf(given: string, environment: NodeJS.ProcessEnv) {
  const [, scheme, userInfo, rest] = /^([a-z0-9+]+:\/\/)(?:([^@/]*)@)?(.*)$/i.exec(given) ?? ["", "", "", given];
  const [user, ...password] = (userInfo ?? "").split(":");
  return {
    url: `${scheme}${rest}`,
    user: decoded(user) || environment.NEO4J_USERNAME || "neo4j",
    password: decoded(password.join(":")) || environment.NEO4J_PASSWORD || "",
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function driverFor(url: string, auth: ReturnType<typeof neo4j.auth.basic> | undefined): Driver {
  try {
    return neo4j.driver(url, auth, { connectionTimeout: 10_000, userAgent: "pressgraph" });
  } catch (cause) {
    throw new StoreError(`${url} is no address of a Neo4j server`, "write it as bolt://localhost:7687", { cause });
  }
}

/** Throws `StoreError` for `Neo4j/4.4.12`; takes 5.x, 2025.x, and other servers that speak Bolt, to try. */
export function refuseOld(agent: string, url: string): void {
  const version = /^Neo4j\/(\d+)\.\d+[.\w]*/.exec(agent);
  if (version === null || Number(version[1]) >= OLDEST) return;
  throw new StoreError(`${url} is ${version[0]}, which is too old`, `use Neo4j ${OLDEST} or later (tested with 5.26)`);
}
