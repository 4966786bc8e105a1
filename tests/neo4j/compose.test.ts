import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(__dirname, "..", "..");
const FILE = readFileSync(join(ROOT, "docker-compose.yml"), "utf8");

/** Compose has two names: a plugin of `docker`, and before that a program of its own. */
const THERE = ["docker compose", "docker-compose"].filter((name) => compose(name, "version").status === 0);

function compose(name: string, ...args: string[]) {
  const [command, ...first] = name.split(" ");
  const env = { ...process.env, NEO4J_PASSWORD: "of-the-test", NEO4J_HEAP: "2g" };
  return spawnSync(command, [...first, ...args], { cwd: ROOT, env, encoding: "utf8" });
}

describe("docker-compose.yml", () => {
  it("gives Neo4j Community a health check, named volumes and an import folder", () => {
    expect(FILE).toMatch(/image: neo4j:5-community\n/);
    expect(FILE).toMatch(/healthcheck:\n/);
    expect(FILE).toMatch(/- data:\/data\n/);
    expect(FILE).toMatch(/:\/import\n/);
  });

  it("mounts what is there", () => {
    const mounted = [...FILE.matchAll(/- (\.\/[^:]+):/g)].map(([, path]) => path);
    expect(mounted.filter((path) => existsSync(join(ROOT, path)))).toEqual(mounted);
    expect(mounted.length).toBeGreaterThan(1);
  });

  it.each(["docker compose", "docker-compose"])("is understood by %s", (name) => {
    if (!THERE.includes(name)) {
      process.stderr.write(`NOT RUN: ${name} config, for want of ${name}\n`);
      if (process.env.CI === "true" && THERE.length === 0) throw new Error("install Docker Compose, either of the two");
      return;
    }
    const { status, stdout, stderr } = compose(name, "config");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("NEO4J_AUTH: neo4j/of-the-test\n");
    expect(stdout).toContain("NEO4J_server_memory_heap_max__size: 2g\n");
    expect(stdout).toMatch(/^ {4}healthcheck:\n/m);
    expect(stdout).toMatch(/^volumes:\n {2}data:/m);
    const understood = compose(name, "config", "--services");
    expect(understood.stdout.trim().split("\n").sort()).toEqual(["browser-files", "neo4j"]);
  });
});
