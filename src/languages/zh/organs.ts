// Which organ stands after its place or level? 州政府办公室, 县公安局交警大队, 教育部基础教育司.

import type { LevelChunk, OrgChunk, OrgType, PlaceChunk, PlacePart } from "./chunks";
import { KIND } from "./kinds";
import { changed } from "./making-chunks";
import { atBoundary } from "./name-words";
import { blocksName } from "./named-bodies";
import { levelOf, orgChunk } from "./org-chunk";
import { ENDS_AS, type Reader } from "./reader";
import { unitEnd } from "./units";
import { WordPattern } from "./words";

const LEVEL_BODY = /^(自治区|自治州|[省州市县区旗盟地镇乡村])(.+)$/;
const ORGAN = KIND.DEPARTMENT | KIND.CORE_BODY | KIND.LEVEL_BODY;

function isBureau(reader: Reader, k: number): boolean {
  return /^.府$/.test(reader.words(k - 1)) && /[局处委]$/.test(reader.words(k));
}

/** [place | level] + 委/政府/部门 …, each organ directly after the one before: 州政府办公室, 县公安局交警大队. */
export function organOf(
  reader: Reader,
  t: number,
  after: number,
  place: PlaceChunk | LevelChunk | null,
): OrgChunk | null {
  if (place?.kind === "level" && place.whole) return null;
  const first = place === null ? after : afterSession(reader, after);
  let k = first;
  let type: OrgType | null = null;
  let rest = "";
  while (k < reader.last && (k === t || reader.joined(k))) {
    const national = place === null && k === t && reader.is(k, KIND.NATIONAL_BODY) && !isPieceOfUnit(reader, k);
    if (k === first && isBareCommittee(reader, k, place)) {
      const office = reader.words(k) === "委办";
      rest = office ? "委办公室" : "委";
      type = office ? "department" : "committee";
      k++;
      continue;
    }
    if (type === "committee" && reader.words(k) === "办") {
      rest += "办公室";
      type = "department";
      k++;
      break;
    }
    if (!national && !reader.is(k, ORGAN)) break;
    const isCore = reader.is(k, KIND.CORE_BODY | KIND.LEVEL_BODY);
    if (k > first && isCore && !reader.is(k, KIND.DEPARTMENT) && type !== "national") break;
    if (k === first && place === null && !national && !reader.is(k, KIND.LEVEL_BODY) && !isStandalone(reader, k))
      return null;
    const own = type === null && reader.is(k, KIND.LEVEL_BODY) ? LEVEL_BODY.exec(reader.words(k)) : null;
    if (own !== null) place = place === null ? levelOf(reader, k, own[1]) : withLevel(reader, k, place, own[1]);
    // 市府|农业局 is the city's 农业局.
    if (rest === "政府" && own === null && isBureau(reader, k)) rest = "";
    rest +=
      own === null
        ? canonicalOrgan(reader, k, place !== null)
        : own[2].replace(/^(?:人民政府|府)$/, "政府").replace(/^代会$/, "民代表会");
    type = type === null ? firstType(reader, k, national) : type === "national" ? "national" : "department";
    k++;
  }
  if (type === null) {
    const composite = place === null || !reader.endsAs(ENDS_AS.BUREAU) ? -1 : compositeEnd(reader, after);
    if (composite < 0) return null;
    const end = unitEnd(reader, composite);
    return orgChunk(reader, t, end, place, reader.words(after, end), "department");
  }
  // 农行|泸定支行: a bank of the country, not an organ of a place.
  if (place === null && type === "department" && /^(?:中国|交通).*(?:银行|公司)$/.test(rest)) type = "national";
  const mission = missionEnd(reader, k);
  if (mission > k) return orgChunk(reader, t, mission, place, rest + reader.words(k, mission), "named");
  if (isOrdinary(reader, t, k, rest)) return null;
  if (rest === "人大" && k < reader.last && reader.words(k).startsWith("代表")) return null;
  const session = sessionEnd(reader, k);
  if (session > k && /(?:政协|人大)$/.test(rest)) return orgChunk(reader, t, session, place, rest, type);
  if (type === "national" && rest.endsWith("报") && reader.joined(k) && k < reader.last && reader.words(k) === "社")
    return orgChunk(reader, t, k + 1, place, `${rest}社`, type);
  const extended = Math.max(
    standingEnd(reader, k, rest),
    groupEnd(reader, k),
    specialCommittee(reader, k, rest),
    unitEnd(reader, k, type === "national"),
  );
  if (extended > k) {
    const court = /(?:法院|检察院)$/.test(rest);
    rest += reader.words(k, extended);
    k = extended;
    type = type === "national" ? "national" : type === "department" || court ? "department" : "named";
  }
  return orgChunk(reader, t, k, place, rest, type);
}

