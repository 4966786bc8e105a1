// Has what the infinitive says happened? "was invited to attend the forum and delivered a speech", "led a delegation to visit Tuam".

import type { Chunk, VerbGroup } from "./chunks";
import { lemmaOf } from "./lemmas";
import type { Unit } from "./units";

const TAKES_PART = /^(?:attend|visit|participate|address|join|witness|observe|inspect|tour)$/;
const SPOKE = /^(?:delivered|gave|made|spoke|addressed|presented|chaired|met|visited|toured|witnessed)$/;

/** "joined Mary Byrne to tour the works": both were there. */
export function isJoined(verb: VerbGroup | undefined, lemma: string): boolean {
  return verb?.lemma === "join" && verb.past && !verb.unreal && /^(?:tour|visit|inspect)$/.test(lemma);
}

/** Those whom somebody leads somewhere. */
export const LED = /^(?:delegation|team|group|mission|party)$/;

/** Whether the infinitive whose verb is unit `main` tells a deed; `before` are the chunks before its "to". */
export function isDone(units: readonly Unit[], main: number, before: readonly Chunk[]): boolean {
  const lemma = lemmaOf(units[main].lower) ?? "";
  const at = before.findLastIndex(({ kind }) => kind === "VG");
  const verb = before[at]?.verb;
  if (verb === undefined || verb.unreal || !verb.finite) return false;
  const between = before.slice(at + 1);
  if (verb.passive)
    return (
      TAKES_PART.test(lemma) &&
      /^(?:invited?|honou?r(?:ed)?|pleased?|delighted)$/.test(verb.lemma) &&
      verb.past &&
      between.length === 0 &&
      goesOn(units, main)
    );
  if (isJoined(verb, lemma)) return between.length > 0;
  if (isVoted(units, verb, lemma, between)) return true;
  return (
    /^(?:lead|head|bring|take)$/.test(verb.lemma) &&
    verb.past &&
    /^(?:attend|visit|participate|join|inspect|tour|investigate|conduct|carry|go)$/.test(lemma) &&
    LED.test(between[0]?.head ?? "") &&
    between.every(({ kind }) => kind === "NP" || kind === "PREP")
  );
}

/** "voted 7-2 to adopt the plan", "agreed unanimously to approve it": the vote is the act. */
function isVoted(units: readonly Unit[], verb: VerbGroup, lemma: string, between: readonly Chunk[]): boolean {
  return (
    verb.lemma === "vote" &&
    verb.past &&
    /^(?:adopt|approve|pass|endorse|ratify)$/.test(lemma) &&
    between.every(
      ({ kind, from, to, lower }) =>
        kind === "ADV" ||
        (kind === "COMMA" && /^[-–]$/.test(lower)) ||
        (kind === "NP" && /^\d+(?:[-–]\d+)?$/.test(units[from].lower) && to === from + 1),
    )
  );
}

/** ", and delivered a speech": a deed behind "and" tells that the guest came. */
function goesOn(units: readonly Unit[], main: number): boolean {
  for (let i = main + 1; i + 1 < units.length; i++) {
    if (units[i].lower !== "and") continue;
    const next = /ly$|^(?:also|then)$/.test(units[i + 1].lower) ? units[i + 2] : units[i + 1];
    if (next && SPOKE.test(next.lower)) return true;
  }
  return false;
}
