// Does a sentence say that a gathering was held, or only that it will be or should be?

import { itemAt } from "../../lists";
import type { MeetingChunk, Sentence } from "./chunks";
import { BREAKS, textOf } from "./clause-words";
import { isVerbOf, VERB } from "./verbs";

/** 要尽快召开X, 定期举行X: one that somebody asks for is named no further. */
export function isDemanded(chunk: MeetingChunk, { chunks }: Sentence): boolean {
  const verb = chunks.indexOf(chunk) - 1;
  if (verb < 0 || chunks[verb].kind !== "verb" || !isVerbOf(chunks[verb].verb, VERB.hold)) return false;
  for (let k = verb - 1; k >= 0 && !BREAKS.fits(chunks[k]); k--)
    if (/^(?:要|应|须|尽快|及时|定期|适时)$/.test(textOf(chunks[k]))) return true;
  return false;
}

/** 关于召开X, 决定召开X, 拟召开X: not held here. */
function isForeseen(chunks: Sentence["chunks"], verb: number): boolean {
  for (let k = verb - 1; k >= 0 && k > verb - 7; k--) {
    const chunk = chunks[k];
    if (/^[，。；]$/.test(chunk.text)) return false;
    if (/^(?:关于|决定|将|拟|筹备|计划|准备|即将|建议|要|应|须|尽快|及时|定期|适时)$/.test(chunk.text)) return true;
  }
  return false;
}

/** 召开X, 出席X, X在…举行: somebody holds, chairs or attends it. */
export function isHeld(chunk: MeetingChunk, { chunks }: Sentence): boolean {
  const at = chunks.indexOf(chunk);
  for (let k = at - 1; k >= 0 && k > at - 5; k--) {
    const before = chunks[k];
    if (before.kind === "mark" && before.text !== "“") break;
    if (before.kind === "verb")
      return isVerbOf(before.verb, VERB.hold | VERB.chair | VERB.attend) && !isForeseen(chunks, k);
  }
  for (let k = at + 1; k < chunks.length && k < at + 12; k++) {
    const after = chunks[k];
    if (after.kind === "mark" && /^[，。；]$/.test(after.text)) break;
    // 甲大会是在乙召开的|一次会议: told of, not held here.
    if (after.kind === "verb") return isVerbOf(after.verb, VERB.hold) && textOf(itemAt(chunks, k + 1)) !== "的";
  }
  return false;
}

/** 结合校庆、运动会、朝会等形式: kinds in a list, none of which anybody holds or attends in the clause. */
export function isListedKind(chunk: MeetingChunk, { chunks }: Sentence): boolean {
  const at = chunks.indexOf(chunk);
  if (textOf(itemAt(chunks, at - 1)) !== "、" && textOf(itemAt(chunks, at + 1)) !== "、") return false;
  const tells = (k: number) => {
    const one = chunks[k];
    return one.kind === "verb" && isVerbOf(one.verb, VERB.hold | VERB.chair | VERB.attend);
  };
  for (let k = at - 1; k >= 0 && !BREAKS.fits(chunks[k]); k--) if (tells(k)) return false;
  for (let k = at + 1; k < chunks.length && !BREAKS.fits(chunks[k]); k++) if (tells(k)) return false;
  return true;
}
