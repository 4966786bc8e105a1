import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/interchange";
import { bindParameters, type Dialect, loadQuestions } from "../../src/questions";
import { openStore } from "../../src/stores/open";
import type { Cell, Store } from "../../src/stores/store";
import { neo4jTurn, type Turn, useEnvironment, way } from "../neo4j/neo4j";
import { town } from "./town";

/** What each question is asked about the town; the others are asked with their defaults. */
const ASKED: Record<string, Record<string, string>> = {
  "articles-about": { name: "云溪" },
  "draw-person": { person: "王岚" },
  "evidence-for": { head: "王岚", type: "stressed" },
  "meeting-agenda": { meeting: "水利" },
  "meetings-in-place": { place: "青岭州" },
  "meetings-of-body": { body: "州委" },
  "never-visited-by": { person: "王岚" },
  "never-visited": { level: "village", inside: "青岭州" },
  "office-holders": { body: "青岭州委", date: "2019-08-01" },
  "paths-between": { one: "王岚", other: 'O\'Neil "Duty" Brook' },
  "persons-year": { person: "赵小满", year: "2019" },
  "places-inside": { place: "云溪县" },
  search: { text: "云溪县" },
  "speech-demands": { person: "王岚", meeting: "水利" },
  "where-on-date": { date: "2019-09-02" },
  "who-attended": { meeting: "水利" },
};

describe("saved questions", async () => {
  const questions = await loadQuestions("ladybug");
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-questions-"));
  const stores = new Map<Dialect, Store>();
  let turn: Turn | null = null;

  beforeAll(async () => {
    stores.set("ladybug", await openStore(path.join(folder, "town.lbug")));
    if (way !== null) {
      turn = await neo4jTurn();
      useEnvironment(turn);
      stores.set("neo4j", await openStore(turn.uri));
    }
    for (const store of stores.values()) await store.load(town());
  });

  afterAll(async () => {
    for (const store of stores.values()) await store.close();
    turn?.release();
    rmSync(folder, { recursive: true, force: true });
  });

  async function rowsOf(dialect: Dialect, name: string): Promise<Cell[][]> {
    const question = (await loadQuestions(dialect)).find((one) => one.name === name);
    const store = stores.get(dialect);
    if (question === undefined || store === undefined) throw new Error(`${name} cannot be asked of ${dialect}`);
    const { rows } = await store.query(question.statement, bindParameters(question, ASKED[name] ?? {}));
    return question.draws ? rows.map(([path]) => [uidsIn(path)]).sort(byText) : rows;
  }

  it.each(questions)("$name: $question.en", async ({ name }) => {
    const rows = await rowsOf("ladybug", name);
    expect(rows.length).toBeGreaterThan(0);
    await expect(`${rows.map(canonicalJson).join("\n")}\n`).toMatchFileSnapshot(`answers/${name}.jsonl`);
  });

  it.runIf(way !== null).each(questions)("$name is answered alike by Neo4j", async ({ name }) => {
    expect(await rowsOf("neo4j", name)).toEqual(await rowsOf("ladybug", name));
  });
});

/** The uids in a path, whatever form a store gives paths in; the two directions of a path are one. */
function uidsIn(cell: Cell): Cell {
  return [...new Set(JSON.stringify(cell).match(/(?<="uid":")[^"]+/g))].sort();
}

function byText(a: Cell[], b: Cell[]): number {
  return canonicalJson(a) < canonicalJson(b) ? -1 : 1;
}
