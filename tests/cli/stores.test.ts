// Do the commands that use a store do what they say, and say what is wrong? On the embedded store, as a user runs them.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type ArticleGraph, canonicalJson } from "../../src/interchange";
import { workFolder } from "../folder";
import { town } from "../questions/town";
import { pressgraph, records } from "./run";

const FACTS = town()
  .map((graph) => `${canonicalJson(graph)}\n`)
  .join("");
let cwd: string;

beforeAll(async () => {
  cwd = workFolder();
  const { code, stdout, stderr } = await pressgraph(["load", "-"], { cwd, input: FACTS });
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^load into pressgraph\.lbug: 6 articles; now \d+ nodes, \d+ edges\n$/);
});

function run(...args: string[]) {
  return pressgraph(args, { cwd });
}

describe("load", () => {
  it("again changes nothing", async () => {
    const before = await run("export", "--format", "jsonl");
    const { code, stderr } = await pressgraph(["load", "-"], { cwd, input: FACTS });
    expect(code).toBe(0);
    expect(stderr).toContain("6 articles (6 unchanged)");
    expect((await run("export", "--format", "jsonl")).stdout).toBe(before.stdout);
  });

  it("does every other article, and exits 1", async () => {
    const folder = workFolder();
    writeFileSync(join(folder, "facts.jsonl"), `{"id":"cut"\n${FACTS}`);
    const { code, stderr } = await pressgraph(["load", "gone.txt", "facts.jsonl"], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain("pressgraph: gone.txt does not exist; check the path\n");
    expect(stderr).toContain("pressgraph: facts.jsonl:1 is no JSON");
    expect(stderr).toContain("6 articles; now");
  });
});

describe("query", () => {
  it("answers a saved question as a table, JSON, JSON Lines and CSV", async () => {
    const ask = ["query", "who-chaired-what", "--param", "person=李一鸣"];
    const table = (await run(...ask)).stdout;
    expect(table).toContain("│ chair  │");
    expect(table.split("\n").filter((line) => line.includes("李一鸣"))).toHaveLength(2);
    const json = JSON.parse((await run(...ask, "--format", "json")).stdout);
    expect(json).toHaveLength(2);
    expect(records((await run(...ask, "--format", "jsonl")).stdout)).toEqual(json);
    const csv = (await run(...ask, "--format", "csv")).stdout.trimEnd().split("\n");
    expect(csv[0]).toBe("chair,office,body,meeting,place,date");
    expect(csv).toHaveLength(3);
  });

  it("answers Cypher and files of it, with parameters", async () => {
    const cypher = "MATCH (p:Person) WHERE p.name = $name RETURN p.name AS name";
    writeFileSync(join(cwd, "mine.cypher"), cypher);
    const args = ["--param", "name=王岚", "--format", "csv"];
    const inQuotes = await run("query", cypher, ...args);
    expect(inQuotes.stdout).toBe("name\n王岚\n");
    expect(await run("query", "mine.cypher", ...args)).toEqual(inQuotes);
  });

  it("lists the saved questions when asked nothing", async () => {
    const { code, stdout } = await pressgraph(["query", "--format", "csv"], { env: { LC_ALL: "C" } });
    expect(code).toBe(0);
    expect(stdout).toContain("who-chaired-what,");
    expect((await pressgraph(["query"], { env: { LC_ALL: "zh_CN.UTF-8" } })).stdout).toContain("谁主持了");
  });

  it("writes only when told to", async () => {
    const folder = workFolder();
    await pressgraph(["load", "-"], { cwd: folder, input: FACTS });
    const rename = "MATCH (p:Person {name: '王岚'}) SET p.name = '王兰' RETURN p.name AS name";
    const refused = await pressgraph(["query", rename, "--format", "csv"], { cwd: folder });
    expect(refused.code).not.toBe(0);
    expect(refused.stdout).toBe("");
    expect(refused.stderr).toMatch(/^pressgraph: .*--write.*\n$/);
    const allowed = await pressgraph(["query", rename, "--write", "--format", "csv"], { cwd: folder });
    expect([allowed.code, allowed.stdout]).toEqual([0, "name\n王兰\n"]);
  });

  it.each([
    [["query", "nobody-knows"], 'no saved question "nobody-knows"'],
    [["query", "gone.cypher"], "gone.cypher does not exist"],
    [["query", "who-chaired-what", "--param", "persn=x"], 'no parameter "persn"'],
    [["query", "who-chaired-what", "--param", "person"], "has no value"],
    [["export", "--format", "csv"], "--out FOLDER"],
    [["explain", "a", "KNOWS", "b"], "no relation is called KNOWS"],
    [["retract", "no-such-article"], "no-such-article"],
  ])("%j is wrong usage", async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("explain", () => {
  it("shows the sentence, the article, the rule and the confidence", async () => {
    const { code, stdout } = await run("explain", "王岚", "ATTENDED", "水利");
    expect(code).toBe(0);
    expect(stdout).toContain("王岚 -ATTENDED-> 青岭州水利工作会议");
    expect(stdout).toContain("“王岚 ATTENDED “青岭州水利工作会议”。”");
    expect(stdout).toContain("青岭日报, 2019-03-06, 青岭州召开水利工作会议, n1");
    expect(stdout).toMatch(/confidence 0?\.?\d+, rule \S+/);
  });

  it("takes uids, aliases, Traditional characters and any relation", async () => {
    const byName = await run("explain", "云溪县", "any", "水利工程", "--format", "jsonl");
    expect(records<{ type: string }>(byName.stdout).map((one) => one.type)).toEqual(["REPORTED"]);
    expect(await run("explain", "雲溪縣", "reported", "水利工程", "--format", "jsonl")).toEqual(byName);
    const [{ evidence }] = records<{ evidence: { quote: string }[] }>(byName.stdout);
    expect(evidence[0].quote).toContain("云溪县 REPORTED");
  });

  it("says when there is no such edge", async () => {
    const { code, stdout, stderr } = await run("explain", "王岚", "SIGNED", "规划");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("has no edge 王岚 SIGNED 规划");
  });
});

describe("export", () => {
  it("writes a stream to standard output or a file, the same bytes", async () => {
    const { code, stdout } = await run("export", "--format", "graphml");
    expect(code).toBe(0);
    await run("export", "--format", "graphml", "--out", "graph.graphml");
    expect(readFileSync(join(cwd, "graph.graphml"), "utf8")).toBe(stdout);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("writes a folder of CSV", async () => {
    const { code, stdout } = await run("export", "--format", "csv", "--out", "import");
    expect([code, stdout]).toEqual([0, ""]);
    expect(existsSync(join(cwd, "import", "import.sh"))).toBe(true);
  });

  it("gives back what was loaded", async () => {
    const again = records<ArticleGraph>((await run("export", "--format", "jsonl")).stdout);
    expect(again.map((graph) => graph.article.id).sort()).toEqual(["n1", "n2", "n3", "n4", "n5", "n6"]);
  });
});

describe("retract", () => {
  it("takes an article back, and loading brings it again", async () => {
    const before = (await run("export", "--format", "jsonl")).stdout;
    const { code, stderr } = await run("retract", "n5");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^took back .*: \d+ nodes? and \d+ edges? are gone\n$/);
    expect((await run("query", "who-met-whom", "--format", "jsonl")).stdout).toBe("");
    await pressgraph(["load", "-"], { cwd, input: FACTS });
    expect((await run("export", "--format", "jsonl")).stdout).toBe(before);
  });
});

describe("a store that is none", () => {
  it.each([
    ["query", "who-chaired-what"],
    ["explain", "a", "any", "b"],
    ["export", "--format", "jsonl"],
    ["retract", "n1"],
  ])("%s of a missing database says what to load", async (...args) => {
    const folder = workFolder();
    const { code, stdout, stderr } = await pressgraph([...args, "--from", "gone.lbug"], { cwd: folder });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^pressgraph: .*gone\.lbug.*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("a file that is no database is named, and left as it is", async () => {
    const folder = workFolder();
    writeFileSync(join(folder, "notes.lbug"), "These are my notes.");
    for (const args of [
      ["query", "who-chaired-what", "--from"],
      ["load", "-", "--into"],
    ]) {
      const { code, stderr } = await pressgraph([...args, "notes.lbug"], { cwd: folder, input: FACTS });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^pressgraph: .*notes\.lbug.*\n$/);
    }
    expect(readFileSync(join(folder, "notes.lbug"), "utf8")).toBe("These are my notes.");
  });

  it("a folder that is no database is named", async () => {
    const folder = workFolder();
    mkdirSync(join(folder, "photos"));
    writeFileSync(join(folder, "photos", "one.txt"), "x");
    const { code, stderr } = await pressgraph(["load", "-", "--into", "photos"], { cwd: folder, input: FACTS });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^pressgraph: .*photos.*\n$/);
  });

  it("a server that does not answer is named, without the password", async () => {
    const env = { NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: "a-secret-word" };
    for (const url of ["bolt://127.0.0.1:9", "bolt://neo4j:a-secret-word@127.0.0.1:9"]) {
      const { code, stderr } = await pressgraph(["load", "-", "--into", url], { env, input: FACTS });
      expect(code).toBe(1);
      expect(stderr).toContain("127.0.0.1:9");
      expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^pressgraph: /);
      expect(stderr).not.toContain("a-secret-word");
    }
  });
});
