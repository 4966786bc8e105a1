// Which day is written in characters? 六月十日, 二〇二三年十二月三十一日; not 农历六月十日.

import { characterSet } from "./characters";

const DIGITS = "〇一二三四五六七八九";
const OPENS = characterSet("〇○零一二三四五六七八九十");
const PATTERN =
  /(?:([〇○零一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})[日号](?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)?/y;
/** Calendars that count other months. */
const OTHER_CALENDAR = /(?:农历|阴历|旧历|藏历|夏历|彝历)$/;
const MONTH = "月".charCodeAt(0);
const YEAR = "年".charCodeAt(0);

export interface SpelledDay {
  /** In digits; undefined when no year is written. */
  readonly year: string | undefined;
  readonly month: string;
  readonly day: string;
  readonly end: number;
}

/** The day written in characters that begins at `start`, or null. */
export function spelledDay(text: string, start: number): SpelledDay | null {
  if (!OPENS.has(text.charCodeAt(start)) || OPENS.has(text.charCodeAt(start - 1))) return null;
  const ahead = text.charCodeAt(start + 1) === MONTH || text.charCodeAt(start + 2) === MONTH;
  if (!ahead && text.charCodeAt(start + 4) !== YEAR) return null;
  PATTERN.lastIndex = start;
  const match = PATTERN.exec(text);
  if (match === null || OTHER_CALENDAR.test(text.slice(Math.max(0, start - 2), start))) return null;
  const [, year, month, day] = match;
  return {
    year: year === undefined ? undefined : [...year.replace(/[○零]/g, "〇")].map((one) => DIGITS.indexOf(one)).join(""),
    month: String(numberOf(month)),
    day: String(numberOf(day)),
    end: start + match[0].length,
  };
}

/** 三十一 → 31, 廿八 → 28, 十 → 10. */
function numberOf(characters: string): number {
  const [tens, ones] = characters.replace("廿", "二十").split("十");
  if (ones === undefined) return characters.length === 1 ? DIGITS.indexOf(tens) : 0;
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
