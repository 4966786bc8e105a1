// Where does an unbracketed byline end and the story begin? 本报讯 记者 甲 |6月10日，…; 记者甲泸定报道：|6月10日，….

import type { Span } from "../../doc";

const HAN = "[\\u4e00-\\u9fff·]";
const ROLE = `${HAN}{0,8}(?:记者|通讯员|实习生)`;
const NAMES = `${HAN}{2,4}(?:[ 、/]+(?:${ROLE} *)?${HAN}{2,4}){0,5}`;
const DAY = "(?:\\d{4}年)?\\d{1,2}月?\\d{0,2}日?|[昨今前]|近日|日前|连日";
const PATTERN = new RegExp(
  `(?:${HAN}{2,12}讯 *)?${ROLE}(?: *${NAMES} +(?=${DAY})| *${HAN}{2,10}(?:报道|报导)[：，])`,
  "y",
);
/** What any of these begins with, looked for before the pattern is tried. */
const HEAD = 24;

/** The end of the byline that opens a paragraph; its start when none does. */
export function bylineEnd(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + HEAD));
  if (!/记者|通讯员|实习生/.test(head)) return start;
  PATTERN.lastIndex = start;
  return PATTERN.test(text) && PATTERN.lastIndex < end ? PATTERN.lastIndex : start;
}
