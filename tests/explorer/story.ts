// How is an invented article written down? Word by word, with every mention and the sentence of every fact kept.

import { edgeUid, nodeUid } from "../../src/graph/identity";
import type { ArticleGraph, EntityRecord, Quote, RelationRecord, Scalar } from "../../src/interchange";
import { type RelationType, schemaOf } from "../../src/ontology";

export interface Thing {
  uid: string;
  label: EntityRecord["label"];
  name: string;
  aliases: string[];
  properties: Record<string, Scalar>;
}

export function thing(
  label: Thing["label"],
  name: string,
  properties: Thing["properties"] = {},
  aliases: string[] = [],
  key = name,
): Thing {
  return { uid: nodeUid(label, key), label, name, aliases, properties };
}

interface Statement {
  type: RelationType;
  source: string;
  target: string;
  properties: Record<string, Scalar>;
  rule: string;
}

/** A page's own garble, as scraped pages have it: Traditional characters and pinyin in brackets. */
const GARBLE: Record<string, string> = {
  会: "會(huì )",
  议: "議",
  书: "書(shū)",
  记: "記",
  县: "縣",
  长: "長(zhǎng)",
  强: "強",
  调: "調(diào)",
  点: "點(diǎn)",
  乡: "鄉",
  来: "來",
  报: "報",
  进: "進(jìn)",
  产: "產(chǎn)",
  业: "業(yè)",
  陈: "陳",
  刘: "劉",
  张: "張",
  马: "馬",
  东: "東",
};

export class Story {
  private text = "";
  private sentence = 0;
  private readonly entities = new Map<string, EntityRecord>();
  private readonly relations = new Map<string, RelationRecord>();
  private pending: Statement[] = [];

  constructor(
    private readonly date: string,
    private readonly noisy: boolean,
  ) {}

  /** Appends words and things; a thing is written as its name, or as `[thing, "other words"]`. */
  write(...parts: (string | Thing | readonly [Thing, string])[]): this {
    for (const part of parts) {
      if (typeof part === "string") this.text += this.garbled(part);
      else if ("uid" in part) this.mention(part, part.name);
      else this.mention(part[0], part[1]);
    }
    return this;
  }

  /** The sentence being written states this. */
  fact(type: RelationType, source: Thing | string, target: Thing, properties: Record<string, Scalar> = {}): this {
    const head = typeof source === "string" ? source : source.uid;
    this.pending.push({ type, source: head, target: target.uid, properties, rule: `zh.${type.toLowerCase()}.made` });
    return this;
  }

  /** Ends the sentence; what was stated since the last one rests on it. */
  stop(mark = "。"): this {
    this.text += mark;
    const evidence = this.quote(this.sentence, this.text.length);
    for (const statement of this.pending) this.state(statement, evidence);
    this.pending = [];
    return this.next();
  }

  newline(): this {
    this.text += "\n";
    return this.next();
  }

  done(id: string, title: string, publisher: string): ArticleGraph {
    const article = { uid: nodeUid("Article", this.text), id, title, publishedAt: this.date, publisher, lang: "zh" };
    return {
      article: { ...article, text: this.text },
      entities: [...this.entities.values()],
      relations: [...this.relations.values()],
      messages: [],
    };
  }

  private next(): this {
    this.sentence = this.text.length;
    return this;
  }

  private state({ type, source, target, properties, rule }: Statement, evidence: Quote): void {
    const keyedBy = schemaOf(type).keyedBy;
    const uid = edgeUid(type, source, target, this.date, keyedBy ? String(properties[keyedBy]) : "");
    const base = { uid, type, source, target, date: this.date, dateCertainty: "stated" as const, confidence: 0.93 };
    if (!this.relations.has(uid)) this.relations.set(uid, { ...base, rule, properties, evidence: [evidence] });
  }

  private mention(what: Thing, words: string): void {
    const start = this.text.length;
    this.text += this.garbled(words);
    const known = this.entities.get(what.uid);
    const { uid, label, name, aliases, properties } = what;
    const entity = known ?? { uid, label, name, aliases: [...aliases], properties, mentions: [] };
    if (words !== name && !entity.aliases.includes(words)) entity.aliases.push(words);
    entity.mentions.push(this.quote(start, this.text.length));
    this.entities.set(uid, entity);
  }

  private quote(start: number, end: number): Quote {
    return { start, end, quote: this.text.slice(start, end) };
  }

  private garbled(words: string): string {
    return this.noisy ? [...words].map((char) => GARBLE[char] ?? char).join("") : words;
  }
}
