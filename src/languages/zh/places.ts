// Which places stand here? Gazetteer forms from large to small, then townships, villages and sites by grammar.

import type { LevelChunk, PlaceChunk, PlacePart } from "./chunks";
import { completesName, foreignDivision, isForeignCountry } from "./foreign-places";
import { KIND } from "./kinds";
import { levelChunk, placeChunk } from "./making-chunks";
import { isGrown, isPieceOfName, opensVillage, ZONE } from "./place-edges";
import { ENDS_AS, type Reader } from "./reader";
import {
  communityEnd,
  isDistinct,
  isProper,
  isWater,
  longestEnd,
  namesSite,
  PHRASE,
  roadNumberEnd,
  siteAfter,
} from "./sites";
import { WordPattern } from "./words";

/** Modifiers that make a kind of village, not a name: 贫困村, 示范村, 各村. */
const VILLAGE_KINDS = new Set(
  "贫困 部分 有关 个别 多个 逐 隔 跨 连队 乡村 相关 循环 经济 示范 重点 帮扶 行政 自然 各 每 该 全 本 我 个 深度 脱贫 文明 美丽 样板 先进 城中 空心 驻 进 到 联系 定点 挂牌 易地 两 几 多 数 新 旧 老 原 小 大 山 乡 农 一 二 三 四 五 六 七 八 九 十 百 千 任 入 在 出 回 下 离 整 传统 特色 旅游 民族 边境 试点 软弱涣散 幸福 和谐 生态 富裕 古 渔 牧 某 这个 那个 所在 所 邻 周边 附近 沿线 名 基层 城市 农村 街道 建设 智慧 型 和 与 及 或 的 了 是 由 从 向 对 让 把 为".split(
    " ",
  ),
);

const MAX_NAME = 6;

/** The place that begins at token `t`, or null. */
export function parsePlace(reader: Reader, t: number): PlaceChunk | null {
  if (isPieceOfName(reader, t) || isOfPeople(reader, t)) return null;
  if (isGrown(reader, t)) {
    const at = { first: t, last: t + 2, start: reader.start(t), end: reader.end(t + 1) };
    const grammar = reader.words(t + 1).endsWith("村") ? "village" : "township";
    return placeChunk(at, [{ start: at.start, end: at.end, entry: -1, grammar }]);
  }
  if (!mayBegin(reader, t)) return null;
  const parts: PlacePart[] = [];
  let k = t;
  while (reader.is(k, KIND.PLACE) && (k === t || (reader.joined(k) && !(parts.length > 0 && isProvince(reader, k))))) {
    parts.push({ start: reader.start(k), end: reader.end(k), entry: reader.tokens.entry[k], grammar: "" });
    k++;
  }
  if (parts.length === 2 && isForeignCountry(reader, t) && completesName(reader, k)) {
    const whole = { start: parts[1].start, end: reader.end(k), entry: -1, grammar: "site" as const };
    return placeOf(reader, t, k + 1, [parts[0], whole]);
  }
  const abroad = parts.length === 1 ? foreignDivision(reader, k) : -1;
  if (abroad > 0) return placeOf(reader, t, abroad, [...parts, partOf(reader, k, abroad, "site")]);
  if (parts.length === 0 && reader.is(t, KIND.SITE_ENDING | KIND.LATIN | KIND.DIGITS)) {
    const end = roadNumberEnd(reader, t);
    if (end > t) return placeOf(reader, t, end, [partOf(reader, t, end, "site")]);
  }
  if (isWater(reader, t)) return placeOf(reader, t, t + 1, [partOf(reader, t, t + 1, "site")]);
  const village = villageAfter(reader, parts, k);
  if (village !== null) {
    const from = village.kept < parts.length ? parts[village.kept].start : reader.start(k);
    parts.splice(village.kept);
    parts.push({ start: from, end: reader.end(village.end - 1), entry: -1, grammar: "village" });
    return placeOf(reader, t, village.end, parts);
  }
  if (siteAfter(reader, parts, k)) {
    const { start } = parts[parts.length - 1];
    const street = communityEnd(reader, k + 1);
    const end = street > 0 ? street : longestEnd(reader, k + 1);
    const grammar = street > 0 ? ("village" as const) : ("site" as const);
    parts.splice(-1, 1, { start, end: reader.end(end - 1), entry: -1, grammar });
    return placeOf(reader, t, end, parts);
  }
  const prefixed = parts.length > 0;
  for (const grammar of ["township", "village", "site"] as const) {
    if (!isDue(reader, grammar)) continue;
    const end = namedEnd(reader, k, grammar, prefixed);
    if (end < 0) continue;
    const whole =
      grammar === "site" && prefixed && parts.every((part) => part.grammar === "") && !isProper(reader, k, end);
    if (whole && /桥$/.test(reader.words(end - 1)) && isWaterway(reader, parts)) parts.pop();
    if (whole) parts.push({ start: reader.start(t), end: reader.end(end - 1), entry: -1, grammar });
    else parts.push({ start: reader.start(k), end: reader.end(end - 1), entry: -1, grammar });
    k = end;
    if (grammar === "village") break;
  }
  if (parts.length === 1 && SETTLEMENTS.has(reader.text.slice(parts[0].start, parts[0].end))) return null;
  const grown = parts[parts.length - 1]?.grammar ?? "";
  if (grown !== "" && PHRASE.test(reader.text.slice(parts[0].start, parts[parts.length - 1].end))) return null;
  const [only] = parts;
  if (only === undefined || (only.grammar === "site" && !(isProper(reader, t, k) && isDistinct(reader, k - 1))))
    return null;
  if (only.grammar === "village" && only.end - only.start < 3 && !reader.is(t, KIND.PLACE)) return null;
  return placeOf(reader, t, k, parts);
}

