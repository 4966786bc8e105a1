// Who is said to give a speech when its title stands inside the verb? 作了题为“甲”的专题报告, 以“乙”为题作了讲座.

import { itemAt } from "../../lists";
import type { Chunk } from "./chunks";
import { BREAKS, textOf, wordOrVerb } from "./clause-words";
import { plainChunk, verbChunk } from "./making-chunks";
import { wordOf } from "./words";

const GIVES = new Set("作 做 作了 做了 作出 发表 带来 进行".split(" "));
const REPORTING = new Set("作 做 进行".split(" "));
const SPEECH = /(?:报告|讲座|演讲|发言|讲话|致辞|授课|主旨报告|讲授)$/;
/** What may stand between the verb and its speech: what it is called, and what kind it is. */
const BETWEEN =
  /^(?:了|题为|为题|题目为|主题为|的|一场|一堂|一个|热情洋溢|精彩|专题|学术|主题|主旨|特邀|大会|辅导|重要|总结|开幕|闭幕|开题|典型|交流|表态|动员|讲话|工作|经验|讲评|生动|深入|简短|即席|专场|讲学|书面|代表|深刻|党课)$/;
const REPORTS = /^(?:补充|情况|工作|专题|简要|详细|具体|重点|系统|全面|口头|书面|经验|的|了)$/;
const LONGEST = 60;

/** Turns 作…报告 into one act of speaking; what the speech is called stays between. */
export function markSpeeches(chunks: Chunk[]): void {
  for (let i = 0; i < chunks.length; i++) {
    const words = wordOrVerb(chunks[i]);
    if (!GIVES.has(words)) continue;
    if (REPORTING.has(words)) markReport(chunks, i);
    const at = speechAfter(chunks, i);
    if (at < 0) continue;
    chunks[i] = verbChunk(chunks[i], "作报告");
    const said = wordOrVerb(chunks[at]);
    chunks[at] = plainChunk("word", chunks[at], said, wordOf(said));
  }
}

/** 就甲作了补充汇报, 进行了情况介绍: the noun is the act of reporting. */
function markReport(chunks: Chunk[], i: number): void {
  let k = i + 1;
  while (REPORTS.test(wordOrVerb(chunks[k]))) k++;
  const chunk = chunks[k];
  if (k === i + 1 || chunk === undefined || !/^(?:汇报|介绍|情况介绍|情况汇报)$/.test(wordOrVerb(chunk))) return;
  chunks[k] = verbChunk(chunk, "作汇报");
}

function speechAfter(chunks: readonly Chunk[], i: number): number {
  const closing = speechAtEnd(chunks, i);
  if (closing > 0) return closing;
  for (let k = i + 1; k < chunks.length && k < i + LONGEST; k++) {
    const chunk = chunks[k];
    const words = wordOrVerb(chunk);
    if (words === "“") {
      const close = chunks.findIndex((one, n) => n > k && textOf(one) === "”");
      if (close < 0) return -1;
      k = close;
    } else if (SPEECH.test(words)) return k;
    else if (chunk.kind !== "document" && !BETWEEN.test(words)) return -1;
  }
  return -1;
}

/** Behind the verb, up to the end of the clause: 作关于甲的报告. */
function speechAtEnd(chunks: readonly Chunk[], i: number): number {
  if (textOf(chunks[i + 1]) === "的" || /^(?:作出|带来|进行)$/.test(wordOrVerb(chunks[i]))) return -1;
  let end = i + 1;
  while (end < chunks.length && !BREAKS.fits(chunks[end])) end++;
  if (end <= i + 2) return -1;
  const speaks = SPEECH.test(wordOrVerb(itemAt(chunks, end - 1))) && textOf(itemAt(chunks, end - 2)) === "的";
  return speaks ? end - 1 : -1;
}
