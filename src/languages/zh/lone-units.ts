// Which unit does an officer head whose body stands elsewhere? 小微金融部|总经理甲, 第二检察部|主任乙, 教育|处长丙.

import { itemAt } from "../../lists";
import type { Chunk, OrgChunk, Sentence, TitleChunk } from "./chunks";
import { wordOrVerb } from "./clause-words";
import { bodyChunk, changed } from "./making-chunks";
import { isSchoolOfSubject } from "./school-units";
import { isUnit } from "./units";

/** Offices that hold the last character of their unit: 教育|处长 heads the 教育处. */
const FUSED = /^[处署司科局厅部]长$/;
/** Ends of units that stand in bodies of one kind; own-bodies.ts knows the kinds. */
const KIND_OF: readonly (readonly [RegExp, string])[] = [
  [
    /(?:[内外儿产眼骨]科|急诊科|妇科|麻醉科|影像科|检验科|药剂科|放射科|超声科|病理科|护理部|病区|医务[科处部])$/,
    "某医院",
  ],
  [/检察部$/, "某检察院"],
  [/(?:审判庭|[刑民行立]庭|刑[一二三]庭|民[一二三四五]庭|执行局|立案庭|行政庭)$/, "某法院"],
  [/(?:纪检监察室|审查调查室|监督检查室|党风政风监督室|案件审理室|案件监督管理室)$/, "某纪委"],
  [/(?:教务|学工|学生|研究生|教师|科研|国际交流|招生|就业|学科).{0,6}[处部院]$/, "某校"],
];
/** 集团|运营部: the words say themselves what the unit is of. */
const SAID = /^(?:集团|公司|医院|法院|学校|校)(?=..)/;
const BANKING = /金融|信贷|零售|公司业务|普惠|个贷/;
/** Words before a title that say how it is held, or whose it is, and name no unit. */
const NO_PART =
  /^(?:时任|新任|现任|曾任|历任|继任|原任|前任|[原前老新现任女男各该本我某的之在]|代理?|常务|执行|首席|荣誉|名誉|轮值|资深|著名|知名|优秀|高级|一级|二级|三级|四级|正[处科局厅]级?|副[处科局厅]级?|[县处科局厅省市乡股]级|机关|部门|单位|有关|相关|分管|主管|以及|全体|多名|两名|等|人|其|挂职|驻村|退休|离休|双方|甲方|乙方|中方|外方|上级|下级|当地|本地|基层|内部|全部|本部|干部)$/;
/** Units of works, shops and any office at all: they are of no body that an article is about. */
const NEVER = /(?:项目部|支部|俱乐部|小卖部|门市部|经营部|工作室|办公室)$/;
/** 资源, 合作: towns that are ordinary words inside a name. */
const COMMON = /^(?:合作|资源|发展|建设|开发|交流|国际|文化|安全|环境|民生|团结|和平)$/;
const INSIDE = /^[与及和]$/;
/** What a unit may stand behind when its body does not. */
const OPENS = /^(?:[，。；：！？、（“]|和|与|及|以及|由|在|随后|其中|随即|会上|同时|原|前)$/;
/** Whom a unit of a school or firm is there for. */
const SERVED = /^(?:学生|研究生|本科生|教师|教职工|职工|干部|离退休|校友)$/;
const MAX_LENGTH = 12;
/** 骨科|主任: a ward is named by two characters. */
const WARD = /^[内外儿产眼骨妇]科$/;

