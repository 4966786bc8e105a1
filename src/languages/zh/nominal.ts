// Is this verb a verb here? 听取汇报, 督查组, 讲话要求 hold verbs that only name things.

import { itemAt } from "../../lists";
import { aboutBefore } from "./about";
import type { Chunk, VerbChunk } from "./chunks";
import { isReferent } from "./chunks";
import { BREAKS, markOf, NEUTRAL, PREPOSITIONS, textOf, verbOf, wordOrVerb } from "./clause-words";
import { opensGuestList } from "./guest-lists";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const UNIT = new WordPattern(/^[组团队处科室股]$/);
const MATTER = new WordPattern(/^(?:结果|意见|情况|质量|程序|修改)$/);
const SHOWS = new WordPattern(/^(?:显示|称|表明|披露)$/);

const OF_SIGNING = new WordPattern(
  /^(?:企业|企业代表|项目|双方|各方|方|单位|代表|客商|活动|现场|金额|总额|环节|嘉宾)$/,
);

/** A verb after 的, before 组 or 团, after a light verb or a speech that it names: a noun. */
export function isNominal(chunks: readonly Chunk[], i: number, end: number): boolean {
  const chunk = chunks[i] as VerbChunk;
  const before = textOf(itemAt(chunks, i - 1));
  const next = chunks[i + 1];
  if (next !== undefined && next.start === chunk.end && UNIT.fits(next)) return true;
  if (
    /^(?:要求|指示|部署)$/.test(chunk.verb) &&
    /^(?:讲话|指示|批示|部署|要求)$/.test(verbOf(itemAt(chunks, i - 1)) || before) &&
    chunks[i - 1].end === chunk.start
  )
    return true;
  if (i + 1 >= end && /^(?:要求|部署|安排|指示)$/.test(chunk.verb) && isGuide(chunks, i)) return true;
  if (/^(?:安排|部署)$/.test(chunk.verb) && isPlan(chunks, i)) return true;
  if (/^(?:审议|审查|讨论)$/.test(chunk.verb) && MATTER.fits(next) && next.start === chunk.end) return true;
  // 签约|企业, 签约|仪式: who or what is of a signing.
  if (isVerbOf(chunk.verb, VERB.sign) && next !== undefined && next.start === chunk.end && OF_SIGNING.fits(next))
    return true;
  if (/^(?:与会|参会)$/.test(chunk.verb) && next?.start === chunk.end && !opensGuestList(chunks, i))
    return next.kind !== "meeting" && next.kind !== "mark" && next.kind !== "function";
  if (chunk.verb === "到" && chunks.slice(Math.max(0, i - 5), i).some((one) => textOf(one) === "从")) return true;
  if (chunk.verb === "报告" && (isVerbOf(verbOf(next), VERB.stress) || SHOWS.fits(next))) return true;
  if (before === "的" && i + 1 >= end) return true;
  if (chunk.verb === "出席" && tellsWhich(chunks, i)) return true;
  const light =
    before === "了" ? textOf(itemAt(chunks, i - 2)) : before === "和" ? textOf(itemAt(chunks, i - 3)) : before;
  if (
    /^(?:进行|作出|作|做|做出|开展|予以)$/.test(light) &&
    isVerbOf(chunk.verb, VERB.arrange | VERB.deliberate | VERB.visit)
  )
    return !isVerbOf(chunk.verb, VERB.visit) && aboutBefore(chunks, i) === null;
  if (before === "和" && isVerbOf(chunk.verb, VERB.arrange) && i + 1 >= end) return true;
  return before === "的" && !isReferent(next ?? chunk);
}

const PLANNED = new WordPattern(
  /^(?:值班|值守|人员|岗位|时间|日程|课程|行程|住宿|食宿|座位|后勤|车辆|班次|会务|力量)$/,
);
const STATE = new WordPattern(/^(?:做到|到位|落实|落地|情况|表|合理|周密|细致|妥当)$/);

/** 值守|安排|做到…, 询问值班|安排、…: a plan that was made, no act. */
function isPlan(chunks: readonly Chunk[], i: number): boolean {
  const before = itemAt(chunks, i - 1);
  if (before === undefined || before.end !== chunks[i].start || (before.kind !== "word" && before.kind !== "act"))
    return false;
  const next = chunks[i + 1];
  if (STATE.fits(next)) return true;
  return PLANNED.fits(before) && (next === undefined || next.kind === "mark" || next.kind === "function");
}

