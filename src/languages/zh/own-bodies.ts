// Which words mean a body named elsewhere? 我校, 校党委, 公司董事长: the publisher, or the last one of that kind.

import type { OrgChunk, PlainChunk, VerbChunk } from "./chunks";
import { KIND } from "./kinds";
import { bodyChunk, verbChunk } from "./making-chunks";
import { atBoundary } from "./name-words";
import { blocksName } from "./named-bodies";
import { orgChunk } from "./org-chunk";
import type { Reader } from "./reader";
import { isUniversitySite, siteOwner } from "./site-owner";
import { isUnit } from "./units";
import { WordPattern } from "./words";

/** What a kind of body is called when it is pointed at, and how the names of that kind end. */
const KINDS: Record<string, RegExp> = {
  校: /(?:大学|学院|学校|中学|小学|完小|校)$/,
  学校: /(?:大学|学院|学校|中学|小学|完小|校)$/,
  院: /(?:医院|法院|检察院|研究院|科学院|学院)$/,
  学院: /学院$/,
  医院: /医院$/,
  法院: /法院$/,
  法庭: /法庭$/,
  研究院: /研究院$/,
  公司: /(?:公司|集团|股份)$/,
  司: /(?:公司|集团|股份)$/,
  馆: /馆$/,
  行: /(?:银行|分行|支行)$/,
  所: /所$/,
  厅: /厅$/,
  委: /(?:国资|卫健|发改|发展改革|卫生健康|住建|城管|农工|科工|教|科|民|经信)委$/,
  署: /署$/,
  社: /(?:供销社|报社|出版社)$/,
  集团: /(?:公司|集团)$/,
  集团公司: /(?:公司|集团)$/,
  局: /局$/,
  合作社: /合作社$/,
  协会: /协会$/,
  商会: /商会$/,
  支队: /支队$/,
  总队: /总队$/,
  大队: /大队$/,
  总行: /银行$/,
  分行: /分行$/,
  关: /海关$/,
  监狱: /监狱$/,
  指挥部: /指挥部$/,
  领导小组: /领导小组$/,
};

/** The kinds of bodies that a unit which stands alone may be of (see lone-units.ts). */
const OWNERS: Record<string, RegExp> = {
  某医院: /(?:医院|卫生院|保健院)$/,
  某检察院: /检察院$/,
  某法院: /法院$/,
  某纪委: /(?:纪委|监委|纪检监察组)$/,
  某校: KINDS.校,
  某行: KINDS.行,
  某公司: KINDS.公司,
  某单位:
    /(?:大学|学院|学校|医院|保健院|银行|[分支]行|公司|集团|股份|研究院|研究所|科学院|检察院|法院|协会|商会|学会|[局厅署]|[总支]队|海关|监狱)$/,
};

const POINTED = new Set(
  "我校 本校 该校 我院 本院 该院 我局 本局 该局 我司 我馆 我所 我厅 该馆 该所 该行 该厅".split(" "),
);
const POINTERS = new Set(["我", "本", "该"]);
const POINTABLE = new Set("校 院 局 司 馆 行 厅 所 公司 集团 医院 学院 学校 研究院 协会 商会".split(" "));
const SCHOOL_ORGANS = new Set("校党委 校团委 校工会 校办公室 校纪委".split(" "));

const STREET_OFFICE = "办事处";
/** What any of these begins with: a word that is not here opens no body of this kind. */
const POINTS = new WordPattern(
  new RegExp(`^(?:${[...POINTED, ...POINTERS, ...SCHOOL_ORGANS, STREET_OFFICE, ...Object.keys(KINDS)].join("|")})$`),
);

/** Whether such a body can begin at `t`: with a word that points, or with any unit on a university's own site. */
export function mayBeOwn(reader: Reader, t: number): boolean {
  return POINTS.at(reader, t) || isUniversitySite(reader.doc.publisher);
}

