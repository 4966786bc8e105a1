// What is it about, when that stands before the verb? 对甲进行了安排部署, 就甲作了汇报.

import type { Span } from "../../doc";
import { itemAt } from "../../lists";
import type { Chunk } from "./chunks";
import { BREAKS, textOf, wordOrVerb } from "./clause-words";

const LIGHT = /^(?:进行|作|做|作出|做出|作了|作报告|了|专题|全面|详细|再次)$/;

/** 就甲工作|作了补充汇报: the light verb that the noun's own words stand behind; `at` when none do. */
function lightVerb(chunks: readonly Chunk[], at: number): number {
  let k = at;
  while (k > 0 && /^(?:补充|情况|工作|简要|具体|重点|系统|口头|书面|专题|了)$/.test(textOf(itemAt(chunks, k - 1)))) k--;
  return k > 0 && /^(?:作|做|作了)$/.test(textOf(itemAt(chunks, k - 1))) ? k : at;
}

/** The working text between 对 or 就 and the light verb before the verb at `at`; null without either. */
export function aboutBefore(chunks: readonly Chunk[], at: number): Span | null {
  let to = lightVerb(chunks, at);
  while (to > 0 && LIGHT.test(wordOrVerb(itemAt(chunks, to - 1)))) to--;
  if (to === at) return null;
  for (let k = to - 1; k >= 0 && !BREAKS.fits(chunks[k]); k--)
    if (/^[对就]$/.test(textOf(chunks[k])))
      return k + 1 < to ? { start: chunks[k + 1].start, end: chunks[to - 1].end } : null;
  return null;
}
