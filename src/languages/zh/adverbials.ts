// How far does an adverbial reach, and what does it hold? 在…(陪同)下, 对…进行, 由…率领的, 以…为组长的.

import { itemAt } from "../../lists";
import type { Chunk, Referent } from "./chunks";
import { ADJUNCT_END, PARTY, textOf, wordOrVerb } from "./clause-words";
import { isNominal } from "./nominal";
import { peopleIn } from "./referents";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const WITH = new WordPattern(/^[与同跟和]$/);
const WITH_OR_AT = new WordPattern(/^[与和同在]$/);
const NEGATION = new WordPattern(/^(?:未|未能|没有|没|并未|不能|无法)$/);
const HOME = new WordPattern(/^(?:家|家中|家里|家门|家庭|家里面)$/);

/** The stretch of chunks `from`..`to`, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** 在甲、乙，丙等（的）陪同下 can hold commas; its stretch is one adverbial. */
export function escortStretch(chunks: readonly Chunk[]): Stretch | null {
  const to = chunks.findIndex((chunk) => textOf(chunk) === "陪同下");
  for (let i = to - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (textOf(chunk) === "在") return { from: i, to };
    if (chunk.kind === "verb" || chunk.kind === "meeting" || chunk.kind === "document") return null;
  }
  return null;
}

/** The end of 在…: after 上, 中, 陪同下; else before the verb; else where the names of places and homes end. */
export function adjunctEnd(chunks: readonly Chunk[], from: number, end: number): number {
  let k = from;
  for (; k < end; k++) {
    if (ADJUNCT_END.fits(chunks[k])) return k + 1;
    if (chunks[k].kind === "verb" && !followedByEnd(chunks, k + 1, end)) break;
  }
  let to = from;
  while (to < k && isNaming(chunks, to, from) && !joinsSomeone(chunks, to)) to++;
  return Math.max(to, Math.min(end, from + 1));
}

/** 在甲县|与乙公司董事长丙会谈: who is met there is no part of where. */
function joinsSomeone(chunks: readonly Chunk[], k: number): boolean {
  if (!WITH.fits(chunks[k])) return false;
  return chunks[k + 1]?.kind === "title" || chunks[k + 2]?.kind === "title" || chunks[k + 1]?.kind === "person";
}

/** A place, a home, the words and list marks between. */
function isNaming(chunks: readonly Chunk[], k: number, from: number): boolean {
  const chunk = chunks[k];
  if (chunk.kind === "act") return k === from || chunk.text.length === 1;
  if (chunk.kind === "function" || chunk.kind === "mark")
    return /^(?:、|和|与|及|以及|的|首都|省会|境内|中)$/.test(chunk.text);
  return chunk.kind !== "date" && chunk.kind !== "meeting" && chunk.kind !== "document";
}

function followedByEnd(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (ADJUNCT_END.fits(chunks[k])) return true;
  return false;
}

/** The end of 对…, 向…: before the verb that it belongs to (对甲到乙考察|表示欢迎), or a negation (因事|未出席). */
export function prepositionEnd(chunks: readonly Chunk[], from: number, end: number): number {
  let first = end;
  const by = textOf(itemAt(chunks, from - 1));
  if (/^[至到]$/.test(by) || (by === "就" && WITH_OR_AT.fits(chunks[from]))) return from;
  for (let k = from; k < end; k++) {
    const words = wordOrVerb(chunks[k]);
    if (by === "对" && /^(?:表示|给予|提出)$/.test(words)) return k;
    if (by === "向" && k > from && /^(?:了解|询问|问询|请教)$/.test(words)) return k;
    // 向大家|介绍了工作开展情况: the verb that tells stands before the one in what is told.
    if (by === "向" && first < end) return first;
    // 就防汛工作|到丙镇|开展调研: who goes somewhere goes there before they carry anything out.
    if (/^(?:就|围绕)$/.test(by) && first === k - 1 && goesTo(chunks, first)) return first;
    if (/^(?:对|围绕|就|向)$/.test(by) && /^(?:进行|开展|作|作出)$/.test(words) && k > from) return k;
    if (first === end && NEGATION.fits(chunks[k])) return k;
    if (first === end && chunks[k].kind === "verb" && !isNominal(chunks, k, end)) first = k;
  }
  return first;
}

/** 到|丙镇, 前往|丁公司 */
function goesTo(chunks: readonly Chunk[], k: number): boolean {
  const going = chunks[k];
  const where = chunks[k + 1];
  return (
    going?.kind === "verb" &&
    isVerbOf(going.verb, VERB.visit) &&
    (where?.kind === "place" || where?.kind === "org") &&
    where.start === going.end
  );
}

/** 由甲、乙率领的工作组, 以甲为组长的调研组: who leads, and where the words for the party end; null when nobody does. */
export function leadersOf(
  chunks: readonly Chunk[],
  i: number,
  end: number,
): { leaders: Referent[]; to: number } | null {
  const by = textOf(chunks[i]);
  for (let k = i + 1; k < end; k++) {
    const words = textOf(chunks[k]);
    const leads = by === "由" ? /^(?:率领|带队|率队|率|带领)$/.test(words) : words === "为" && isHead(chunks[k + 1]);
    if (!leads) {
      if (chunks[k].kind === "verb") return null;
      continue;
    }
    const leaders = peopleIn(chunks, i + 1, k);
    let to = by === "由" ? k + 1 : k + 2;
    if (textOf(chunks[to]) !== "的" || leaders.length === 0) return null;
    for (let n = to + 1; n < end && n < to + 7; n++) {
      if (PARTY.fits(chunks[n])) return { leaders, to: n + 1 };
      if (chunks[n].kind === "verb" && !isNominal(chunks, n, end)) break;
    }
    to++;
    return { leaders, to };
  }
  return null;
}

function isHead(chunk: Chunk | undefined): boolean {
  const words = chunk?.kind === "title" ? chunk.title : textOf(chunk);
  return /^(?:组长|团长|队长|领队|带队)$/.test(words);
}

/** 在丙家中: whether an adverbial names somebody's home. */
export function isHome(chunks: readonly Chunk[], to: number): boolean {
  return [chunks[to], itemAt(chunks, to - 1), itemAt(chunks, to - 2)].some((chunk) => HOME.fits(chunk));
}
