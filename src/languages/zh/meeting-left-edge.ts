// Where does a meeting's name begin? Leftwards from its ending, past what says which meeting it is, to what acts on it.

import type { DateMention } from "./dates";
import { KIND } from "./kinds";
import type { Reader } from "./reader";
import { isEnlarged } from "./standing-sessions";
import { isVerbOf, VERB } from "./verbs";

const MAX_LENGTH = 60;
const OPENER: Record<string, string> = { "”": "“", "》": "《", "）": "（" };
/** 第一书记|对接会, 村书记|述职会: gatherings named by the office of those who come. */
const OF_OFFICERS =
  /^(?:对接|座谈|培训|述职|见面|交流|例|联席|恳谈|动员|碰头|履职|擂台|工作推进|集体谈话|廉政谈话|集体廉政谈话|谈话)(?:会|班|会议|座谈会|大会|评议会|研讨会)$/;
const POINTING = new Set("这次 本次 此次 该 此 本 这 那次 上述 一次".split(" "));

/** …会议|道孚代表团|会议, …联席会议|成立|会议: one name holds another. */
export function holdsAnother(reader: Reader, m: number): boolean {
  for (let i = m + 1; i < reader.last && i < m + 5; i++) {
    if (!reader.joined(i)) return false;
    if (reader.is(i, KIND.MEETING_ENDING)) return i > m + 1;
    if (
      !reader.is(i, KIND.PLACE) &&
      !/^(?:成立|预备|主席团|代表团|分团|小组|分组|第.{1,4}|\d+|次|开幕|闭幕)$/.test(reader.words(i))
    )
      return false;
  }
  return false;
}

/** The first token of the name that ends at `m`. */
export function leftEnd(
  reader: Reader,
  m: number,
  floor: number,
  dayAt: (token: number) => DateMention | null,
): number {
  let first = m;
  for (let i = m - 1; i >= floor; i--) {
    if (reader.start(m) - reader.start(i) > MAX_LENGTH) return m;
    const opener = OPENER[reader.mark(i)];
    if (opener !== undefined) {
      const open = openerOf(reader, i, opener, floor);
      const longest = opener === "（" ? 10 : 40;
      if (open < 0 || reader.start(i) - reader.start(open) > longest) return first;
      // …10月18日电（记者甲）乙峰会: the note of a dateline is of no name.
      if (opener === "（" && reader.is(open + 1, KIND.ROLE)) return first;
      i = open;
      first = open;
      continue;
    }
    if (joinsOfficers(reader, i, m)) continue;
    if (isLeftBoundary(reader, i, m) || !reader.joined(i + 1)) return first;
    if (dayAt(i) !== null) return first;
    first = i;
  }
  return first;
}

function openerOf(reader: Reader, close: number, opener: string, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if (reader.mark(i) === opener) return i;
  return -1;
}

