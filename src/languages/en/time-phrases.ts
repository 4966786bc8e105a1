// Which words only say when? A date is an adverb, and the day or week behind a name is no part of it.

import type { Chunk } from "./chunks";
import type { Unit } from "./units";
import { isNounLike } from "./word-classes";

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may\.?|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;

/** "on Thursday, August 8" is an adverb: a date is no noun phrase that a verb could take for its subject. */
export function pushTimed(units: readonly Unit[], chunks: Chunk[], chunk: Chunk): void {
  const words = units.slice(chunk.from, chunk.to);
  const timed =
    chunk.kind === "NP" &&
    words.every(
      (unit, k) => TIME.test(unit.lower) || (k > 0 && /^(?:night|morning|afternoon|evening)$/.test(unit.lower)),
    ) &&
    words.some((unit) => /^\p{L}/u.test(unit.lower));
  if (!timed) {
    if (!closesRange(units, chunks, chunk)) chunks.push(chunk);
    return;
  }
  let from = chunk.from;
  for (;;) {
    const last = chunks[chunks.length - 1];
    const joins =
      last !== undefined &&
      ((last.kind === "PREP" && /^(on|in|by|of|from|to)$/.test(last.lower)) ||
        (last.kind === "COMMA" && chunks[chunks.length - 2]?.kind === "ADV") ||
        (last.kind === "ADV" && from < chunk.from));
    if (!joins) break;
    from = last.from;
    chunks.pop();
  }
  const [prep, day] = chunks.slice(-2);
  if (
    day !== undefined &&
    from < chunk.from &&
    /^(?:to|and|-|–)$/.test(units[from].lower) &&
    isDayNumber(units, day) &&
    /^(?:from|between|on)$/.test(prep.lower)
  ) {
    from = prep.from;
    chunks.splice(-2);
  }
  chunks.push({ kind: "ADV", from, to: chunk.to, lower: "" });
}

/** "May 12 to 14", "March 3-5": the second day belongs to the date before it. */
function closesRange(units: readonly Unit[], chunks: Chunk[], chunk: Chunk): boolean {
  const [date, joint] = chunks.slice(-2);
  if (
    joint === undefined ||
    !/^(?:to|and|-|–|through)$/.test(joint.lower) ||
    date.kind !== "ADV" ||
    !isDayNumber(units, chunk) ||
    !/^\d{1,2}(?:st|nd|rd|th)?$/.test(units[date.to - 1].lower) ||
    !MONTH.test(units[date.to - 2]?.lower ?? "")
  )
    return false;
  chunks.splice(-2, 2, { kind: "ADV", from: date.from, to: chunk.to, lower: "" });
  return true;
}

function isDayNumber(units: readonly Unit[], { kind, from, to }: Chunk): boolean {
  return kind === "NP" && to === from + 1 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(units[from].lower);
}

/** "on Friday Mary Byrne said": a day is no part of the name behind it. */
export function isWeekday(lower: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
}

/** "a meeting Monday", "the council Wednesday night": the day is no part of the noun phrase. */
export function isDay(units: readonly Unit[], j: number): boolean {
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(units[j].lower)) return false;
  const part = /^(?:night|morning|afternoon|evening)$/.test(units[j + 1]?.lower ?? "");
  const next = units[part ? j + 2 : j + 1];
  return next === undefined || (next.lower !== "'s" && !isNounLike(units, part ? j + 2 : j + 1));
}

/** "September 12 received": what stands behind month and day is no part of the date. */
export function isPastDate(units: readonly Unit[], i: number, j: number): boolean {
  return (
    j === i + 2 &&
    MONTH.test(units[i].lower) &&
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(units[i + 1].lower) &&
    /^\p{L}/u.test(units[j].lower)
  );
}

const MONTH =
  /^(?:january|february|march|april|may\.?|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;

/** "Ganta last week": the time behind a name is no part of the noun phrase. */
export function isPeriod(units: readonly Unit[], j: number): boolean {
  return (
    units[j - 1]?.mention !== undefined &&
    /^(?:last|this|next|earlier)$/.test(units[j].lower) &&
    /^(?:week|month|year|summer|winter|spring|autumn|weekend|night|morning|afternoon|evening)$/.test(
      units[j + 1]?.lower ?? "",
    )
  );
}
