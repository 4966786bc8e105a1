import { expect, it } from "vitest";
import type { ArticleGraph } from "../../src/interchange";
import { admit } from "../../src/stores/admit";
import { recordOf } from "./generate";

const good = recordOf({
  id: "a",
  things: [
    { label: "Person", number: 1 },
    { label: "Place", number: 1, properties: { level: "county" } },
  ],
  facts: [{ type: "VISITED", head: 0, tail: 1, date: "2019" }],
});
const [person] = good.entities.filter(({ label }) => label === "Person");
const [visited] = good.relations;

const withRelation = (change: Partial<ArticleGraph["relations"][number]>) =>
  admit({ ...good, relations: [{ ...visited, ...change }] });

it("leaves a good record as it is", () => {
  expect(admit(good)).toEqual(good);
});

it("admits its own answer", () => {
  const bad = { ...good, relations: [visited, { ...visited, source: "person:nobody" }] };
  expect(admit(admit(bad))).toEqual(admit(bad));
});

it.each([
  ["a type that nobody knows", { type: "KNOWS" as "MET" }],
  ["an end that the record does not hold", { source: "person:0000000000000000" }],
  ["a tail that the type does not take", { target: person.uid }],
  ["a uid of something else", { date: "2020" }],
  ["a derived mention", { type: "MENTIONS" as const }],
])("leaves out a relation with %s", (_, change) => {
  const { relations, messages } = withRelation(change);
  expect(relations).toEqual([]);
  expect(messages).toMatchObject([{ level: "warning", code: "not-admitted" }]);
});

it.each([
  ["a label that nobody knows", { label: "Cat" as "Person" }],
  ["the label of an article", { label: "Article" as "Person" }],
  ["a uid of another label", { uid: "place:0000000000000000" }],
  ["an endless name", { name: "长".repeat(10_001) }],
])("leaves out an entity with %s, and its relations", (_, change) => {
  const { entities, relations, messages } = admit({
    ...good,
    entities: good.entities.map((entity) => (entity === person ? { ...entity, ...change } : entity)),
  });
  expect(entities.map(({ label }) => label)).toEqual(["Place"]);
  expect(relations).toEqual([]);
  expect(messages).toHaveLength(2);
});

it.each(["uid", "evidence", "ledger", "a b", "a`b", "1st"])("leaves out a property called %s", (name) => {
  const { relations, messages } = withRelation({ properties: Object.fromEntries([[name, "x"]]) });
  expect(relations[0].properties).toEqual({});
  expect(messages).toHaveLength(1);
});

it("sorts aliases and drops the name from them", () => {
  const entities = good.entities.map((entity) => ({ ...entity, aliases: ["b", entity.name, "a", "b"] }));
  expect(admit({ ...good, entities }).entities[0].aliases).toEqual(["a", "b"]);
});

it.each([
  ["\ud83d x", "\ufffd x"],
  ["\udc00\ud800", "\ufffd\ufffd"],
  ["\\ud83d", "\\ud83d"],
  ["\\\\ud83d", "\\\\ud83d"],
  ["😀", "😀"],
])("makes %j well-formed, of the same length", (text, expected) => {
  const admitted = admit({ ...good, article: { ...good.article, text } });
  expect(admitted.article.text).toBe(expected);
  expect(admitted.article.text).toHaveLength(text.length);
});

it("does not take a record without an article", () => {
  expect(() => admit({ ...good, article: { ...good.article, uid: "" } })).toThrow(/article a has no uid/);
});