const OPENS = KIND.PLACE | KIND.NAME | KIND.SITE_ENDING | KIND.LATIN | KIND.DIGITS;

/** Whether a place can begin at `t` at all: most words are no name, and no name of grammar begins with them. */
function mayBegin(reader: Reader, t: number): boolean {
  return reader.is(t, OPENS) || ((isDue(reader, "village") || isDue(reader, "site")) && atBoundary(reader, t));
}

/** 赣江|二桥: a bridge is not in its river. */
function isWaterway(reader: Reader, parts: readonly PlacePart[]): boolean {
  const { gazetteer } = reader.lexicon;
  const places = reader.lexicon.places(parts[parts.length - 1].entry);
  return places.some((place) => gazetteer.level(place) === "site");
}

/** The tokens `t`..`end` as one site. */
export function siteAt(reader: Reader, t: number, end: number): PlaceChunk {
  return placeOf(reader, t, end, [partOf(reader, t, end, "site")]);
}

function placeOf(reader: Reader, first: number, last: number, parts: readonly PlacePart[]): PlaceChunk {
  return placeChunk({ first, last, start: reader.start(first), end: reader.end(last - 1) }, parts);
}

function partOf(reader: Reader, first: number, last: number, grammar: PlacePart["grammar"]): PlacePart {
  return { start: reader.start(first), end: reader.end(last - 1), entry: -1, grammar };
}

/** 泸定县|四川省: a province is in no county. */
export function isProvince({ tokens, lexicon, last }: Reader, at: number): boolean {
  if (at >= last || (tokens.kind[at] & KIND.PLACE) === 0) return false;
  const places = lexicon.places(tokens.entry[at]);
  return places.length > 0 && places.every((place) => lexicon.gazetteer.level(place) === "province");
}

/** Words for settlements of a kind; no place of the news is called so. */
const SETTLEMENTS = new Set(["城镇", "乡镇村", "村镇", "城中村"]);

/** 蒙古|刺绣, 蒙古|长调: what a people makes, not the country. */
function isOfPeople(reader: Reader, t: number): boolean {
  if (reader.text[reader.start(t)] !== "蒙" || reader.words(t) !== "蒙古" || !reader.joined(t + 1)) return false;
  return reader.is(t + 1, KIND.WORD) && !reader.is(t + 1, KIND.TRIGGER | KIND.TITLE | KIND.FUNCTION | KIND.PLACE);
}

const TOWNSHIP = /(?:乡|镇|街道|苏木)$/;
const DIVISION = /[省市县区州盟旗乡镇村]$/;
/** Words that count or point at villages in a town and name none. */
const NO_VILLAGE = /^(?:[的和与及等在到对各全每两多数几该本个驻进入赴为是有并或]|部分|有关|相关|所有|\d+)$/;

/**
 * A village whose name is made of other names and words: 甲镇|沙河|村 (a county's short form), 乙乡|桑|不|老|村. How many
 * of the parts stand before it, and where it ends; null when there is none.
 */
