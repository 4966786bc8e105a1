// Which words are the topic? The complement of a verb of reporting, cut into its finite clauses.

import type { Span } from "../../../doc";
import type { Chunk } from "../chunks";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { isSpeech } from "../speech-verbs";

/** "the board announces the following changes": what comes below is no topic yet. */
const ANNOUNCES = /\bthe following(?: \p{Ll}+){0,2}$/u;

/** The spans of the finite clauses between chunks `from` and `to`: "that A did x and that B did y" are two. */
export function clauseSpans(reader: Reader, from: number, to: number): Span[] {
  const { chunks } = reader;
  const cuts: number[] = [];
  let seenVerb = false;
  for (let k = from; k < to; k++) {
    if (chunks[k].verb?.finite) seenVerb = true;
    const next = chunks[k + 1]?.head ?? "";
    const pronoun = chunks[k].kind === "CONJ" && PRONOUN.test(next) && (seenVerb || !/^(?:i|we)$/.test(next));
    if ((!seenVerb && !pronoun) || k === from) continue;
    const joint = chunks[k].kind === "CONJ" ? k : chunks[k].lower === ";" ? k : -1;
    if (
      joint >= 0 &&
      chunks[joint].lower !== "or" &&
      startsClause(chunks, joint + 1, to) &&
      !isHelped(chunks, joint) &&
      (pronoun || !joinsSubjects(chunks, from, k))
    )
      cuts.push(k);
  }
  const spans: Span[] = [];
  let start = from;
  for (const cut of [...cuts, to]) {
    let first = start;
    while (
      first < cut &&
      (chunks[first].kind === "CONJ" ||
        chunks[first].kind === "COMMA" ||
        (chunks[first].lower === "that" && chunks[first].kind !== "NP" && chunks[first + 1]?.verb?.finite !== true) ||
        chunks[first].kind === "QUOTE")
    )
      first++;
    if (first < cut) spans.push(reader.spanOf(behindThat(reader, first, start), chunks[cut - 1].to));
    start = cut;
  }
  return spans.filter((span) => !ANNOUNCES.test(reader.doc.slice(span)));
}

/** "but that services would go on": behind the conjunction "that" belongs to no noun. */
function behindThat({ chunks, units }: Reader, first: number, start: number): number {
  const { from, to, kind } = chunks[first];
  return kind === "NP" && first > start && units[from].lower === "that" && to > from + 1 ? from + 1 : from;
}

/** "help refugees and migrants settle": a bare verb that "help" governs has no clause of its own. */
function isHelped(chunks: readonly Chunk[], joint: number): boolean {
  let k = joint - 1;
  while (chunks[k]?.kind === "NP" || chunks[k]?.kind === "COMMA") k--;
  if (!/^(?:help|let|make|see|watch)$/.test(chunks[k]?.verb?.lemma ?? "")) return false;
  const verb = chunks.slice(joint + 1).find((chunk) => chunk.kind === "VG")?.verb;
  return verb !== undefined && !verb.passive && !verb.unreal && verb.form !== "participle" && verb.form !== "gerund";
}

/** "… and it must close": a pronoun behind "and" is the subject of a clause of its own. */
const PRONOUN = /^(?:he|she|it|they|we|i)$/;

/** "that A, B and C are": the conjunction joins subjects, not clauses. */
function joinsSubjects(chunks: readonly Chunk[], from: number, k: number): boolean {
  let n = k - 1;
  while (n >= from && (chunks[n].kind === "NP" || chunks[n].kind === "COMMA" || chunks[n].kind === "PREP")) n--;
  return n < k - 1 && (n < from || chunks[n].kind === "SUB");
}

