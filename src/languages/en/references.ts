// What do "the council", "the mayor" and "she" stand for? The nearest fitting mention before, or nothing.

import type { Entity, Span } from "../../doc";
import type { Chunk } from "./chunks";
import { continuedSpeech, quotedThroughout } from "./continued-speech";
import { leaderOf } from "./delegations";
import { genderOf } from "./dictionary";
import { words } from "./lexicon";
import type { Mention } from "./mention";
import { isOfficeLetters, officeLetters } from "./office-letters";
import type { Position } from "./positions";
import type { Reader } from "./reader";
import { DEPUTY, initialsOf, isDeputy } from "./title-forms";
import type { Sentence } from "./tokens/token";

const GENERIC_BODY = new Set([
  "company",
  "firm",
  "agency",
  "organisation",
  "organization",
  "body",
  "authority",
  "group",
  "institution",
  "council",
  "department",
  "ministry",
]);

/** Bodies that write news of their own. */
const OWN =
  /^(?:council|university|college|hospital|trust|ministry|department|commission|authority|board|agency|police|embassy|school)$/;

/** What the article has named so far, in reading order. */
export class Memory {
  private readonly seen: { at: number; entity: Entity }[] = [];
  private readonly shorts = new Set<string>();
  private readonly titles = new Map<Entity, Set<string>>();
  /** Those who bear no title without "deputy", "vice" or "assistant" in it. */
  private readonly deputies = new Set<Entity>();
  /** Officers by the letters of a title that stands without a place: those of the article's own district. */
  private readonly unplaced = new Map<Entity, Set<string>>();
  /** The person the last sentences are about. */
  topicPerson: Entity | null = null;
  topicBody: Entity | null = null;
  /** Who was "the chief guest". */
  chiefGuest: Entity | undefined;
  /** Who leads "the delegation". */
  ledBy: Entity | undefined;
  private readonly speeches = new Map<number, readonly Entity[]>();
  /** Sentences that name the speaker of the quotation above them: "– Mary Byrne, Mayor of Tuam". */
  readonly closing = new Set<number>();

  private readonly quoted: ReadonlySet<number>;

  constructor(
    mentions: readonly { at: number; entity: Entity }[],
    positions: readonly Position[],
    sentences: readonly Sentence[],
  ) {
    this.quoted = quotedThroughout(sentences);
    this.seen.push(...mentions);
    for (const { person, phrase } of positions) {
      if (person.entity === undefined) continue;
      const known = this.titles.get(person.entity) ?? new Set();
      known.add(phrase.head);
      if (/\bvice chancellor\b/i.test(phrase.title)) known.add("vice-chancellor");
      if (phrase.short !== undefined) {
        known.add(phrase.short.toLowerCase());
        this.shorts.add(phrase.short.toLowerCase());
      }
      const initials = initialsOf(phrase.title);
      if (initials !== "") {
        known.add(initials);
        this.shorts.add(initials);
      }
      const letters = isOfficeLetters(phrase.title) ? phrase.title.toLowerCase() : officeLetters(phrase.title);
      if (letters !== "") {
        known.add(letters);
        this.shorts.add(letters);
      }
      if (phrase.of.length === 0 && phrase.ofReference === undefined) {
        const own = this.unplaced.get(person.entity) ?? new Set();
        for (const form of [phrase.short?.toLowerCase(), letters, phrase.title.toLowerCase()]) if (form) own.add(form);
        this.unplaced.set(person.entity, own);
      }
      for (const word of phrase.title.toLowerCase().split(" ")) known.add(word);
      if (!this.titles.has(person.entity) && isDeputy(phrase.title)) this.deputies.add(person.entity);
      else if (!isDeputy(phrase.title)) this.deputies.delete(person.entity);
      this.titles.set(person.entity, known);
    }
  }

  resolve(reader: Reader, chunk: Chunk): Entity | null {
    const head = chunk.head ?? "";
    if (head === "he" || head === "she") return this.pronoun(reader, chunk, head);
    if (head === "him" || head === "her") return this.spokenOf(reader, chunk, head);
    if (head === "it") return this.topicBody;
    const wordsOf = reader.units.slice(chunk.from, chunk.to).map((unit) => unit.lower);
    const at = reader.spanOf(chunk.from, chunk.to).start;
    if (chunk.to - chunk.from < 3 && this.shorts.has(wordsOf[0])) return this.titled(at, wordsOf[0], []);
    if (wordsOf[0] === "our" && wordsOf.length === 2) return this.ours(reader, at, head);
    if (!/^(the|this|its|their|his|her|said)$/.test(wordsOf[0] ?? "") || chunk.to - chunk.from > 4) return null;
    const modifiers = wordsOf.slice(1, -1);
    if (head === "guest" && modifiers[0] === "chief") return this.chiefGuest ?? null;
    if (
      this.shorts.has(head) ||
      (words("titles-head").has(head) && (!words("organization-heads").has(head) || modifiers.includes("chief")))
    )
      return this.titled(at, head, modifiers);
    if (words("organization-heads").has(head) || GENERIC_BODY.has(head))
      return (
        this.bodyBefore(at, head, modifiers) ??
        (modifiers.length === 0 && OWN.test(head) ? reader.ownBody(new RegExp(`\\b${head}\\b`, "i")) : null)
      );
    return null;
  }

