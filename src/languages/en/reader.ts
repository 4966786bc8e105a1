// How does a rule read a sentence? Its clauses, the entities of their sides, and where a found fact goes.

import type { Doc, Entity, FactDate, Span } from "../../doc";
import type { Scalar } from "../../interchange";
import { mayRelate, type NodeLabel, schemaOf } from "../../ontology";
import { type Chunk, chunksOf } from "./chunks";
import { type Clause, clausesOf } from "./clauses";
import { dateOf, datesIn, type FoundDate } from "./dates";
import { leaderOf } from "./delegations";
import type { Registry } from "./entities";
import { gathering, lastMeeting } from "./gatherings";
import { words } from "./lexicon";
import type { Mention } from "./mention";
import { type Position, personPhrasesLayer } from "./positions";
import type { Memory } from "./references";
import type { EnglishRule, Side } from "./relations/rule";
import type { Sentence } from "./tokens/token";
import { type Unit, unitsOf } from "./units";

export interface Stated {
  /** Index of the chunk that states it: the nearest date counts. */
  at?: number;
  confidence?: number;
  properties?: Record<string, Scalar>;
  evidence?: Span;
  /** What was said: a date inside it is not the date of saying. */
  said?: readonly Span[];
  date?: FactDate;
}

/** Words for one and the same text of two parties. */
const AGREEMENT = /^(?:agreement|memorandum|mou|contract|deal|accord|pact)$/;

export class Reader {
  sentence!: Sentence;
  units: readonly Unit[] = [];
  chunks: readonly Chunk[] = [];
  clauses: readonly Clause[] = [];

  constructor(
    readonly doc: Doc,
    readonly registry: Registry,
    readonly memory: Memory,
    readonly home: string,
    readonly sentences: readonly Sentence[],
    private readonly mentions: readonly (readonly Mention[])[],
  ) {}

  /** The mentions of the open sentence. */
  mentionsHere(): readonly Mention[] {
    return this.mentions[this.sentence.index];
  }

  mentionsOf(sentence: number): readonly Mention[] {
    return this.mentions[sentence];
  }

  /** Bodies with the place in their names. */
  governments(): { place: Entity; body: Entity }[] {
    return this.mentions.flat().flatMap((mention) => {
      const place = mention.inner?.[0]?.entity;
      return mention.entity && place ? [{ place, body: mention.entity }] : [];
    });
  }

  /** Whether two places stand in a list ("Tuam, Cork and Galway"), not one in the other. */
  isListed(inner: Mention, outer: Mention): boolean {
    const { tokens } = this.sentence;
    const next = tokens[outer.to]?.lower;
    const before = tokens[inner.from - 1]?.lower;
    const level = outer.entity?.properties.level;
    if (level === "country" || level === "province")
      return (next === "and" || before === ",") && inner.entity?.properties.level === level;
    return (
      next === "and" ||
      (next === "," &&
        this.mentionsHere().some(
          (mention) =>
            mention.label === "Place" && mention.from === outer.to + 1 && mention.entity?.properties.level === level,
        ))
    );
  }

  /** The publisher as a body of that kind: "the council" in a council's own news. */
  ownBody(kind: RegExp): Entity | null {
    const { publisher } = this.doc;
    return kind.test(publisher) ? this.registry.take("Organization", publisher, publisher) : null;
  }

  /** The day stated in the sentence of a position, or empty. */
  dayOf(position: Position): string {
    const sentence = this.sentences[position.person.sentence];
    const found = dateOf(datesIn(this.doc, sentence), position.evidence.start, "");
    return found.certainty === "stated" ? found.iso : "";
  }

  open(sentence: Sentence, units: readonly Unit[], chunks: readonly Chunk[], clauses: readonly Clause[]): void {
    this.sentence = sentence;
    this.units = units;
    this.chunks = chunks;
    this.clauses = clauses;
  }

  /** Opens a sentence again, after all of them were read. */
  reopen(index: number): void {
    const sentence = this.sentences[index];
    const units = unitsOf(sentence, this.mentions[index], this.doc.get(personPhrasesLayer));
    const chunks = chunksOf(units);
    this.open(sentence, units, chunks, clausesOf(chunks));
  }

  /** The entities on one side of a clause that the rule's relation may join. */
  side(clause: Clause, side: Side, rule: EnglishRule, prep: RegExp | undefined, end: "source" | "target"): Entity[] {
    const schema = schemaOf(rule.type);
    const labels = end === "source" ? schema.heads : schema.tails;
    if (side !== "prep") return this.referAll(this.chunksOf(clause, side, prep), labels);
    for (const phrase of clause.phrases) {
      if (!prep?.test(phrase.prep)) continue;
      const found = this.referAll(phrase.items, labels);
      if (found.length > 0) return found;
    }
    return [];
  }

  chunksOf(clause: Clause, side: Side, prep?: RegExp): readonly Chunk[] {
    if (side === "subject") return clause.subject;
    if (side === "object") return clause.object;
    const wanted = side === "by" ? /^by$/ : side === "with" ? /^with$/ : prep;
    const at = clause.phrases.findIndex((phrase) => wanted?.test(phrase.prep));
    const items = clause.phrases[at]?.items ?? [];
    const present = items.length === 1 && items[0].head === "presence" && clause.phrases[at + 1]?.prep === "of";
    return present ? clause.phrases[at + 1].items : items;
  }

