// Which acts in the present tense are still to come? "is attending the summit next week", "visits Tuam tomorrow".

import type { Clause } from "./clauses";
import type { Reader } from "./reader";

const COMING =
  /\b(?:tomorrow|next (?:week|month|year|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|later (?:today|this (?:week|month|year)))\b/i;

/** What a date is written with; only such words are worth reading for one. */
const MAY_DATE = /\d|day\b|tomorrow|tonight|week|month|year|\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)/;

/** The clauses of the open sentence; a present tense with a day to come behind it is a plan. */
export function withComing(reader: Reader): readonly Clause[] {
  const { clauses, chunks } = reader;
  return clauses.map((clause, k) => {
    const { verb, at } = clause;
    const present = verb.finite && !verb.past && !verb.unreal && (verb.form === "present" || verb.form === "gerund");
    if (!present) return clause;
    const end = clauses[k + 1]?.at ?? chunks.length;
    const span = reader.spanOf(chunks[at].to - 1, chunks[end - 1].to);
    const words = reader.doc.slice(span);
    const dated =
      COMING.test(words) ||
      (MAY_DATE.test(words) &&
        reader.foundDates().some(({ future, start }) => future && span.start < start && start < span.end));
    return dated ? { ...clause, verb: { ...verb, unreal: true } } : clause;
  });
}
