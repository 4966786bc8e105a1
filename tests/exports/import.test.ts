import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exporters, writeFolder } from "../../src/exports";
import { statementsOf } from "../../src/exports/statements";
import { canonicalJson } from "../../src/interchange";
import { openStore } from "../../src/stores/open";
import type { Store } from "../../src/stores/store";
import { type Home, jarsFor, newHome } from "./server";
import { filesOf, nastySource, nastyTown } from "./source";

const library = jarsFor("the real neo4j-admin import");

/** What a store holds, as comparable text. */
async function heldBy(store: Store): Promise<string[]> {
  const graph = await store.graph();
  const nodes = graph.mapNodes((uid, node) => canonicalJson({ uid, ...node }));
  const edges = graph.mapEdges((uid, edge, source, target) => canonicalJson({ uid, source, target, ...edge }));
  return [...nodes, ...edges].sort();
}

/** Every node and relationship of a server with every property, types and all, as comparable text. */
async function rawlyHeldBy(driver: Driver): Promise<string[]> {
  const lines: string[] = [];
  for (const statement of [
    "MATCH (n) RETURN labels(n) AS labels, properties(n) AS held",
    "MATCH (a)-[r]->(b) RETURN [type(r), a.uid, b.uid] AS labels, properties(r) AS held",
  ]) {
    for (const record of (await driver.executeQuery(statement)).records) {
      const held = Object.entries(record.get("held") as Record<string, unknown>).map(([name, value]) => {
        return [name, neo4j.isDate(value as object) ? `date ${value}` : value];
      });
      const labels = record.get("labels") as string[];
      lines.push(
        canonicalJson({ labels: labels[0].includes("_") ? labels : labels.sort(), ...Object.fromEntries(held) }),
      );
    }
  }
  return lines.sort();
}

describe.runIf(library !== null)("a real Neo4j", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-import-"));
  let home: Home;
  let driver: Driver;
  let store: Store;
  let imported: string[];

  beforeAll(async () => {
    home = await newHome(library as string);
    await writeFolder(exporters.csv, nastySource(), folder);
    const printed = home.admin(["database", "import", "full", "neo4j", "@args"], folder);
    expect(printed).toContain("IMPORT DONE");
    await home.start();
    driver = neo4j.driver(home.uri, undefined, { disableLosslessIntegers: true });
    imported = await rawlyHeldBy(driver);
    store = await openStore(home.uri);
  });

  afterAll(async () => {
    await store?.close();
    await driver?.close();
    await home?.remove();
    rmSync(folder, { recursive: true });
  });

  it("is after the bulk import a store of the exported graph and articles", async () => {
    const source = nastySource();
    expect(await heldBy(store)).toEqual(await heldBy({ ...store, graph: source.graph }));
    expect(await filesOf("jsonl", store)).toEqual(await filesOf("jsonl", source));
  });

  it("has dates as dates, and levels as labels", async () => {
    const { records } = await driver.executeQuery(
      "MATCH (c:Place:County)-[r:REPORTED]->(:Topic) WHERE r.startDate = date('2019-03-05') RETURN count(DISTINCT c) AS counties",
    );
    expect(records[0].get("counties")).toBe(2);
  });

  it("gives an article back that came in bulk", async () => {
    await store.retract("nasty");
    const rest = nastyTown().filter(({ article }) => article.id !== "nasty");
    const left = (await filesOf("jsonl", store)).get("facts.jsonl")?.trimEnd().split("\n");
    expect(left?.length).toBe(rest.length);
    await store.load(nastyTown());
    expect(await rawlyHeldBy(driver)).toEqual(imported);
  });

  it("holds the same after an online load", async () => {
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    await store.load(nastyTown());
    expect(await rawlyHeldBy(driver)).toEqual(imported);
  });

  it("holds the same after the Cypher script, run twice", async () => {
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    const script = (await filesOf("cypher", nastySource())).get("graph.cypher") ?? "";
    for (const statement of [...statementsOf(script), ...statementsOf(script)]) await driver.executeQuery(statement);
    expect(await rawlyHeldBy(driver)).toEqual(imported);
  });
});