  /** What a noun phrase refers to, among these labels; a gathering gets its node here. */
  refer(chunk: Chunk, labels: readonly NodeLabel[]): Entity[] {
    if (chunk.mention?.label === "Place" && chunk.to - chunk.from === 2 && labels.includes("Person")) {
      const officer = this.memory.resolve(this, chunk);
      if (officer?.label === "Person") return [officer];
    }
    if (chunk.mention?.entity) return labels.includes(chunk.mention.entity.label) ? [chunk.mention.entity] : [];
    if (labels.includes("Meeting")) {
      const meeting = gathering(this, chunk);
      if (meeting !== null) return [meeting];
    }
    if (labels.includes("Document")) {
      const text = this.documentOf(chunk);
      if (text !== undefined) return [text];
    }
    if (chunk.head === "it" && labels.length === 1 && labels[0] === "Meeting") {
      const told = lastMeeting(this, "");
      const near = this.sentences[Math.max(0, this.sentence.index - 2)].start;
      return told?.mentions.some(({ start }) => near <= start && start < this.sentence.start) ? [told] : [];
    }
    const leader = labels.includes("Person") ? leaderOf(this, chunk) : undefined;
    if (leader) return [leader];
    const found = this.memory.resolve(this, chunk);
    return found !== null && labels.includes(found.label) ? [found] : [];
  }

  /** What each of these noun phrases refers to. */
  referAll(chunks: readonly Chunk[], labels: readonly NodeLabel[]): Entity[] {
    return chunks.flatMap((chunk) => this.refer(chunk, labels));
  }

  /** Where the paragraph begins that stands so many before the one being read. */
  paragraphsBack(count: number): number {
    return this.sentences.find(({ paragraph }) => paragraph >= this.sentence.paragraph - count)!.start;
  }

  /** The words of these units, in lower case, names as "#". */
  wordsOf(from: number, to: number): string {
    return this.units
      .slice(from, to)
      .map(({ lower, mention }) => (mention ? "#" : lower))
      .join(" ");
  }

  /** "the charter": the text of that kind named last. */
  private documentOf(chunk: Chunk): Entity | undefined {
    const head = chunk.head ?? "";
    if (
      !words("document-heads").has(head) ||
      !/^(the|this)$/.test(this.units[chunk.from].lower) ||
      chunk.to - chunk.from > 2
    )
      return undefined;
    const at = this.spanOf(chunk.from, chunk.to).start;
    return this.doc.entities.findLast(
      (entity) =>
        entity.label === "Document" &&
        entity.name
          .toLowerCase()
          .split(/[\s（]/)
          .some((word) => word === head || (AGREEMENT.test(head) && AGREEMENT.test(word))) &&
        entity.mentions.some((span) => span.start < at),
    );
  }

  /** Adds a fact when the ontology allows it. */
  state(rule: EnglishRule, source: Entity, target: Entity, how: Stated = {}): void {
    if (source === target || !mayRelate(rule.type, source.label, target.label)) return;
    const date = how.date ?? this.dateAt(how);
    this.doc.facts.push({
      type: rule.type,
      source,
      target,
      date,
      rule: rule.id,
      confidence: how.confidence ?? 0.9,
      properties: how.properties ?? {},
      evidence: how.evidence ?? { start: this.sentence.start, end: this.sentence.end },
    });
  }

  /** The fact from each of these to each of those. */
  stateAll(rule: EnglishRule, sources: readonly Entity[], targets: readonly Entity[], how: Stated = {}): void {
    for (const source of sources) for (const target of targets) this.state(rule, source, target, how);
  }

  /** The date stated nearest to the chunk that states the fact; without a chunk the article's. */
  private dateAt(how: Stated): FactDate {
    if (how.at === undefined) return { iso: this.doc.publishedAt, certainty: "implied" };
    const { start } = this.spanOf(this.chunks[how.at].from, this.chunks[how.at].to);
    const dates = this.foundDates().filter(
      (date) => !how.said?.some((span) => span.start <= date.start && date.end <= span.end),
    );
    return dateOf(dates, start, this.doc.publishedAt);
  }

  foundDates(): readonly FoundDate[] {
    return datesIn(this.doc, this.sentence);
  }

  /** The working-text span of units `from` to `to`. */
  spanOf(from: number, to: number): Span {
    const { tokens } = this.sentence;
    return { start: tokens[this.units[from].from].start, end: tokens[this.units[to - 1].to - 1].end };
  }

  textOf(from: number, to: number): string {
    return to <= from ? "" : this.doc.slice(this.spanOf(from, to));
  }

  /** Makes a Topic of this article; `opening` is what its clause began with before an attribution cut in. */
  topic(span: Span, opening?: Span): Entity | null {
    const trimmed = trim(this.doc.text, span);
    const begun = opening === undefined ? "" : `${this.doc.slice(trim(this.doc.text, opening))} `;
    const name = (begun + this.doc.slice(trimmed)).replace(/\s+/g, " ");
    if (!isTopic(name)) return null;
    return this.registry.take("Topic", `${name}@${this.doc.article.key}`, name, trimmed);
  }
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s",;:.(—–-]/.test(text[start])) start++;
  while (end > start && /[\s",;:.(!?—–-]/.test(text[end - 1])) end--;
  return { start, end };
}

/** A phrase without content is no Topic. */
function isTopic(name: string): boolean {
  const words = name.split(" ");
  if (words.length > 90 || !/\p{L}{3}/u.test(name)) return false;
  if (
    /^(?:this|that|so|it|the same)\b(?: (?:during|at|on|in|when|while|after|as|to|through|yesterday|today|last|recently)\b|$)/i.test(
      name,
    )
  )
    return false;
  return !/^(?:(?:the|this|that|it|so|a|some|these|those|all|its|their|his|her) ?)*(?:work|matter|matters|issue|issues|situation|this|that|it|so|progress|thing|things|same|report|statement|plan|plans|proposal|proposals|motion|document|bill|budget|works|project|projects|programme|program|scheme|media|reporters|journalists|residents)?$/i.test(
    name,
  );
}