/** 我校(|药学院), 校党委, 公司|董事长; null when the words only say a kind. */
export function ownBody(reader: Reader, t: number): OrgChunk | null {
  if (!mayBeOwn(reader, t)) return null;
  const words = reader.words(t);
  if (POINTED.has(words)) return pointed(reader, t, t + 1, words.slice(1));
  if (POINTERS.has(words) && t + 1 < reader.last && POINTABLE.has(reader.words(t + 1)))
    return pointed(reader, t, t + 2, reader.words(t + 1));
  // 街道党工委副书记、|办事处|主任: of the street named before.
  if (words === STREET_OFFICE && reader.is(t + 1, KIND.TITLE) && reader.is(t - 1, KIND.MARK))
    return orgChunk(reader, t, t + 1, null, "街道办事处", "own");
  if (SCHOOL_ORGANS.has(words)) return orgChunk(reader, t, t + 1, null, words, "own");
  const unit = isUniversitySite(reader.doc.publisher) ? schoolUnit(reader, t) : t;
  if (unit > t)
    return orgChunk(
      reader,
      t,
      unit,
      null,
      `校${reader.words(t, unit).replace(/^(?:学校|校(?=工会|团委|友会))/, "")}`,
      "own",
    );
  if (!(words in KINDS) || (t > reader.first && reader.joined(t) && !startsHere(reader, t))) return null;
  const whole =
    words.length > 1 &&
    standsAlone(reader, t) &&
    (opensClause(reader, t) || KINDS[words].test(siteOwner(reader.doc.publisher)));
  if (whole || (words.length > 1 && reader.is(t + 1, KIND.TITLE) && reader.joined(t + 1)))
    return orgChunk(reader, t, t + 1, null, words, "own");
  // 厅|党组成员: of the department at hand.
  if (
    reader.is(t + 1, KIND.TITLE) &&
    reader.joined(t + 1) &&
    /^党[组委](?:副?书记|成员|委员)/.test(reader.words(t + 1))
  )
    return orgChunk(reader, t, t + 1, null, words, "own");
  const core = reader.is(t + 1, KIND.CORE_BODY | KIND.DEPARTMENT) && reader.joined(t + 1);
  return core && /^(?:党委|党组|工会|团委|纪委|党总支|党支部|教代会|董事会)$/.test(reader.words(t + 1))
    ? orgChunk(reader, t, t + 2, null, reader.words(t, t + 2), "own")
    : null;
}

/** 合作社|还与…签订, 公司|将: at the head of a clause the last one of the kind. */
function opensClause(reader: Reader, t: number): boolean {
  if (t > reader.first && !/^[，。；”]$/.test(reader.mark(t - 1))) return false;
  return reader.is(t + 1, KIND.TRIGGER | KIND.FUNCTION | KIND.ADVERB) && reader.joined(t + 1);
}

/** 学校召开, 来到公司，: the body itself; not 学校师生, 公司治理. */
function standsAlone(reader: Reader, t: number): boolean {
  const next = t + 1;
  if (next >= reader.last || !reader.joined(next)) return true;
  return (
    reader.is(next, KIND.TRIGGER | KIND.FUNCTION | KIND.ADVERB | KIND.MARK) &&
    !/^(?:的|化|级|类)$/.test(reader.words(next))
  );
}

/** 教务处, 国际合作与交流处, 药学院 on a university's own site: the end of the unit that begins at `t`; else `t`. */
function schoolUnit(reader: Reader, t: number): number {
  if (!atBoundary(reader, t) || NO_UNIT_FIRST.has(reader.words(t))) return t;
  if (reader.words(t) === "校长" && /^办(?:公室)?$/.test(reader.words(Math.min(t + 1, reader.last - 1)))) return t + 2;
  if (HEADED.at(reader, t) && reader.is(t + 1, KIND.TITLE) && reader.joined(t + 1)) return t + 1;
  if (standsInList(reader, t)) return t + 1;
  const unit = unitFrom(reader, t);
  // 文学院|党委|书记
  const committee =
    unit > t && reader.words(unit - 1).endsWith("学院") && /^(?:党委|党总支|团委)$/.test(wordsAt(reader, unit));
  return committee ? unit + 1 : unit;
}

/** 理事会|秘书长, 工会|主席: organs of the school by their officers. */
const HEADED = new WordPattern(/^(?:工会|团委|理事会|董事会|监事会|校友会)$/);

const LISTED_ORGANS = new WordPattern(/^(?:团委|工会|图书馆|研究生会|学生会)$/);

/** 宣传部、|团委|共同主办, 教务处、|图书馆|协办: an organ of the school in a list of those who act. */
function standsInList(reader: Reader, t: number): boolean {
  if (!LISTED_ORGANS.at(reader, t)) return false;
  const next = t + 1 < reader.last ? reader.words(t + 1) : "";
  const acts = /^(?:共同|联合|协办|承办|主办|举办|组织)$/.test(next);
  return acts ? t > reader.first : reader.mark(t - 1) === "、" && /^[、和与]$/.test(next);
}

