// Which streets does a list name, and which road is called by its two ends? 忠义路、永福路等: what stands between its marks
// and ends as streets do; 丹阳至金坛快速路.

import { KIND } from "./kinds";
import type { Reader } from "./reader";

const STREET = /^.{2,4}(?:路|街|大道|巷)$/;
const ENDING = /(?:路|街|大道|巷)$/;
/** Kinds of roads: 产业路、旅游路. */
const KINDS =
  /^(?:产业|旅游|资源|致富|通村|入户|硬化|机耕|生产|水泥|柏油|砂石|断头|环村|进村|出村|通组|联户|田间|园区|景区|乡村|农村|城市|主干|次干|高速公|步行|商业|美食|小吃|富裕|民生|发展|扶贫|连心|便民|林区|牧区|边防|国防)(?:路|街|大道|巷)$/;
const LIST = /(?:路|街|大道|巷)[、和与及]/;
const BEFORE =
  KIND.MARK | KIND.FUNCTION | KIND.TRIGGER | KIND.VERBAL | KIND.LEADING | KIND.TITLE | KIND.ROLE | KIND.DIGITS;

const ROUTE = /(?:路|公路|高速|铁路|快速通道|大道|绿道)$/;

/** First tokens of the streets in the sentence's lists and of roads called by their ends, with the token behind each. */
export function streetsIn(reader: Reader): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { first, last } = reader;
  for (let t = first + 1; t < last - 2; t++) {
    const end = reader.words(t) === "至" ? routeEnd(reader, t) : -1;
    if (end > 0) found.set(t - 1, end);
  }
  if (first >= last || !LIST.test(reader.text.slice(reader.start(first), reader.end(last - 1)))) return found;
  for (let mark = first + 1; mark < last - 1; mark++) {
    if (!/^[、和与及]$/.test(reader.words(mark))) continue;
    const before = streetBefore(reader, mark);
    const behind = streetBehind(reader, mark + 1);
    if (before < 0 || behind < 0) continue;
    found.set(before, mark);
    found.set(mark + 1, behind);
  }
  return found;
}

/** 丹阳|至|金坛|快速|路: the token behind the road that is called by the places on both sides of 至; -1 when none is. */
function routeEnd(reader: Reader, to: number): number {
  if (!reader.is(to - 1, KIND.PLACE) || !reader.is(to + 1, KIND.PLACE)) return -1;
  if (!reader.joined(to) || !reader.joined(to + 1)) return -1;
  if (to - 2 >= reader.first && /^[从由自]$/.test(reader.words(to - 2))) return -1;
  for (let i = to + 2; i < reader.last && i < to + 5 && reader.joined(i); i++) {
    if (reader.is(i, KIND.MARK | KIND.PLACE | KIND.NAME | KIND.TITLE)) return -1;
    if (ROUTE.test(reader.words(i))) {
      const more = i + 1 < reader.last && reader.joined(i + 1) && ROUTE.test(reader.words(i + 1));
      return more ? i + 2 : i + 1;
    }
  }
  return -1;
}

/** Where the street that ends before `mark` begins, or -1. */
function streetBefore(reader: Reader, mark: number): number {
  if (!ENDING.test(reader.words(mark - 1))) return -1;
  let t = mark - 1;
  while (
    t > reader.first &&
    reader.joined(t) &&
    !reader.is(t - 1, BEFORE) &&
    reader.end(mark - 1) - reader.start(t - 1) <= 5
  )
    t--;
  return isStreet(reader, t, mark) ? t : -1;
}

/** The token behind the street that begins at `t`, or -1. */
function streetBehind(reader: Reader, t: number): number {
  for (let end = t + 1; end <= reader.last && reader.end(end - 1) - reader.start(t) <= 5; end++)
    if (isStreet(reader, t, end)) return end;
  return -1;
}

function isStreet(reader: Reader, t: number, end: number): boolean {
  const words = reader.words(t, end);
  return STREET.test(words) && !KINDS.test(words) && !/[，。、（）“”]/.test(words);
}
