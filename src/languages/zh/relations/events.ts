// Which gathering does 活动 mean? The one held in the article, when 活动 stands alone: 出席活动, 活动由甲主持.

import type { Entity } from "../../../doc";
import { itemAt } from "../../../lists";
import type { Chunk } from "../chunks";
import { BREAKS } from "../clause-words";
import { type Predicate, textOf } from "../clauses";
import type { Facts } from "./facts";

const POINTING = /^(?:此次|本次|这次|该|当天的?|上述|现场|系列|整个)$/;

/** 出席活动, 参加本次活动: the gathering being told; null when the words name another matter. */
export function eventInObjects({ objects, sentence }: Predicate, facts: Facts): Entity | null {
  const words = objects.filter(({ kind }) => kind !== "mark").map((chunk) => textOf(chunk));
  return isEvent(words.join("")) ? facts.heldMeeting(sentence) : null;
}

/** 活动由甲主持, 本次活动由乙主办，丙承办: the gathering being told is the subject. */
export function eventAsSubject({ at, sentence }: Predicate, facts: Facts): Entity | null {
  const { chunks } = sentence;
  for (let k = at - 1; k >= 0; k--) {
    if (textOf(chunks[k]) !== "活动") continue;
    const opens = k === 0 || startsClause(chunks, k) || POINTING.test(textOf(itemAt(chunks, k - 1)));
    return opens && textOf(chunks[k + 1]) === "由" ? facts.heldMeeting(sentence) : null;
  }
  return null;
}

function startsClause(chunks: readonly Chunk[], k: number): boolean {
  return BREAKS.fits(itemAt(chunks, k - 1));
}

function isEvent(words: string): boolean {
  return /^了?(?:此次|本次|这次|该|当天的?|上述|现场|相关)?(?:系列)?活动(?:的.*)?$/.test(words);
}
