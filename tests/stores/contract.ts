// What does every store do? One suite, run against the embedded database and a real Neo4j.

import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../../src/errors";
import { type ArticleGraph, byCodeUnit, canonicalJson } from "../../src/interchange";
import { admit } from "../../src/stores/admit";
import type { Store } from "../../src/stores/store";
import { articlesOf, bytesOf, heldAndFolded } from "./bytes";
import { ALLOWED, news, type Plot, recordOf } from "./generate";
import { ODD_NAMES } from "./odd-names";

export interface Kind {
  name: string;
  /** An empty store, made of the last one where that is quicker. */
  fresh(last?: Store): Promise<Store>;
  /** Property-based runs: as many as the database's speed allows. */
  runs: number;
  end?(): Promise<void>;
}

const meeting: Plot = {
  id: "m1",
  things: [
    { label: "Person", number: 1, name: "王岚" },
    { label: "Meeting", number: 1, name: "工作会议", properties: { date: "2019-05" } },
    { label: "Place", number: 1, name: "云溪县", properties: { level: "county", code: "999901" } },
    { label: "Topic", number: 1, name: "水利" },
    { label: "Indicator", number: 1 },
  ],
  facts: [
    { type: "CHAIRED", head: 0, tail: 1, date: "2019-05-06" },
    { type: "HELD_IN", head: 1, tail: 2, date: "2019-05" },
    { type: "REPORTED", head: 2, tail: 3, date: "", properties: { at: "meeting:1" } },
    { type: "MEASURED", head: 2, tail: 4, date: "2018", properties: { value: 12, unit: "元", period: "2018" } },
  ],
};
const visit: Plot = {
  id: "v1",
  things: [
    { label: "Person", number: 1, name: "王岚", aliases: ["王书记"] },
    { label: "Place", number: 1, name: "云溪县", properties: { level: "county" } },
    { label: "Meeting", number: 1, name: "5月工作会议" },
  ],
  facts: [
    { type: "VISITED", head: 0, tail: 1, date: "2019-05-07/2019-05-08" },
    { type: "CHAIRED", head: 0, tail: 2, date: "2019-05-06" },
  ],
};

