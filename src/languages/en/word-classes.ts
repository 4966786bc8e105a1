// What part of speech is this unit here? The tagger's word for it, corrected by the closed classes and the neighbours.

import { lemmaOf } from "./lemmas";
import { words } from "./lexicon";
import { isMeetingHead } from "./meetings";
import {
  isBareSubject,
  isCountOf,
  isKindOfSpeech,
  isOfTheState,
  isPluralBehindPreposition,
  isPostpositive,
  isSubjectOfModal,
} from "./noun-or-verb";
import type { Unit } from "./units";

export const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "get", "got"]);

export const HAVE = new Set(["has", "have", "had", "having"]);

const DO = new Set(["do", "does", "did"]);

export const MODAL = new Set([
  "will",
  "would",
  "shall",
  "should",
  "can",
  "could",
  "may",
  "might",
  "must",
  "cannot",
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "shouldn't",
  "'ll",
]);

export const NEGATIVE = /^(?:not|never|n't|isn't|wasn't|weren't|aren't|hasn't|haven't|hadn't|didn't|don't|doesn't)$/;

export const PREPOSITIONS = new Set(
  "of in on at by with for from to into over about through during under between among amongst against towards toward within across alongside throughout upon via including besides despite per regarding concerning around near outside inside like worth".split(
    " ",
  ),
);

export const SUBORDINATORS = new Set(
  "that after before when while because if although though since whether until unless as where once whereas why how what".split(
    " ",
  ),
);

export const RELATIVES = new Set(["who", "which", "whom", "whose"]);

export const ADVERBS = new Set(
  "up down out off along however therefore thus nonetheless nevertheless also then later recently now jointly today yesterday tomorrow formally personally subsequently again together still already just here there earlier ago too even only first officially respectively virtually recently yet ever soon always often thus hence separately".split(
    " ",
  ),
);

export const DETERMINERS = new Set(
  "the a an this that these those its their his her our my your all both each every some any no another".split(" "),
);

export const PRONOUNS = new Set([
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "you",
  "him",
  "her",
  "them",
  "us",
  "himself",
  "herself",
]);

export function isVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (
    unit === undefined ||
    unit.mention ||
    unit.lower === "" ||
    PREPOSITIONS.has(unit.lower) ||
    unit.lower === "part" ||
    /^(?:up|down|out|off|ahead|forward)$/.test(unit.lower) ||
    !/\p{L}/u.test(unit.lower)
  )
    return false;
  if (/ing$/.test(unit.lower) && words("portfolios").has(unit.lower) && isNominalGerund(units, i)) return false;
  if (
    /^(?:works|projects)$/.test(unit.lower) &&
    (units[i - 1]?.tags.has("Noun") || units[i - 1]?.tags.has("Adjective"))
  )
    return false;
  if (unit.lower === "understanding" && units[i - 1]?.lower === "of") return false;
  if (unit.lower === "back" && !DETERMINERS.has(units[i + 1]?.lower ?? "") && !units[i + 1]?.mention) return false;
  if (
    isKindOfSpeech(units, i) ||
    isPluralBehindPreposition(units, i) ||
    isCountOf(units, i) ||
    isPostpositive(units, i) ||
    isSubjectOfModal(units, i) ||
    isOfTheState(units, i) ||
    isBareSubject(units, i)
  )
    return false;
  const before = isAdverb(units[i - 1]) ? units[i - 2] : units[i - 1];
  if (unit.lower === "state" && units[i + 1]?.tags.has("Noun") && units[i - 1]?.lower !== "to") return false;
  if (unit.lower === "police" || (unit.lower === "present" && BE.has(before?.lower ?? ""))) return false;
  if (unit.tags.has("Verb") && !unit.tags.has("Auxiliary")) return !isNominal(units, i);
  if (unit.tags.has("Adjective") || unit.tags.has("Noun"))
    return (
      (/(?:ed|ing)$/.test(unit.lower) && lemmaOf(unit.lower) !== null && !isNominal(units, i)) ||
      (lemmaOf(unit.lower) !== null &&
        isNameBefore(units, i) &&
        !unit.tags.has("Plural") &&
        /ed$|^(met|held|said|told|spoke|led|gave)$/.test(unit.lower))
    );
  return false;
}

