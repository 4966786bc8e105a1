// Which days does the text name? News dates against the issue date: 7月23日下午, 昨(2)日, 6月18日至20日, 上周五, 近日.

import { type Doc, layerKey, type Span } from "../../doc";
import { characterSet, isDigit } from "./characters";
import { spelledDay } from "./spelled-dates";

/** A `dateline` (新华社成都3月5日电) is the day of the report, not of what it tells; 今天 and 昨天 count from it. */
export type Granularity = "day" | "interval" | "month" | "year" | "vague" | "dateline";

export interface DateMention extends Span {
  /** ISO day, month, year or `a/b`; empty for 近日 and 日前, which name no day. */
  readonly iso: string;
  readonly granularity: Granularity;
}

export const DATES = layerKey<DateMention[]>("zh.dates");

const PART_OF_DAY = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|晚|夜|早)?";
/** 113年1月1日: with a month and a day behind them, years of Taiwan's calendar are read too. */
const YEAR = "\\d{4}|(?<!\\d)(?:1[0-2]|[89])\\d";
const TAIWAN_YEAR = 1911;
const LINK = "(?:至|到|[-—–~]+)";
/** 8月15日、16日 and 8月15日和8月16日. */
const ALSO = `((?:[、和及](?:\\d{1,2}月)?\\d{1,2}日${PART_OF_DAY})*)`;
const PATTERN = new RegExp(
  [
    `(?:(${YEAR})年|(今年|去年|明年))?(\\d{1,2})月(\\d{1,2})日?${PART_OF_DAY}${LINK}(?:(\\d{1,2})月)?(\\d{1,2})日${PART_OF_DAY}`,
    `(?:(${YEAR})年|(今年|去年|明年))?(\\d{1,2})月(\\d{1,2})[日号]${PART_OF_DAY}${ALSO}`,
    `(\\d{1,2})日?${PART_OF_DAY}${LINK}(\\d{1,2})日${PART_OF_DAY}`,
    `(?:昨|今|前|当|次|翌)(?:（(\\d{1,2})日?）|(?=[日天]))[日天]?${PART_OF_DAY}|[昨今当][晚晨早](?![报间会])`,
    `(\\d{1,2})日${PART_OF_DAY}(?![元本均益])`,
    "(?:(\\d{4})年|(今年|去年|明年))(?:(\\d{1,2})月份?)?(?:底|初|末|年底|年初|上半年|下半年|以来)?",
    "(?:近日|日前|近期|连日来|近来|前不久)",
    "(?:(本|上|当)个?月)(?:(\\d{1,2})日)?",
    "(?<![\\d])(\\d{1,2})月(?:份|底|初|中旬|上旬|下旬)?(?![\\d])",
    "(?:([本上])(?:周|星期)|(?<![\\u4e00-\\u9fff])(?:周|星期)(?=.(?:上午|下午|晚|早|[，（])))([一二三四五六日天])(?![至到期年])",
    "(?:同年|当年)(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?",
  ]
    .map((part) => `(?:${part})`)
    .join("|"),
  "y",
);

/** What any of these begins with. */
const OPENS = characterSet("0123456789今去明昨前当次翌近日连本上周星同");
/** What a day is followed by in a dateline. */
const DATELINE = /^ ?(?:电|讯|消息)(?![话子费信])/;

