// On which day did it happen? The day of the story, the asides into other times, and the way back.

import type { Entity, FactDate } from "../../doc";
import { itemAt } from "../../lists";
import type { Sentence } from "./chunks";
import { type Predicate, textOf } from "./clauses";
import type { DateMention } from "./dates";
import type { Facts } from "./relations/facts";

/** A date where it stands in its sentence. */
export interface DatedSpot {
  readonly date: DateMention;
  readonly start: number;
}

/** 由甲主办、乙承办的|论坛|7月13日|举行: who holds it says nothing of when. */
const HOSTS = /^(?:主办|承办|协办)$/;

export class EventDay {
  /** The day to go back to after a sentence that tells of another time. */
  private aside: FactDate | null = null;
  private readonly asidePeople = new Set<Entity>();
  /** The day of the latest sentence that stated a fact. */
  private eventDate: FactDate | null = null;

  constructor(private readonly facts: Facts) {}

  /** The day of a paragraph that only told the background does not reach into the next one. */
  enterParagraph(): void {
    if (this.aside !== null) this.facts.date = this.aside;
    this.aside = null;
    if (this.eventDate !== null) this.facts.date = this.eventDate;
  }

  /** A sentence stated facts: its day is the story's, unless it was an aside. */
  noteFacts(): void {
    if (this.aside === null) this.eventDate = this.facts.date;
  }

  /**
   * The first day named before the first verb is the day of what is told; a month, a year or a day long ago that of an
   * aside: this sentence, and the next when a pronoun begins it.
   */
  read(dates: readonly DatedSpot[], predicates: readonly Predicate[], sentence: Sentence): void {
    const { facts } = this;
    if (this.aside !== null && !this.goesOn(sentence)) {
      facts.date = this.aside;
      this.aside = null;
    }
    const named = eventDay(dates, predicates, sentence);
    if (named === undefined) {
      const line = dates.find(({ date }) => date.granularity === "dateline");
      if (line !== undefined) facts.date = { iso: line.date.iso, certainty: "implied" };
      return;
    }
    const { iso, granularity } = named.date;
    const before = this.aside ?? facts.date;
    if (granularity === "vague") facts.date = facts.issueDate();
    else if (!facts.doc.slice(named.date).endsWith("以来")) facts.date = { iso, certainty: "stated" };
    const near = isDay(named) && isNear(iso, facts.doc.publishedAt);
    this.aside = near || granularity === "vague" ? null : before;
    if (this.aside === null) return;
    this.asidePeople.clear();
    for (const chunk of sentence.chunks)
      if (chunk.kind === "person" && chunk.entity !== null) this.asidePeople.add(chunk.entity);
  }

  /** An aside is told on by a pronoun, by 会议, or by somebody whom it named. */
  private goesOn(sentence: Sentence): boolean {
    if (/^[他她其]/.test(this.facts.doc.slice(sentence))) return true;
    const opening = sentence.chunks.find((chunk) => chunk.kind !== "title" && chunk.kind !== "function");
    if (opening?.kind === "meeting") return opening.generic;
    return opening?.kind === "person" && opening.entity !== null && this.asidePeople.has(opening.entity);
  }
}

/** A day before the first verb that tells what happened, else any date there, else a day at the head of a later clause. */
function eventDay(
  dates: readonly DatedSpot[],
  predicates: readonly Predicate[],
  sentence: Sentence,
): DatedSpot | undefined {
  if (dates.length === 0) return undefined;
  const main = predicates.find(({ verb }) => !HOSTS.test(verb)) ?? predicates[0];
  const firstVerb = main?.chunk.start ?? Number.POSITIVE_INFINITY;
  const early = dates.filter(({ date, start }) => start < firstVerb && date.granularity !== "dateline");
  return (
    early.find(isDay) ??
    early[0] ??
    // 根据区委部署，3月5日，甲到…
    dates.find((one) => isDay(one) && opensClause(sentence, one.start))
  );
}

function isDay({ date }: DatedSpot): boolean {
  return date.granularity === "day" || date.granularity === "interval";
}

/** Whether the chunk at `start` opens a clause within the sentence. */
function opensClause({ chunks }: Sentence, start: number): boolean {
  const i = chunks.findIndex((chunk) => chunk.start === start);
  return i > 0 && textOf(itemAt(chunks, i - 1)) === "，";
}

const NEAR = 40 * 86_400_000;

/** Whether a day is among those that an article of the issue day tells of. */
function isNear(iso: string, issue: string): boolean {
  return issue === "" || Math.abs(Date.parse(iso.slice(0, 10)) - Date.parse(issue.slice(0, 10))) <= NEAR;
}
