// What is there to ask about? Invented news of the invented prefecture 青岭州, as records, each fact in a sentence of its own.

import { edgeUid, nodeUid } from "../../src/graph/identity";
import type { ArticleGraph, EntityRecord, RelationRecord, Scalar } from "../../src/interchange";
import { type RelationType, schemaOf } from "../../src/ontology";

type Label = EntityRecord["label"];
type Properties = Record<string, Scalar>;

interface Thing {
  label: Label;
  name: string;
  aliases: string[];
  properties: Properties;
}

function thing(label: Label, name: string, properties: Properties = {}, aliases: string[] = []): Thing {
  return { label, name, aliases: aliases.sort(), properties };
}

const place = (name: string, level: string, aliases: string[] = []) => thing("Place", name, { level }, aliases);

/** Everything that the news names, by the short name that the sentences use. */
export const things: Record<string, Thing> = {
  wang: thing("Person", "王岚"),
  li: thing("Person", "李一鸣"),
  zhao: thing("Person", "赵小满"),
  chen: thing("Person", "陈砚"),
  duty: thing("Person", 'O\'Neil "Duty" Brook'),
  committee: thing("Organization", "青岭州委", {}, ["州委"]),
  government: thing("Organization", "青岭州政府"),
  yunxiGov: thing("Organization", "云溪县政府", {}, ["县政府"]),
  paper: thing("Organization", "青岭日报"),
  school: thing("Organization", "云溪县第一小学"),
  qingling: place("青岭州", "prefecture", ["我州", "全州"]),
  yunxi: place("云溪县", "county", ["云溪"]),
  shimen: place("石门县", "county", ["石门"]),
  liuhe: place("柳河县", "county"),
  beigou: place("北沟乡", "township"),
  xiashan: place("下山村", "village"),
  guanyin: place("观音村", "village"),
  bridge: place("云溪大桥", "site"),
  forum: thing("Meeting", "青岭州水利工作会议", { date: "2019-03-05" }),
  session: thing("Meeting", "青岭州政府第三次全体会议", { date: "2019-06" }),
  council: thing("Meeting", "Brook County Council 8th session", { date: "2020-01-15" }),
  plan: thing("Document", "青岭州水利发展规划"),
  accord: thing("Document", "云溪县校地合作协议"),
  water: thing("Topic", "水利工程建设情况"),
  dams: thing("Topic", "要抓好病险水库除险加固"),
  safety: thing("Topic", "要守住安全底线"),
  income: thing("Indicator", "农村居民人均可支配收入"),
};

type Fact = [head: string, type: RelationType, tail: string, more?: Properties & { date?: string }];

interface News {
  id: string;
  title: string;
  publishedAt: string;
  publisher?: string;
  facts: Fact[];
}

const PARTS: Fact[] = [
  ["yunxi", "PART_OF", "qingling", { date: "" }],
  ["shimen", "PART_OF", "qingling", { date: "" }],
  ["beigou", "PART_OF", "yunxi", { date: "" }],
  ["xiashan", "PART_OF", "beigou", { date: "" }],
  ["guanyin", "PART_OF", "beigou", { date: "" }],
];