const FOLLOWS = /^(?:深入|认真|切实|全面|进一步|贯彻|落实|贯彻落实|学习贯彻|响应|执行|按照|做好|确保)/;

/** 按照|甲包保制度|要求，: what guided an act, at the end of its clause. */
function isGuide(chunks: readonly Chunk[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 16 && !BREAKS.fits(chunks[k]); k--) {
    if (/^(?:按照|根据|依照|依据|遵照|围绕|对照)$/.test(textOf(chunks[k]))) return true;
    // 为落实甲部有关通知|要求，
    const opens = k === 0 || BREAKS.fits(chunks[k - 1]) || chunks[k - 1].kind === "date";
    if (!opens || !/^(?:为|为了)$/.test(textOf(chunks[k]))) continue;
    if (chunks[k + 1].kind === "meeting" || FOLLOWS.test(wordOrVerb(chunks[k + 1]))) return true;
  }
  return false;
}

/** 看望|出席|甲会议|的|代表: whom they call on, not what they do. */
function tellsWhich(chunks: readonly Chunk[], i: number): boolean {
  const governed = itemAt(chunks, i - 1)?.kind === "verb" || PREPOSITIONS.fits(itemAt(chunks, i - 1));
  const whom = chunks[i + 3];
  return (
    governed &&
    chunks[i + 1]?.kind === "meeting" &&
    textOf(chunks[i + 2]) === "的" &&
    (whom?.kind === "role" || whom?.kind === "title" || whom?.kind === "word" || whom?.kind === "level")
  );
}

/** 强调，…; 指出：…; 要求各地…; but 提出要求 and 作出指示 hold no speech. */
export function speaks(chunks: readonly Chunk[], i: number, end: number): boolean {
  if (i + 1 >= end) return true;
  // 对甲提出新学期新要求，要求…: that something is demanded, not what.
  if (verbOf(chunks[i]) === "提出" && /(?:要求|意见|建议|希望|期望)$/.test(wordOrVerb(chunks[end - 1]))) return false;
  for (let k = i + 1; k < end && k < i + 9; k++)
    if (/^(?:欢迎|感谢|敬意|祝贺|问候|慰问|哀悼|谢意|祝福|衷心感谢)$/.test(wordOrVerb(chunks[k]))) return false;
  return end - i > 3;
}

export function verbSoon(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let k = from; k < end && k < from + 3; k++) if (chunks[k].kind === "verb") return true;
  return false;
}

/** Whether another predicate begins at `from`, perhaps behind an adverb or a preposition. */
export function nextIsVerb(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let k = from; k < end && k < from + 4; k++) {
    if (chunks[k].kind === "verb") return true;
    if (!NEUTRAL.fits(chunks[k]) && !PREPOSITIONS.fits(chunks[k]))
      return textOf(chunks[from]) === "就" || PREPOSITIONS.fits(chunks[from]);
  }
  return false;
}

/** 甲、乙|一同|前往丙: both go, and neither came along with somebody else. */
export function isTogether(chunks: readonly Chunk[], i: number, subjects: readonly Chunk[]): boolean {
  if (!/^(?:一同|一道)$/.test(verbOf(itemAt(chunks, i)))) return false;
  if (subjects.filter(({ kind }) => kind === "person").length < 2) return false;
  const where = itemAt(chunks, i + 2);
  return isVerbOf(verbOf(itemAt(chunks, i + 1)), VERB.visit) && (where?.kind === "place" || where?.kind === "org");
}

/** 新任职|的|局长甲: the verb says which officer the named person is, and is not what the clause tells. */
export function saysWhich(chunks: readonly Chunk[], i: number): boolean {
  const verb = chunks[i];
  if (verb.kind !== "verb" || !isVerbOf(verb.verb, VERB.appoint | VERB.dismiss)) return false;
  if (textOf(chunks[i + 1]) !== "的") return false;
  let k = i + 2;
  while (k < chunks.length && (/^(?:title|role|org|place|level)$/.test(chunks[k].kind) || markOf(chunks[k]) === "、"))
    k++;
  return chunks[k]?.kind === "person";
}
