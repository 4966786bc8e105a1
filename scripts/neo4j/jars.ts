// Where is a Neo4j server when there is no Docker? In jars from Maven Central, fetched once into .neo4j/.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(__dirname, "..", "..");
const LIBRARY = path.join(ROOT, ".neo4j", "lib");
const POM = path.join(__dirname, "pom.xml");

/** What Neo4j 5 needs of Java 17. */
const OPENS = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** The folder of jars, fetched when it is not there; null when there is no Java or no Maven to do it. */
export function jars(say: (text: string) => void = () => {}): string | null {
  if (!answers("java", "-version")) return null;
  if (existsSync(LIBRARY)) return LIBRARY;
  if (!answers("mvn", "-version")) return null;
  say("fetching Neo4j from Maven Central (once, 150 MB)");
  const draft = `${LIBRARY}.${process.pid}`;
  mkdirSync(path.dirname(draft), { recursive: true });
  const copy = ["-q", "-B", "-f", POM, "dependency:copy-dependencies", `-DoutputDirectory=${draft}`];
  const { status, stdout } = spawnSync("mvn", copy, { encoding: "utf8" });
  if (status === 0 && !existsSync(LIBRARY)) renameSync(draft, LIBRARY);
  rmSync(draft, { recursive: true, force: true });
  if (status !== 0) say(`Maven failed: ${stdout.trim().split("\n")[0]}`);
  return existsSync(LIBRARY) ? LIBRARY : null;
}

/** The arguments of `java` that run a main class of Neo4j. */
export function javaArguments(library: string, options: readonly string[], main: readonly string[]): string[] {
  return [...options, ...OPENS, "-cp", path.join(library, "*"), ...main];
}

function answers(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