function villageAfter(reader: Reader, parts: readonly PlacePart[], k: number): { kept: number; end: number } | null {
  const last = parts[parts.length - 1];
  const ward = last === undefined ? -1 : wardEnd(reader, last, k);
  if (ward > 0) return { kept: parts.length, end: ward };
  if (last === undefined || !isDue(reader, "village")) return null;
  const form = reader.text.slice(last.start, last.end);
  const short = form.length <= 3 && !DIVISION.test(form);
  const before = parts[parts.length - 2];
  const town = short ? before : last;
  if (short && (town === undefined || TOWNSHIP.test(reader.text.slice(town.start, town.end)))) {
    if (reader.joined(k) && /^(?:村|社区|嘎查)$/.test(reader.words(Math.min(k, reader.last - 1))))
      return { kept: parts.length - 1, end: k + 1 };
  }
  if (town === undefined && short) return cutVillage(reader, last, k);
  if (town === undefined || !TOWNSHIP.test(reader.text.slice(town.start, town.end))) return null;
  // 吾库萨克镇|9|村
  if (
    !short &&
    reader.is(k, KIND.DIGITS) &&
    reader.joined(k) &&
    reader.joined(k + 1) &&
    reader.is(k + 1, KIND.VILLAGE_ENDING)
  )
    return { kept: parts.length, end: k + 2 };
  let length = short ? form.length : 0;
  for (let i = k; i < reader.last && reader.joined(i); i++) {
    const words = reader.words(i);
    length += words.length;
    const ends = /(?:村|社区)$/.test(words) && length >= 2 && words.length <= 3;
    const kind = words.length > 1 && VILLAGE_KINDS.has(words.slice(0, -1)) && !/^[一二三四五六]村$/.test(words);
    if (ends && (!kind || (i > k && /^[新古山老大小]村$/.test(words))))
      return i === k && words.length < 2 ? null : { kept: short ? parts.length - 1 : parts.length, end: i + 1 };
    const joins = i === k + 1 && /^[和与及]$/.test(words) && reader.words(k).length === 1;
    if (length > 5 || words.length > 2 || (NO_VILLAGE.test(words) && !joins)) return null;
    if (words.length > 1 && (reader.is(i, NOT_IN_NAMES) || VILLAGE_KINDS.has(words))) return null;
    if (reader.is(i, KIND.MARK | KIND.DIGITS | KIND.LATIN)) return null;
  }
  return null;
}

/** 新营区|民治|里: what a ward is called in the towns of Taiwan. */
function wardEnd(reader: Reader, town: PlacePart, k: number): number {
  if (k >= reader.last || !reader.joined(k) || reader.text[reader.start(k) + 2] !== "里") return -1;
  const { gazetteer } = reader.lexicon;
  if (!reader.lexicon.places(town.entry).some((place) => gazetteer.code(place).startsWith("710000/"))) return -1;
  let i = k;
  while (i < reader.last && reader.end(i) < reader.start(k) + 3) i++;
  return reader.end(i) === reader.start(k) + 3 ? i + 1 : -1;
}

/** 石门|沟|村: a county's short form and a character or two that no place goes with; the village is called so whole. */
function cutVillage(reader: Reader, county: PlacePart, k: number): { kept: number; end: number } | null {
  const { gazetteer } = reader.lexicon;
  if (!reader.lexicon.places(county.entry).every((place) => /county|township/.test(gazetteer.level(place))))
    return null;
  for (let i = k; i < k + 3 && i < reader.last && reader.joined(i); i++) {
    const words = reader.words(i);
    if (i > k && /^(?:村|社区)$/.test(words))
      return words === "村" && isOfVillages(reader, i + 1) ? null : { kept: 0, end: i + 1 };
    if (words.length > 1 || reader.is(i, NOT_IN_NAMES) || VILLAGE_KINDS.has(words)) return null;
  }
  return null;
}

const SIDE = new WordPattern(/^[上下中前后]$/);

/** 上|坪|村, 中|寨|村: a village that begins with the word for a side. */
export function opensWithSide(reader: Reader, t: number): boolean {
  if (!SIDE.at(reader, t) || !atBoundary(reader, t)) return false;
  for (let i = t + 1; i < t + 5 && i < reader.last && reader.joined(i); i++) {
    const words = reader.words(i);
    if (i > t + 2 && /^.村$/.test(words)) return true;
    if (i > t + 1 && /^(?:村|社区)$/.test(words)) return !(words === "村" && isOfVillages(reader, i + 1));
    if (words.length > 1 || reader.is(i, NOT_IN_NAMES) || VILLAGE_KINDS.has(words)) return false;
  }
  return false;
}