/** Fills the layer of date mentions; a day without year or month takes those of the issue, or of the date before it. */
export function findDates(doc: Doc): void {
  const found: DateMention[] = [];
  const issue = parseIso(doc.publishedAt);
  let last = issue;
  let today = issue;
  let around: Day | null = null;
  const { text } = doc;
  let next = 0;
  for (let start = 0; start < text.length; start = Math.max(next, start + 1)) {
    const spelled = spelledDay(text, start);
    if (spelled !== null) {
      const day = fullDay(yearOf(spelled.year, undefined, issue), spelled.month, spelled.day, issue);
      if (day === null) continue;
      next = spelled.end;
      last = day;
      around = day;
      found.push({ start, end: next, iso: isoOf(day), granularity: "day" });
      continue;
    }
    if (!OPENS.has(text.charCodeAt(start))) continue;
    PATTERN.lastIndex = start;
    const match = PATTERN.exec(text);
    if (match === null) continue;
    next = start + match[0].length;
    if (isDigit(text.charCodeAt(start - 1))) continue;
    const read = readMatch(match, issue, last, today, around);
    if (read === null) continue;
    const end = next - (read.granularity === "day" ? (match[11] ?? "").length : 0);
    next = end;
    const dateline = read.granularity === "day" && DATELINE.test(text.slice(end, end + 4));
    if (read.day !== null) {
      last = read.day;
      if (dateline) today = read.day;
    }
    around = read.day ?? monthOf(read.iso) ?? around;
    found.push({ start, end, iso: read.iso, granularity: dateline ? "dateline" : read.granularity });
  }
  doc.set(DATES, found);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Reading {
  readonly iso: string;
  readonly granularity: Granularity;
  readonly day: Day | null;
}

/** The month or year of an ISO date, as a day in it. */
function monthOf(iso: string): Day | null {
  const [year, month] = iso.split("-").map(Number);
  return year > 0 ? { year, month: month ?? 1, day: 1 } : null;
}

/** `last` is the day named before, `today` that of the dateline, `around` the day, month or year named before. */
function readMatch(
  m: RegExpExecArray,
  issue: Day | null,
  last: Day | null,
  today: Day | null,
  around: Day | null,
): Reading | null {
  if (m[6] !== undefined) {
    const from = fullDay(yearOf(m[1], m[2], issue), m[3], m[4], issue);
    const to = fullDay(from?.year, m[5] ?? m[3], m[6], issue);
    return from && to ? interval(from, to) : null;
  }
  if (m[10] !== undefined) return severalDays(fullDay(yearOf(m[7], m[8], issue), m[9], m[10], issue), m[11], issue);
  if (m[13] !== undefined) {
    const from = bareDay(m[12], issue, last);
    // 9日夜间至11日, told on the 10th: the end lies in the month of the beginning.
    const to = from === null ? null : bareDay(m[13], null, from);
    return from && to && Number(m[12]) < Number(m[13]) ? interval(from, to) : null;
  }
  if (/^[昨今前当次翌](?:[日天（晚晨早])/.test(m[0])) return relativeDay(m[0], m[14], today, last, issue);
  if (m[15] !== undefined) return single(bareDay(m[15], issue, last));
  if (m[16] !== undefined || m[17] !== undefined) {
    const year = yearOf(m[16], m[17], issue);
    if (year === undefined) return null;
    if (m[18] === undefined) return { iso: String(year), granularity: "year", day: null };
    return { iso: `${year}-${pad(Number(m[18]))}`, granularity: "month", day: null };
  }
  if (m[19] !== undefined) return thatMonth(m[19], m[20], issue, around);
  if (m[23] !== undefined) return weekday(m[22], m[23], today);
  if (/^[同当]年/.test(m[0])) return thatYear(m[24], m[25], around);
  if (m[21] !== undefined) {
    const month = Number(m[21]);
    if (issue === null || month < 1 || month > 12) return null;
    const year = month > issue.month ? issue.year - 1 : issue.year;
    return { iso: `${year}-${pad(month)}`, granularity: "month", day: null };
  }
  return { iso: "", granularity: "vague", day: null };
}

function yearOf(stated: string | undefined, relative: string | undefined, issue: Day | null): number | undefined {
  if (stated !== undefined) return stated.length < 4 ? TAIWAN_YEAR + Number(stated) : Number(stated);
  if (relative === undefined || issue === null) return issue?.year;
  return issue.year + (relative === "去年" ? -1 : relative === "明年" ? 1 : 0);
}

/** A month after the issue's, without a year, is last year's when it is half a year ahead or more. */
function fullDay(year: number | undefined, month: string, day: string, issue: Day | null): Day | null {
  const m = Number(month);
  const d = Number(day);
  if (year === undefined || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const ahead = issue !== null && year === issue.year && m - issue.month > 5;
  return { year: ahead ? year - 1 : year, month: m, day: d };
}

/** 8月15日、16日: from the first day of a list to the last, when they are of one week; else the first alone. */
function severalDays(first: Day | null, others: string, issue: Day | null): Reading | null {
  const end = /^.*[、和及](?:(\d{1,2})月)?(\d{1,2})日/.exec(others);
  if (first === null || end === null) return single(first);
  const last = fullDay(first.year, end[1] ?? String(first.month), end[2], issue);
  if (last === null || isoOf(last) <= isoOf(first) || isoOf(last) > isoOf(shift(first, 6))) return single(first);
  return interval(first, last);
}

/** `23日` is in the month of the date before it, else the last 23rd not after the issue day. */
function bareDay(day: string, issue: Day | null, last: Day | null): Day | null {
  const d = Number(day);
  const base = last ?? issue;
  if (base === null || d < 1 || d > 31) return null;
  if (issue !== null && base.year === issue.year && base.month === issue.month && d > issue.day) {
    return issue.month === 1
      ? { year: issue.year - 1, month: 12, day: d }
      : { year: issue.year, month: issue.month - 1, day: d };
  }
  return { year: base.year, month: base.month, day: d };
}

function relativeDay(
  words: string,
  noted: string | undefined,
  today: Day | null,
  last: Day | null,
  issue: Day | null,
): Reading | null {
  if (noted !== undefined) return single(bareDay(noted, issue, issue));
  if (/^[当次翌]/.test(words)) {
    return last === null || last === issue ? null : single(shift(last, words.startsWith("当") ? 0 : 1));
  }
  if (today === null) return { iso: "", granularity: "vague", day: null };
  return single(shift(today, words.startsWith("昨") ? -1 : words.startsWith("前") ? -2 : 0));
}

/** 本月, 上月; 当月18日 is in the month named before it. */
function thatMonth(which: string, day: string | undefined, issue: Day | null, around: Day | null): Reading | null {
  const base = which === "当" ? (around ?? issue) : issue;
  if (day === undefined || base === null) return monthBefore(base, which === "上" ? 1 : 0);
  const months = base.year * 12 + base.month - 1 - (which === "上" ? 1 : 0);
  return single({ year: Math.floor(months / 12), month: (months % 12) + 1, day: Number(day) });
}

/** 周三 and 本周三 are in the week of `today`, 上周五 in the one before; a day still to come is not told as past. */
function weekday(which: string | undefined, name: string, today: Day | null): Reading | null {
  if (today === null) return null;
  const weekdayOf = (day: Day) => (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7;
  const by = "一二三四五六日".indexOf(name === "天" ? "日" : name) - weekdayOf(today) - (which === "上" ? 7 : 0);
  return single(shift(today, which === undefined && by > 0 ? by - 7 : by));
}

/** 同年, 同年8月: the year named before. */
function thatYear(month: string | undefined, day: string | undefined, around: Day | null): Reading | null {
  if (around === null) return null;
  const { year } = around;
  if (month === undefined) return { iso: String(year), granularity: "year", day: null };
  if (day !== undefined) return single({ year, month: Number(month), day: Number(day) });
  return { iso: `${year}-${pad(Number(month))}`, granularity: "month", day: null };
}

function monthBefore(issue: Day | null, back: number): Reading | null {
  if (issue === null) return null;
  const months = issue.year * 12 + issue.month - 1 - back;
  return { iso: `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`, granularity: "month", day: null };
}

function shift(day: Day, by: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day + by));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

function single(day: Day | null): Reading | null {
  return day === null ? null : { iso: isoOf(day), granularity: "day", day };
}

function interval(from: Day, to: Day): Reading {
  return { iso: `${isoOf(from)}/${isoOf(to)}`, granularity: "interval", day: to };
}

function isoOf(day: Day): string {
  return `${day.year}-${pad(day.month)}-${pad(day.day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function parseIso(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found === null ? null : { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}