/** The end of the words from `t` to the ending of a unit; `t` when they are none. */
function unitFrom(reader: Reader, t: number): number {
  let length = 0;
  for (let i = t; i < reader.last && i < t + 6 && (i === t || reader.joined(i)); i++) {
    const words = reader.words(i);
    if (i > t && words === "与") continue;
    if (reader.is(i, NO_PART) || /(?:大学|[县市州省]委.*)$/.test(words) || isPlace(reader, i)) return t;
    if (blocksName(reader, i) && !isSubject(reader, t, i)) return t;
    length += words.length;
    if (length > 10) return t;
    if (ANOTHER_SCHOOL.test(reader.words(t, i + 1))) return t;
    if (length > 2 && isUnit(words) && /(?:学院|生院|[处部]|办公室|委员会|工会|教代会)$/.test(words)) return i + 1;
  }
  return t;
}

/** 学生|工作部, 数学与|统计|学院, 生命科学|学院|院长: whom or what the unit is for. */
function isSubject(reader: Reader, t: number, i: number): boolean {
  const next = i + 1;
  if (next >= reader.last || !reader.joined(next) || reader.is(i, KIND.TRIGGER | KIND.FUNCTION | KIND.MARK))
    return false;
  if (reader.is(i, KIND.ROLE))
    return i === t && /^(?:学生|研究生|本科生|教师|教职工|离退休|人才|校友|干部)/.test(reader.words(i));
  const ends =
    reader.words(next) === "学院" &&
    (reader.is(next + 1, KIND.TITLE) || /^(?:党委|党总支|团委)$/.test(wordsAt(reader, next + 1)));
  return reader.is(i, KIND.VERBAL) && reader.words(i).length > 1 && ends;
}

function wordsAt(reader: Reader, i: number): string {
  return i < reader.last && reader.joined(i) ? reader.words(i) : "";
}

/** 厦江|理工学院: a school of its own, no unit of the one whose site this is. */
const ANOTHER_SCHOOL = /..(?:理工|师范|职业|职业技术|技师|警察|医科)学院$/;

const NO_PART = KIND.LEVEL | KIND.LEVEL_BODY | KIND.NATIONAL_BODY | KIND.LATIN | KIND.NAME | KIND.DIGITS;

const NO_UNIT_FIRST = new Set("试点 针对 各 各自 全 相关 有关 职能 双方 中外 全体 部分 其他".split(" "));

/** A place whose name is no ordinary word: not 合作 in 国际合作与交流处. */
function isPlace(reader: Reader, i: number): boolean {
  return reader.is(i, KIND.PLACE) && !reader.lexicon.weakPlaces.has(reader.tokens.entry[i]);
}

function startsHere(reader: Reader, t: number): boolean {
  return reader.is(t - 1, KIND.MARK | KIND.FUNCTION | KIND.TRIGGER | KIND.VERBAL | KIND.TITLE);
}

function pointed(reader: Reader, t: number, after: number, kind: string): OrgChunk {
  const core = reader.is(after, KIND.CORE_BODY | KIND.DEPARTMENT) && reader.joined(after);
  const last = core ? after + 1 : reader.joined(after) ? unitFrom(reader, after) : after;
  return orgChunk(reader, t, last, null, kind + (last > after ? reader.words(after, last) : ""), "own");
}

const COMING = new WordPattern(/^[来莅到赴][校院司馆所局厅]$/);

/** 来|校, 莅|院: a coming to the body whose news this is, as a verb and a body; null for other words. */
export function comingHere(chunk: PlainChunk): [VerbChunk, OrgChunk] | null {
  if (!COMING.fits(chunk)) return null;
  const { first, last, start, end } = chunk;
  return [
    verbChunk({ first, last, start, end: start + 1 }, "来到"),
    bodyChunk({ first, last, start: start + 1, end }, null, chunk.text.slice(1), "own"),
  ];
}

/** `own` chunk words split: the kind it points at, and the unit inside. */
export function kindOf(rest: string): { fits: RegExp; unit: string } | null {
  for (let length = Math.min(4, rest.length); length > 0; length--) {
    const fits = KINDS[rest.slice(0, length)] ?? OWNERS[rest.slice(0, length)];
    if (fits !== undefined) return { fits, unit: rest.slice(length) };
  }
  return null;
}
