// How does a test get Neo4j from Docker? One container of the image that docker-compose.yml names.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import neo4j from "neo4j-driver";
import type { Address } from "./shared";

const IMAGE = "neo4j:5-community";

/** Whether Docker's engine answers. */
export function docker(): boolean {
  const { status } = spawnSync("docker", ["version", "--format", "{{.Server.Version}}"], { stdio: "ignore" });
  return status === 0;
}

/** Runs a container that is removed with the process whose id goes into `pidFile`. */
export async function startContainer(home: string, password: string, pidFile: string): Promise<Address> {
  mkdirSync(home, { recursive: true });
  const name = `pressgraph-test-${process.pid}`;
  const ports = ["-p", "127.0.0.1::7687", "-p", "127.0.0.1::7474"];
  const args = ["run", "--rm", "--init", "--name", name, ...ports, "-e", "NEO4J_AUTH", IMAGE];
  // The password travels in the environment, which process lists do not show.
  const env = { ...process.env, NEO4J_AUTH: `neo4j/${password}` };
  const child = spawn("docker", args, { env, stdio: "ignore", detached: true });
  child.unref();
  writeFileSync(pidFile, String(child.pid));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`docker run ${IMAGE} ended with ${child.exitCode}`);
    const [bolt, http] = [portOf(name, 7687), portOf(name, 7474)];
    const uri = `bolt://127.0.0.1:${bolt}`;
    if (bolt !== "" && (await opens(uri, password))) {
      return { uri, http: `http://127.0.0.1:${http}`, user: "neo4j", password };
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function portOf(name: string, inside: number): string {
  try {
    const mapped = execFileSync("docker", ["port", name, String(inside)], { encoding: "utf8", stdio: "pipe" });
    return mapped.trim().split("\n")[0].split(":").pop() ?? "";
  } catch {
    return "";
  }
}

async function opens(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password));
  try {
    await driver.verifyConnectivity();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
