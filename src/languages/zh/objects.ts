// How far do the objects of a verb reach, and does its subject stand behind it?

import { itemAt } from "../../lists";
import type { Chunk, Referent, VerbChunk } from "./chunks";
import { textOf } from "./clause-words";
import { guestsBehind } from "./guest-lists";
import { isNominal, nextIsVerb } from "./nominal";
import { referentsIn } from "./referents";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const BEING = new WordPattern(/^(?:有|还有|是|为)$/);
const WITH = new WordPattern(/^[与同]$/);
const UNNAMED = new WordPattern(
  /^(?:等|人员|同志|成员|干部|代表|负责人|职工|人)$|(?:人员|负责人|同志|成员|干部|代表|职工|领导)$/,
);
const AND = new WordPattern(/^(?:并|并且)$/);

/** Topic verbs keep what follows to themselves: 研究推进工作 is one predicate. */
const HOLDS_REST =
  VERB.report | VERB.hear | VERB.convey | VERB.deliberate | VERB.arrange | VERB.stress | VERB.issue | VERB.sign;

/** 出席会议的有甲、乙、丙: who stands behind 有. */
export function inverted(chunks: readonly Chunk[], i: number, end: number): Referent[] | null {
  const guests = isVerbOf((chunks[i] as VerbChunk).verb, VERB.attend) ? guestsBehind(chunks, i) : null;
  if (guests !== null && guests.length > 0) return guests;
  for (let k = i + 1; k < end && k < i + 8; k++) {
    if (textOf(chunks[k]) !== "的") continue;
    let next = k + 1;
    while (
      next < end &&
      /^(?:领导|领导同志|州领导|市领导|县领导|省领导|上|还|有|还有|是|为|分别|人员|嘉宾|主要|省|州|市|县|区|直)$/.test(
        textOf(chunks[next]),
      )
    )
      next++;
    if (next === k + 1) return null;
    const stop = chunks.length;
    if (!BEING.fits(itemAt(chunks, next - 1)) && textOf(chunks[next]) !== "：") return null;
    return referentsIn(chunks, next, stop).filter((chunk) => chunk.kind !== "meeting");
  }
  return null;
}

/** 来到甲镇|与镇长乙座谈: whom they meet there is no object of the coming. */
function meets(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "verb") return isVerbOf(chunk.verb, VERB.greet);
    if (chunk.kind === "mark" && chunk.text !== "、") return false;
  }
  return false;
}

/** 召开各乡镇负责人|参加|的|会议: the gathering behind the verb that says who without a name comes; -1 when it says no such thing. */
export function ofAttenders(chunks: readonly Chunk[], k: number, end: number): number {
  const verb = chunks[k];
  if (verb.kind !== "verb" || !isVerbOf(verb.verb, VERB.attend) || textOf(chunks[k + 1]) !== "的") return -1;
  if (!/^(?:title|role)$/.test(itemAt(chunks, k - 1)?.kind ?? "") && !UNNAMED.fits(itemAt(chunks, k - 1))) return -1;
  for (let i = k + 2; i < end; i++) {
    const chunk = chunks[i];
    if (chunk.kind === "meeting") return chunk.nested ? -1 : i;
    if (chunk.kind === "verb" || (chunk.kind === "mark" && !/^[“”、]$/.test(chunk.text))) return -1;
  }
  return -1;
}

/** The index after the last object: before the next verb, unless the verb keeps the rest to itself. */
export function objectsEnd(chunks: readonly Chunk[], i: number, end: number): number {
  const verb = chunks[i] as VerbChunk;
  const holdsRest = isVerbOf(verb.verb, HOLDS_REST);
  const goes = isVerbOf(verb.verb, VERB.visit);
  const calls = isVerbOf(verb.verb, VERB.hold | VERB.chair);
  for (let k = i + 1; k < end; k++) {
    const chunk = chunks[k];
    if (AND.fits(chunk) && nextIsVerb(chunks, k + 1, end)) return k;
    if (goes && WITH.fits(chunk) && meets(chunks, k + 1, end)) return k;
    if (!holdsRest && chunk.kind === "verb" && !isNominal(chunks, k, end)) {
      const gathering = calls ? ofAttenders(chunks, k, end) : -1;
      return gathering < 0 ? k : gathering + 1;
    }
  }
  return end;
}
