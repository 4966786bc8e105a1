// What took place in "the annual meeting of Tuam Council which took place in Tuam"? The meeting, not the council before the relative pronoun.

import type { Chunk } from "./chunks";
import { isMeetingHead } from "./meetings";

const HELD = /^(?:hold|convene|host|stage|organi[sz]e)$/;

/** The gathering that a relative clause of being held is about, where its body or subject stands between; `null` for others. */
export function gatheringHeld(chunks: readonly Chunk[], rel: number, at: number): Chunk | null {
  const verb = chunks[at].verb!;
  const took = verb.lemma === "take" && chunks[at + 1]?.head === "place";
  if (!/^(?:which|that)$/.test(chunks[rel].lower) || !(took || (HELD.test(verb.lemma) && verb.passive))) return null;
  const near = chunks[rel - 1]?.kind === "COMMA" ? rel - 2 : rel - 1;
  if (chunks[near]?.kind !== "NP" || chunks[near].mention?.label === "Meeting") return null;
  let k = near;
  while (
    chunks[k - 1]?.kind === "PREP" &&
    /^(?:of|for|on|with|between)$/.test(chunks[k - 1].lower) &&
    chunks[k - 2]?.kind === "NP"
  ) {
    if (isMeetingHead(chunks[k].head ?? "")) return null;
    k -= 2;
  }
  if (k === near) return null;
  const { mention, head } = chunks[k];
  return mention?.label === "Meeting" || (mention === undefined && isMeetingHead(head ?? "")) ? chunks[k] : null;
}
