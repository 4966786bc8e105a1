// Which meetings are named for what they study? 学习贯彻甲在乙考察时的重要讲话精神|专题会议: the name begins at the verb.

import { KIND } from "./kinds";
import type { Reader } from "./reader";
import { isVerbOf, VERB } from "./verbs";

const STUDIES = /^(?:深入|认真|专题|集中|传达)*(?:学习|贯彻|宣传|落实|宣讲|传达){1,4}$/;
const WHAT_IS_STUDIED = /(?:精神|思想|论述|讲话|报告|指示|批示|回信|贺信|决议)$/;
const MAX_LENGTH = 60;

/**
 * The first token of such a name when `first`..`m` begins with the end of what is studied; else `first`. The verb must open
 * the object of 召开, 举行 …, or stand behind the level whose meeting it is.
 */
export function studyStart(reader: Reader, first: number, m: number): number {
  if (!holdsWhatIsStudied(reader, first, m)) return first;
  let start = first;
  for (let i = first - 1; i >= reader.first && reader.start(m) - reader.start(i) <= MAX_LENGTH; i--) {
    if (reader.is(i, KIND.MARK) && !"“”《》、".includes(reader.mark(i))) break;
    if (reader.is(i, KIND.MEETING_ENDING) && !/^(?:上|精神|期间)/.test(reader.words(i + 1))) break;
    if (STUDIES.test(reader.words(i))) start = i;
    else if (start < first) break;
  }
  if (start === first) return first;
  const before = start - 1;
  if (before < reader.first || reader.is(before, KIND.MARK)) return start;
  const held = reader.is(before, KIND.TRIGGER) && isVerbOf(reader.words(before), VERB.hold | VERB.chair | VERB.attend);
  return held || reader.is(before, KIND.LEVEL | KIND.PLACE) ? start : first;
}

/** 传达学习甲出席|乙大会|和考察丙重要讲话精神: the meeting is inside the name of what is conveyed, nobody here was at it. */
export function isOfSpeech(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!/(?:出席|参加)了?$/.test(text.slice(start - 3, start))) return false;
  return (
    STUDIED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) && SPEECH_BEHIND.test(text.slice(end, end + 50))
  );
}

const STUDIED_BEFORE = /(?:传达|学习|贯彻|落实|领会|宣讲|宣传)[^。；！？\n]*$/;
const SPEECH_BEHIND = /^[^，。；！？\n]{0,30}(?:讲话|指示|批示|致辞|演讲)/;

function holdsWhatIsStudied(reader: Reader, first: number, m: number): boolean {
  for (let k = Math.max(first - 2, reader.first); k < m; k++) if (WHAT_IS_STUDIED.test(reader.words(k))) return true;
  return false;
}
