// What are the phrases of a sentence? Noun phrases, verb groups, prepositions and what joins clauses.

import { lemmaOf } from "./lemmas";
import { words } from "./lexicon";
import { isMeetingHead } from "./meetings";
import type { Mention } from "./mention";
import type { Unit } from "./units";

export type ChunkKind = "NP" | "VG" | "PREP" | "CONJ" | "COMMA" | "REL" | "SUB" | "QUOTE" | "ADV" | "OTHER";

export interface Chunk {
  readonly kind: ChunkKind;
  /** Unit range, end exclusive. */
  readonly from: number;
  to: number;
  readonly lower: string;
  /** NP: the name that is its head, when it is one. */
  readonly mention?: Mention;
  /** NP: its head noun, or pronoun, in lower case. */
  readonly head?: string;
  readonly verb?: VerbGroup;
}

export interface VerbGroup {
  /** The main verb's dictionary form. */
  readonly lemma: string;
  readonly form: "past" | "present" | "gerund" | "participle" | "infinitive";
  readonly passive: boolean;
  /** Negated, modal, planned or hypothetical: states no fact. */
  readonly unreal: boolean;
  /** Has a tense of its own (not a gerund, bare participle or infinitive). */
  readonly finite: boolean;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "get", "got"]);
const HAVE = new Set(["has", "have", "had", "having"]);
const DO = new Set(["do", "does", "did"]);
const MODAL = new Set([
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
const NEGATIVE = /^(?:not|never|n't|isn't|wasn't|weren't|aren't|hasn't|haven't|hadn't|didn't|don't|doesn't)$/;
const PREPOSITIONS = new Set(
  "of in on at by with for from to into over about through during under between among amongst against towards toward within across alongside throughout upon via including besides despite per regarding concerning around near outside inside like".split(
    " ",
  ),
);
const SUBORDINATORS = new Set(
  "that after before when while because if although though since whether until unless as where once whereas why how what".split(
    " ",
  ),
);
const RELATIVES = new Set(["who", "which", "whom", "whose"]);
const ADVERBS = new Set(
  "however therefore thus nonetheless nevertheless also then later recently now jointly today yesterday tomorrow formally personally subsequently again together still already just here there earlier ago too even only first officially respectively virtually recently thus hence separately".split(
    " ",
  ),
);
const DETERMINERS = new Set(
  "the a an this that these those its their his her our my your all both each every some any no another".split(" "),
);
const PRONOUNS = new Set([
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

/** Cuts units into chunks from left to right. */
export function chunksOf(units: readonly Unit[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < units.length; ) {
    const chunk = verbGroup(units, i, chunks) ?? nounPhrase(units, i, chunks) ?? single(units, i, chunks);
    pushTimed(units, chunks, chunk);
    i = chunk.to;
  }
  return chunks;
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may\.?|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;

/** "on Thursday, August 8" is an adverb: a date is no noun phrase that a verb could take for its subject. */
function pushTimed(units: readonly Unit[], chunks: Chunk[], chunk: Chunk): void {
  const words = units.slice(chunk.from, chunk.to);
  const timed =
    chunk.kind === "NP" &&
    words.every((unit) => TIME.test(unit.lower)) &&
    words.some((unit) => /^\p{L}/u.test(unit.lower));
  if (!timed) {
    chunks.push(chunk);
    return;
  }
  let from = chunk.from;
  for (;;) {
    const last = chunks[chunks.length - 1];
    const joins =
      last !== undefined &&
      ((last.kind === "PREP" && /^(on|in|by|of|from|to)$/.test(last.lower)) ||
        (last.kind === "COMMA" && chunks[chunks.length - 2]?.kind === "ADV") ||
        (last.kind === "ADV" && from < chunk.from));
    if (!joins) break;
    from = last.from;
    chunks.pop();
  }
  chunks.push({ kind: "ADV", from, to: chunk.to, lower: "" });
}

function isVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (
    unit === undefined ||
    unit.mention ||
    unit.lower === "" ||
    PREPOSITIONS.has(unit.lower) ||
    unit.lower === "part" ||
    !/\p{L}/u.test(unit.lower)
  )
    return false;
  if (/ing$/.test(unit.lower) && words("portfolios").has(unit.lower) && isNominalGerund(units, i)) return false;
  if (unit.lower === "works" && (units[i - 1]?.tags.has("Noun") || units[i - 1]?.tags.has("Adjective"))) return false;
  if (unit.lower === "present" && BE.has(units[i - 1]?.lower ?? "")) return false;
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
  if (isBareForm(units[i].lower) && isSingularNounWithArticle(units, i - 1)) return true;
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

function isAuxiliary(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention) return false;
  const { lower } = unit;
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODAL.has(lower) || NEGATIVE.test(lower);
}

function isAdverb(unit: Unit | undefined): boolean {
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

function verbGroup(units: readonly Unit[], i: number, before: readonly Chunk[]): Chunk | null {
  let j = i;
  const seen: string[] = [];
  if (
    units[i].lower === "to" &&
    ((isVerb(units, i + 1) && units[i + 1].tags.has("Infinitive")) ||
      units[i + 1]?.tags.has("Infinitive") ||
      /^(be|have)$/.test(units[i + 1]?.lower ?? "") ||
      (isAdverb(units[i + 1]) && isVerb(units, i + 2)))
  ) {
    seen.push("to");
    j++;
  }
  while (
    isAuxiliary(units[j]) ||
    (j > i && isAdverb(units[j]) && (isVerb(units, j + 1) || isAuxiliary(units[j + 1]) || isAdverb(units[j + 1])))
  )
    seen.push(units[j++].lower);
  const own = seen.filter((word) => word !== "to" && !NEGATIVE.test(word));
  if (isVerb(units, j)) return group(units, i, j, seen, before);
  if (seen.includes("to") && units[j] !== undefined && own.length === 0 && lemmaOf(units[j].lower) !== null)
    return group(units, i, j, seen, before);
  if (own.length > 0) {
    const participle =
      units[j] !== undefined &&
      !units[j].mention &&
      own.some((word) => BE.has(word) || HAVE.has(word)) &&
      lemmaOf(units[j].lower) !== null &&
      /ed$|^(held|met|led|sworn|chosen|given|told|heard|taken)$/.test(units[j].lower);
    if (participle) return group(units, i, j, seen, before);
    return group(units, i, j - 1, seen.slice(0, -1), before);
  }
  return null;
}

function group(
  units: readonly Unit[],
  i: number,
  main: number,
  seen: readonly string[],
  before: readonly Chunk[],
): Chunk {
  const { lower } = units[main];
  const lemma = lemmaOf(lower) ?? lower;
  const be = seen.some((word) => BE.has(word));
  const gerund = /ing$/.test(lower) && lower.length > 4;
  const participle =
    !gerund &&
    /(?:ed|en|wn|rn|id|ld|et|ade|ght|one|oken|ven|un|orn|elt|ept|ent|ought|old|ut)$/.test(lower) &&
    (lemma !== lower || /ed$/.test(lower));
  const unreal = seen.some((word) => MODAL.has(word) || NEGATIVE.test(word) || word === "to") || planned(before);
  const form = seen.includes("to")
    ? "infinitive"
    : gerund
      ? "gerund"
      : participle
        ? "participle"
        : /s$/.test(lower)
          ? "present"
          : "past";
  const finite =
    !seen.includes("to") &&
    !(gerund && !be) &&
    !(seen.length > 0 && seen[0] === "having") &&
    !(seen.length > 0 && seen.every((word) => word === "being" || word === "been" || word === "be"));
  return { kind: "VG", from: i, to: main + 1, lower, verb: { lemma, form, passive: be && participle, unreal, finite } };
}

/** "is expected", "plans", "asked Mary Byrne": what an infinitive behind it says has not happened. */
function planned(before: readonly Chunk[]): boolean {
  const last = before[before.length - 1];
  return last?.kind === "SUB" && /^(if|unless|whether|until)$/.test(last.lower);
}

function nounPhrase(units: readonly Unit[], i: number, before: readonly Chunk[]): Chunk | null {
  const first = units[i];
  if (PRONOUNS.has(first.lower) && !(first.lower === "her" && isNounLike(units, i + 1)))
    return { kind: "NP", from: i, to: i + 1, lower: first.lower, head: first.lower };
  if (first.lower === "that" && !isNounLike(units, i + 1)) return null;
  if (first.lower === "that" && before[before.length - 1]?.kind === "VG") return null;
  let j = i;
  let last = -1;
  while (j < units.length) {
    const unit = units[j];
    if (unit.mention) last = j;
    else if (j > i && DETERMINERS.has(unit.lower) && !(DETERMINERS.has(units[j - 1].lower) && j === i + 1)) break;
    else if (unit.lower === "'s" || unit.lower === "'") {
      if (last !== j - 1) break;
    } else if (isNounLike(units, j)) {
      if (!DETERMINERS.has(unit.lower) && !unit.tags.has("Adjective") && !unit.tags.has("Adverb")) last = j;
      else if (unit.tags.has("Adjective") && last >= 0 && !isNounLike(units, j + 1)) break;
    } else break;
    j++;
  }
  if (last < 0) {
    if (DETERMINERS.has(first.lower) && j > i && first.lower !== "that")
      return { kind: "NP", from: i, to: j, lower: "", head: units[j - 1].lower };
    return null;
  }
  const { mention } = units[last];
  const aside = units[last + 1]?.lower === "(" && units[last + 3]?.lower === ")" ? 3 : 0;
  return {
    kind: "NP",
    from: i,
    to: last + 1 + aside,
    lower: "",
    ...(mention ? { mention } : { head: units[last].lower }),
  };
}

function isNounLike(units: readonly Unit[], i: number): boolean {
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

function single(units: readonly Unit[], i: number, before: readonly Chunk[]): Chunk {
  const unit = units[i];
  const { lower } = unit;
  const kind: ChunkKind =
    lower === "," || lower === ";" || lower === "(" || lower === ")" || lower === "—" || lower === "–" || lower === "-"
      ? "COMMA"
      : lower === '"'
        ? "QUOTE"
        : lower === "and" || lower === "or" || lower === "but" || lower === "&"
          ? "CONJ"
          : RELATIVES.has(lower) || (lower === "that" && before[before.length - 1]?.kind === "NP")
            ? "REL"
            : SUBORDINATORS.has(lower)
              ? "SUB"
              : PREPOSITIONS.has(lower)
                ? "PREP"
                : isAdverb(unit)
                  ? "ADV"
                  : "OTHER";
  return { kind, from: i, to: i + 1, lower };
}
