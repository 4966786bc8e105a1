// When are a contest, a lecture, a course, a study session gatherings of this article? When somebody holds them in the sentence.

import { KIND } from "./kinds";
import type { Reader } from "./reader";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const CONTEST = new WordPattern(/(?:赛|讲座|培训|马拉松|[^环]节)$/);
/** Alone they say only a kind. */
const KIND_ONLY =
  /^(?:(?:文化|艺术|旅游|体育|文化旅游|旅游文化|文化艺术)节|比赛|大赛|决赛|竞赛|联赛|讲座|培训|业务培训|技能培训|专题培训|线上培训|集中培训)$/;
const HELD =
  /^(?:举行|举办|召开|开赛|开幕|闭幕|落幕|收官|结束|开讲|开课|启动|鸣枪|鸣枪起跑|开跑|开锣|开战|打响|圆满|成功|顺利|如期|正式|火热|拉开|落下|在|于)$/;
const HOLDS = /^(?:举行|举办|召开|主办|承办|合办|协办|组织举办|联合举办|组织召开|开展|组织开展|联合开展)$/;
const REACH = 9;

/** Whether the ending at `m` is one of a contest or a course. */
export function isContest(reader: Reader, m: number): boolean {
  return CONTEST.at(reader, m);
}

/** 甲赛在乙举行, 丙举办甲赛; not 在甲赛中获奖, 参加甲培训. */
export function isHeldHere(reader: Reader, first: number, m: number): boolean {
  if (KIND_ONLY.test(reader.words(first, m + 1))) return false;
  // 举办了甲赛、乙赛等赛事: what is told is that such things are done.
  const listed = m + 1 < reader.last && /^[、和及等与]$/.test(reader.words(m + 1));
  return (!listed && holdsBefore(reader, first)) || heldAfter(reader, m + 1);
}

function holdsBefore(reader: Reader, first: number): boolean {
  let k = first - 1;
  while (k >= reader.first && /^(?:了|的|“|第|首届|一场|[一两三]场|次|场|专题)$/.test(reader.words(k))) k--;
  if (k < reader.first || !HOLDS.test(reader.words(k))) return false;
  return !/(?:先后|曾|曾经|累计|每年|多次|陆续|连续)/.test(reader.words(Math.max(reader.first, k - 2), k + 1));
}

function heldAfter(reader: Reader, from: number): boolean {
  if (from >= reader.last || !HELD.test(reader.words(from))) return false;
  for (let i = from; i < reader.last && i < from + REACH && !reader.is(i, KIND.MARK); i++)
    if (
      /^(?:举行|举办|召开|开赛|开幕|闭幕|落幕|收官|结束|开讲|开课|启动|开跑|开锣|打响|帷幕|起跑)$/.test(reader.words(i))
    )
      return true;
  return false;
}

const STUDY = new WordPattern(/^集[体中]学习$/);

/** Whether what ends at `m` may be a gathering: 举行|集体学习, 2023年第8次|集中学习 is a gathering; 加强|集中学习 is none. */
export function isStudySession(reader: Reader, first: number, m: number): boolean {
  if (!STUDY.at(reader, m)) return true;
  if (/第.{1,4}[次期]/.test(reader.words(first, m + 1))) return true;
  if (heldAfter(reader, m + 1)) return true;
  return first > reader.first && isVerbOf(reader.words(first - 1), VERB.hold | VERB.chair | VERB.attend);
}