/** Whether the sentence holds an ending of such names at all. */
function isDue(reader: Reader, grammar: "township" | "village" | "site"): boolean {
  if (grammar === "site") return reader.has(KIND.SITE_ENDING);
  return reader.endsAs(grammar === "village" ? ENDS_AS.VILLAGE : ENDS_AS.TOWNSHIP);
}

const TOWNSHIP_ENDINGS = /(?:乡|镇|街道|苏木)$/;

/** The end of a name of 1–6 characters with its ending, from token `k`; -1 when there is none. */
function namedEnd(reader: Reader, k: number, grammar: "township" | "village" | "site", prefixed: boolean): number {
  if (grammar === "township" && !prefixed) return -1;
  if (!prefixed && !atBoundary(reader, k)) return -1;
  let length = 0;
  for (let i = k; i < reader.last; i++) {
    if (i > k && !reader.joined(i)) return -1;
    const words = reader.words(i);
    length += words.length;
    if (ends(reader, i, words, grammar, i > k) && length >= 2 && !isKind(reader, k, i, grammar)) {
      if (i === k && (words.length < 2 || (grammar === "site" && !prefixed))) return -1;
      return grammar === "site" ? longestEnd(reader, i + 1) : i + 1;
    }
    const limit = grammar === "site" ? 10 : MAX_NAME;
    if (length > limit || (i === k && leadsUp(reader, k, grammar))) return -1;
    if (i === k && grammar === "village" && beginsVillage(reader, k)) continue;
    if (!nameWord(reader, i, words, grammar, i > k)) return -1;
  }
  return -1;
}

function ends(
  reader: Reader,
  i: number,
  words: string,
  grammar: "township" | "village" | "site",
  inside: boolean,
): boolean {
  if (grammar === "township")
    return (
      TOWNSHIP_ENDINGS.test(words) && !reader.is(i, KIND.PLACE) && (inside || words.length >= 2) && !COMMON.has(words)
    );
  if (grammar === "village") {
    if (/^[新古山]村$/.test(words)) return inside && reader.end(i - 1) - reader.start(i - 1) === 1;
    if (reader.is(i, KIND.VILLAGE_ENDING)) return inside && !(words === "村" && isOfVillages(reader, i + 1));
    return (
      words.length >= 3 && words.endsWith("村") && !VILLAGE_KINDS.has(words.slice(0, -1)) && !reader.is(i, KIND.PLACE)
    );
  }
  return reader.is(i, KIND.SITE_ENDING) && (inside || ZONE.test(words));
}

/** 村|集体经济, 村|级, 村|史馆: of villages at large, whatever verb stands before. */
function isOfVillages(reader: Reader, next: number): boolean {
  return (
    next < reader.last &&
    reader.joined(next) &&
    /^(?:集体|级|民|两委|规|情|容|貌|史|务|企|办|道|落|庄|屯|组|寨|医|域|口|头|社|集体经济)/.test(reader.words(next))
  );
}

/** 助推|青禾岭村, 不仅|社区: a word that leads up to a name is no part of it. */
function leadsUp(reader: Reader, k: number, grammar: "township" | "village" | "site"): boolean {
  if (reader.is(k, KIND.LEADING) || (grammar === "site" && reader.words(k) === "沿")) return true;
  return reader.is(k, KIND.ALSO_NAME) && grammar === "village" && !isCalledSo(reader, k, grammar);
}

/** 建设村, 前进村: villages called by the words of their time. */
function isCalledSo(reader: Reader, k: number, grammar: "township" | "village" | "site"): boolean {
  return grammar === "village" && reader.is(k, KIND.ALSO_NAME) && reader.is(k + 1, KIND.VILLAGE_ENDING);
}

function beginsVillage(reader: Reader, k: number): boolean {
  return isCalledSo(reader, k, "village") || opensVillage(reader, k) || opensWithSide(reader, k);
}

const NOT_IN_NAMES =
  KIND.MARK |
  KIND.FUNCTION |
  KIND.TRIGGER |
  KIND.TITLE |
  KIND.ROLE |
  KIND.MEETING_ENDING |
  KIND.LATIN |
  KIND.LEVEL |
  KIND.VERBAL |
  KIND.ADVERB;

const COMMON = new Set("乡镇 城镇 各乡镇 家乡 故乡 下乡 农村 乡村 小镇 古镇 集镇 特色小镇 场镇".split(" "));

