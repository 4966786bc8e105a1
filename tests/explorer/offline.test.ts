// Does the page answer saved questions as a real store does? Both are asked the same of the same invented news.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect } from "../../src/explorer/collect";
import { type Model, makeModel } from "../../src/explorer/page/data/model";
import { answerOffline, OFFLINE } from "../../src/explorer/page/offline/answer";
import { questionsFor } from "../../src/explorer/source";
import type { ArticleGraph } from "../../src/interchange";
import { bindParameters, loadQuestion } from "../../src/questions";
import { openStore } from "../../src/stores/open";
import type { Cell, Store } from "../../src/stores/store";
import { town } from "../questions/town";
import { generate } from "./generate";

type Values = Record<string, string>;

/** What is asked besides each question's defaults; those that need a parameter are only asked this. */
const ASKED: Record<string, Values[]> = {
  "articles-about": [{ name: "云溪" }, { name: "我州" }],
  "busiest-people": [{ from: "2019-09-01", limit: "2" }],
  bylines: [{ author: "赵小满" }],
  "co-attendance": [{ person: "王岚" }],
  "county-visits": [{ county: "云溪县" }],
  "documents-issued": [{ body: "州委" }],
  "meeting-agenda": [{ meeting: "水利" }, { meeting: "推进" }],
  "meetings-in-place": [{ place: "青岭州" }, { place: "澄江州", to: "2023-03-31" }],
  "meetings-of-body": [{ body: "州委" }],
  "most-visited": [{ level: "village", limit: "5" }],
  "never-visited": [{ level: "village", inside: "青岭州" }],
  "never-visited-by": [{ person: "王岚" }],
  "office-holders": [
    { body: "青岭州委", date: "2019-08-01" },
    { body: "澄江州委", date: "2023-05-01" },
  ],
  "office-moves": [{ person: "王岚" }, { body: "州委" }],
  "persons-year": [{ person: "赵小满", year: "2019" }],
  "places-inside": [{ place: "云溪县" }, { place: "青澜省" }],
  "speech-demands": [{ person: "王岚" }, { person: "王岚", meeting: "水利" }],
  "what-counties-reported": [{ topic: "水利" }],
  "where-on-date": [{ date: "2019-09-02" }, { date: "2023-03-01" }],
  "who-attended": [{ meeting: "水利" }],
  "who-chaired-what": [{ person: "王岚" }],
};

describe("saved questions without a store", async () => {
  const questions = await questionsFor("ladybug");
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-offline-"));
  const worlds: { news: ArticleGraph[]; model?: Model; store?: Store }[] = [
    { news: town() },
    { news: generate({ articles: 30, places: 20 }) },
  ];

  beforeAll(async () => {
    for (const [at, world] of worlds.entries()) {
      world.model = makeModel(collect(world.news, { questions }));
      world.store = await openStore(path.join(folder, `${at}.lbug`));
      await world.store.load(world.news);
    }
  });

  afterAll(async () => {
    for (const { store } of worlds) await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const name of OFFLINE) {
    it(name, async () => {
      const question = await loadQuestion(name, "ladybug");
      const needy = question.parameters.some((one) => one.default === undefined);
      let answered = 0;
      for (const values of [...(needy ? [] : [{}]), ...(ASKED[name] ?? [])]) {
        for (const { model, store } of worlds) {
          const real = await store!.query(question.statement, bindParameters(question, values));
          const own = answerOffline(model!, name, values);
          expect(own.columns).toEqual(real.columns);
          // Rows that tie in a question's order may come either way; a limited answer must cut the same rows.
          const limited = question.parameters.some((one) => one.name === "limit");
          expect(limited ? own.rows : sorted(own.rows)).toEqual(limited ? real.rows : sorted(real.rows));
          answered += real.rows.length;
        }
      }
      expect(answered).toBeGreaterThan(0);
    });
  }

  it("leaves to the page's own search, paths and evidence what they show better", () => {
    const left = questions.map(({ name }) => name).filter((name) => !OFFLINE.includes(name));
    expect(left).toEqual(["evidence-for", "paths-between", "search"]);
  });
});

function sorted(rows: readonly Cell[][]) {
  return rows.map((row) => JSON.stringify(row)).sort();
}