  /** "our city", "our university" in the writer's own words: the place of that level, or the body, that the article is about. */
  private ours(reader: Reader, at: number, head: string): Entity | null {
    if (this.quoted.has(reader.sentence.index)) return null;
    const level = { city: "prefecture", province: "province", county: "county", prefecture: "prefecture" }[head];
    if (level !== undefined)
      return this.near(at, ({ label, properties }) => label === "Place" && properties.level === level);
    if (!/^(university|college|school|hospital|company|group|institute)$/.test(head)) return null;
    return this.near(at, ({ label, name }) => label === "Organization" && name.toLowerCase().split(" ").includes(head));
  }

  /** Whom "he" or "she" means: never somebody whose given name says otherwise. */
  private pronoun(reader: Reader, chunk: Chunk, word: "he" | "she"): Entity | null {
    const [own, other] = word === "he" ? ["male", "female"] : ["female", "male"];
    const likely = this.subjectBefore(reader, chunk) ?? this.topicPerson;
    if (likely !== null && genderOf(likely.name) !== other) return likely;
    const at = reader.spanOf(chunk.from, chunk.to).start;
    const people = this.seen.filter((seen) => seen.at < at && seen.entity.label === "Person");
    if (likely !== null) return people.findLast(({ entity }) => genderOf(entity.name) === own)?.entity ?? null;
    const since = reader.sentences[reader.sentence.index - 1]?.start ?? at;
    const near = people.filter((seen) => seen.at >= since && genderOf(seen.entity.name) !== other);
    return near.length > 0 && near.every(({ entity }) => entity === near[0].entity) ? near[0].entity : null;
  }

  /** "met with him": the person the sentence before was about; "said this when B called on her": who said it. */
  private spokenOf(reader: Reader, chunk: Chunk, word: "him" | "her"): Entity | null {
    const other = word === "him" ? "female" : "male";
    const teller = tellerBefore(reader, chunk);
    if (teller !== null && genderOf(teller.name) !== other) return teller;
    const person = this.topicPerson;
    if (person === null || genderOf(person.name) === other) return null;
    return reader.units.some(({ mention }) => mention?.entity === person) ? null : person;
  }

  /** "The minister opened the school, where he said …": the person who is the subject before, in the same sentence. */
  private subjectBefore(reader: Reader, chunk: Chunk): Entity | null {
    const at = reader.chunks.indexOf(chunk);
    for (const clause of reader.clauses) {
      const subject = clause.subject.length === 1 ? clause.subject[0] : undefined;
      const opens = clause.at === 0 && clause.verb.form === "gerund";
      if (clause.at >= at || !(clause.verb.finite || opens) || subject === undefined || subject === chunk) continue;
      const entity =
        subject.mention?.entity ?? (/^(he|she|it)$/.test(subject.head ?? "") ? null : this.resolve(reader, subject));
      if (entity?.label === "Person") return entity;
    }
    return null;
  }

  /** The last person named with that title; else the only one so named in the article. */
  private titled(at: number, head: string, modifiers: readonly string[]): Entity | null {
    const bears = (entity: Entity) => {
      const titles = entity.label === "Person" ? this.titles.get(entity) : undefined;
      return (
        titles?.has(head) === true &&
        !(
          this.deputies.has(entity) &&
          !isOfficeLetters(head.toUpperCase()) &&
          !isDeputy(head) &&
          !modifiers.some((word) => DEPUTY.test(word))
        ) &&
        modifiers.every(
          (word) => titles.has(word) || /^(said|new|former|county|city|state|hon\.?|honou?rable|visiting)$/.test(word),
        )
      );
    };
    const known = this.seen.filter((seen) => seen.at < at && bears(seen.entity));
    const own = isOfficeLetters(head.toUpperCase())
      ? known.findLast(({ entity }) => this.unplaced.get(entity)?.has(head))
      : undefined;
    const before = own ?? known[known.length - 1];
    if (before) return before.entity;
    const later = new Set(
      this.seen.filter(({ entity }) => this.titles.get(entity)?.has(head)).map(({ entity }) => entity),
    );
    const [only] = later;
    return later.size === 1 && bears(only) ? only : null;
  }

  /** The place of those levels, of such a name, that is named last before a point of the text, else first after it. */
  placeNear(at: number, levels: readonly string[], name: RegExp): Entity | null {
    return this.near(
      at,
      (entity) =>
        entity.label === "Place" &&
        (name.test(entity.name) ||
          (levels.includes(String(entity.properties.level)) && /State|County|^County/.test(entity.name))),
    );
  }

  /** The body of such a name that is named last before a point of the text, else first after it. */
  bodyNear(at: number, name: RegExp): Entity | null {
    return this.near(at, (entity) => entity.label === "Organization" && name.test(entity.name));
  }