/** A lone character that is also a verb is more often a piece of a name: 夺|拉|嘎姆|村. */
function onlyVerbal(reader: Reader, i: number): boolean {
  return !reader.is(i, NOT_IN_NAMES & ~(KIND.VERBAL | KIND.ADVERB));
}

/** 大|坪|村, 新|民|村: alone before 村 they say which kind, before a lone character they begin a name. */
const BEGINS_NAMES = new Set("大 小 新 旧 老 山 乡 古".split(" "));

function isKind(reader: Reader, from: number, to: number, grammar: string): boolean {
  const first = reader.words(from);
  if (grammar === "site" || to <= from || !BEGINS_NAMES.has(first)) return false;
  return to === from + 1 || reader.end(to - 1) - reader.start(from) > 3 || reader.words(from + 1).length > 1;
}

/** Whether a word can be part of a name: no verb of the news, no function word, no kind of village. */
function nameWord(reader: Reader, i: number, words: string, grammar: string, inside: boolean): boolean {
  const lone = words.length === 1 && (grammar !== "site" || inside) && onlyVerbal(reader, i);
  if (reader.is(i, NOT_IN_NAMES) && !lone && !(grammar === "site" && namesSite(reader, i, inside))) return false;
  if (words.length > 1 && /^[不未没无已被可各每]/.test(words)) return false;
  if (reader.is(i, KIND.DIGITS)) return false;
  if (grammar !== "site" && VILLAGE_KINDS.has(words) && !BEGINS_NAMES.has(words)) return false;
  return !reader.is(i, KIND.ORG_ENDING | KIND.DEPARTMENT | KIND.CORE_BODY);
}

/** Whether a name may begin here without a place before it: after a mark, a verb, a preposition. */
export function atBoundary(reader: Reader, k: number): boolean {
  if (k <= reader.first || !reader.joined(k)) return true;
  return (
    reader.is(k - 1, KIND.MARK | KIND.FUNCTION | KIND.TRIGGER | KIND.TITLE | KIND.ROLE) ||
    PRAISE.at(reader, k - 1) ||
    (reader.is(k - 1, KIND.VERBAL | KIND.LEADING | KIND.ALSO_NAME) && reader.words(k - 1).length > 1)
  );
}

const PRAISE = new WordPattern(
  /^(?:强|旗下|世界|国内|以及|最大|大型|特大型|知名|著名|龙头|附近|周边|邻近|毗邻|相邻|沿线)$/,
);

const WHOLE = /^[全我该本]/;

/** 州, 我县, 全市 standing alone. */
export function parseLevel(reader: Reader, t: number): LevelChunk | null {
  if (!reader.is(t, KIND.LEVEL)) return null;
  const words = reader.words(t);
  if (!WHOLE.test(words)) return null;
  const at = { first: t, last: t + 1, start: reader.start(t), end: reader.end(t) };
  return levelChunk(at, words.slice(1), words.startsWith("全"));
}

const ABBREVIATED: Record<string, string> = {
  京: "北京",
  沪: "上海",
  津: "天津",
  渝: "重庆",
  蓉: "成都",
  穗: "广州",
  邕: "南宁",
  甬: "宁波",
  港: "香港",
  澳: "澳门",
  杭: "杭州",
  筑: "贵阳",
};

const ABBREVIATION = new Uint8Array(65536);
for (const character of Object.keys(ABBREVIATED)) ABBREVIATION[character.charCodeAt(0)] = 1;

/** 在京召开, 赴蓉考察: one character for a city, after the words that go with it; the preposition is left out. */
export function abbreviatedPlace(reader: Reader, t: number): PlaceChunk | null {
  if (ABBREVIATION[reader.text.charCodeAt(reader.end(t) - 1)] === 0) return null;
  const words = reader.words(t);
  const form = /^(?:[在赴来抵驻进返离])?([京沪津渝蓉穗邕甬港澳杭筑])$/.exec(words);
  if (form === null) return null;
  const led = words.length === 2 || (t > reader.first && /^[在赴来抵驻进返离]$/.test(reader.words(t - 1)));
  const entry = led ? reader.lexicon.trie.find(ABBREVIATED[form[1]]) : -1;
  if (entry < 0) return null;
  const start = reader.end(t) - 1;
  const span = { start, end: start + 1 };
  return placeChunk({ first: t, last: t + 1, ...span }, [{ ...span, entry, grammar: "" }]);
}
