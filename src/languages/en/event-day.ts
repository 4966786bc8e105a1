// On which day did what the article tells happen? The day its first sentences state also dates what the later ones tell without a date.

import type { Doc, Fact } from "../../doc";
import { datesIn, type FoundDate } from "./dates";
import type { Sentence } from "./tokens/token";

/** How many sentences may pass before the day is stated. */
const LEAD = 3;
/** A day this long before the paper is history, not news. */
const NEWS = 14 * 86400000;

/** Words before a date that make it no day of a deed. */
const NO_DAY =
  /\b(?:since|until|till|by|from|before|after|of|for|due|effective|dated|through|between|ending|beginning|starting|published|updated|to|and|'s)\s+(?:the |last |this |\p{L}+day,? )?$/iu;

interface EventDay {
  readonly iso: string;
  readonly from: number;
}

/** Facts without a day of their own take the day of the event, or of the visit told of last. */
export function carryDay(doc: Doc, sentences: readonly Sentence[]): void {
  if (doc.publishedAt === "") return;
  const day = eventDay(doc, sentences);
  const visits = visitDays(doc);
  if (day === null && visits.length === 0) return;
  doc.facts.forEach((fact, i) => {
    if (fact.date.certainty !== "implied" || fact.date.iso !== doc.publishedAt) return;
    if (fact.properties.since !== undefined || fact.properties.until !== undefined) return;
    if (/^(?:WROTE|PUBLISHED|LOCATED_IN|PART_OF)$/.test(fact.type)) return;
    const visit =
      fact.type === "HOLDS_POSITION" ? undefined : visits.findLast(({ from }) => from <= fact.evidence.start);
    const last = visit && (day === null || visit.from >= day.from) ? visit : day;
    if (last === null || fact.evidence.start < last.from) return;
    doc.facts[i] = { ...fact, date: { iso: last.iso, certainty: "implied" } };
  });
}

/** The intervals and days that the article states for visits, in the order of the text. */
function visitDays(doc: Doc): EventDay[] {
  const visits = doc.facts.filter((fact) => fact.type === "VISITED" && isVisitDate(doc, fact));
  return visits.map(({ date, evidence }) => ({ iso: date.iso, from: evidence.start })).sort((a, b) => a.from - b.from);
}

/** "from 3 to 5 June": the days somebody was there; one day only where the next visit has another. */
function isVisitDate({ publishedAt }: Doc, { date }: Fact): boolean {
  const last = date.iso.slice(-10);
  return (
    date.certainty === "stated" &&
    /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date.iso) &&
    last <= publishedAt &&
    Date.parse(publishedAt) - Date.parse(last) <= NEWS
  );
}

/** The one day that the first sentences state for what somebody did. */
function eventDay(doc: Doc, sentences: readonly Sentence[]): EventDay | null {
  const lead = sentences.filter(({ kind }) => kind === "text").slice(0, LEAD);
  for (const sentence of lead) {
    if (sentence.tokens[0].text === '"') continue;
    const days = datesIn(doc, sentence).filter((date) => isDeedDay(doc, sentence, date));
    const told = days.filter((date) => days.length === 1 || !isDateline(doc, sentence, date));
    if (told.length === 0) continue;
    return new Set(told.map(({ iso }) => iso)).size === 1 ? { iso: told[0].iso, from: sentence.start } : null;
  }
  return null;
}

/** "Aizawl, March 12, 2014: …": the day of the release, with the day of the event behind it. */
function isDateline({ text, publishedAt }: Doc, sentence: Sentence, { iso, start, end }: FoundDate): boolean {
  return iso === publishedAt && start - sentence.start < 40 && /^\s?[:—–)-]/.test(text.slice(end, end + 2));
}

function isDeedDay(doc: Doc, sentence: Sentence, { iso, start, future }: FoundDate): boolean {
  if (future || !/^\d{4}-\d\d-\d\d$/.test(iso)) return false;
  if (Date.parse(doc.publishedAt) - Date.parse(iso) > NEWS) return false;
  return (
    !NO_DAY.test(doc.text.slice(Math.max(sentence.start, start - 24), start)) && !isQuoted(doc.text, sentence, start)
  );
}

/** A day inside somebody's words is no day of the article. */
function isQuoted(text: string, sentence: Sentence, at: number): boolean {
  let marks = 0;
  for (let k = sentence.start; k < at; k++) if (text[k] === '"') marks++;
  return marks % 2 === 1;
}
