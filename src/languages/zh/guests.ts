// Whom does a host meet, when it is said first how they came? 会见来华出席甲会议的乙国总理丙, 会见前来丁州访问的戊.

import type { Chunk } from "./chunks";
import { textOf, wordOrVerb } from "./clause-words";
import { isNominal } from "./nominal";

/** How what is said of guests begins. */
const COMING = /^(?:来|来.|来访|前来|到访|到|赴|率团|率队|率|率领|应邀|应|正在|专程|出席|参加|访问|新任|即将|在)$/;
const LONGEST = 24;

/** Chunks `of`..`to` name the guests; those from the verb to `of` say how they came. */
export interface Guests {
  readonly of: number;
  readonly to: number;
}

/** The guests behind a clause that begins at `from`; null when none does. */
export function guestsAfterClause(chunks: readonly Chunk[], from: number, end: number): Guests | null {
  const at = textOf(chunks[from]) === "了" ? from + 1 : from;
  if (!COMING.test(wordOrVerb(chunks[at]))) return null;
  for (let k = at + 1; k < end && k < at + LONGEST; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "person" && textOf(chunks[at]) !== "率" && textOf(chunks[at]) !== "率领") return null;
    if (chunk.kind === "mark" && !/^[、“”]$/.test(chunk.text)) return null;
    if (textOf(chunk) !== "的") continue;
    const named = firstPerson(chunks, k + 1, end);
    if (named < 0) continue;
    let to = named + 1;
    while (to < end && !(chunks[to].kind === "verb" && !isNominal(chunks, to, end)) && textOf(chunks[to]) !== "并")
      to++;
    return { of: k + 1, to };
  }
  return null;
}

/** The person whom the words from `from` lead up to: titles, bodies, places, no verb and no further 的. */
function firstPerson(chunks: readonly Chunk[], from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "person") return k;
    if (chunk.kind === "verb" || chunk.kind === "date" || chunk.kind === "meeting" || textOf(chunk) === "的") return -1;
    if (chunk.kind === "mark" && chunk.text !== "、") return -1;
  }
  return -1;
}
