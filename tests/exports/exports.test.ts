import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { afterAll, describe, expect, it } from "vitest";
import { EXPORT_FORMATS, exporters, fromArticles, writeFolder, writeStream } from "../../src/exports";
import { statementsOf } from "../../src/exports/statements";
import type { ArticleGraph } from "../../src/interchange";
import { filesOf, NASTY, nastySource, nastyTown } from "./source";

const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-exports-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(EXPORT_FORMATS)("%s", (format) => {
  it("is the same bytes in whatever order the articles came", async () => {
    const once = await filesOf(format, nastySource());
    const shuffled = await filesOf(format, fromArticles(nastyTown().reverse()));
    expect([...shuffled]).toEqual([...once]);
  });

  it("can be made of an empty graph", async () => {
    const files = await filesOf(format, fromArticles([]));
    expect(files.size).toBeGreaterThan(0);
  });

  it("says what it is for", () => {
    expect(exporters[format].format).toBe(format);
    expect(exporters[format].description).not.toBe("");
  });
});

describe("jsonl", () => {
  it("gives the article records back", async () => {
    const text = (await filesOf("jsonl", nastySource())).get("facts.jsonl") ?? "";
    const records = text.trimEnd().split("\n");
    const sorted = nastyTown().sort((a, b) => (a.article.uid < b.article.uid ? -1 : 1));
    expect(records.map((line) => JSON.parse(line) as ArticleGraph)).toEqual(sorted);
  });
});

describe("graphml", () => {
  it("is read by another library, with every node and edge", async () => {
    const source = nastySource();
    const graph = await source.graph();
    const read = parseGraphml(MultiDirectedGraph, (await filesOf("graphml", source)).get("graph.graphml") ?? "");
    expect(read.nodes().sort()).toEqual(graph.nodes().sort());
    expect(read.edges().sort()).toEqual(graph.edges().sort());
    const county = graph.findNode((_uid, node) => node.name === "云溪县");
    expect(read.getNodeAttributes(county)).toMatchObject({ labels: ":Place:County", level: "county" });
    const figure = graph.findEdge((_uid, edge) => edge.properties.value === 12000);
    expect(read.getEdgeAttributes(figure)).toMatchObject({ label: "MEASURED", value: 12000, unit: "元" });
  });

  it("keeps any name but for the characters that XML cannot hold", async () => {
    const source = nastySource();
    const read = parseGraphml(MultiDirectedGraph, (await filesOf("graphml", source)).get("graph.graphml") ?? "");
    const nasty = read.findNode((_uid, node) => String(node.aliases).includes("second"));
    const aliases = JSON.parse(String(read.getNodeAttribute(nasty, "aliases"))) as string[];
    expect(aliases).toContain(NASTY);
  });
});

describe("gexf", () => {
  it("is read back with names as captions", async () => {
    const source = nastySource();
    const graph = await source.graph();
    const read = parseGexf(MultiDirectedGraph, (await filesOf("gexf", source)).get("graph.gexf") ?? "");
    expect(read.nodes().sort()).toEqual(graph.nodes().sort());
    expect(read.size).toBe(graph.size);
    const county = graph.findNode((_uid, node) => node.name === "云溪县");
    expect(read.getNodeAttributes(county)).toMatchObject({ label: "云溪县", kind: "Place", level: "county" });
  });
});

describe("cypher", () => {
  it("makes every node and edge once, nodes first", async () => {
    const source = nastySource();
    const graph = await source.graph();
    const statements = statementsOf((await filesOf("cypher", source)).get("graph.cypher") ?? "");
    const rows = (statement: string) => statement.match(/^ {2}\{/gm)?.length ?? 0;
    const isNodes = (statement: string) => statement.includes("MERGE (n:");
    const nodes = statements.filter(isNodes);
    const edges = statements.filter((statement) => statement.includes("MERGE (a)-["));
    expect(nodes.reduce((sum, statement) => sum + rows(statement), 0)).toBe(graph.order);
    expect(edges.reduce((sum, statement) => sum + rows(statement), 0)).toBe(graph.size);
    expect(statements.findLastIndex(isNodes)).toBeLessThan(statements.indexOf(edges[0]));
    expect(nodes.some((statement) => statement.includes("MERGE (n:Place {uid: row.uid}) SET n = row, n:County"))).toBe(
      true,
    );
  });
});

describe("writing", () => {
  it("fills a folder, import.sh ready to run", async () => {
    const written = await writeFolder(exporters.csv, nastySource(), folder);
    const names = written.map((file) => path.relative(folder, file));
    expect(names).toContain("nodes/Place.csv");
    expect(names).toContain("relationships/VISITED.csv");
    expect(statSync(path.join(folder, "import.sh")).mode & 0o111).not.toBe(0);
    expect(readFileSync(path.join(folder, "args"), "utf8")).toContain("--nodes=nodes/Place.csv\n");
  });

  it("streams to where it is told, and leaves that open", async () => {
    const out = new PassThrough();
    const chunks: string[] = [];
    out.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
    await writeStream(exporters.jsonl, nastySource(), out);
    out.write("more");
    expect(chunks.join("").split("\n").length).toBe(nastyTown().length + 1);
    expect(out.writableEnded).toBe(false);
  });
});
