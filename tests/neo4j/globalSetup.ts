// When does the tests' Neo4j start and stop? It starts with the first test that asks for it, and stops after the last.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { pidFile } from "./shared";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder by which the test processes agree on one server. */
    neo4jFolder: string;
  }
}

export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-neo4j-"));
  project.provide("neo4jFolder", folder);
  return async () => {
    const file = pidFile(folder);
    if (existsSync(file)) await ended(Number(readFileSync(file, "utf8")));
    rmSync(folder, { recursive: true, force: true });
  };
}

async function ended(pid: number): Promise<void> {
  try {
    process.kill(pid);
    while (process.kill(pid, 0)) await new Promise((resolve) => setTimeout(resolve, 50));
  } catch {
    // It is gone.
  }
}