function isLeftBoundary(reader: Reader, i: number, m: number): boolean {
  if (reader.is(i, KIND.MARK)) return !"·-".includes(reader.mark(i));
  const words = reader.words(i);
  if (
    /^(?:另据|据|经|已经|提请|提交|作为|保障|邀集|采取|确保|迎接|开好|办好|开成|[中双我各外美俄日韩欧]方)$/.test(words)
  )
    return true;
  // 八届|十|一次|主席会议
  if (words === "一次" && i > reader.first && reader.joined(i) && /[十百]$/.test(reader.words(i - 1))) return false;
  if (POINTING.has(words) || /讯$|^电$/.test(words)) return true;
  if (/^(?:表决|审议|讨论|研究)?通过$/.test(words)) return true;
  // 次常委会|会议: the first only begins the kind.
  if (words.endsWith("常委会") && (i + 1 === m || reader.mark(i + 1) === "（") && reader.joined(i + 1)) return false;
  // 专题培训班|开班仪式
  if (reader.is(i, KIND.MEETING_ENDING) && reader.is(i + 1, KIND.MEETING_ENDING)) return false;
  if (reader.is(i, KIND.MEETING_ENDING))
    return !/^[暨和]/.test(reader.words(i + 1)) && !/^第/.test(reader.words(i + 1)) && !holdsAnother(reader, i);
  if (i + 1 === m && /^(?:委员长|主席|主任|秘书长)$/.test(words) && i > reader.first)
    return !/(?:[次届\d]|政协|常委会)$/.test(reader.words(i - 1));
  // 县委|常委|（扩大）会议, 三届|常委|会
  if (reader.is(i, KIND.TITLE) && isEnlarged(reader, i)) return false;
  if (words === "常委" && /^[扩会]/.test(reader.words(i + 1))) return !/[届次]$/.test(reader.words(i - 1));
  if (reader.is(i, KIND.TITLE) && i + 1 === m && OF_OFFICERS.test(reader.words(m))) return false;
  if (reader.is(i, KIND.TITLE) && i + 1 === m && isOfAll(reader, i, m)) return false;
  if (reader.is(i, KIND.TITLE) && (isOfOfficers(reader, i, m) || joinsOfficers(reader, i + 1, m))) return false;
  if (words === "常委" && reader.words(i + 1) === "班子") return false;
  if (reader.is(i, KIND.TITLE)) return !/^(?:办公|专题|联席|碰头|制)/.test(reader.words(i + 1));
  if (reader.is(i, KIND.NAME | KIND.COURTESY)) return true;
  if (words === "集中") return /^(?:会议?|大会)$/.test(reader.words(i + 1)) || HOLDS.test(reader.words(i + 1));
  // 第7次|专题|研讨学习会
  if (words === "专题" && i > reader.first && /[次期届组]$/.test(reader.words(i - 1))) return false;
  if (words === "的" && isOfParty(reader, i)) return false;
  if (words === "宣讲" && telling(reader, i + 1, m)) return false;
  if (words === "同" && i + 1 < m && /衔接|融合|联动/.test(reader.words(i + 1, m))) return false;
  // 丹阳|至|金坛|公路开工仪式
  if (words === "至" && i > reader.first && reader.is(i - 1, KIND.PLACE) && reader.is(i + 1, KIND.PLACE)) return false;
  if (words === "专题" && saysOfWhat(reader, i, m)) return false;
  if (reader.is(i, KIND.FUNCTION)) return !/^(?:和|与|及|有关|为|对)$/.test(words) || !allowsJoin(reader, i, m);
  if (/^(?:学习贯彻|贯彻落实|深入贯彻|深入学习|认真学习)$/.test(words)) return !holdsSpirit(reader, i + 1, m);
  if (reader.is(i, KIND.VERBAL) && governs(reader, i, m)) return true;
  if (words === "宣传" && /^(?:思想|文化|系统|战线|干部|工作)/.test(reader.words(i + 1))) return false;
  return (
    reader.is(i, KIND.TRIGGER) &&
    isVerbOf(
      words,
      VERB.chair | VERB.attend | VERB.hold | VERB.stress | VERB.hear | VERB.convey | VERB.speak | VERB.issue,
    )
  );
}

/** 党|的|二十大精神宣讲…会, 党|的|建设工作领导小组会议 */
function isOfParty(reader: Reader, i: number): boolean {
  return (
    i > reader.first &&
    reader.text[reader.start(i) - 1] === "党" &&
    /^(?:[一二三四五六七八九十]|建设)/.test(reader.words(i + 1))
  );
}

/** …精神|宣讲|工作座谈会: which work it is, where only 工作 or the ending follows. */
function telling(reader: Reader, next: number, m: number): boolean {
  return next === m || (next + 1 === m && /^(?:工作|骨干|活动)$/.test(reader.words(next)));
}

/** 县委书记|、|县长集体谈话会: two offices, those who come. */
function joinsOfficers(reader: Reader, i: number, m: number): boolean {
  return (
    i + 2 === m &&
    reader.mark(i) === "、" &&
    reader.is(i - 1, KIND.TITLE) &&
    reader.is(i + 1, KIND.TITLE) &&
    OF_OFFICERS.test(reader.words(m))
  );
}

/** 全市|法院|院长|会议, 全省|检察长|座谈会: of all who hold the office. */
function isOfAll(reader: Reader, i: number, m: number): boolean {
  if (!/^(?:会议|座谈会)$/.test(reader.words(m))) return false;
  for (let k = i - 1; k >= reader.first && k >= i - 4 && reader.joined(k + 1); k--) {
    if (/^全(?:$|[省市县区州国旗盟])/.test(reader.words(k))) return true;
    if (reader.is(k, KIND.MARK | KIND.TRIGGER | KIND.FUNCTION)) return false;
  }
  return false;
}

/** 乡镇党委书记|抓|基层党建述职评议会: what officers account for. */
function isOfOfficers(reader: Reader, i: number, m: number): boolean {
  return (
    /^(?:抓|履行|履职|落实)/.test(reader.words(i + 1)) && /述[职责廉]|评议|考核|点评/.test(reader.words(i + 1, m + 1))
  );
}

/** 就业工作|专题|推进会: the noun before says of what; 召开|专题|推进会 does not. */
function saysOfWhat(reader: Reader, i: number, m: number): boolean {
  const before = i - 1;
  if (i + 1 === m && before > reader.first && reader.mark(before) === "”") return true;
  if (i + 1 !== m || before < reader.first || !reader.joined(i) || HOLDS.test(reader.words(before))) return false;
  return (
    reader.is(before, KIND.WORD) &&
    reader.words(before).length > 1 &&
    !reader.is(
      before,
      KIND.FUNCTION | KIND.ADVERB | KIND.TITLE | KIND.TRIGGER | KIND.PLACE | KIND.LEVEL | KIND.LEVEL_BODY,
    )
  );
}

