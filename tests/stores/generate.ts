// What would an extractor say of a newspaper that never was? Seeded article records, as many as wanted.

import { edgeUid, hash64, nodeUid } from "../../src/graph/identity";
import {
  type ArticleGraph,
  byCodeUnit,
  type EntityRecord,
  type RelationRecord,
  type Scalar,
} from "../../src/interchange";
import { mayRelate, RELATION_TYPES, RELATIONS, type RelationType, schemaOf } from "../../src/ontology";

type Label = EntityRecord["label"];

/** What an article says: things by label and number, facts between them by their places in the list. */
export interface Plot {
  id: string;
  things: { label: Label; number: number; name?: string; properties?: Record<string, Scalar>; aliases?: string[] }[];
  facts: { type: RelationType; head: number; tail: number; date: string; properties?: Record<string, Scalar> }[];
}

/** The record of a plot; facts that the ontology does not allow are left out. */
export function recordOf({ id, things, facts }: Plot): ArticleGraph {
  const entities = new Map<string, EntityRecord>();
  for (const { label, number, name = `${label}${number}`, properties = {}, aliases = [] } of things) {
    const uid = nodeUid(label, `${label} ${number}`);
    const mentions = [{ start: entities.size, end: entities.size + 1, quote: "名" }];
    if (!entities.has(uid)) entities.set(uid, { uid, label, name, aliases, properties, mentions });
  }
  const relations = new Map<string, RelationRecord>();
  const publishedAt = "2019-05-06";
  const all = [...entities.values()];
  for (const [index, { type, head, tail, date, properties = {} }] of facts.entries()) {
    const source = all[head % all.length];
    const target = all[tail % all.length];
    if (source === undefined || source === target || !mayRelate(type, source.label, target.label)) continue;
    const keyedBy = schemaOf(type).keyedBy;
    const uid = edgeUid(type, source.uid, target.uid, date, keyedBy ? String(properties[keyedBy] ?? "") : "");
    relations.set(uid, {
      uid,
      type,
      source: source.uid,
      target: target.uid,
      date,
      dateCertainty: index % 2 === 0 ? "stated" : "implied",
      confidence: 0.5 + ((index + id.length) % 5) / 10,
      rule: `test.${type.toLowerCase()}.${(index + id.length) % 3}`,
      properties,
      evidence: [{ start: index, end: index + 2, quote: `“${source.name}”` }],
    });
  }
  return {
    article: {
      uid: nodeUid("Article", id),
      id,
      title: `题${id}`,
      publishedAt,
      publisher: "测试报",
      lang: "zh",
      text: `正文${id}`,
    },
    entities: all.sort((a, b) => byCodeUnit(a.uid, b.uid)),
    relations: [...relations.values()].sort((a, b) => byCodeUnit(a.uid, b.uid)),
    messages: [],
  };
}

/**
 * News as a local paper has it: each article tells of a few well-known people, bodies and places, of some seldom named
 * ones, and of topics of its own. About 20 nodes are new with each article, and 45 edges. The same seed and number give
 * the same article.
 */
export function news(number: number, seed = 1): ArticleGraph {
  const random = randomOf(`${seed} ${number}`);
  const pick = (most: number) => Math.floor(random() ** 3 * most);
  const things: Plot["things"] = [];
  const tell = (label: Label, often: number, own: number, properties?: () => Record<string, Scalar>) => {
    for (let i = 0; i < often; i++) things.push({ label, number: pick(2000), properties: properties?.() });
    for (let i = 0; i < own; i++) things.push({ label, number: 10_000 + number * 20 + i, properties: properties?.() });
  };
  tell("Person", 4, 4);
  tell("Organization", 3, 2);
  tell("Place", 3, 2, () => ({ level: "township" }));
  tell("Meeting", 0, 2, () => ({ date: "2019-05-06" }));
  tell("Document", 1, 1);
  tell("Topic", 0, 8);
  tell("Indicator", 1, 0);
  const facts: Plot["facts"] = [];
  while (facts.length < 60) {
    const type = RELATION_TYPES[Math.floor(random() * RELATION_TYPES.length)];
    const [head, tail] = [Math.floor(random() * things.length), Math.floor(random() * things.length)];
    if (!mayRelate(type, things[head].label, things[tail].label)) continue;
    const { keyedBy } = schemaOf(type);
    const properties: Record<string, Scalar> =
      keyedBy === "title" ? { title: "县长" } : keyedBy ? { value: pick(99) } : {};
    facts.push({ type, head, tail, date: `2019-05-0${1 + pick(8)}`, properties });
  }
  return recordOf({ id: `${seed}-${number}-${hash64(String(number))}`, things, facts });
}

/** Every type with every pair of labels that it may join. */
export const ALLOWED: { type: RelationType; head: Label; tail: Label }[] = RELATION_TYPES.flatMap((type) =>
  RELATIONS[type].heads.flatMap((head) =>
    RELATIONS[type].tails
      .filter((tail) => (head as string) !== "Article" && (tail as string) !== "Article" && mayRelate(type, head, tail))
      .map((tail) => ({ type, head: head as Label, tail: tail as Label })),
  ),
);

/** Mulberry32, seeded by a text: numbers in [0, 1). */
function randomOf(seed: string): () => number {
  let state = Number.parseInt(hash64(seed).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
