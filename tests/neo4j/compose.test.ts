import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const compose = (...args: string[]) =>
  spawnSync("docker", ["compose", ...args], { cwd: join(__dirname, "..", ".."), encoding: "utf8" });

const there = compose("version").status === 0;
if (!there) process.stderr.write("NOT RUN: docker compose config, for want of docker compose\n");

it.runIf(there)("docker-compose.yml is understood, with a health check and named volumes", () => {
  const { status, stdout, stderr } = compose("config", "--format", "json");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const { services, volumes } = JSON.parse(stdout);
  expect(services.neo4j.image).toBe("neo4j:5-community");
  expect(services.neo4j.healthcheck.test.join(" ")).toContain("7474");
  expect(Object.keys(volumes)).toEqual(["data", "logs"]);
});