/** Makes a body of the words before each title that name a unit: of the body right before them, or of the one told of. */
export function markLoneUnits({ chunks }: Sentence, text: string): void {
  markSchools(chunks, text);
  markListedUnits(chunks, text);
  markReporters(chunks, text);
  for (let k = chunks.length - 2; k > 0; k--) {
    const title = chunks[k];
    if (title.kind !== "title" || !isOfPerson(chunks, k)) continue;
    const from = unitStart(chunks, k, text);
    const unit = from < k ? unitOver(chunks, from, k, title, text) : null;
    if (unit === null) continue;
    const owner = itemAt(chunks, from - 1);
    if (owner?.end === unit.start && (owner.kind === "org" || owner.kind === "place"))
      chunks.splice(from - 1, k - from + 1, ofNeighbour(owner, unit));
    else if (owner === undefined || owner.kind === "date" || OPENS.test(owner.text)) {
      const kind = kindOfUnit(unit.rest, title);
      if (kind === null) continue;
      chunks.splice(from, k - from, changed(unit, { rest: kind + unit.rest, type: "own" }));
    } else continue;
    k = from;
  }
}

/** 数学与统计|学院, 生命科学|学院党总支: the whole name of a school of the university that is told of. */
function markSchools(chunks: Chunk[], text: string): void {
  for (let k = chunks.length - 1; k > 0; k--) {
    const school = chunks[k];
    if (school.kind !== "org" || school.type !== "own" || !school.rest.startsWith("学院")) continue;
    let from = k;
    while (
      from > 0 &&
      chunks[from - 1].end === chunks[from].start &&
      /^(?:word|act)$|与/.test(partOfSchool(chunks[from - 1]))
    )
      from--;
    const { first, start } = chunks[from];
    const words = text.slice(start, school.start) + school.rest;
    if (from === k || !isSchoolOfSubject(words.replace(/学院.*$/, "学院"))) continue;
    chunks.splice(from, k - from + 1, changed(school, { first, start, rest: `某校${words}` }));
    k = from;
  }
}

function partOfSchool(chunk: Chunk): string {
  return chunk.kind === "function" ? chunk.text : chunk.kind;
}

/** 各处室, 相关科室: no one unit. */
const SEVERAL = /^(?:各|相关|有关|部分|全|双方|机关各|局各|厅各|院各|校各)|(?:处室|科室|部门)$/;

/** 听取了|规划处、建设处|关于: units whose report was heard. */
function markReporters(chunks: Chunk[], text: string): void {
  const heard = chunks.findIndex((chunk) => /^听取/.test(wordOrVerb(chunk)));
  if (heard < 0) return;
  let to = chunks.findIndex((chunk, k) => k > heard && chunk.text === "关于");
  while (to > heard + 1) {
    const from = unitStart(chunks, to, text);
    if (from < to && from > heard) {
      const { first, start } = chunks[from];
      const { last, end } = chunks[to - 1];
      const words = text.slice(start, end);
      const one = words.length > 2 && isUnit(words) && !NEVER.test(words) && !SEVERAL.test(words);
      const kind = one ? kindOfUnit(words, null) : null;
      if (kind === null) return;
      chunks.splice(from, to - from, bodyChunk({ first, last, start, end }, null, kind + words, "own"));
    }
    const item = from < to ? from : to - 1;
    if (item <= heard + 1 || !/^[、和及]$/.test(chunks[item - 1].text)) return;
    to = item - 1;
  }
}

/** What is done by units that a list names: 教务处、图书馆|协办, 急诊科、影像科|联合举办. */
const TOGETHER = /^(?:联合|共同|协办|承办|主办|举办|等|分别)$/;

/** Makes bodies of the units of a list that act together: 神经内科、急诊科、影像科联合举办. */
function markListedUnits(chunks: Chunk[], text: string): void {
  for (let k = chunks.length - 1; k > 2; k--) {
    if (!TOGETHER.test(wordOrVerb(chunks[k]))) continue;
    const items = unitsBefore(chunks, k, text);
    if (items.length < 2) continue;
    for (const { from, to, unit, kind } of items)
      chunks.splice(from, to - from, changed(unit, { rest: kind + unit.rest, type: "own" }));
    return;
  }
}

interface ListedUnit {
  readonly from: number;
  readonly to: number;
  readonly unit: OrgChunk;
  readonly kind: string;
}

