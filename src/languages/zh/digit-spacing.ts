// Is this space only between figures and characters? 6 月 10 日, 第 3 次会议: many sites set their figures apart.

import { characterSet, isDigit, isHan } from "./characters";

/** What a figure counts or dates. */
const COUNTED = characterSet("年月日时分号次届个名位项人元万亿户家场期章条款级楼岁天余多批项场条件");
/** What goes on in a figure. */
const GOES_ON = characterSet("年月第共近达超逾约");
const SPACE = 32;
const YEAR = "年".charCodeAt(0);

/** Whether the space at `at`, behind the unit `previous`, stands between a figure and what belongs to it. */
export function isDigitSpacing(original: string, at: number, previous: number): boolean {
  const next = original.charCodeAt(at + 1);
  if (isDigit(previous)) return COUNTED.has(next);
  if (!isHan(previous) || !isDigit(next)) return false;
  if (GOES_ON.has(previous)) return true;
  let end = at + 2;
  while (isDigit(original.charCodeAt(end)) && end < at + 9) end++;
  const counted = original.charCodeAt(end + 1);
  // …日报 2024 年: where it is published and when, side by side.
  return original.charCodeAt(end) === SPACE && COUNTED.has(counted) && !(counted === YEAR && end - at === 5);
}
