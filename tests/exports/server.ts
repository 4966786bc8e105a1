// How is a database that `neo4j-admin` made looked at? By the real server, started on the folder that holds it.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jars, javaArguments } from "../../scripts/neo4j/jars";
import { freePort, type Server, startServer } from "../../scripts/neo4j/server";

/** The folder of a Neo4j installation, empty but for its configuration. */
export interface Home {
  readonly uri: string;
  /** Where Neo4j Browser is served, under `/browser/`. */
  readonly http: string;
  /** Runs `neo4j-admin ARGUMENTS` in a folder; returns what it printed. */
  admin(args: readonly string[], cwd: string): string;
  /** Resolves when the server answers. It asks for no password. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * The jars of the real Neo4j, or null when there is no Java or Maven to fetch them: then this says what is not run, and
 * throws where CI is true.
 */
export function jarsFor(what: string): string | null {
  const library = jars();
  if (library !== null) return library;
  if (process.env.CI === "true") throw new Error(`${what} needs a real Neo4j: install Java 17 and Maven`);
  process.stderr.write(`NOT RUN: ${what}, for want of Java 17 or Maven\n`);
  return null;
}

export async function newHome(library: string): Promise<Home> {
  const home = mkdtempSync(path.join(tmpdir(), "pressgraph-neo4j-"));
  const conf = path.join(home, "conf");
  mkdirSync(conf);
  writeFileSync(path.join(conf, "neo4j.conf"), "");
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const [bolt, http] = [await freePort(), await freePort()];
  let server: Server | null = null;
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    http: `http://127.0.0.1:${http}`,
    admin(args, cwd) {
      const command = javaArguments(library, ["-Xmx1g"], ["org.neo4j.cli.AdminTool", ...args]);
      return execFileSync("java", command, { cwd, env, encoding: "utf8", stdio: "pipe" });
    },
    async start() {
      const settings = ["dbms.security.auth_enabled=false", "client.allow_telemetry=false"];
      server = await startServer({ library, home, password: "pressgraph", bolt, http, settings });
    },
    async remove() {
      await server?.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