export function contract(kind: Kind): void {
  describe(`a store (${kind.name})`, () => {
    let store: Store;

    beforeEach(async () => {
      store = await kind.fresh(store);
    });
    afterAll(async () => {
      await store?.close();
      await kind.end?.();
    });

    async function expectFold(...articles: ArticleGraph[]): Promise<void> {
      const [held, folded] = await heldAndFolded(store, articles);
      expect(held).toBe(folded);
      const sorted = articles.map((article) => canonicalJson(article)).sort(byCodeUnit);
      expect((await articlesOf(store)).map((article) => canonicalJson(article)).sort(byCodeUnit)).toEqual(sorted);
    }

    it("is empty at first", async () => {
      expect((await store.graph()).order).toBe(0);
      expect(await store.load([])).toEqual({ articles: 0, unchanged: 0, nodes: 0, edges: 0, labels: {}, types: {} });
    });

    it("holds the fold of what is loaded, and counts it", async () => {
      const summary = await store.load([recordOf(meeting), recordOf(visit)]);
      expect(summary).toMatchObject({ articles: 2, unchanged: 0, nodes: 7, edges: 13 });
      expect(summary.types).toMatchObject({ CHAIRED: 1, VISITED: 1, MENTIONS: 8 });
      expect(summary.labels).toMatchObject({ Article: 2, Place: 1 });
      await expectFold(recordOf(meeting), recordOf(visit));
    });

    it("is not changed by a second load", async () => {
      await store.load([recordOf(meeting), recordOf(visit)]);
      const before = bytesOf(await store.graph());
      expect(await store.load([recordOf(visit), recordOf(meeting)])).toMatchObject({ articles: 2, unchanged: 2 });
      expect(bytesOf(await store.graph())).toBe(before);
    });

    it("replaces what an article said before", async () => {
      await store.load([recordOf(meeting), recordOf(visit)]);
      const edited = recordOf({
        ...meeting,
        things: [{ label: "Person", number: 1, name: "王兰" }, ...meeting.things.slice(1, 3)],
        facts: meeting.facts.slice(1, 2),
      });
      expect(await store.load([edited])).toMatchObject({ articles: 1, unchanged: 0 });
      await expectFold(edited, recordOf(visit));
    });

    it("takes an article back, by uid or id, and nothing else", async () => {
      await store.load([recordOf(meeting), recordOf(visit)]);
      const gone = await store.retract("m1");
      expect(gone).toEqual({ article: recordOf(meeting).article.uid, nodes: 3, edges: 8 });
      await expectFold(recordOf(visit));
      await store.retract(recordOf(visit).article.uid);
      await expectFold();
    });

    it("knows which article it cannot take back", async () => {
      await expect(store.retract("nobody")).rejects.toThrow(UsageError);
      await store.load([recordOf(meeting), { ...recordOf(visit), article: { ...recordOf(visit).article, id: "m1" } }]);
      await expect(store.retract("m1")).rejects.toThrow(/several articles have the id m1/);
    });

    it("keeps an edge of two articles until both are gone", async () => {
      const [first, second] = [recordOf(meeting), recordOf(visit)];
      await store.load([first]);
      await store.load([second]);
      const ask = async () =>
        (await store.query("MATCH ()-[r:CHAIRED]->() RETURN size(r.articles), size(r.evidence)")).rows;
      expect(await ask()).toEqual([[2, 2]]);
      await store.retract(first.article.uid);
      expect(await ask()).toEqual([[1, 1]]);
      await expectFold(second);
      await store.retract(second.article.uid);
      expect(await ask()).toEqual([]);
    });

    it("counts the later of two records of one article", async () => {
      const other = recordOf({ ...meeting, facts: [] });
      expect(await store.load([recordOf(meeting), other])).toMatchObject({ articles: 1 });
      await expectFold(other);
    });

    it("answers with plain cells", async () => {
      await store.load([recordOf(meeting), recordOf(visit)]);
      const { columns, rows } = await store.query(
        `MATCH (p:Person {name: $name})-[r:VISITED]->(c:Place)
         RETURN p.name AS name, p.aliases AS aliases, r.startDate AS day, r.endDate AS last, c.level AS level,
           size(r.articles) AS articles, r.confidence AS confidence, null AS nothing`,
        { name: "王岚" },
      );
      expect(columns).toEqual(["name", "aliases", "day", "last", "level", "articles", "confidence", "nothing"]);
      expect(rows).toEqual([["王岚", ["王书记"], "2019-05-07", "2019-05-08", "county", 1, 0.7, null]]);
    });

    it("answers with nodes, relationships and paths", async () => {
      await store.load([recordOf(meeting)]);
      const [[place, edge, path]] = (
        await store.query("MATCH p = (c:Place)-[r:MEASURED]->(:Indicator) RETURN c AS c, r AS r, p AS p")
      ).rows;
      expect(place).toMatchObject({ _label: "Place", name: "云溪县", level: "county", code: "999901" });
      expect(edge).toMatchObject({ _type: "MEASURED", value: 12, unit: "元", startDate: "2018-01-01" });
      expect(path).toMatchObject({ nodes: [place, { _label: "Indicator" }], relationships: [edge] });
      const [[article]] = (await store.query("MATCH (a:Article) RETURN a AS a")).rows;
      expect(article).toMatchObject({ _label: "Article", text: "正文m1", id: "m1" });
      expect(article).not.toHaveProperty("ledger");
    });

    it("compares days as days, and takes whole numbers as integers", async () => {
      await store.load([recordOf(meeting), recordOf(visit)]);
      const during =
        "MATCH ()-[r:VISITED]->() WHERE r.startDate <= date($day) AND date($day) <= r.endDate RETURN r.date";
      expect((await store.query(during, { day: "2019-05-08" })).rows).toEqual([["2019-05-07/2019-05-08"]]);
      expect((await store.query(during, { day: "2019-05-09" })).rows).toEqual([]);
      expect((await store.query("MATCH (n:Article) RETURN n.id ORDER BY n.id LIMIT $n", { n: 1 })).rows).toEqual([
        ["m1"],
      ]);
    });

    it("refuses to write when it was asked", async () => {
      await expect(store.query("CREATE (:Person {uid: 'person:x'})")).rejects.toThrow(/writes/);
      await expect(store.query("MATCH (n RETURN n")).rejects.toThrow(/Invalid input/);
      expect((await store.graph()).order).toBe(0);
    });

    it("keeps names as they are", async () => {
      const things = ODD_NAMES.map((name, number) => ({
        label: "Person" as const,
        number,
        name,
        aliases: [`${name}!`],
      }));
      const odd = recordOf({ id: "odd", things, facts: [{ type: "MET", head: 0, tail: 1, date: "" }] });
      await store.load([odd]);
      await expectFold(admit(odd));
      for (const name of admit(odd).entities.map((entity) => entity.name)) {
        expect((await store.query("MATCH (p:Person {name: $name}) RETURN p.name", { name })).rows).toEqual([[name]]);
      }
    });

    it("keeps properties that nobody foresaw, whatever their type", async () => {
      const properties = { level: 7, population: 1200, twinned: true, motto: "青山" };
      const place = recordOf({ id: "p", things: [{ label: "Place", number: 2, properties }], facts: [] });
      await store.load([place]);
      await expectFold(place);
    });

    it("holds every relation that the ontology allows", async () => {
      const articles = ALLOWED.map(({ type, head, tail }, index) =>
        recordOf({
          id: `all${index}`,
          things: [
            { label: head, number: 1 },
            { label: tail, number: 2 },
          ],
          facts: [{ type, head: 0, tail: 1, date: "2019" }],
        }),
      );
      await store.load(articles);
      await expectFold(...articles);
    });

    it("loads articles from a stream, and tells how far it is", async () => {
      const seen: number[] = [];
      async function* stream() {
        for (let number = 0; number < 120; number++) yield news(number);
      }
      await store.load(stream(), { onProgress: (articles) => seen.push(articles) });
      expect(seen.at(-1)).toBe(120);
      await expectFold(...Array.from({ length: 120 }, (_, number) => admit(news(number))));
    });

    it(
      "ends in the same database whatever the order of loads, reloads and retracts",
      async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
            store = await kind.fresh(store);
            const wanted = new Map<string, ArticleGraph>();
            for (const one of steps) {
              if (one.retract !== undefined) {
                const article = [...wanted.values()][one.retract % Math.max(1, wanted.size)];
                if (article !== undefined) await store.retract(article.article.uid);
                wanted.delete(article?.article.uid ?? "");
              } else {
                const articles = one.load.map(recordOf);
                await store.load(articles);
                for (const article of articles) wanted.set(article.article.uid, admit(article));
              }
            }
            const [held, folded] = await heldAndFolded(store, [...wanted.values()]);
            expect(held).toBe(folded);
          }),
          { numRuns: kind.runs },
        );
      },
      ORDERS_TIMEOUT,
    );
  });
}