  /** The entity that fits and is named last before a point of the text, else first after it. */
  near(at: number, fits: (entity: Entity) => boolean): Entity | null {
    const before = this.seen.findLast((seen) => seen.at <= at && fits(seen.entity));
    return (before ?? this.seen.find((seen) => fits(seen.entity)))?.entity ?? null;
  }

  /** The last body whose name has that head noun; "the company" is any company-like body. */
  bodyBefore(at: number, head: string, modifiers: readonly string[]): Entity | null {
    for (let n = this.seen.length - 1; n >= 0; n--) {
      const { at: seenAt, entity } = this.seen[n];
      if (seenAt >= at || entity.label !== "Organization") continue;
      if (head === "") return entity;
      const name = entity.name.toLowerCase().split(/\s+/);
      if (name.includes(head) && modifiers.every((word) => name.includes(word))) return entity;
      if (
        modifiers.length === 0 &&
        /^(company|firm)$/.test(head) &&
        /\b(ltd|limited|plc|inc|corporation|group|holdings|company|co)\b/i.test(entity.name)
      )
        return entity;
      if (
        modifiers.length === 0 &&
        /^(agency|organisation|organization|body|authority)$/.test(head) &&
        !/\b(council|government|ministry|department|university|court)\b/i.test(entity.name)
      )
        return entity;
    }
    return null;
  }

  /** Notes who speaks in a sentence: the quotation may go on in the next. */
  speech(sentence: number, speakers: readonly Entity[]): void {
    this.speeches.set(sentence, speakers);
  }

  /** The sentences that are nothing but quotation, with their speakers. */
  continued(reader: Reader): { index: number; span: Span; speakers: readonly Entity[] }[] {
    return continuedSpeech(reader.sentences, this.speeches, this.closing);
  }

  /** A sentence that states nothing still changes whom "she" may mean. */
  skip(sentence: Sentence, mentions: readonly Mention[]): void {
    if (this.quoted.has(sentence.index)) return;
    const named = new Set(mentions.map((mention) => mention.entity).filter((entity) => entity?.label === "Person"));
    if (named.size === 1) this.topicPerson = [...named][0] ?? null;
    else if (named.size > 1) this.topicPerson = null;
    this.topicBody = null;
  }

  /** Closes a sentence: who it was about is what "she" means in the next. */
  close(reader: Reader): void {
    if (this.quoted.has(reader.sentence.index)) return;
    for (const chunk of reader.chunks) if (chunk.kind === "NP") leaderOf(reader, chunk);
    const speaker = this.speeches.get(reader.sentence.index)?.[0];
    if (speaker?.label === "Person") {
      this.topicPerson = speaker;
      return;
    }
    let person: Entity | null = null;
    let body: Entity | null = null;
    for (const clause of reader.clauses) {
      if (!clause.verb.finite) continue;
      const subject = clause.subject.length === 1 ? clause.subject[0] : undefined;
      const entity = subject === undefined ? null : (subject.mention?.entity ?? this.resolve(reader, subject));
      if (entity?.label === "Person") person ??= entity;
      if (entity?.label === "Organization") body ??= entity;
      if (subject?.head === "he" || subject?.head === "she") person ??= this.topicPerson;
    }
    const named = new Set(
      reader.units.map((unit) => unit.mention?.entity).filter((entity) => entity?.label === "Person"),
    );
    if (person === null && named.size === 1) person = [...named][0] ?? null;
    if (person !== null || named.size > 1) this.topicPerson = person;
    this.topicBody = body;
  }
}

/** "A said this when B called on her", "Speaking when B called on her, A said": the person who speaks, not the one who called. */
function tellerBefore(reader: Reader, chunk: Chunk): Entity | null {
  const at = reader.chunks.indexOf(chunk);
  const own = reader.clauses.findLast((clause) => clause.at < at && clause.verb.finite);
  const caller = own?.subject[0];
  if (caller?.mention?.label !== "Person" || !isWhen(reader, caller)) return null;
  const teller = reader.clauses.find((clause) => clause !== own && clause.at < at && clause.subject.length === 1);
  const entity = teller?.subject[0].mention?.entity;
  return entity?.label === "Person" && entity !== caller.mention.entity ? entity : null;
}

function isWhen(reader: Reader, subject: Chunk): boolean {
  const before = reader.chunks[reader.chunks.indexOf(subject) - 1];
  return before?.kind === "SUB" && /^(?:when|while|after|as)$/.test(before.lower);
}

/** Every mention with an entity, in reading order. */
export function orderOf(
  mentions: readonly (readonly Mention[])[],
  startOf: (mention: Mention) => number,
): { at: number; entity: Entity }[] {
  return mentions
    .flat()
    .flatMap((mention) => [mention, ...(mention.inner ?? [])])
    .flatMap((mention) => (mention.entity ? [{ at: startOf(mention), entity: mention.entity }] : []))
    .sort((a, b) => a.at - b.at);
}
