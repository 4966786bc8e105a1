// What are the phrases of a sentence? Noun phrases, verb groups, prepositions and what joins clauses.

import { withoutAsides } from "./asides";
import { isDone } from "./done-infinitives";
import { lemmaOf } from "./lemmas";
import type { Mention } from "./mention";
import { isDay, isPastDate, isPeriod, isWeekday, pushTimed } from "./time-phrases";
import type { Unit } from "./units";
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isAuxiliary,
  isNounLike,
  isVerb,
  MODAL,
  NEGATIVE,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from "./word-classes";

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
  /** "has built": another participle behind "and" may share its auxiliary. */
  readonly perfect: boolean;
  /** In a past tense or the perfect. */
  readonly past: boolean;
}

/** Cuts units into chunks from left to right. */
export function chunksOf(units: readonly Unit[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < units.length; ) {
    const chunk = verbGroup(units, i, chunks) ?? nounPhrase(units, i, chunks) ?? single(units, i, chunks);
    pushTimed(units, chunks, chunk);
    i = chunk.to;
  }
  return withoutAsides(chunks);
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
  for (;;) {
    if (j > i && units[j]?.lower === "no" && units[j + 1]?.lower === "longer") {
      seen.push("not");
      j += 2;
    } else if (
      isAuxiliary(units[j]) ||
      (j > i &&
        (isAdverb(units[j]) || units[j]?.lower === "long") &&
        (isVerb(units, j + 1) || isAuxiliary(units[j + 1]) || isAdverb(units[j + 1])))
    )
      seen.push(units[j++].lower);
    else break;
  }
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
  const gerund =
    /ing$/.test(lower) && lower.length > 4 && !/^(?:bring|spring|swing|string|fling|cling|sting)$/.test(lower);
  const participle =
    !gerund &&
    /(?:ed|en|wn|rn|id|ld|et|ade|ght|one|oken|ven|un|orn|elt|ept|ent|ought|old|ut)$/.test(lower) &&
    (lemma !== lower || /ed$/.test(lower));
  const went = seen.length === 1 && seen[0] === "to" && (wentOn(before) || isDone(units, main, before));
  const unreal =
    !went && (seen.some((word) => MODAL.has(word) || NEGATIVE.test(word) || word === "to") || planned(before));
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
    (went || !seen.includes("to")) &&
    !(gerund && !be) &&
    !(seen.length > 0 && seen[0] === "having") &&
    !(seen.length > 0 && seen.every((word) => word === "being" || word === "been" || word === "be"));
  const past = seen.length > 0 ? /^(?:was|were|had|has|have|did)$/.test(seen[0]) : lemma !== lower && !/s$/.test(lower);
  const verb = {
    lemma,
    form,
    passive: be && participle,
    unreal,
    finite,
    past,
    perfect: HAVE.has(seen[0] ?? ""),
  } as const;
  return { kind: "VG", from: i, to: main + 1, lower, verb };
}

/** "if passed", "whether Mary Byrne attended": what stands behind them is asked or supposed. */
function planned(before: readonly Chunk[]): boolean {
  const last = before[before.length - 1];
  if (last?.kind === "SUB" && /^(if|unless|whether|until)$/.test(last.lower)) return true;
  for (let k = before.length - 1; k >= 0; k--) {
    const { kind, lower } = before[k];
    if (kind === "SUB") return /^(?:if|unless|whether)$/.test(lower);
    if (!/^(?:NP|PREP|ADV|CONJ)$/.test(kind)) return false;
  }
  return false;
}

/** "went on to report": what somebody goes on to do has happened. */
function wentOn(before: readonly Chunk[]): boolean {
  const verb = before.findLast(({ kind }) => kind === "VG");
  const between = verb ? before.slice(before.indexOf(verb) + 1) : [];
  return (
    verb?.verb !== undefined &&
    (/^(?:went|goes)$/.test(verb.lower) || verb.lower === "proceeded") &&
    !verb.verb.unreal &&
    between.length <= 1 &&
    between.every(({ lower }) => /^(?:on|further|ahead|)$/.test(lower))
  );
}

function nounPhrase(units: readonly Unit[], i: number, before: readonly Chunk[]): Chunk | null {
  const first = units[i];
  if (PRONOUNS.has(first.lower) && !(first.lower === "her" && isNounLike(units, i + 1)))
    return { kind: "NP", from: i, to: i + 1, lower: first.lower, head: first.lower };
  if (
    first.lower === "that" &&
    (!isNounLike(units, i + 1) || DETERMINERS.has(units[i + 1].lower) || units[i + 1].mention)
  )
    return null;
  if (first.lower === "that" && (before[before.length - 1]?.kind === "VG" || isTold(before))) return null;
  let j = i;
  let last = -1;
  while (j < units.length) {
    const unit = units[j];
    if (j === i + 1 && last === i && unit.mention?.label === "Person" && isWeekday(units[i].lower)) break;
    if (unit.mention) last = j;
    else if (last === j - 1 && (isDay(units, j) || isPeriod(units, j) || isPastDate(units, i, j))) break;
    else if (j > i && DETERMINERS.has(unit.lower) && !(DETERMINERS.has(units[j - 1].lower) && j === i + 1)) break;
    else if (last >= 0 && last === j - 1 && isCounted(unit) && isListener(units[j - 1], before)) break;
    else if (unit.lower === "'s" || unit.lower === "'") {
      if (last !== j - 1) break;
    } else if (joinsAdjectives(units, j)) {
      j++;
      continue;
    } else if (isNounLike(units, j)) {
      if (!DETERMINERS.has(unit.lower) && !unit.tags.has("Adjective") && !unit.tags.has("Adverb")) last = j;
      else if (unit.tags.has("Adjective") && last >= 0 && !isNounLike(units, j + 1) && !joinsAdjectives(units, j + 1))
        break;
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

/** "Tuam's economic and social development": the word between two adjectives before their noun. */
function joinsAdjectives(units: readonly Unit[], j: number): boolean {
  const [left, right] = [units[j - 1], units[j + 1]];
  return (
    units[j]?.lower === "and" &&
    units[j - 2]?.lower === "'s" &&
    left.tags.has("Adjective") &&
    right?.tags.has("Adjective") === true &&
    isNounLike(units, j + 2) &&
    !units[j + 2].mention
  );
}

/** "told the paper that DJI's action": behind the listener "that" opens what was told. */
function isTold(before: readonly Chunk[]): boolean {
  const [verb, listener] = before.slice(-2);
  return listener?.kind === "NP" && /^(?:tell|inform|assure|remind|warn)$/.test(verb?.verb?.lemma ?? "");
}

/** "told commissioners two cars were bought": a count behind the plural of the listeners begins what was told. */
function isListener({ lower, mention }: Unit, before: readonly Chunk[]): boolean {
  const verb = before[before.length - 1]?.verb;
  return (
    mention === undefined &&
    /^(?:tell|inform|assure|remind|warn)$/.test(verb?.lemma ?? "") &&
    /(?:s|people|men|women)$/.test(lower)
  );
}

function isCounted({ lower, mention }: Unit): boolean {
  return (
    mention === undefined &&
    /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/.test(lower)
  );
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