/** Milliseconds for the many databases of that property; it asks what they hold, not how fast. */
const ORDERS_TIMEOUT = 300_000;

/** Few articles about few things, so that they often speak of the same ones. */
const plot: fc.Arbitrary<Plot> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  things: fc.array(
    fc.record({
      label: fc.constantFrom("Person", "Organization", "Place", "Meeting", "Topic"),
      number: fc.nat(1),
      name: fc.constantFrom("甲", "乙", "丙"),
      aliases: fc.uniqueArray(fc.constantFrom("甲", "丁", "戊"), { maxLength: 2 }),
      properties: fc.constantFrom(
        {},
        { level: "county" },
        { level: "town", code: "1" },
        { x: 1 },
        { x: "1" },
        { x: true },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  facts: fc.array(
    fc.record({
      type: fc.constantFrom("CHAIRED", "ATTENDED", "VISITED", "PART_OF", "REPORTED", "MET", "HOLDS_POSITION"),
      head: fc.nat(4),
      tail: fc.nat(4),
      date: fc.constantFrom("", "2019", "2019-05-06"),
      properties: fc.constantFrom({}, { title: "县长" }, { role: "a" }, { role: "b", former: true }),
    }),
    { maxLength: 8 },
  ),
}) as fc.Arbitrary<Plot>;

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ load: fc.array(plot, { minLength: 1, maxLength: 3 }), retract: fc.constant(undefined) }),
  },
  { weight: 1, arbitrary: fc.record({ load: fc.constant([] as Plot[]), retract: fc.nat(3) }) },
);
