// How is a real Neo4j started without Docker? Its own entry point on a folder of ours: Bolt, HTTP and Neo4j Browser.

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import neo4j from "neo4j-driver";
import { javaArguments } from "./jars";

export const USER = "neo4j";

export interface ServerOptions {
  /** The folder of jars. */
  library: string;
  /** The server's folder: configuration, data, logs. Made when missing; data of an earlier run is used again. */
  home: string;
  /** At least eight characters. Kept by the server, so that it counts on the first start of a folder only. */
  password: string;
  /** Ports; free ones when missing. */
  bolt?: number;
  http?: number;
  /** More lines of neo4j.conf. */
  settings?: readonly string[];
  /** More options of Java, such as `-Xmx2g`. */
  java?: readonly string[];
}

export interface Server {
  /** `bolt://127.0.0.1:7687` */
  uri: string;
  /** `http://127.0.0.1:7474`; Neo4j Browser is under `/browser/`. */
  http: string;
  pid: number;
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/**
 * Resolves when the server answers with this password. Throws when it ends first, with the end of its log; but when a
 * port that was free has been taken meanwhile, others are tried.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  for (let left = 3; ; left--) {
    try {
      return await startOnce(options);
    } catch (error) {
      const fixed = options.bolt !== undefined && options.http !== undefined;
      if (left === 0 || fixed || !/address already in use/i.test((error as Error).message)) throw error;
    }
  }
}

async function startOnce({ library, home, password, ...options }: ServerOptions): Promise<Server> {
  const bolt = options.bolt ?? (await freePort());
  const http = options.http ?? (await freePort());
  mkdirSync(path.join(home, "conf"), { recursive: true });
  mkdirSync(path.join(home, "import"), { recursive: true });
  writeFileSync(path.join(home, "conf", "neo4j.conf"), configuration(bolt, http, options.settings ?? []));
  const log = path.join(home, "console.log");
  const output = openSync(log, "w");
  const main = [
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${path.join(home, "conf")}`,
  ];
  const child = spawn("java", javaArguments(library, options.java ?? ["-Xmx1g"], main), {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, "conf") },
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const uri = `bolt://127.0.0.1:${bolt}`;
  await answering(uri, password, child, log).catch((error) => {
    child.kill();
    throw error;
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { uri, http: `http://127.0.0.1:${http}`, pid: child.pid!, ended, stop };
}

/** Neo4j takes each setting once: those given replace ours. */
function configuration(bolt: number, http: number, settings: readonly string[]): string {
  const ours = [
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    "dbms.usage_report.enabled=false",
    "server.memory.pagecache.size=128m",
  ];
  const lines = new Map([...ours, ...settings].map((line) => [line.split("=")[0], line]));
  return `${[...lines.values()].join("\n")}\n`;
}

/** Here it is us who ask again. */
const NO_RETRY = { maxTransactionRetryTime: 0, connectionTimeout: 2000 };

/** Waits until our password opens the server; a new server has its first one changed. */
async function answering(uri: string, password: string, child: ChildProcess, log: string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await opens(uri, password)) return;
    await changeFirstPassword(uri, password);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the Neo4j server ended before it answered: ${causeIn(log)}`);
}

/** The last cause that Java names, else the last line. */
function causeIn(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  return (lines.filter((line) => line.startsWith("Caused by:")).pop() ?? lines.pop() ?? "").trim();
}

async function opens(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), NO_RETRY);
  try {
    await driver.executeQuery("RETURN 1");
    return true;
  } catch (error) {
    if (!String((error as { code?: unknown }).code).endsWith("AuthenticationRateLimit")) return false;
    throw new Error(
      "the data of this server was made with another password: set NEO4J_PASSWORD, or give another folder",
    );
  } finally {
    await driver.close();
  }
}

async function changeFirstPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, "neo4j"), NO_RETRY);
  try {
    const change = "ALTER CURRENT USER SET PASSWORD FROM $first TO $password";
    await driver.executeQuery(change, { first: "neo4j", password }, { database: "system" });
  } catch {
    // Not up yet, or changed on an earlier start.
  } finally {
    await driver.close();
  }
}

/** `wanted` when nothing listens there, else any. */
export async function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => (wanted === 0 ? reject(new Error("no free port")) : resolve(freePort())));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
