// On which day did what the article tells happen? The day its first sentences state also dates what the later ones tell without a date.

import type { Doc } from "../../doc";
import { type FoundDate, findDates } from "./dates";
import type { Sentence } from "./tokens/token";

/** How many sentences may pass before the day is stated. */
const LEAD = 3;
/** A day this long before the paper is history, not news. */
const NEWS = 14 * 86400000;

/** Words before a date that make it no day of a deed. */
const NO_DAY =
  /\b(?:since|until|till|by|from|before|after|of|for|due|effective|dated|through|between|ending|beginning|starting|published|updated|to|and|'s)\s+(?:the |last |this |\p{L}+day,? )?$/iu;

/** Facts without a day of their own take the day of the event. */
export function carryDay(doc: Doc, sentences: readonly Sentence[]): void {
  if (doc.publishedAt === "") return;
  const day = eventDay(doc, sentences);
  if (day === null) return;
  doc.facts.forEach((fact, i) => {
    if (fact.date.certainty !== "implied" || fact.date.iso !== doc.publishedAt || fact.evidence.start < day.from)
      return;
    if (fact.properties.since !== undefined || fact.properties.until !== undefined) return;
    if (/^(?:WROTE|PUBLISHED|LOCATED_IN|PART_OF)$/.test(fact.type)) return;
    doc.facts[i] = { ...fact, date: { iso: day.iso, certainty: "implied" } };
  });
}

/** The one day that the first sentences state for what somebody did. */
function eventDay(doc: Doc, sentences: readonly Sentence[]): { iso: string; from: number } | null {
  const lead = sentences.filter(({ kind }) => kind === "text").slice(0, LEAD);
  for (const sentence of lead) {
    if (sentence.tokens[0].text === '"') continue;
    const days = findDates(doc.text, sentence.start, sentence.end, doc.publishedAt).filter((date) =>
      isDeedDay(doc, sentence, date),
    );
    if (days.length === 0) continue;
    return new Set(days.map(({ iso }) => iso)).size === 1 ? { iso: days[0].iso, from: sentence.start } : null;
  }
  return null;
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
