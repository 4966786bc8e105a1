// Which documents are said to be passed, told from them? 《甲》经乙会议审议通过, 《甲》获通过, 经乙政府批准，《甲》印发.

import { itemAt } from "../../../lists";
import type { Chunk, DocumentChunk, Sentence } from "../chunks";
import { textOf, wordOrVerb } from "../clause-words";
import { WordPattern } from "../words";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const passed: readonly ZhRule[] = [
  {
    id: "zh.deliberated.passive",
    confidence: 0.9,
    example: "《泸定县防汛应急预案》已经泸定县政府第20次常务会议审议通过。",
    nearMiss: "《泸定县防汛应急预案》待泸定县政府第20次常务会议审议通过后印发。",
  },
];

const BY = new WordPattern(/^(?:已?经|由)$/);
const ALREADY = new WordPattern(/^(?:已|已经|业已|日前|近日|正式|均|也|还|先后|分别)$/);
const SUCCEEDS = new WordPattern(/^(?:获|获得|顺利|一致|全票|高票|均|已|也|全部|表决|成功|经|经过)$/);
const PASSED =
  /^(?:审议|审议通过|通过|批准|表决通过|审议批准|审定|原则通过|审议并通过|研究通过|讨论通过|一致通过|全票通过)$/;
const ADOPTED = /^(?:审议通过|表决通过|通过|批准|一致通过|全票通过|审议批准)$/;

/** Emits each document that a sentence says was passed. */
export function readPassed(sentence: Sentence, facts: Facts): void {
  const { chunks } = sentence;
  if (!chunks.some(({ kind }) => kind === "document")) return;
  [facts.rule] = passed;
  chunks.forEach((chunk, i) => {
    if (chunk.kind === "document") passedBy(sentence, chunk, i, facts);
    else if (BY.fits(chunk)) approvedBefore(sentence, i, facts);
  });
}

/** 《甲》|已|经|乙会议|审议通过; 《甲》|获|审议通过 at the meeting at hand. */
function passedBy(sentence: Sentence, { entity }: DocumentChunk, i: number, facts: Facts): void {
  const { chunks } = sentence;
  let k = i + 1;
  while (k < chunks.length && ALREADY.fits(chunks[k]) && !BY.fits(chunks[k])) k++;
  if (k < chunks.length && BY.fits(chunks[k])) {
    const actor = actorAt(chunks, k + 1);
    const verb = actor === null ? undefined : chunks[actor.next];
    if (actor !== null && verb !== undefined && PASSED.test(wordOrVerb(verb)))
      facts.emit("DELIBERATED", actor.entity, entity, sentence);
    return;
  }
  k = i + 1;
  while (k < chunks.length && SUCCEEDS.fits(chunks[k])) k++;
  const verb = chunks[k];
  if (k === i + 1 || verb === undefined || !ADOPTED.test(wordOrVerb(verb))) return;
  const next = itemAt(chunks, k + 1);
  if (next === undefined || /^[，。；]$/.test(textOf(next)))
    facts.emit("DELIBERATED", facts.meetingAtHand(sentence), entity, sentence);
}

/** 经|乙政府|批准，|《甲》. */
function approvedBefore(sentence: Sentence, i: number, facts: Facts): void {
  const { chunks } = sentence;
  const actor = actorAt(chunks, i + 1);
  if (actor === null || textOf(chunks[i]) !== "经" || !ADOPTED.test(wordOrVerb(chunks[actor.next]))) return;
  const document = chunks[actor.next + 2];
  if (textOf(chunks[actor.next + 1]) !== "，" || document?.kind !== "document") return;
  const after = chunks.slice(actor.next + 3, actor.next + 7);
  if (!after.some((chunk) => /^(?:将|拟|计划|即将)$/.test(textOf(chunk))))
    facts.emit("DELIBERATED", actor.entity, document.entity, sentence);
}

/** The meeting or body at `k`, behind a date; null when none stands there. */
function actorAt(chunks: readonly Chunk[], k: number): { entity: DocumentChunk["entity"]; next: number } | null {
  const at = chunks[k]?.kind === "date" ? k + 1 : k;
  const chunk = chunks[at];
  if ((chunk?.kind !== "meeting" && chunk?.kind !== "org") || chunk.entity === null || at + 1 >= chunks.length)
    return null;
  return { entity: chunk.entity, next: at + 1 };
}
