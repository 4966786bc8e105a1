// How far back does the name of a meeting reach that opens its clause and was held somewhere? 甲大学与乙市合作签约仪式|在丙举行: all the way.

import { KIND } from "./kinds";
import type { Reader } from "./reader";
import { isVerbOf, VERB } from "./verbs";

const MAX_LENGTH = 60;
const HELD = /^(?:召开|举行|举办|开幕|闭幕|启幕|落幕|举办|启动|开班|开讲)$/;
const HOW = /^(?:成功|隆重|顺利|圆满|正式|如期|热烈|盛大|胜利)$/;
/** Marks that names hold. */
const INSIDE = "“”（）《》·-/+&—";
/** Words at the head of a clause that say when. */
const WHEN =
  /^(?:上午|下午|晚上?|晚间|夜间|清晨|日前|近日|近期|今天|昨天|今日|昨日|当[天日晚]|同日|随后|年|月|日|时|分|许|此前|会前|会后)$/;
/** Words that no name holds: they join a clause to another, or say what somebody does with the meeting. */
const OUTSIDE =
  /^(?:的|了|着|在|由|将|把|被|是|有|于|经|据|随着|为了|自|当|等|也|又|还|均|都|并|且|不|未|要|已|已经|正|正在|我|这|该|此|本|本次|此次|这次|上述|各|作为|参加|期间|之际|其中|因|因为|根据|按照|围绕|通过|组织|邀请)$/;

/** The token where the clause's only name begins, when the meeting that ends at `m` is said to be held; else -1. */
export function subjectStart(reader: Reader, m: number, floor: number, isDay: (token: number) => boolean): number {
  if (!isHeldAfter(reader, m + 1)) return -1;
  let start = m;
  let quoted = false;
  for (let i = m - 1; i >= floor; i--) {
    if (isDay(i)) break;
    const mark = reader.is(i, KIND.MARK) ? reader.mark(i) : "";
    if (mark === "”" || mark === "“") quoted = mark === "”";
    else if (quoted && !"。；！？".includes(mark || " ")) continue;
    if (mark !== "" && !INSIDE.includes(mark)) {
      // 甲与乙、丙签约仪式: the parties are listed.
      if (mark === "、" && joinsParties(reader, i, m)) {
        start = i;
        continue;
      }
      if (!"，。；：！？".includes(mark)) return -1;
      break;
    }
    if (mark === "" && isOutside(reader, i)) return -1;
    start = i;
  }
  start = afterNote(reader, start, m);
  while (start < m && (WHEN.test(reader.words(start)) || reader.is(start, KIND.ADVERB))) start++;
  const length = reader.start(m) - reader.start(start);
  return start === m || length > MAX_LENGTH || !isWhole(reader.words(start, m)) ? -1 : start;
}

/** 5月11日电|（甲 乙）|全国农业工作会议: a bracket in front of the name is a note on what stands before it. */
function afterNote(reader: Reader, start: number, m: number): number {
  if (reader.mark(start) !== "（") return start;
  for (let i = start + 1; i < m; i++) if (reader.mark(i) === "）") return i + 1;
  return start;
}

/** Whether parties stand on both sides of a list mark in what ends as a ceremony of theirs. */
function joinsParties(reader: Reader, i: number, m: number): boolean {
  const body = KIND.DEPARTMENT | KIND.ORG_ENDING | KIND.CORE_BODY | KIND.LEVEL_BODY | KIND.NATIONAL_BODY;
  if (!/(?:签约|签字|揭牌|共建|合作)/.test(reader.words(i, m + 1)) || !reader.is(i - 1, body)) return false;
  for (let k = i - 1; k >= reader.first && k > i - 10; k--) if (/^[与和]$/.test(reader.words(k))) return true;
  return false;
}

function isOutside(reader: Reader, i: number): boolean {
  const words = reader.words(i);
  if (OUTSIDE.test(words) || /讯$|^电$/.test(words)) return true;
  if (reader.is(i, KIND.NAME | KIND.COURTESY | KIND.MEETING_ENDING) && !/^[暨和]/.test(reader.words(i + 1)))
    return true;
  return (
    reader.is(i, KIND.TRIGGER) &&
    isVerbOf(
      words,
      VERB.chair | VERB.attend | VERB.hold | VERB.stress | VERB.hear | VERB.convey | VERB.issue | VERB.visit,
    )
  );
}

/** 在甲|举行, 成功举办, 隆重|在乙|召开. */
function isHeldAfter(reader: Reader, from: number): boolean {
  let k = from;
  while (k < reader.last && HOW.test(reader.words(k))) k++;
  if (k >= reader.last) return false;
  if (HELD.test(reader.words(k))) return k + 1 >= reader.last || reader.is(k + 1, KIND.MARK);
  if (!/^[在于]$/.test(reader.words(k))) return false;
  for (let i = k + 1; i < reader.last && i < k + 16; i++) {
    if (reader.is(i, KIND.MARK) && !"“”（）·".includes(reader.mark(i))) return false;
    if (HELD.test(reader.words(i))) return true;
  }
  return false;
}

/** Brackets and quotation marks close what they open. */
function isWhole(words: string): boolean {
  for (const [open, close] of ["“”", "（）", "《》"])
    if (words.split(open).length !== words.split(close).length) return false;
  return true;
}