/** The units of the list that ends before `k`, last first; none when something else stands in it. */
function unitsBefore(chunks: readonly Chunk[], k: number, text: string): ListedUnit[] {
  const items: ListedUnit[] = [];
  for (let to = k; to > 0; ) {
    const from = unitStart(chunks, to, text);
    const item = chunks[to - 1];
    const organ = item.kind === "org" && item.type !== "own";
    if (organ && items.length > 0) return items;
    if (from === to) return [];
    const { first, start } = chunks[from];
    const { last, end } = chunks[to - 1];
    const words = text.slice(start, end);
    const kind = kindOfUnit(words, null);
    if (words.length < 3 || !isUnit(words) || NEVER.test(words) || kind === null) return [];
    items.push({ from, to, unit: bodyChunk({ first, last, start, end }, null, words, "named"), kind });
    if (from === 0 || !/^[、和与及]$/.test(chunks[from - 1].text)) break;
    to = from - 1;
  }
  const opens = itemAt(chunks, (items[items.length - 1]?.from ?? 0) - 1);
  return opens === undefined || opens.kind === "date" || OPENS.test(opens.text) ? items : [];
}

/** 部长甲; 部长、乙科主任甲: somebody holds the office. */
function isOfPerson(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks[k + 1];
  if (next.kind === "person") return true;
  return /^[、兼]$/.test(next.text) && chunks.slice(k + 2, k + 8).some(({ kind }) => kind === "person");
}

/** Where the words begin that stand right before the title at `k`; `k` when none name a unit. */
function unitStart(chunks: readonly Chunk[], k: number, text: string): number {
  let from = k;
  while (from > 0 && chunks[from - 1].end === chunks[from].start) {
    const before = chunks[from - 1];
    const words = text.slice(before.start, before.end);
    const joins = INSIDE.test(words) && from < k && itemAt(chunks, from - 2)?.kind !== "person";
    const place = before.kind === "place" && COMMON.test(words);
    const served = before.kind === "role" && SERVED.test(words);
    if (!joins && !place && !served && before.kind !== "word" && before.kind !== "act") break;
    if (NO_PART.test(words)) return k;
    from--;
  }
  if (from < k && INSIDE.test(chunks[from].text)) from++;
  return chunks[k].start - chunks[from].start > MAX_LENGTH ? k : from;
}

/** The unit of the words `from`..`k`, with the first character of an office that holds its ending; null when they are none. */
function unitOver(chunks: readonly Chunk[], from: number, k: number, title: TitleChunk, text: string): OrgChunk | null {
  const { first, start } = chunks[from];
  const { last, end } = chunks[k - 1];
  const words = text.slice(start, end);
  if (words.length < 2 || /\s|^[\d年月日]|[年月日号]$/.test(words)) return null;
  if ((words.length > 2 || WARD.test(words)) && isUnit(words))
    return NEVER.test(words) ? null : bodyChunk({ first, last, start, end }, null, words, "named");
  if (!FUSED.test(title.title)) return null;
  return bodyChunk({ first, last, start, end: end + 1 }, null, words + title.title[0], "named");
}

/** 教育部|国民及学前教育署, 屏东县政府|教育处, 泸定县|教育局. */
function ofNeighbour(owner: Chunk, unit: OrgChunk): OrgChunk {
  const { first, start } = owner;
  const span = { first, last: unit.last, start, end: unit.end };
  if (owner.kind === "org") return changed(owner, { ...span, rest: owner.rest + unit.rest });
  return bodyChunk(span, owner.kind === "place" ? owner : null, unit.rest, "named");
}

/** In which kind of body a unit stands that is named alone: "" when its own words say; null when nothing does. */
function kindOfUnit(words: string, title: TitleChunk | null): string | null {
  if (SAID.test(words)) return "";
  for (const [ending, kind] of KIND_OF) if (ending.test(words)) return kind;
  if (title !== null && /^(?:副?总经理|副?总监)$/.test(title.title)) return BANKING.test(words) ? "某行" : "某公司";
  return /(?:[部处科室办]|中心)$/.test(words) ? "某单位" : null;
}