export const NEWS: News[] = [
  {
    id: "n1",
    title: "青岭州召开水利工作会议",
    publishedAt: "2019-03-06",
    facts: [
      ["wang", "HOLDS_POSITION", "committee", { title: "书记" }],
      ["li", "HOLDS_POSITION", "committee", { title: "副书记" }],
      ["li", "CHAIRED", "forum", { date: "2019-03-05" }],
      ["wang", "ATTENDED", "forum", { date: "2019-03-05" }],
      ["wang", "SPOKE_AT", "forum", { date: "2019-03-05" }],
      ["zhao", "ATTENDED", "forum", { date: "2019-03-05", role: "列席" }],
      ["committee", "ORGANIZED", "forum", { date: "2019-03-05" }],
      ["forum", "HELD_IN", "yunxi", { date: "2019-03-05" }],
      ["yunxi", "REPORTED", "water", { date: "2019-03-05", at: "forum" }],
      ["shimen", "REPORTED", "water", { date: "2019-03-05", at: "forum" }],
      ["forum", "HEARD", "water", { date: "2019-03-05", at: "forum" }],
      ["wang", "STRESSED", "dams", { date: "2019-03-05", at: "forum" }],
      ["wang", "STRESSED", "safety", { date: "2019-03-05", at: "forum" }],
      ["forum", "DELIBERATED", "plan", { date: "2019-03-05" }],
      ["forum", "CONVEYED", "safety", { date: "2019-03-05" }],
      ["forum", "ARRANGED", "dams", { date: "2019-03-05" }],
    ],
  },
  {
    id: "n2",
    title: "王岚深入云溪县调研",
    publishedAt: "2019-04-11",
    facts: [
      ...PARTS,
      ["wang", "HOLDS_POSITION", "committee", { title: "书记" }],
      ["wang", "VISITED", "xiashan", { date: "2019-04-10" }],
      ["zhao", "VISITED", "xiashan", { date: "2019-04-10" }],
      ["zhao", "ACCOMPANIED", "wang", { date: "2019-04-10" }],
      ["wang", "VISITED", "school", { date: "2019-04-10" }],
      ["school", "LOCATED_IN", "yunxi", { date: "" }],
      ["chen", "WROTE", "n2"],
    ],
  },
  {
    id: "n3",
    title: "王岚再到下山村",
    publishedAt: "2019-09-02",
    facts: [
      ["xiashan", "PART_OF", "beigou", { date: "" }],
      ["wang", "VISITED", "xiashan", { date: "2019-09-01" }],
      ["wang", "VISITED", "shimen", { date: "2019-09-01/2019-09-02" }],
      ["yunxi", "MEASURED", "income", { value: 13250.5, unit: "元", period: "2018" }],
      ["shimen", "MEASURED", "income", { value: 12000, unit: "元", period: "2018" }],
      ["chen", "WROTE", "n3"],
    ],
  },
  {
    id: "n4",
    title: "州政府第三次全体会议召开",
    publishedAt: "2019-06-30",
    facts: [
      ["li", "HOLDS_POSITION", "government", { title: "州长", since: "2019-05" }],
      ["li", "CHAIRED", "session", { date: "2019-06" }],
      ["zhao", "ATTENDED", "session", { date: "2019-06" }],
      ["government", "ORGANIZED", "session", { date: "2019-06" }],
      ["session", "DELIBERATED", "plan", { date: "2019-06" }],
      ["government", "ISSUED", "plan", { date: "2019-06-29" }],
      ["zhao", "HOLDS_POSITION", "yunxiGov", { title: "县长" }],
      ["yunxiGov", "LOCATED_IN", "yunxi", { date: "" }],
    ],
  },
  {
    id: "n5",
    title: "云溪县与青岭师院签约",
    publishedAt: "2019-10-01",
    facts: [
      ["zhao", "SIGNED", "accord", { date: "2019-09-30" }],
      ["yunxiGov", "SIGNED", "accord", { date: "2019-09-30" }],
      ["zhao", "MET", "duty", { date: "2019-09-30" }],
      ["zhao", "VISITED", "bridge", { date: "2019-09-30" }],
      ["bridge", "PART_OF", "yunxi", { date: "" }],
      ["wang", "HOLDS_POSITION", "committee", { title: "书记", former: true, until: "2019-09" }],
      ["liuhe", "PART_OF", "qingling", { date: "" }],
    ],
  },
  {
    id: "n6",
    title: "Brook County Council meets",
    publishedAt: "2020-01-16",
    publisher: "Brook Gazette",
    facts: [
      ["duty", "CHAIRED", "council", { date: "2020-01-15" }],
      ["zhao", "ATTENDED", "council", { date: "2020-01-15" }],
      ["duty", "STRESSED", "safety", { date: "2020-01-15", at: "council" }],
    ],
  },
];

/** The records of the news, as an extractor would make them; `PUBLISHED` edges included. */
export function town(news: readonly News[] = NEWS): ArticleGraph[] {
  return news.map(record);
}

/** The uid of a thing or, by its id, of an article. */
export function uidOf(short: string): string {
  const known = things[short];
  return known === undefined ? nodeUid("Article", short) : nodeUid(known.label, known.name);
}

function record(news: News): ArticleGraph {
  const article = { ...news, publisher: news.publisher ?? "青岭日报", lang: news.publisher ? "en" : "zh" };
  const published: Fact[] = news.publisher === undefined ? [["paper", "PUBLISHED", news.id]] : [];
  const facts = [...news.facts, ...published];
  const names = (short: string) => things[short]?.name ?? news.title;
  const sentences = facts.map(([head, type, tail]) => `${names(head)} ${type} “${names(tail)}”。\n`);
  const text = `${news.title}\n${sentences.join("")}`;
  const used = new Set(facts.flatMap(([head, , tail]) => [head, tail]).filter((short) => short in things));
  const entities = [...used].map((short) => entity(short, text)).sort((a, b) => (a.uid < b.uid ? -1 : 1));
  const relations = facts
    .map((fact, index) => relation(fact, sentences[index].trimEnd(), text, news.publishedAt))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));
  const { id, title, publishedAt } = news;
  const { publisher, lang } = article;
  return {
    article: { uid: nodeUid("Article", id), id, title, publishedAt, publisher, lang, text },
    entities,
    relations,
    messages: [],
  };
}

function entity(short: string, text: string): EntityRecord {
  const { label, name, aliases, properties } = things[short];
  const start = text.indexOf(name);
  return {
    uid: uidOf(short),
    label,
    name,
    aliases,
    properties,
    mentions: [{ start, end: start + name.length, quote: name }],
  };
}

function relation([head, type, tail, more = {}]: Fact, sentence: string, text: string, day: string): RelationRecord {
  const { date = day, at, ...rest } = more;
  const properties: Properties = at === undefined ? rest : { ...rest, at: uidOf(String(at)) };
  const keyedBy = schemaOf(type).keyedBy;
  const keyed = keyedBy === undefined ? "" : String(properties[keyedBy]);
  const start = text.indexOf(sentence);
  return {
    uid: edgeUid(type, uidOf(head), uidOf(tail), date, keyed),
    type,
    source: uidOf(head),
    target: uidOf(tail),
    date,
    dateCertainty: more.date === undefined ? "implied" : "stated",
    confidence: 0.95,
    rule: `zh.${type.toLowerCase()}.sentence`,
    properties,
    evidence: [{ start, end: start + sentence.length, quote: sentence }],
  };
}
