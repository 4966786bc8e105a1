// Is this word a noun here that could be a verb? "three requests", "said staff would", "said record numbers", "about micro plans".

import { lemmaOf } from "./lemmas";
import type { Unit } from "./units";
import { MODAL, PREPOSITIONS } from "./word-classes";

/** "three requests": a number before a plural. */
export function isCountOf(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  return (
    before !== undefined &&
    !before.mention &&
    /s$/.test(units[i].lower) &&
    (before.tags.has("Cardinal") || before.tags.has("Value"))
  );
}

/** "about micro plans and", "on road works.": a plural in the phrase of a preposition. */
export function isPluralBehindPreposition(units: readonly Unit[], i: number): boolean {
  const [before, next] = [units[i - 1], units[i + 1]];
  return (
    /[^s]s$/.test(units[i].lower) &&
    before !== undefined &&
    !before.mention &&
    (PREPOSITIONS.has(units[i - 2]?.lower ?? "") ||
      (units[i - 3]?.lower === "of" && !units[i - 2].mention && units[i - 2].tags.has("Adjective"))) &&
    (before.tags.has("Adjective") || before.tags.has("Noun")) &&
    !before.tags.has("Plural") &&
    (next === undefined || /^(?:and|or|,|\.|of|for|in)$/.test(next.lower))
  );
}

/** "said record numbers": a bare word between a verb of saying and a noun stands before that noun. */
export function isBareSubject(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return (
    /^(?:said|says|added)$/.test(units[i - 1]?.lower ?? "") &&
    next !== undefined &&
    !next.mention &&
    next.tags.has("Noun") &&
    lemmaOf(units[i].lower) !== "be" &&
    !/(?:ed|ing)$/.test(units[i].lower) &&
    units[i].lower !== "thank"
  );
}

/** "the officers concerned", "all departments involved": a participle behind its noun, with nothing of its own. */
export function isPostpositive(units: readonly Unit[], i: number): boolean {
  return (
    /^(?:concerned|involved|present)$/.test(units[i].lower) &&
    /^(?:officers?|officials?|departments?|authorities|agencies|parties|ministries|quarters|people|persons|stakeholders|staff)$/.test(
      units[i - 1]?.lower ?? "",
    ) &&
    !/^(?:that|about|over|by|at|in|a|an|the)$/.test(units[i + 1]?.lower ?? "")
  );
}

/** "; state Cabinet ministers and": the word behind a comma that belongs to those in office. */
export function isOfTheState(units: readonly Unit[], i: number): boolean {
  if (units[i].lower !== "state" || !/^[;,]$|^(?:and|with|by|of)$/.test(units[i - 1]?.lower ?? "")) return false;
  const next = units[i + 1];
  return /^(?:cabinet|ministers?|assembl\p{L}+|officials?|leaders?|legislators?|secretar\p{L}+|executive|government|departments?|agencies|police|legislative|exco)$/u.test(
    next?.lower ?? "",
  );
}

/** "said staff would": a bare word behind a verb of saying and before a modal verb is its subject. */
export function isSubjectOfModal(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1]?.lower ?? "";
  return (
    (MODAL.has(next) || /^(?:is|are|was|were|has|have|had)$/.test(next)) &&
    lemmaOf(units[i].lower) !== "be" &&
    /^(?:that|said|says|told|,|"|added|believes|hoped|and)$/.test(units[i - 1]?.lower ?? '"') &&
    !/(?:ed|ing)$/.test(units[i].lower)
  );
}

const KIND_OF_SPEECH =
  /^(?:opening|closing|welcome|welcoming|concluding|introductory|keynote|goodwill|brief|short|congratulatory|farewell|acceptance)$/;
const SPEECH =
  /^(?:remarks?|speech|speeches|address|addresses|statements?|words|messages?|presentations?|note|session|ceremony|plenary)$/;

/** "gave opening remarks", "a welcome address": the kind of a speech, and the speech. */
export function isKindOfSpeech(units: readonly Unit[], i: number): boolean {
  const { lower } = units[i];
  const next = units[i + 1]?.lower ?? "";
  if (KIND_OF_SPEECH.test(lower)) return SPEECH.test(next);
  if (lower === "talks")
    return !(units[i - 1]?.mention || /^(?:he|she|it|who|that|and)$/.test(units[i - 1]?.lower ?? ""));
  if (lower !== "remarks" && lower !== "address") return false;
  const before = units[i - 1]?.lower ?? "";
  return (
    KIND_OF_SPEECH.test(before) ||
    /^(?:heard|hear|included|with|delivered|giving|gave|made|for|in|during)$/.test(before)
  );
}
