// Is this word the title before a name, or a part of the name? "Governor's Office", "General Hospital", "King Street".

import { words } from "./lexicon";
import type { Mention } from "./mention";
import { isOfficer } from "./named-kinds";
import type { Token } from "./tokens/token";

/** A name that some finder offers. */
export interface Offer {
  readonly to: number;
  readonly label: Mention["label"];
  readonly by: string;
}

/** Heads of titles that also begin names: "General Hospital", "King Street". */
const AMBIGUOUS =
  /^(general|chief|executive|leader|representative|engineer|king|queen|prince|princess|bishop|nurse|patron|lead|head|deputy|judge|justice|attorney|partner|doctor|principal|member|major|captain|marshal|warden|ranger|founder|speaker|premier|editor|officer|commissioner|governor|controller|president|auditor|administrator|trustee|registrar)$/;

/** "Merlin Health Chief Executive", "County Public Service Board chairperson": a body of several words in capitals, and its officer in lower case. */
export function hasOfficer(tokens: readonly Token[], i: number, body: number, title: number): boolean {
  if (tokens[body - 1].lower === "health" && isOfficer(tokens, body)) return true;
  return body - i >= 3 && body === title - 1 && tokens[body].cap === false;
}

/** The name goes on behind the title with its head noun: "Governor's Office", "General Hospital", "King Street". */
export function beatsTitle(tokens: readonly Token[], i: number, best: Offer, title: number): boolean {
  if (best.to <= title) return best.by === "phrase" && best.to === title && best.to > i + 1;
  const head = tokens[title - 1].lower;
  const next = tokens[title];
  if (
    best.label === "Place" &&
    best.by === "gazetteer" &&
    /^(?:in|to|from|at|near|of)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return best.to > title && /^(?:prince|king|queen|bishop|major|general|captain)$/.test(head);
  if (best.label === "Place")
    return (
      AMBIGUOUS.test(head) &&
      best.to - title <= 2 &&
      (best.by !== "gazetteer" || best.to > title + 1) &&
      best.to > title &&
      /^(king|queen|prince|princess|bishop|general|major|captain|marshal)$/.test(head)
    );
  if (best.label === "Organization")
    return (
      next.text === "'s" ||
      (AMBIGUOUS.test(head) && words("organization-heads").has(next.lower)) ||
      best.by === "phrase"
    );
  return next.text === "'s" || next.cap;
}
