// When did it happen? chrono's reading of the words, checked against the words themselves.

import type { ParsedComponents, ParsedResult } from "chrono-node";
import { type Doc, type FactDate, layerKey, type Span } from "../../doc";
import { chrono } from "./libraries";

export interface FoundDate extends Span {
  readonly iso: string;
  /** Later than the issue date, or announced as such. */
  readonly future: boolean;
}

const DATED =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|tomorrow|last (?:week|month|night|year)|next (?:week|month|year)|(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b/i;
const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const AHEAD = /\b(?:next|this coming|coming|tomorrow|upcoming)\b/i;
let casual: ReturnType<typeof clone> | undefined;

/** chrono without the parsers of hours and of "three weeks ago", which no fact here is dated by and which cost most. */
function clone() {
  const made = chrono().en.casual.clone();
  made.parsers = made.parsers.filter(
    (parser) => !/TimeExpression|TimeUnit|CasualTime|EndOfCurrentMonth|SlashMonth/.test(parser.constructor.name),
  );
  return made;
}

function reader(): ReturnType<typeof clone> {
  casual ??= clone();
  return casual;
}

/** The first day stated in a short text such as a masthead line, or `null`. */
export function isoDay(text: string): string | null {
  const numeric = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text);
  if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const dayFirst = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
  if (dayFirst) return iso(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  for (const result of reader().parse(text)) {
    const { start } = result;
    if (start.isCertain("day") && start.isCertain("month") && start.isCertain("year")) {
      return iso(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
    }
  }
  return null;
}

/** The dates of each sentence that was asked for, by where it begins: several stages ask for the same ones. */
export const datesLayer = layerKey<Map<number, readonly FoundDate[]>>("en.dates");

/** Every date stated in a sentence. */
export function datesIn(doc: Doc, { start, end }: Span): readonly FoundDate[] {
  const known = doc.get(datesLayer);
  let found = known.get(start);
  if (found === undefined) {
    found = findDates(doc.text, start, end, doc.publishedAt);
    known.set(start, found);
  }
  return found;
}

/** Every date stated between `start` and `end` of `text`; `issued` (ISO day or empty) is what relative words count from. */
export function findDates(text: string, start: number, end: number, issued: string): FoundDate[] {
  const from = start + firstDated(text.slice(start, end));
  if (from < start) return [];
  const words = text.slice(from, Math.min(end, lastDated(text, from, end) + 32));
  const reference = issued === "" ? undefined : new Date(`${issued}T12:00:00Z`);
  const found: FoundDate[] = [];
  for (const result of reader().parse(words, reference && { instant: reference, timezone: 0 })) {
    const read = check(result, words, reference);
    if (read === null) continue;
    const days = joinedDays(read, words, result.index, result.text);
    const at = from + result.index;
    found.push({
      iso: days,
      start: at,
      end: at + result.text.length,
      future: issued !== "" && read.slice(0, 10) > issued,
    });
  }
  return found;
}

/** Where the part of a sentence begins that chrono must read: a little before the first word of a date; -1 for none. */
function firstDated(words: string): number {
  const at = words.search(DATED);
  return at < 0 ? -1 : Math.max(0, words.lastIndexOf(" ", Math.max(0, at - 16)));
}

/** "on 18th and 19th February", "on February 18 and 19": the interval of the two days; else the one day. */
function joinedDays(read: string, words: string, index: number, text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(read)) return read;
  const own = Number(read.slice(8));
  const before = /^\d/.test(text)
    ? /\b(\d{1,2})(?:st|nd|rd|th)? (?:and|&) $/.exec(words.slice(Math.max(0, index - 10), index))
    : null;
  const behind = before
    ? null
    : /^ (?:and|&) (\d{1,2})(?:st|nd|rd|th)?(?=[,.;]|$| at\b| in\b)/.exec(
        words.slice(index + text.length, index + text.length + 16),
      );
  const other = Number((before ?? behind)?.[1] ?? 0);
  if (other < 1 || other > 31 || (before ? other >= own : other <= own)) return read;
  const joined = `${read.slice(0, 8)}${String(other).padStart(2, "0")}`;
  return before ? `${joined}/${read}` : `${read}/${joined}`;
}

const DATED_EACH = new RegExp(DATED, "gi");

/** Where the last word of a date between `from` and `end` ends. */
function lastDated(text: string, from: number, end: number): number {
  let last = from;
  DATED_EACH.lastIndex = from;
  for (let match = DATED_EACH.exec(text); match !== null && match.index < end; match = DATED_EACH.exec(text))
    last = DATED_EACH.lastIndex;
  return last;
}

/** The ISO date that the words themselves bear out, or `null`. */
function check(result: ParsedResult, words: string, reference: Date | undefined): string | null {
  if (!DATED.test(result.text) || /^(?:may|march|sun|sat|mar|second|now)$/i.test(result.text.trim())) return null;
  if (/\bago\b|\bfor\b|hours?|minutes?|years?\b/i.test(result.text)) return null;
  const before = words.slice(Math.max(0, result.index - 12), result.index);
  const first = part(result.start, result.text, before, reference);
  if (first === null || result.end === null || result.end === undefined) return first;
  const last = part(result.end, result.text, before, reference);
  return last !== null && last !== first && last > first ? `${first}/${last}` : first;
}

function part(value: ParsedComponents, text: string, before: string, reference: Date | undefined): string | null {
  const year = value.get("year") ?? 0;
  const month = value.get("month") ?? 0;
  const day = value.get("day") ?? 0;
  if (value.isCertain("weekday") && !value.isCertain("day")) return weekday(text, before, reference);
  if (!value.isCertain("year")) {
    if (reference === undefined) return null;
    if (value.isCertain("month")) return nearest(month, value.isCertain("day") ? day : 0, before + text, reference);
  }
  if (value.isCertain("day")) return iso(year, month, day);
  if (value.isCertain("month")) return `${year}-${String(month).padStart(2, "0")}`;
  if (/\b(?:19|20)\d\d\b/.test(text)) return String(year);
  return /today|yesterday|tomorrow|night/i.test(text) && reference !== undefined ? iso(year, month, day) : null;
}

/** A bare weekday in the news is the last one, the issue day included, unless "next" says otherwise. */
function weekday(text: string, before: string, reference: Date | undefined): string | null {
  const name = WEEKDAY.exec(text)?.[1].toLowerCase();
  if (reference === undefined || name === undefined) return null;
  const index = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"].indexOf(name);
  const ahead = AHEAD.test(before + text);
  let days = reference.getUTCDay() - index;
  if (days < 0) days += 7;
  if (ahead) days = days === 0 ? -7 : days - 7;
  if (!ahead && days === 0 && /\blast\b/i.test(before + text)) days = 7;
  return shifted(reference, -days);
}

/** A day without a year is the one nearest before the issue date, or soon after it. */
function nearest(month: number, day: number, words: string, reference: Date): string {
  const year = reference.getUTCFullYear();
  const months = month - 1 - reference.getUTCMonth();
  const ahead = AHEAD.test(words);
  const chosen = months > 3 && !ahead ? year - 1 : months < -8 ? year + 1 : year;
  return day === 0 ? `${chosen}-${String(month).padStart(2, "0")}` : iso(chosen, month, day);
}

function shifted(reference: Date, days: number): string {
  return new Date(reference.getTime() + days * 86400000).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The date of a fact: the nearest stated one that is no future, else the article's. */
export function dateOf(dates: readonly FoundDate[], at: number, issued: string): FactDate {
  let best: FoundDate | null = null;
  for (const date of dates) {
    if (date.future) continue;
    if (best === null || distance(date, at) < distance(best, at)) best = date;
  }
  return best === null ? { iso: issued, certainty: "implied" } : { iso: best.iso, certainty: "stated" };
}

function distance(date: FoundDate, at: number): number {
  return at < date.start ? date.start - at : Math.max(0, at - date.end);
}
