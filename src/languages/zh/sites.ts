// Which words name one spot on the map? What a site's name may hold, and roads by number: 雀儿山隧道, 濂溪河, 国道318线.

import { lastOf } from "../../lists";
import type { PlacePart } from "./chunks";
import { KIND } from "./kinds";
import { RARE_AS_NAMES } from "./lexicon";
import type { Reader } from "./reader";
import { WordPattern } from "./words";

/** Counts, times, adverbs and markets in the abstract: 一些高铁站, 去年整治的…公路, 国际市场. */
export const PHRASE =
  /^(?:(?:城区|县城|镇区|辖区|全县|全市)?各(?!庄)|一些|一[条座个处所]|[两二三四五六七八九十][条座个处段]|\d+[个条座处公]|去年|今年|明年|近年|\d+月|全面|充分|自从|比如|例如|及|紧靠|加密|延时|当地|国内|国外|各大|县县通|村村通|国家和|自治区草)|(?:国内外|国际|消费|债券|旅游|网约车)市场$|^(?:发案|地球|今年)村$|(?:小康|示范|样板|文明|美丽|特色|重点|贫困|脱贫)村$/;

/** Endings that name one spot even without a town before them: 雀儿山隧道; 林果产业基地 and 示范区 do not. */
export function isDistinct(reader: Reader, last: number): boolean {
  return !/(?:基地|示范区|示范园|示范园区|市场|新区|小区|园区|路|街|工地|现场|大棚|营地|驿站)$/.test(
    reader.words(last),
  );
}

/** A site without a place before it needs a word that is no common one: 鸡公山景区, 红|石|谷景区, not 有机园区. */
export function isProper(reader: Reader, from: number, to: number): boolean {
  if (/^[至到]$/.test(reader.words(Math.max(reader.first, from - 1)))) return false;
  for (let i = from; i < to - 1; i++) {
    const entry = reader.tokens.entry[i];
    if (entry < 0 || reader.lexicon.costs[entry] >= RARE_AS_NAMES || reader.is(i, KIND.PLACE)) return true;
    if (i > from && isLone(reader, i) && isLone(reader, i - 1)) return true;
  }
  return isRiver(reader, from, to);
}

/** Two characters that make no word side by side make a name. */
function isLone(reader: Reader, i: number): boolean {
  const { tokens } = reader;
  if (tokens.end[i] - tokens.start[i] !== 1 || reader.is(i, KIND.FUNCTION | KIND.DIGITS | KIND.MARK)) return false;
  return !COUNTS_AND_SIDES.has(reader.text.charCodeAt(tokens.start[i]));
}

const COUNTS_AND_SIDES = new Set(
  [..."座条个处所段些这那哪某每两几多新旧老大小高低公私该其此家户一二三四五六七八九十"].map((c) => c.charCodeAt(0)),
);

/** 梅子|河, 清水|江: hardly a word before them but names the water. */
function isRiver(reader: Reader, from: number, to: number): boolean {
  if (to !== from + 2 || !/^[河江湖]$/.test(reader.words(to - 1))) return false;
  const stem = reader.words(from);
  return stem.length >= 2 && stem.length <= 3 && !WATERS.test(stem);
}

const WATERS =
  /^(?:母亲|城市|农村|乡村|城区|城乡|内陆|沿线|主要|重点|全县|全市|黑臭|小型|大型|中小|护城|跨界|跨省|干流|支流|行洪|排水|灌溉|两岸|人工|景观|天然|这条|一条|门前|家乡|身边|美丽|幸福|中小型|示范|季节性)$/;

/** 云顶山|景区, 老君山|国家|森林公园: the longest ending that follows belongs to the name. */
export function longestEnd(reader: Reader, end: number): number {
  let last = end;
  for (let i = end; i < reader.last && i < end + 2 && reader.joined(i); i++) {
    const words = reader.words(i);
    if (words.length > 1 && reader.is(i, KIND.SITE_ENDING) && !/现场|工地/.test(words)) last = i + 1;
    else if (!/^国家(?:级|湿地|地质|森林)?$/.test(words)) break;
  }
  return last;
}

/** 红星|路|社区: where the community that is called by its street ends; -1 when none is. */
export function communityEnd(reader: Reader, k: number): number {
  return k < reader.last && reader.joined(k) && reader.words(k) === "社区" ? k + 1 : -1;
}

