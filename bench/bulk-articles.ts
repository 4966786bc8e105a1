// What does a bulk load load? Generated article records of the usual shape: a meeting, its people, counties and topics.

import { edgeUid, nodeUid } from "../src/graph/identity";
import type { ArticleGraph, EntityRecord, RelationRecord } from "../src/interchange";
import type { RelationType } from "../src/ontology";

/** `count` records, the same on every run; each brings about eleven nodes and seventeen edges, MENTIONS included. */
export function* generatedArticles(count: number): Generator<ArticleGraph> {
  for (let i = 0; i < count; i++) yield article(i);
}

function article(i: number): ArticleGraph {
  const publishedAt = new Date(Date.UTC(2010, 0, 1 + (i % 5000))).toISOString().slice(0, 10);
  const meeting = entity("Meeting", `第${i}次工作推进会议`, { date: publishedAt });
  const people = [0, 1, 2].map((k) => entity("Person", `人物${(i * 3 + k * 7) % (2 * i + 9)}`));
  const body = entity("Organization", `机构${i % 997}`);
  const counties = [0, 1].map((k) => entity("Place", `县${(i + k * 31) % 2800}`, { level: "county" }));
  const village = entity("Place", `村${i}`, { level: "village" });
  const topics = [0, 1, 2].map((k) => entity("Topic", `第${i}号事项之${k}：巩固成果、补齐短板情况`));
  const document = entity("Document", `关于第${i}号工作的实施方案`);
  const fact = (source: EntityRecord, type: RelationType, target: EntityRecord, properties = {}) =>
    relation(source, type, target, publishedAt, properties);
  const facts = [
    fact(people[0], "CHAIRED", meeting),
    fact(people[1], "ATTENDED", meeting),
    fact(people[2], "SPOKE_AT", meeting),
    fact(people[0], "HOLDS_POSITION", body, { title: "书记" }),
    fact(counties[0], "REPORTED", topics[0], { at: meeting.uid }),
    fact(counties[1], "REPORTED", topics[0], { at: meeting.uid }),
    fact(people[2], "STRESSED", topics[1], { at: meeting.uid }),
    fact(people[2], "STRESSED", topics[2], { at: meeting.uid }),
    fact(meeting, "DELIBERATED", document),
    fact(people[1], "VISITED", village),
    fact(village, "PART_OF", counties[0]),
  ];
  const entities = [meeting, ...people, body, ...counties, village, ...topics, document];
  return {
    article: {
      uid: nodeUid("Article", `generated ${i}`),
      id: String(i),
      title: `第${i}篇报道`,
      publishedAt,
      publisher: "某报",
      lang: "zh",
      text: "",
    },
    entities: [...new Map(entities.map((one) => [one.uid, one])).values()],
    relations: facts.filter(({ source, target }) => source !== target),
    messages: [],
  };
}

function entity(label: EntityRecord["label"], name: string, properties: EntityRecord["properties"] = {}): EntityRecord {
  const mentions = [{ start: 0, end: name.length, quote: name }];
  return { uid: nodeUid(label, name), label, name, aliases: [], properties, mentions };
}

function relation(
  source: EntityRecord,
  type: RelationType,
  target: EntityRecord,
  date: string,
  properties: RelationRecord["properties"],
): RelationRecord {
  const quote = `${date}，${source.name}“${type}”${target.name}，有关单位负责同志参加，会议对下一步工作作了安排。`;
  return {
    uid: edgeUid(type, source.uid, target.uid, date, String(properties.title ?? "")),
    type,
    source: source.uid,
    target: target.uid,
    date,
    dateCertainty: "implied",
    confidence: 0.9,
    rule: `zh.${type.toLowerCase()}.generated`,
    properties,
    evidence: [{ start: 0, end: quote.length, quote }],
  };
}
