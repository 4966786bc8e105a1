// Which unit of the body before it stands here? 海南大学|热带农林学院, 教育部|教师工作司, 某某公司|党委.

import { KIND } from "./kinds";
import { blocksName } from "./named-bodies";
import type { Reader } from "./reader";
import { WordPattern } from "./words";

/** Bodies that have units of their own with their name before them. */
const DIVISIBLE = new WordPattern(
  /(?:大学|学院|学校|中学|科学院|研究院|研究所|医院|银行|公司|集团|[局厅部委署办]|总队|支队|大队|中队|派出所|分行|支行|电视台|委员会|[健改资]委|军分区|武装部|人武部|警备区|军区|战区|[中高]院|法院|检察院|总会|联合会|协会|学会|海关|分公司|管委会|纪委|监委)$/,
);
const UNIT =
  /(?:学院|书院|研究院|研究所|研究中心|实验室|医院|[处司局署科室系]|部|中心|办公[室厅]|新闻办|分行|支行|营业部|分公司|公司|事业部|大队|支队|中队|总队|分局|法庭|庭|工会|党委|党组|党工委|党总支|团委|工委|委员会|领导小组|专班|指挥部|工作[组队]|巡视组|巡察组|纪检监察组|总部|支部|分院|分会|派出所|供电所|税务所|工商所|司法所|特勤站|消防站|变电站|营业厅|学组|专业组)$/;
/** Words that end as units do and are none; and kinds of units that need a word of their own before them. */
const NEVER =
  /(?:部署|签署|会议室|报告厅|接待室|大厅|餐厅|客厅|格局|布局|结局|全局|大局|当局|干部|内部|全部|本部|[东西南北中]部|到处|多处|此处|各处|好处|家庭|门庭|关系|联系|体系|院系|(?<!医)学科|外部)$/;
const KIND_ONLY = /^(?:部|处|司|局|科|室|系|教室|公司|医院|中心|大队|学院|书院)$/;
const MAX_TOKENS = 8;
const MAX_LENGTH = 16;

/** The end of the units named directly after a body that ends before token `k`; `k` when none is. */
export function unitEnd(reader: Reader, k: number, always = false): number {
  let found = k;
  while (found < reader.last && ((always && found === k) || DIVISIBLE.at(reader, found - 1))) {
    const end = oneUnit(reader, found, always && found === k);
    if (end === found) return found;
    found = end;
  }
  return found;
}

function oneUnit(reader: Reader, from: number, always: boolean): number {
  const posted = postedGroup(reader, from);
  if (posted > from) return posted;
  let length = 0;
  for (let i = from; i < reader.last && i < from + MAX_TOKENS; i++) {
    if (!reader.joined(i) || reader.is(i, KIND.NAME | KIND.LEVEL_BODY | KIND.NATIONAL_BODY)) return from;
    const words = reader.words(i);
    const joins = words === "与" && i > from;
    if (!joins && blocksName(reader, i) && !reader.is(i, KIND.ROLE) && !namesSection(reader, i)) return from;
    length += words.length;
    if (length > MAX_LENGTH) return from;
    if (i === from && looksInto(reader, from)) return from;
    if (LEADS_ON.test(words) && reader.joined(i + 1) && SECTION.at(reader, i + 1)) continue;
    if (NEVER.test(words)) return from;
    const company = always && i > from && reader.is(i, KIND.ORG_ENDING) && !reader.is(i + 1, KIND.ORG_ENDING);
    const section = words.endsWith("股") && reader.is(i + 1, KIND.TITLE) && reader.joined(i + 1);
    if (company || section || (UNIT.test(words) && !(i === from && KIND_ONLY.test(words)))) return i + 1;
  }
  return from;
}

/** 干部|三处, 干部|监督|科: behind these words a unit goes on. */
const LEADS_ON = /^(?:老?干部|内部)$/;
const SECTION = new WordPattern(
  /^(?:(?:第?[一二三四五六七八九十]{1,2}|\d)?[处科室]|监督|教育|培训|人事|审计|综合|任免)$/,
);

const GOING = new WordPattern(/^(?:到|赴|来|来到|前往|走进|深入|抵达|莅临|在|至)$/);
const LOOKING = new WordPattern(/^(?:考察|学习|检查|督查|督导|调查|指导)$/);

/** 到甲法院|考察|人民法庭|建设: what those who come look into there, no unit of its own. */
function looksInto(reader: Reader, from: number): boolean {
  if (!LOOKING.at(reader, from)) return false;
  let going = false;
  for (let k = from - 1; k >= reader.first && k > from - 6 && reader.joined(k + 1); k--) going ||= GOING.at(reader, k);
  if (!going) return false;
  for (let i = from + 1; i < reader.last && i < from + MAX_TOKENS && reader.joined(i); i++) {
    if (!UNIT.test(reader.words(i))) continue;
    const next = i + 1;
    return next < reader.last && !reader.is(next, KIND.MARK | KIND.TRIGGER | KIND.TITLE | KIND.ROLE | KIND.ORG_ENDING);
  }
  return false;
}

const POSTED = new WordPattern(/^派?驻$/);
const INSPECTORS = new WordPattern(/(?:纪委|监委|纪委监委)$/);

/** 省纪委监委|驻|省商务厅|纪检监察组: the end of the group that a commission posts in another body; `from` when none is. */
function postedGroup(reader: Reader, from: number): number {
  if (!POSTED.at(reader, from) || !INSPECTORS.at(reader, from - 1)) return from;
  for (let i = from + 1; i < reader.last && i < from + 9 && reader.joined(i); i++) {
    if (reader.is(i, KIND.MARK | KIND.TITLE)) return from;
    if (/(?:纪检监察组|纪检组|监察组)$/.test(reader.words(i))) return i + 1;
  }
  return from;
}

/** 查验|科, 收发|室: what a section does is its name. */
function namesSection(reader: Reader, i: number): boolean {
  const next = i + 1;
  return (
    reader.is(i, KIND.VERBAL) &&
    next < reader.last &&
    reader.joined(next) &&
    reader.is(next + 1, KIND.TITLE) &&
    /^[科处室股站]$/.test(reader.words(next))
  );
}

/** Whether a word ends as units do: 教务处, 宣传部; not 干部, 内部. */
export function isUnit(words: string): boolean {
  return UNIT.test(words) && !NEVER.test(words);
}
