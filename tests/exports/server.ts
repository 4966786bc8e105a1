// How is a database that `neo4j-admin` made looked at? By the real server, started on the folder that holds it.

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import neo4j from "neo4j-driver";

const ROOT = path.join(__dirname, "..", "..");
const OPENS = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** The folder of a Neo4j installation, empty but for its configuration. */
export interface Home {
  readonly path: string;
  readonly uri: string;
  /** Where Neo4j Browser is served, under `/browser/`. */
  readonly http: string;
  /** Runs `neo4j-admin ARGUMENTS` in a folder; returns what it printed. */
  admin(args: readonly string[], cwd: string): string;
  /** Resolves when the server answers. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** The jars of the real Neo4j, fetched once with Maven; null when there is no Java or Maven to do it. */
export function neo4jJars(): string | null {
  const jars = path.join(ROOT, ".neo4j", "lib");
  if (existsSync(jars)) return jars;
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    const copy = ["-q", "-f", path.join(ROOT, "scripts", "neo4j", "pom.xml"), "dependency:copy-dependencies"];
    execFileSync("mvn", [...copy, `-DoutputDirectory=${jars}`], { stdio: "ignore" });
    return jars;
  } catch {
    return null;
  }
}

export async function newHome(jars: string): Promise<Home> {
  const home = mkdtempSync(path.join(tmpdir(), "pressgraph-neo4j-"));
  const [bolt, http] = [await freePort(), await freePort()];
  const uri = `bolt://127.0.0.1:${bolt}`;
  mkdirSync(path.join(home, "conf"));
  writeFileSync(
    path.join(home, "conf", "neo4j.conf"),
    `server.bolt.listen_address=127.0.0.1:${bolt}
server.http.listen_address=127.0.0.1:${http}
server.memory.pagecache.size=128m
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
`,
  );
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, "conf") };
  const java = ["-Xmx1g", ...OPENS, "-cp", path.join(jars, "*")];
  let stop = async () => {};
  return {
    path: home,
    uri,
    http: `http://127.0.0.1:${http}`,
    admin: (args, cwd) =>
      execFileSync("java", [...java, "org.neo4j.cli.AdminTool", ...args], {
        cwd,
        env,
        encoding: "utf8",
        stdio: "pipe",
      }),
    async start() {
      const main = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`, `--config-dir=${home}/conf`];
      const server = spawn("java", [...java, ...main], { env, stdio: "ignore" });
      const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
      stop = async () => {
        server.kill();
        await ended;
      };
      await answering(uri, ended);
    },
    async remove() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answering(uri: string, ended: Promise<void>): Promise<void> {
  let alive = true;
  void ended.then(() => {
    alive = false;
  });
  const driver = neo4j.driver(uri);
  while (alive) {
    const answered = await driver.executeQuery("RETURN 1").catch(() => null);
    if (answered !== null) return driver.close();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the Neo4j server at ${uri} ended before it answered`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