/** What is done at a site is a word of its name: 再生|资源|产业基地. */
const TRADES = new WordPattern(
  /^(?:再生|回收|养殖|种植|加工|生产|制造|物流|仓储|育种|繁育|康养|旅游|教育|创业|创新|孵化|节能|发电|储备|冷链|观光|休闲|度假|体验|研学|培训|实训|交易|示范|试验|科研|合作|保护|养护|救助|创意)$/,
);
const WATER_OR_HILL = new WordPattern(/^[河江湖沟溪山岭坝]$/);

/** Whether a verb at `i` is of a site's name: 露水|河|大桥 begins with one, 北方|再生|资源|产业基地 holds one. */
export function namesSite(reader: Reader, i: number, inside: boolean): boolean {
  if (reader.is(i, ~(KIND.VERBAL | KIND.ADVERB | KIND.WORD | KIND.PLACE | KIND.TRIGGER))) return false;
  if (inside && TRADES.at(reader, i)) return true;
  const next = i + 1;
  return WATER_OR_HILL.at(reader, next) && reader.joined(next) && reader.is(next + 1, KIND.SITE_ENDING);
}

/** Endings that make one name with a short form before them. */
const OWN_NAME =
  /(?:大桥|特大桥|大道|大街|机场|火车站|高铁站|水电站|水库|隧道|口岸|古城|古镇|古街|草原|粮库|储备库|煤矿|油田|泵站|船闸|水闸|大坝|灌区|渔港|港区|湿地|林场|茶山|梯田|峡谷|瀑布|石窟|溶洞|温泉|冰川|雪山)$/;

/** 康定|机场, 濂溪|河, 兰州|路: a short form right before an ending of sites is the first word of a name. */
export function siteAfter(reader: Reader, parts: readonly PlacePart[], k: number): boolean {
  const last = lastOf(parts);
  if (last === undefined || !reader.is(k, KIND.SITE_ENDING) || !reader.joined(k)) return false;
  const form = reader.text.slice(last.start, last.end);
  if (form.length > 3 || /[省市县区州盟旗乡镇村道]$/.test(form)) return false;
  const ending = reader.words(k);
  if (ending.length === 1) return !/^[区市]$/.test(reader.words(Math.min(k + 1, reader.last - 1)));
  const { gazetteer } = reader.lexicon;
  const small = reader.lexicon
    .places(last.entry)
    .some((place) => /county|prefecture|township/.test(gazetteer.level(place)));
  return small && OWN_NAME.test(ending);
}

/** 梅子河|从村前流过: what looks like a name is the water's when the words behind it tell of water. */
export function isWater(reader: Reader, t: number): boolean {
  if (!reader.is(t, KIND.NAME) || !/[河江湖溪]$/.test(reader.words(t))) return false;
  if (reader.is(t - 1, KIND.TITLE | KIND.ROLE | KIND.NAME) || reader.mark(t - 1) === "、") return false;
  const end = reader.end(t);
  return WATER.test(reader.text.slice(end, end + 9));
}

const WATER =
  /^(?:[畔边岸水]|两岸|沿岸|流域|流经|[上中下]游|河[道段面水]|大桥|特大桥|穿[村城过]|贯穿|环绕|蜿蜒|(?:从|自|绕|由)[^，。]{0,5}[流穿淌]|水质|治理)/;

/** 省道S305线, G318国道, 国道109线, 108国道: where the number of a road that begins at `t` ends; -1 when it is none. */
export function roadNumberEnd(reader: Reader, t: number): number {
  const words = reader.words(t);
  const next = t + 1 < reader.last && reader.joined(t + 1) ? reader.words(t + 1) : "";
  if (/^[国省县乡]道$/.test(words)) {
    if (!/^(?:[GSXY]?\d{2,4})$/.test(next)) return -1;
    return reader.joined(t + 2) && /^线/.test(reader.words(Math.min(t + 2, reader.last - 1))) ? t + 3 : t + 2;
  }
  if (/^[GSXY]\d{2,4}$/.test(words)) return /^(?:[国省县乡]道|线|高速|高速公路)$/.test(next) ? t + 2 : t + 1;
  return /^\d{3}$/.test(words) && /^[国省县]道$/.test(next) ? t + 2 : -1;
}
