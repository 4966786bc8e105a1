import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exports, writeFolder } from "../../src/exports";
import { statementsOf } from "../../src/exports/statements";
import type { PressGraph } from "../../src/graph/fold";
import { canonicalJson } from "../../src/interchange";
import { NODE_LABELS, type NodeLabel, type RelationType } from "../../src/ontology";
import { type ColumnValue, edgeOfRow, nodeOfRow } from "../../src/stores/rows";
import { type Home, neo4jJars, newHome } from "./server";
import { filesOf, nastySource } from "./source";

const jars = neo4jJars();
if (jars === null && process.env.CI === "true") throw new Error("no real Neo4j here: Java 17 and Maven are needed");
if (jars === null) process.stderr.write("NOT RUN: the real neo4j-admin import, for want of Java 17 or Maven\n");

type Columns = Record<string, ColumnValue | null>;

/** What the server holds, node by node and edge by edge, as comparable text. */
async function heldBy(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery("MATCH (n) RETURN labels(n) AS labels, properties(n) AS columns");
  const edges = await driver.executeQuery(
    "MATCH (a)-[r]->(b) RETURN a.uid AS source, b.uid AS target, type(r) AS type, properties(r) AS columns",
  );
  const plain = (value: unknown) => (neo4j.isDate(value) ? value.toString() : value) as ColumnValue;
  const columnsOf = ({ ledger: _ledger, text: _text, ...columns }: Columns) => {
    return Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, plain(value)]));
  };
  const nodeLines = nodes.records.map((record) => {
    const { labels, columns } = record.toObject() as { labels: string[]; columns: Columns };
    const label = NODE_LABELS.find((one) => labels.includes(one)) as NodeLabel;
    return canonicalJson({ labels: labels.sort(), uid: columns.uid, ...nodeOfRow(label, columnsOf(columns)) });
  });
  const edgeLines = edges.records.map((record) => {
    const { source, target, type, columns } = record.toObject() as Record<string, string> & { columns: Columns };
    return canonicalJson({ source, target, uid: columns.uid, ...edgeOfRow(type as RelationType, columnsOf(columns)) });
  });
  return [...nodeLines, ...edgeLines].sort();
}

/** The article records that the server's Article nodes keep, in order of uid. */
async function ledgersOf(driver: Driver): Promise<string[]> {
  const { records } = await driver.executeQuery("MATCH (a:Article) RETURN a.ledger AS ledger ORDER BY a.uid");
  return records.map((record) => String(record.get("ledger")));
}

/** The same of a graph in memory. */
function heldByGraph(graph: PressGraph): string[] {
  const levels = (node: { label: string; properties: Record<string, unknown> }) => {
    const level = String(node.properties.level ?? "");
    return level === "" ? [node.label] : [node.label, level[0].toUpperCase() + level.slice(1)].sort();
  };
  const nodes = graph.mapNodes((uid, node) => canonicalJson({ labels: levels(node), uid, ...node }));
  const edges = graph.mapEdges((uid, edge, source, target) => canonicalJson({ source, target, uid, ...edge }));
  return [...nodes, ...edges].sort();
}

describe.runIf(jars !== null)("a real Neo4j", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-import-"));
  let home: Home;
  let driver: Driver;

  beforeAll(async () => {
    home = await newHome(jars as string);
    await writeFolder(exports.csv, nastySource(), folder);
    const printed = home.admin(["database", "import", "full", "neo4j", "@args"], folder);
    expect(printed).toContain("IMPORT DONE");
    await home.start();
    driver = neo4j.driver(home.uri, undefined, { disableLosslessIntegers: true });
  });

  afterAll(async () => {
    await driver?.close();
    await home?.remove();
    rmSync(folder, { recursive: true });
  });

  it("holds after the bulk import what the export was made of", async () => {
    expect(await heldBy(driver)).toEqual(heldByGraph(await nastySource().graph()));
    const records = (await filesOf("jsonl", nastySource())).get("facts.jsonl");
    expect(`${(await ledgersOf(driver)).join("\n")}\n`).toBe(records);
  });

  it("has dates as dates, and levels as labels", async () => {
    const { records } = await driver.executeQuery(
      "MATCH (c:Place:County)-[r:REPORTED]->(:Topic) WHERE r.startDate = date('2019-03-05') RETURN count(DISTINCT c) AS counties",
    );
    expect(records[0].get("counties")).toBe(2);
  });

  it("holds the same after the Cypher script, run twice", async () => {
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    const script = (await filesOf("cypher", nastySource())).get("graph.cypher") ?? "";
    for (const statement of [...statementsOf(script), ...statementsOf(script)]) await driver.executeQuery(statement);
    expect(await heldBy(driver)).toEqual(heldByGraph(await nastySource().graph()));
    const records = (await filesOf("jsonl", nastySource())).get("facts.jsonl");
    expect(`${(await ledgersOf(driver)).join("\n")}\n`).toBe(records);
  });
});
