// Small graphs and gold for the tests of the scorer.

import { endOf, type GoldArticle, type GoldEntity, type GoldRelation } from "../../src/evaluation/gold";
import type { ArticleGraph, EntityRecord, RelationRecord } from "../../src/interchange";
import type { RelationType } from "../../src/ontology";

export const TEXT = "3月2日，林远山在青禾县主持召开全县春耕生产会议。何雨出席会议。";

export function entity(uid: string, label: EntityRecord["label"], name: string, aliases: string[] = []): EntityRecord {
  return { uid, label, name, aliases, properties: {}, mentions: [] };
}

export function relation(source: string, type: RelationType, target: string, more: Partial<RelationRecord> = {}) {
  const record: RelationRecord = {
    uid: `${source} ${type} ${target} ${more.date ?? ""}`,
    type,
    source,
    target,
    date: "2021-03-02",
    dateCertainty: "stated",
    confidence: 1,
    rule: `zh.${type.toLowerCase()}.active`,
    properties: {},
    evidence: [{ start: 0, end: 4, quote: TEXT.slice(0, 4) }],
  };
  return { ...record, ...more };
}

export function graph(entities: EntityRecord[], relations: RelationRecord[] = []): ArticleGraph {
  const article = { uid: "article:1", id: "1", title: "", publishedAt: "", publisher: "", lang: "zh", text: TEXT };
  return { article, entities, relations, messages: [] };
}

type Loose<T> = Partial<T>;

export function goldOf(
  entities: (Loose<GoldEntity> & Pick<GoldEntity, "label" | "name">)[],
  relations: (Loose<GoldRelation> & Pick<GoldRelation, "type" | "head" | "tail">)[] = [],
): GoldArticle {
  return {
    id: "1",
    lang: "zh",
    publisher: "",
    publishedAt: "2021-03-03",
    name: "made",
    text: TEXT,
    entities: entities.map((e) => ({ aliases: [], optional: false, ...e })),
    relations: relations.map((r) => ({ date: "", title: "", optional: false, ...r })),
  };
}

/** The graph of an extractor that finds what gold says; of the optional things, all or none. */
export function perfect(gold: GoldArticle, optional: boolean): ArticleGraph {
  const article = {
    uid: "article:1",
    id: gold.id,
    title: "",
    publishedAt: "",
    publisher: "",
    lang: "zh",
    text: gold.text,
  };
  const uids = new Map(gold.entities.map((e, i) => [e, `${e.label}:${i}`]));
  const kept = (e: GoldEntity | undefined): boolean => e === undefined || optional || !e.optional;
  const relations = gold.relations.flatMap((r) => {
    const head = endOf(gold, r, "head");
    const tail = endOf(gold, r, "tail");
    if (head === undefined || !kept(head) || !kept(tail) || (r.optional && !optional)) return [];
    const properties: Record<string, string> = r.title === "" ? {} : { title: r.title.split("|")[0] };
    const target = tail === undefined ? article.uid : uids.get(tail)!;
    const evidence = [{ start: 0, end: 1, quote: gold.text.slice(0, 1) }];
    return [relation(uids.get(head)!, r.type, target, { date: r.date, properties, evidence })];
  });
  const entities = gold.entities.filter(kept).map((e) => entity(uids.get(e)!, e.label as never, e.name));
  return { article, entities, relations, messages: [] };
}