/** "on housing in Tuam", "housing policy": a gerund without an object of its own. */
function isNominalGerund(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return next === undefined || (!next.mention && !DETERMINERS.has(next.lower) && !PRONOUNS.has(next.lower));
}

function isNameBefore(units: readonly Unit[], i: number): boolean {
  return units[i - 1]?.mention !== undefined;
}

/** "the elected members", "a meeting": a word behind a determiner or before a noun without one of its own is no verb. */
function isNominal(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  if (
    isMeetingHead(units[i].lower) &&
    (isSingularNounWithArticle(units, i - 1) || before?.tags.has("Adjective") || before?.lower === "'s")
  )
    return true;
  const ends = /^(?:[.,;:)]|and|in|at|on|for|of)$/.test(units[i + 1]?.lower ?? ".");
  const bare =
    isBareForm(units[i].lower) ||
    (ends &&
      lemmaOf(units[i].lower) === null &&
      !/(?:ed|ing|s)$/.test(units[i].lower) &&
      units[i].tags.has("PresentTense"));
  if (bare && isSingularNounWithArticle(units, i - 1)) return true;
  const lower = before?.lower ?? "";
  if (
    before !== undefined &&
    !before.mention &&
    (DETERMINERS.has(lower) || lower === "'s") &&
    lower !== "that" &&
    lower !== "all" &&
    lower !== "both" &&
    lower !== "her"
  )
    return true;
  return lower === "of" && units[i].tags.has("Noun");
}

/** "call", "visit": no ending of person or tense. */
function isBareForm(lower: string): boolean {
  return lemmaOf(lower) === lower && !/^(said|met|held|led|put|set)$/.test(lower);
}

/** "a courtesy" before "call": with an article in front, a singular noun takes no bare verb. */
function isSingularNounWithArticle(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (
    unit === undefined ||
    unit.mention ||
    /s$/.test(unit.lower) ||
    !(unit.tags.has("Noun") || unit.tags.has("Adjective"))
  )
    return false;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (/^(a|an|the|his|her|its|their|this|that|one)$/.test(units[k].lower)) return true;
    if (!units[k].tags.has("Adjective") && !units[k].tags.has("Noun")) return false;
  }
  return false;
}

export function isAuxiliary(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention) return false;
  const { lower } = unit;
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODAL.has(lower) || NEGATIVE.test(lower);
}

export function isAdverb(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention) return false;
  return (
    ADVERBS.has(unit.lower) ||
    (/ly$/.test(unit.lower) &&
      !/^(family|assembly|july|supply|rally|reply|italy|apply|daily|monthly|weekly|yearly|early|only|quarterly|elderly|anomaly|ally)$/.test(
        unit.lower,
      ) &&
      !unit.tags.has("Noun")) ||
    (unit.tags.has("Adverb") && !PREPOSITIONS.has(unit.lower) && !SUBORDINATORS.has(unit.lower))
  );
}

export function isNounLike(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  if (unit.mention) return true;
  const { lower, tags } = unit;
  if (DETERMINERS.has(lower)) return true;
  if (
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    RELATIVES.has(lower) ||
    PRONOUNS.has(lower) ||
    isAuxiliary(unit) ||
    /^[^\p{L}\p{N}€$£¥%]+$/u.test(lower) ||
    lower === "and" ||
    lower === "or" ||
    lower === "but"
  )
    return false;
  if (isAdverb(unit) && !/^(early|only)$/.test(lower)) return false;
  if (tags.has("Noun") || tags.has("Adjective") || tags.has("Value") || tags.has("Cardinal") || tags.has("Ordinal"))
    return true;
  return !isVerb(units, i);
}
