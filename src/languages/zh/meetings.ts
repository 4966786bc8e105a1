// Which gatherings are named here? From an ending (…推进会) leftwards to where the name begins.

import { isContest, isHeldHere, isStudySession } from "./contests";
import type { DateMention } from "./dates";
import { KIND } from "./kinds";
import { holdsAnother, leftEnd, trimmed } from "./meeting-left-edge";
import { studyStart } from "./meeting-spirit";
import { subjectStart } from "./meeting-subjects";
import type { Reader } from "./reader";
import { isStandingSession } from "./standing-sessions";

/** A meeting's name as a token range, end exclusive. */
export interface MeetingSpan {
  readonly first: number;
  readonly last: number;
}

/** Words that follow a meeting's ending when it is no meeting: 会议室, 会议精神. */
const NOT_AFTER = /^(?:室|厅|纪要|中心|桌|费|材料|代表|制度|机制|型|员|址|徽|成员|议程|期间的)/;
/** 省人民代表大会|财政经济委员会: the congress as a body. */
const AS_BODY = /^(?:备案|\p{Script=Han}{2,10}委员会)/u;
/** 专家协商会|工作规则: the rules of such meetings are a text; 以视频会议|的形式: how another is held. */
const OF_DOCUMENT = /^(?:的?(?:形式|方式)|(?:工作|议事)?规则|工作(?:计划|办法|方案|细则|条例|制度))/;

/** The meetings of the sentence, left to right. */
export function meetingSpans(reader: Reader, dayAt: (token: number) => DateMention | null): MeetingSpan[] {
  const spans: MeetingSpan[] = [];
  for (let m = reader.first; m < reader.last; m++) {
    if (!(reader.is(m, KIND.MEETING_ENDING) || isStandingSession(reader, m)) || insideTitle(reader, m)) continue;
    if (m + 1 < reader.last && reader.joined(m + 1) && NOT_AFTER.test(reader.words(m + 1))) continue;
    if (OF_DOCUMENT.test(reader.text.slice(reader.end(m), reader.end(m) + 6))) continue;
    if (reader.words(m).endsWith("代表大会") && AS_BODY.test(reader.text.slice(reader.end(m), reader.end(m) + 14)))
      continue;
    // 培训班|12|期, 招聘会|8|场: how many there were.
    if (reader.is(m + 1, KIND.DIGITS) && /^余?[期场次班]/.test(reader.text.slice(reader.end(m + 1)))) continue;
    // 理事会|秘书长: the council whose officer it is.
    if (/(?:理事会|董事会|监事会)$/.test(reader.words(m)) && reader.is(m + 1, KIND.TITLE) && reader.joined(m + 1))
      continue;
    if (continues(reader, m)) continue;
    const last = withOrdinal(reader, m);
    const floor = spans.length > 0 ? spans[spans.length - 1].last : reader.first;
    const whole = subjectStart(reader, m, floor, (token) => dayAt(token) !== null);
    const start = trimmed(reader, whole < 0 ? leftEnd(reader, m, floor, dayAt) : whole, m);
    let first = whole < 0 ? studyStart(reader, start, m) : start;
    if (reader.words(m) === "两会") {
      first = sessionsStart(reader, m);
      if (first === m) continue;
    }
    // 论坛|开幕式: of the forum that is told of.
    if (first === m - 1 && reader.is(first, KIND.MEETING_ENDING)) first = m;
    if (isContest(reader, m) && !isHeldHere(reader, first, m)) continue;
    // 第二届|理事会 is a body until somebody holds it.
    if (
      /^(?:理事会|监事会|董事会)$/.test(reader.words(m)) &&
      /届$/.test(reader.words(m - 1)) &&
      !isHeldHere(reader, first, m)
    )
      continue;
    // 企业家|联谊会 is a body until somebody holds it.
    if (reader.words(m) === "联谊会" && isOfPeople(reader, m) && !isHeldHere(reader, first, m)) continue;
    if (!isStudySession(reader, first, m)) continue;
    if (spans.length > 0 && first < spans[spans.length - 1].last) spans.pop();
    spans.push({ first, last });
  }
  return spans;
}

/** 县|两会, 2024年全国|两会: whose sessions they are, and no more; 做好|两会 names none. */
function sessionsStart(reader: Reader, m: number): number {
  let first = m;
  while (first > reader.first && reader.joined(first) && isOfSessions(reader, first - 1)) first--;
  return first;
}

function isOfSessions(reader: Reader, t: number): boolean {
  return (
    reader.is(t, KIND.LEVEL | KIND.PLACE | KIND.DIGITS) ||
    /^(?:全国|年|年度|今年|[一二三四五六七八九十]+届)$/.test(reader.words(t))
  );
}

function isOfPeople(reader: Reader, m: number): boolean {
  return (
    m > reader.first &&
    /(?:企业家|商人|校友|同学|同乡|青年|妇女|知识分子|人士|侨界|留学人员)$/.test(reader.words(m - 1))
  );
}

/** …第7次会议|暨|…推进会 is one name; the ending before 暨 is no end. */
function continues(reader: Reader, m: number): boolean {
  if (reader.is(m + 1, KIND.MEETING_ENDING) && reader.joined(m + 1)) return true;
  if (holdsAnother(reader, m)) return true;
  if (
    /^第/.test(reader.words(Math.min(m + 1, reader.last - 1))) &&
    [2, 3, 4, 5].some((k) => reader.is(m + k, KIND.MEETING_ENDING))
  )
    return true;
  return m + 1 < reader.last && reader.words(m + 1) === "暨" && endingAfter(reader, m + 2);
}

function endingAfter(reader: Reader, from: number): boolean {
  for (let i = from; i < reader.last && (!reader.is(i, KIND.MARK) || "“”（）".includes(reader.mark(i))); i++)
    if (reader.is(i, KIND.MEETING_ENDING)) return true;
  return false;
}

/** 会议（扩大） keeps its note. */
function withOrdinal(reader: Reader, m: number): number {
  if (reader.mark(m + 1) === "（" && reader.mark(m + 3) === "）" && /^扩大/.test(reader.words(m + 2))) return m + 4;
  if (m + 1 < reader.last && reader.words(m + 1) === "暨") return activityEnd(reader, m);
  return m + 1;
}

/** …大讲堂|暨|第一期…活动: the second half of the name ends as activities do. */
function activityEnd(reader: Reader, m: number): number {
  for (let i = m + 2; i < reader.last && reader.start(i) - reader.end(m) < 24; i++) {
    if (reader.is(i, KIND.MARK) && !"“”".includes(reader.mark(i))) break;
    if (/(?:活动|行动|启动|主题日)$/.test(reader.words(i))) return i + 1;
  }
  return m + 1;
}

function insideTitle(reader: Reader, m: number): boolean {
  for (let i = m - 1; i >= reader.first; i--) {
    const mark = reader.mark(i);
    if (mark === "》") return false;
    if (mark === "《") return true;
  }
  return false;
}