/** 学习贯彻甲精神|读书班 is a name; 学习贯彻|甲会议 is not. */
function holdsSpirit(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/(?:精神|思想)$/.test(reader.words(k))) return true;
  return false;
}

/** 安全生产和消防工作会议 joins two matters; 甲会议和乙会议 are two. */
function allowsJoin(reader: Reader, i: number, m: number): boolean {
  return (
    i > reader.first &&
    i + 1 < m &&
    /^[和与及]$/.test(reader.words(i)) &&
    !/(?:[一二三四五六七八九十]大|全会|两会|人大代表|政协委员)$/.test(reader.words(i - 1)) &&
    (reader.is(i - 1, KIND.WORD) || /(?:模范|工作者|标兵|英雄|党员|教师)$/.test(reader.words(i - 1))) &&
    !reader.is(i - 1, KIND.MEETING_ENDING | KIND.NAME | KIND.TITLE)
  );
}

/** 贯彻|省委…全会, 开好|会议: a verb before a body, a place, an ordinal or the bare ending is not of the name. */
function governs(reader: Reader, i: number, m: number): boolean {
  const next = i + 1;
  if (/^(?:庆祝|纪念)$/.test(reader.words(i))) return false;
  if (next === m)
    return (
      !/^(?:学习|培训|宣讲|观摩|调研|座谈)$/.test(reader.words(i)) && !isWorkMeeting(reader, m) && !saysWhich(reader, i)
    );
  if (reader.is(next, KIND.DIGITS) && /^周年/.test(reader.words(Math.min(next + 1, m)))) return false;
  if (/^(?:第|本次|这次|此次|党的)/.test(reader.words(next))) return true;
  return reader.is(next, KIND.LEVEL | KIND.PLACE | KIND.LEVEL_BODY | KIND.NATIONAL_BODY | KIND.DIGITS);
}

/** What is done with a meeting, never what it is for. */
const HOLDS =
  /^(?:召开|召集|举行|举办|参加|出席|列席|旁听|观看|收看|收听|聆听|听取|开|开好|开成|办好|筹备|筹办|准备|策划|组织|安排|利用|借助|结合|通过|迎接|喜迎|服务|保障|庆祝|宣布|主持|承办|主办|协办|开展|进行|推动|传达|贯彻|落实|讲授|讲了|上了|对照|按照|根据|围绕|延期|取消|转播|直播|结束|到|来到|赴|进入|成为|是|有|讲话|致辞|发言)$/;

/** 项目|开工|视频会: what a noun or another verb of the name stands before says which meeting it is; 开好|大会 does not. */
function saysWhich(reader: Reader, i: number): boolean {
  const before = i - 1;
  if (i === reader.first || !reader.joined(i)) return false;
  if (HOLDS.test(reader.words(i)) || HOLDS.test(reader.words(before)) || reader.words(i) === "好") return false;
  if (reader.words(before) === "集中") return true;
  return !reader.is(
    before,
    KIND.MARK | KIND.FUNCTION | KIND.NAME | KIND.TITLE | KIND.COURTESY | KIND.TRIGGER | KIND.PLACE | KIND.LEVEL,
  );
}

/** 防治|工作会议, 防火|工作推进会: the verb before says which work. */
function isWorkMeeting(reader: Reader, m: number): boolean {
  return reader.words(m).startsWith("工作");
}

/** 推动|甲论坛成果: what is done with what came of a meeting is not of its name. */
const LEADS_TO = /^(?:推动|落实|学习|领会|践行|把握|运用|转化)$/;

function isNested(reader: Reader, m: number): boolean {
  return /^(?:精神|成果|共识)/.test(reader.text.slice(reader.end(m), reader.end(m) + 2));
}

/** A verb before the name (部署|全州…会议) is not of it. */
export function trimmed(reader: Reader, first: number, m: number): number {
  let k = first;
  while (
    k < m &&
    reader.is(k, KIND.TRIGGER) &&
    reader.is(k + 1, KIND.LEVEL | KIND.PLACE | KIND.LEVEL_BODY | KIND.NATIONAL_BODY)
  )
    k++;
  if (isNested(reader, m)) while (k + 1 < m && LEADS_TO.test(reader.words(k))) k++;
  while (k < m && reader.is(k, KIND.VERBAL | KIND.ADVERB) && k + 1 === m && !isWorkMeeting(reader, m)) k++;
  while (
    k < m &&
    /^(?:[整本全首]场|[两几多一三]次|两|几|多|一|各|整|次|场|届|个|项|了|好|全面|认真|次|场|第一时间|组织|专门|还|各)$/.test(
      reader.words(k),
    )
  )
    k++;
  return k;
}