/** 安全|环保部: a unit of a firm, not the ministry. */
function isPieceOfUnit(reader: Reader, k: number): boolean {
  if (!/^..部$/.test(reader.words(k)) || atBoundary(reader, k)) return false;
  return (
    reader.is(k - 1, KIND.WORD) &&
    reader.words(k - 1).length > 1 &&
    !/^(?:国家|我国|中国|总[后参政装]|.*院|.*[0-9])$/.test(reader.words(k - 1))
  );
}

/** 水利部|门, 市政府|采购, 各县|市人大: no body of that name is meant. */
function isOrdinary(reader: Reader, t: number, k: number, rest: string): boolean {
  const next = k < reader.last && reader.joined(k) ? reader.words(k) : "";
  if (rest.endsWith("部") && next.startsWith("门")) return true;
  if (rest === "政府" && next === "采购") return true;
  return t > reader.first && reader.joined(t) && /^(?:全|各|各县|各县区|县|各区|各市)$/.test(reader.words(t - 1));
}

const BARE_COMMITTEE = new WordPattern(/^委办?$/);

/** 卡若区|委: the place in full took the level's character. */
function isBareCommittee(reader: Reader, k: number, place: PlaceChunk | LevelChunk | null): boolean {
  if (place?.kind !== "place" || !BARE_COMMITTEE.at(reader, k)) return false;
  return /[省州市县区旗盟]$/.test(reader.text.slice(place.start, place.end));
}

/** 江永|县委, 南山|村党支部: the place is 江永县, 南山村. */
function withLevel(reader: Reader, k: number, place: PlaceChunk | LevelChunk, level: string): PlaceChunk | LevelChunk {
  const last = place.kind === "place" ? place.parts[place.parts.length - 1] : undefined;
  if (place.kind !== "place" || last === undefined || last.entry < 0 || last.end !== reader.start(k)) return place;
  const end = last.end + level.length;
  const { trie, kinds } = reader.lexicon;
  const entry = trie.find(reader.text.slice(last.start, end));
  const isPlace = entry >= 0 && (kinds[entry] & KIND.PLACE) !== 0;
  const grammar = level === "村" ? "village" : /[乡镇]/.test(level) ? "township" : "";
  if (!isPlace && grammar === "") return place;
  const part: PlacePart = {
    start: last.start,
    end,
    entry: isPlace ? entry : -1,
    grammar: isPlace ? last.grammar : grammar,
  };
  return changed(place, { parts: [...place.parts.slice(0, -1), part], end });
}

const SESSION = new WordPattern(/届$/);
const ORDINAL = new WordPattern(/^(?:第|[一二三四五六七八九十]+|\d+)/);

/** 四川省|第十四届|人大常委会: the body after its session; `from` when none of either is there. */
function afterSession(reader: Reader, from: number): number {
  for (let i = from; i < from + 3 && i + 1 < reader.last && reader.joined(i); i++) {
    if (SESSION.at(reader, i)) return reader.is(i + 1, KIND.CORE_BODY) && reader.joined(i + 1) ? i + 1 : from;
    if (!ORDINAL.at(reader, i)) return from;
  }
  return from;
}

/** 省委|常委会: the standing committee of a Party committee. */
function standingEnd(reader: Reader, k: number, rest: string): number {
  return /^党?委$/.test(rest) && k < reader.last && reader.words(k) === "常委会" && reader.joined(k) ? k + 1 : k;
}

/** 全国人大|宪法和法律委员会, 市政协|农业和农村委员会: their names hold 和. */
function specialCommittee(reader: Reader, k: number, rest: string): number {
  if (!/(?:人大|政协|常委会|人民代表大会)$/.test(rest)) return k;
  for (let i = k; i < reader.last && i < k + 7; i++) {
    const words = reader.words(i);
    if (!reader.joined(i) || (!/^[和与及]$/.test(words) && blocksName(reader, i))) return k;
    if (/委员会$/.test(words)) return i + 1;
  }
  return k;
}

/** 四川省政府|驻广州办事处. */
function missionEnd(reader: Reader, k: number): number {
  if (k + 2 >= reader.last || reader.words(k) !== "驻" || !reader.is(k + 1, KIND.PLACE)) return k;
  for (let i = k + 2; i < reader.last && i < k + 6; i++)
    if (/(?:办事处|联络处|代表处|工作处|合作局)$/.test(reader.words(i))) return i + 1;
  return k;
}

