import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(__dirname, "..", "..");
const compose = (...args: string[]) => spawnSync("docker", ["compose", ...args], { cwd: ROOT, encoding: "utf8" });

it("docker-compose.yml gives Neo4j Community a health check, named volumes and an import folder", () => {
  const text = readFileSync(join(ROOT, "docker-compose.yml"), "utf8");
  expect(text).toMatch(/image: neo4j:5-community\n/);
  expect(text).toMatch(/healthcheck:\n/);
  expect(text).toMatch(/- data:\/data\n/);
  expect(text).toMatch(/:\/import\n/);
  if (compose("version").status !== 0)
    return process.stderr.write("no docker compose here to read docker-compose.yml\n");
  const { status, stdout, stderr } = compose("config", "--format", "json");
  expect([status, stderr]).toEqual([0, ""]);
  const { services, volumes } = JSON.parse(stdout);
  expect(services.neo4j.healthcheck.test.join(" ")).toContain("7474");
  expect(Object.keys(volumes)).toEqual(["data", "logs"]);
});
