// Which places stand here? Gazetteer forms from large to small, then townships, villages and sites by grammar.

import { lastOf } from "../../lists";
import { characterSet } from "./characters";
import type { LevelChunk, PlaceChunk, PlacePart } from "./chunks";
import { completesName, foreignDivision, isForeignCountry } from "./foreign-places";
import { KIND } from "./kinds";
import { levelChunk, placeChunk } from "./making-chunks";
import { atBoundary, isKind, isOfVillages, nameWord, VILLAGE_KINDS } from "./name-words";
import { isGrown, isPieceOfName, opensVillage, ZONE } from "./place-edges";
import { ENDS_AS, type Reader } from "./reader";
import { communityEnd, isDistinct, isProper, isWater, longestEnd, PHRASE, roadNumberEnd, siteAfter } from "./sites";
import { isOfficer } from "./village-or-person";
import { opensWithSide, villageAfter } from "./villages";
import { WordPattern } from "./words";

const MAX_NAME = 6;

/** The place that begins at token `t`, or null. */
export function parsePlace(reader: Reader, t: number): PlaceChunk | null {
  const grown = isGrown(reader, t);
  if (!grown && !mayBegin(reader, t)) return null;
  if (isPieceOfName(reader, t) || isOfPeople(reader, t) || isSide(reader, t) || isSunshine(reader, t)) return null;
  if (grown) {
    const at = { first: t, last: t + 2, start: reader.start(t), end: reader.end(t + 1) };
    const grammar = reader.words(t + 1).endsWith("村") ? "village" : "township";
    return placeChunk(at, [{ start: at.start, end: at.end, entry: -1, grammar }]);
  }
  const parts: PlacePart[] = [];
  let k = t;
  while (
    reader.is(k, KIND.PLACE) &&
    (k === t || (reader.joined(k) && !isProvince(reader, k) && !isSunshine(reader, k)))
  ) {
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
  const grammar = lastOf(parts)?.grammar ?? "";
  if (grammar !== "" && PHRASE.test(reader.text.slice(parts[0].start, parts[parts.length - 1].end))) return null;
  const [only] = parts;
  if (only === undefined || (only.grammar === "site" && !(isProper(reader, t, k) && isDistinct(reader, k - 1))))
    return null;
  if (only.grammar === "village" && only.end - only.start < 3 && !reader.is(t, KIND.PLACE)) return null;
  return placeOf(reader, t, k, parts);
}

const SUNSHINE =
  /^(?:充足|充分|充沛|丰富|强烈|良好|不足|时[间数长]|[长强足多少]|条件|量|率|百分率|资源|和(?:雨水|降水|温差))/;

const SUN = new WordPattern(/^日照$/);

/** 日照|充足, 年|日照|时数: the hours of sun, not the city. */
function isSunshine(reader: Reader, t: number): boolean {
  return SUN.at(reader, t) && SUNSHINE.test(reader.text.slice(reader.end(t), reader.end(t) + 4));
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

const REGION = new WordPattern(/^(?:[东西][南北]|[东西南北]部|华[东南西北中])$/);

/** 西北|端, 东南|方向: a side of what was named, no region. */
function isSide(reader: Reader, t: number): boolean {
  return (
    REGION.at(reader, t) &&
    /^(?:[端角侧面边方坡]|约\d|\d+公里)/.test(reader.text.slice(reader.end(t), reader.end(t) + 6))
  );
}

/** Words for settlements of a kind; no place of the news is called so. */
const SETTLEMENTS = new Set(["城镇", "乡镇村", "村镇", "城中村", "市区"]);

const MONGOLIA = new WordPattern(/^蒙古$/);

/** 蒙古|刺绣, 蒙古|长调: what a people makes, not the country. */
function isOfPeople(reader: Reader, t: number): boolean {
  if (!MONGOLIA.at(reader, t) || !reader.joined(t + 1)) return false;
  return reader.is(t + 1, KIND.WORD) && !reader.is(t + 1, KIND.TRIGGER | KIND.TITLE | KIND.FUNCTION | KIND.PLACE);
}

/** Whether the sentence holds an ending of such names at all. */
function isDue(reader: Reader, grammar: "township" | "village" | "site"): boolean {
  if (grammar === "site") return reader.has(KIND.SITE_ENDING);
  return reader.endsAs(grammar === "village" ? ENDS_AS.VILLAGE : ENDS_AS.TOWNSHIP);
}

const TOWNSHIP_ENDINGS = /(?:乡|镇|街道|苏木)$/;
/** 甲|走|村入户, 甲|驻|村以来: what somebody does with the village. */
const GOES_TO = new WordPattern(/^[走进驻入访串包跑]$/);
const QUARTER = new WordPattern(/^[新古山]村$/);

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
    if (QUARTER.at(reader, i)) return inside && reader.end(i - 1) - reader.start(i - 1) === 1;
    if (reader.is(i, KIND.VILLAGE_ENDING))
      return inside && !(words === "村" && (isOfVillages(reader, i + 1) || GOES_TO.at(reader, i - 1)));
    return (
      words.length >= 3 &&
      words.endsWith("村") &&
      !VILLAGE_KINDS.has(words.slice(0, -1)) &&
      !reader.is(i, KIND.PLACE) &&
      !isOfficer(reader, i)
    );
  }
  return reader.is(i, KIND.SITE_ENDING) && (inside || ZONE.test(words));
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

const COMMON = new Set(
  "乡镇 城镇 各乡镇 家乡 故乡 下乡 农村 乡村 小镇 古镇 集镇 特色小镇 场镇 重镇 名镇 强镇 百强镇 名乡 名城名镇".split(
    " ",
  ),
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

const ABBREVIATION = characterSet(Object.keys(ABBREVIATED));

/** 在京召开, 赴蓉考察: one character for a city, after the words that go with it; the preposition is left out. */
export function abbreviatedPlace(reader: Reader, t: number): PlaceChunk | null {
  if (!ABBREVIATION.has(reader.text.charCodeAt(reader.end(t) - 1))) return null;
  const words = reader.words(t);
  const form = /^(?:[在赴来抵驻进返离])?([京沪津渝蓉穗邕甬港澳杭筑])$/.exec(words);
  if (form === null) return null;
  const led = words.length === 2 || (t > reader.first && /^[在赴来抵驻进返离]$/.test(reader.words(t - 1)));
  const entry = led ? reader.lexicon.trie.find(ABBREVIATED[form[1]]) : -1;
  if (entry < 0) return null;
  const start = reader.end(t) - 1;
  const span = { start, end: start + 1 };
  return placeChunk({ first: t, last: t + 1, ...span }, [{ start: span.start, end: span.end, entry, grammar: "" }]);
}