/** 政协|十三届委员会, 人大|第十三届常委会: the session of a body is that body. */
export function sessionEnd(reader: Reader, k: number): number {
  for (let i = k; i < k + 4 && i < reader.last; i++) {
    if (SESSION.at(reader, i)) {
      const next = i + 1;
      if (next >= reader.last) return i + 1;
      return /^(?:委员会|常委会|常务委员会|人民代表大会)$/.test(reader.words(next)) ? next + 1 : k;
    }
    if (!ORDINAL.at(reader, i)) return k;
  }
  return k;
}

const BUREAU = new WordPattern(/[局厅]$/);
const OFFICE = new WordPattern(/^[委办]$/);

/** 康定市|经商合作局, 玉树州|文体局: departments that no list holds, by their ending after their place. */
function compositeEnd(reader: Reader, from: number): number {
  let length = 0;
  for (let i = from; i < reader.last && i < from + 5; i++) {
    const words = reader.words(i);
    const office = words === "办" && (reader.is(i + 1, KIND.TITLE) || reader.mark(i + 1) === "、");
    if (!reader.joined(i) || reader.is(i, KIND.NAME | KIND.LATIN | KIND.DIGITS)) return -1;
    if (blocksName(reader, i) && !office) return -1;
    length += words.length;
    if (length > 9) return -1;
    if (BUREAU.at(reader, i) && length >= 3 && !/(?:格局|布局|结局|全局|大局|当局|客厅|餐厅|大厅|展厅)$/.test(words))
      return i + 1;
    if (OFFICE.at(reader, i) && length >= 3 && reader.is(i + 1, KIND.TITLE)) return i + 1;
  }
  return -1;
}

/** 甲镇党委|政府, 甲镇党委、|政府: the government of the place whose committee stands before it. */
function besideCommittee(reader: Reader, k: number): boolean {
  if (!GOVERNMENT.at(reader, k) || k < reader.first + 2) return false;
  const at = reader.mark(k - 1) === "、" ? k - 2 : k - 1;
  if (at < reader.first || !/^(?:(?:[乡镇]|街道)?党委|[省州市县区旗]委)$/.test(reader.words(at))) return false;
  return reader.is(at, KIND.LEVEL_BODY) || (at > reader.first && /(?:[乡镇]|街道)$/.test(reader.words(at - 1)));
}

const GOVERNMENT = new WordPattern(/^政府$/);

/** A department can stand alone (财政厅): its place is resolved by context. */
function isStandalone(reader: Reader, k: number): boolean {
  if (reader.is(k, KIND.CORE_BODY) && reader.is(k + 1, KIND.TITLE)) return true;
  return (
    (reader.is(k, KIND.DEPARTMENT) && atBoundary(reader, k) && !isTribunal(reader, k)) || besideCommittee(reader, k)
  );
}

const TRIBUNAL = new WordPattern(/^(?:人民)?法庭$/);

/** 考察|人民法庭|建设: a county has many, and none is meant; 人民法庭庭长甲 heads one. */
function isTribunal(reader: Reader, k: number): boolean {
  return TRIBUNAL.at(reader, k) && !reader.is(k + 1, KIND.TITLE);
}

function firstType(reader: Reader, k: number, national: boolean): OrgType {
  if (national) return "national";
  const words = reader.words(k);
  if (/^(?:.|自治区)党?委$/.test(words) && reader.is(k, KIND.LEVEL_BODY)) return "committee";
  if (/府$/.test(words)) return "government";
  return reader.is(k, KIND.CORE_BODY | KIND.LEVEL_BODY) ? "core" : "department";
}

/** 委员会, 领导小组, 办公室 after a body that names it: 州委农村工作|领导小组. */
function groupEnd(reader: Reader, k: number): number {
  let length = 0;
  for (let i = k; i < reader.last && i < k + 8; i++) {
    if (!reader.joined(i) || blocksName(reader, i)) return k;
    length += reader.end(i) - reader.start(i);
    if (length > 18) return k;
    const words = reader.words(i);
    if (
      /(?:领导小组|指挥部|委员会|办公室|专班|学习中心组)$/.test(words) &&
      reader.is(i, KIND.ORG_ENDING | KIND.DEPARTMENT | KIND.CORE_BODY)
    ) {
      return i + 1;
    }
  }
  return k;
}

/** 泸定县|农业银行 is no 中国农业银行 of its own. */
function canonicalOrgan(reader: Reader, k: number, placed: boolean): string {
  const entry = reader.tokens.entry[k];
  const name = reader.lexicon.canonical.get(entry) ?? reader.words(k).replace(/^人民政府$/, "政府");
  return placed ? name.replace(/^中国(?=(?:..|农业发展)银行$)/, "") : name;
}
