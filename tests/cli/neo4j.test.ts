// Do the commands do the same on a real Neo4j, and say what is wrong with its address, user or database?

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/interchange";
import { workFolder } from "../folder";
import { neo4jTurn, type Turn, way } from "../neo4j/neo4j";
import { town } from "../questions/town";
import { type Outcome, pressgraph } from "./run";

const FACTS = town().map(canonicalJson).join("\n");

describe.runIf(way !== null)("commands on a real Neo4j", () => {
  let turn: Turn;
  let embedded: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    turn = await neo4jTurn();
    env = { NEO4J_USERNAME: turn.user, NEO4J_PASSWORD: turn.password };
    embedded = workFolder();
    await pressgraph(["load", "-"], { cwd: embedded, input: FACTS });
    const loaded = await pressgraph(["load", "-", "--into", turn.uri], { env, input: FACTS });
    expect(loaded.stderr).toMatch(/^load into bolt:.*: 6 articles; now \d+ nodes, \d+ edges\n$/);
    expect(loaded.code).toBe(0);
  }, 900_000);

  afterAll(async () => {
    await turn?.empty();
    turn?.release();
  });

  it.each([
    ["query", "who-chaired-what", "--format", "json"],
    ["query", "what-counties-reported"],
    ["explain", "王岚", "any", "水利"],
    ["export", "--format", "jsonl"],
    ["export", "--format", "graphml"],
  ])("%s %s gives what the embedded store gives", async (...args) => {
    const there = await pressgraph([...args, "--from", turn.uri], { env });
    expect(there).toEqual(await pressgraph(args, { cwd: embedded }));
    expect(there.code).toBe(0);
  });

  it("loading again changes nothing, and an article is taken back and brought again", async () => {
    const load = () => pressgraph(["load", "-", "--into", turn.uri], { env, input: FACTS });
    const exported = () => pressgraph(["export", "--format", "jsonl", "--from", turn.uri], { env });
    const before = await exported();
    expect((await load()).stderr).toContain("6 articles (6 unchanged)");
    expect((await pressgraph(["retract", "n5", "--from", turn.uri], { env })).code).toBe(0);
    expect((await exported()).stdout).not.toBe(before.stdout);
    await load();
    expect(await exported()).toEqual(before);
  });

  function expectRefusal(outcome: Outcome, message: RegExp): void {
    expect([outcome.code, outcome.stdout]).toEqual([1, ""]);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  }

  it("does not write unless told to", async () => {
    const write = "CREATE (n:Person {uid: 'x'}) RETURN n.uid AS uid";
    expectRefusal(await pressgraph(["query", write, "--from", turn.uri], { env }), /^pressgraph: .*--write/);
  });

  it("says that a database is missing", async () => {
    const args = ["query", "who-chaired-what", "--from", turn.uri];
    expectRefusal(
      await pressgraph(args, { env: { ...env, NEO4J_DATABASE: "gone" } }),
      /no database gone; create it, or set NEO4J_DATABASE/,
    );
  });

  it("says that the password is wrong, and does not repeat it", async () => {
    const args = ["load", "-", "--into", turn.uri];
    const outcome = await pressgraph(args, { env: { ...env, NEO4J_PASSWORD: "not-the-word" }, input: FACTS });
    expectRefusal(outcome, /^pressgraph: .*(refuses user|wrong password).*\n$/);
    expect(outcome.stderr).not.toContain("not-the-word");
  });
});