/** Noun phrases and then a finite verb: a clause with a subject of its own. */
export function startsClause(chunks: readonly Chunk[], from: number, to: number): boolean {
  let k = from;
  if (chunks[k]?.lower === "that" || chunks[k]?.lower === "although") k++;
  if (
    /^(?:most|some|many|few|all|none|half|each|both|one|neither)$/.test(chunks[k]?.lower ?? "") &&
    chunks[k + 1]?.lower === "of"
  )
    k += 2;
  if (chunks[k]?.lower === "there" && chunks[k + 1]?.verb?.lemma === "be") return true;
  if (/^(?:it|he|she|that|we|they|i|you|there)'(?:s|re|ve|ll|m|d)$/.test(chunks[k]?.head ?? "")) return true;
  if (chunks[k]?.kind !== "NP" || /^(?:little|bit)$/.test(chunks[k].head ?? "")) return false;
  while (
    k < to &&
    (chunks[k].kind === "NP" ||
      chunks[k].kind === "ADV" ||
      (chunks[k].kind === "CONJ" && chunks[k + 1]?.kind === "NP" && chunks[k - 1].kind === "NP") ||
      (chunks[k].kind === "PREP" && chunks[k + 1]?.kind === "NP"))
  )
    k++;
  return (
    k < to &&
    chunks[k].verb?.finite === true &&
    chunks[k].lower !== "aged" &&
    !(chunks[k].verb?.form === "participle" && chunks[k].verb?.passive === false && chunks[k + 1]?.kind === "PREP")
  );
}

/** A verb without an auxiliary: behind "has built and" it may share that one's. */
function isBare(chunk: Chunk): boolean {
  return chunk.to - chunk.from === 1 && chunk.verb?.form === "participle";
}

/** ", noting that …": a gerund of speech behind a comma or mark begins something else that was said. */
function isSpeechAside(chunks: readonly Chunk[], k: number): boolean {
  const { verb } = chunks[k];
  if (verb?.form !== "gerund" || verb.finite || !isSpeech(verb.lemma)) return false;
  const before = chunks[k - 1].kind === "ADV" ? chunks[k - 2] : chunks[k - 1];
  return /^(?:COMMA|QUOTE)$/.test(before?.kind ?? "") || /^(?:reminding|adding|noting|saying)$/.test(chunks[k].lower);
}

/** ", while Mary Byrne called for …": what somebody else said. */
function opensOtherSpeech(chunks: readonly Chunk[], k: number): boolean {
  if (chunks[k].lower !== "while" || chunks[k - 1]?.kind !== "COMMA") return false;
  const verb = chunks[k + 2]?.verb;
  return (
    chunks[k + 1]?.mention?.label === "Person" &&
    verb?.finite === true &&
    (isSpeech(verb.lemma) || /^(?:call|urge|ask)$/.test(verb.lemma))
  );
}

/** Where the quotation closes that is open at `from`; -1 when none is. */
function closingMark(chunks: readonly Chunk[], from: number): number {
  let marks = 0;
  for (let k = 0; k < from; k++) if (chunks[k].kind === "QUOTE") marks++;
  return marks % 2 === 0 ? -1 : chunks.findIndex((chunk, k) => k >= from && chunk.kind === "QUOTE");
}

/** The index behind the last chunk that belongs to the complement that begins at `from`. */
export function complementEnd(reader: Reader, from: number): number {
  const { chunks } = reader;
  let to = chunks.length;
  for (let k = Math.max(from + 1, closingMark(chunks, from)); k + 1 < chunks.length; k++) {
    if (isSpeechAside(chunks, k) || opensOtherSpeech(chunks, k)) {
      to = k;
      break;
    }
    if (chunks[k].kind !== "CONJ" || chunks[k].lower === "or") continue;
    const next = chunks[k + 1].kind === "ADV" ? k + 2 : k + 1;
    const verb = /^(?:he|she)$/.test(chunks[next]?.head ?? "") ? chunks[next + 1]?.verb : chunks[next]?.verb;
    const last = chunks.slice(from, k).findLast((chunk) => chunk.verb?.finite)?.verb;
    if (
      verb?.finite &&
      isSpeech(verb.lemma) &&
      !(last?.perfect && isBare(chunks[next]) && !(last.passive && chunks[next + 1]?.kind === "NP"))
    ) {
      to = k;
      break;
    }
  }
  while (
    to > from &&
    ((chunks[to - 1].kind === "OTHER" && !/\p{L}|\d/u.test(chunks[to - 1].lower)) ||
      chunks[to - 1].kind === "COMMA" ||
      chunks[to - 1].kind === "QUOTE")
  )
    to--;
  return to;
}

/** The text behind a preposition of the clause to its end: what was reported on. */
export function behindPreposition(reader: Reader, clause: Clause, prep: RegExp): Span | null {
  const phrase = clause.phrases.find((candidate) => prep.test(candidate.prep));
  if (phrase === undefined) return null;
  let to = phrase.at + 1;
  const end = complementEnd(reader, to);
  while (to < end && !stops(reader.chunks, to) && !(clause.verb.passive && isAgent(reader.chunks, to))) to++;
  return reader.spanOf(reader.chunks[phrase.at + 1].from, reader.chunks[to - 1].to);
}

/** "was briefed on the works by Mary Byrne": who told it is no part of what was told. */
function isAgent(chunks: readonly Chunk[], k: number): boolean {
  return chunks[k].lower === "by" && chunks[k + 1]?.mention?.label === "Person";
}

/** The text of the object with everything that hangs on it. */
export function objectSpan(reader: Reader, clause: Clause): Span | null {
  const first = clause.object[0];
  if (first === undefined) return null;
  let to = reader.chunks.indexOf(first) + 1;
  const end = complementEnd(reader, to);
  while (to < end && !stops(reader.chunks, to)) to++;
  while (reader.chunks[to - 1].kind === "PREP") to--;
  return reader.spanOf(first.from, reader.chunks[to - 1].to);
}

/** A new clause, an aside, a time or the meeting's place ends a noun phrase. */
function stops(chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k];
  if (chunk.kind === "SUB" || chunk.kind === "REL" || chunk.kind === "QUOTE") return true;
  if (chunk.kind === "VG") return chunk.verb?.finite === true;
  if (chunk.kind === "COMMA")
    return (
      chunk.lower !== "," ||
      !chunks.slice(k + 1, k + 6).some((later) => later.kind === "CONJ") ||
      chunks[k + 1]?.kind !== "NP"
    );
  if (chunk.kind === "CONJ") return chunks[k + 1]?.kind === "VG" || startsClause(chunks, k + 1, chunks.length);
  if (chunk.kind === "PREP" && /^(during|at|on)$/.test(chunk.lower)) {
    const next = chunks[k + 1];
    return (
      next?.mention?.label === "Meeting" ||
      /^(meeting|conference|monday|tuesday|wednesday|thursday|friday|saturday|sunday|event|session|forum)$/.test(
        next?.head ?? "",
      )
    );
  }
  return false;
}

/** Behind the last word of a sentence, without the marks at its end. */
export function sentenceEnd(chunks: readonly Chunk[]): number {
  let to = chunks.length;
  while (
    to > 0 &&
    (/^(?:QUOTE|COMMA)$/.test(chunks[to - 1].kind) || /^[^\p{L}\d]*$/u.test(chunks[to - 1].lower || "a"))
  )
    to--;
  return to;
}
