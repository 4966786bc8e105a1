// What did they say? The words that a verb of saying governs: behind it, before it, and between quotation marks.

import type { Entity, Span } from "../../doc";
import type { Clause } from "./clauses";
import type { Reader } from "./reader";
import { clauseSpans, complementEnd, startsClause } from "./relations/topics";
import { hasListener } from "./speech-verbs";

export interface Said {
  readonly speakers: Entity[];
  readonly spans: Span[];
  /** The one of them whose clause was opened before the attribution: '"The bridge," she said, "is safe"'. */
  readonly goesOn?: Span;
  readonly opening?: Span;
}

/** "welcomed the news: "…"": what stands behind the colon was said by who is the subject before it. */
export function behindColon(reader: Reader): { at: number; from: number } | null {
  const { chunks } = reader;
  const colon = chunks.findIndex(({ lower }, k) => lower === ":" && chunks[k + 1]?.kind === "QUOTE");
  const verbs = reader.clauses.filter(({ at, verb }) => at < colon && verb.finite);
  return colon > 0 && verbs.length === 1 && !verbs[0].verb.passive ? { at: verbs[0].at, from: colon + 2 } : null;
}

/** Reads "X said that …", "…, said X", "…," X said, and the quotation that goes on behind. */
export function attribution(reader: Reader, clause: Clause, subject: Entity[]): Said | null {
  const { chunks } = reader;
  const { at } = clause;
  let speakers = subject;
  let next = at + 1;
  if (clause.verb.lemma === "point") {
    if (chunks[next]?.lower !== "out" && chunks[next]?.head !== "out") return null;
    next++;
  }
  const listener = hasListener(clause.verb.lemma);
  if (listener) {
    if (clause.object.length > 0 && (clause.verb.lemma === "tell" || hasThat(chunks, behindListener(reader, clause))))
      next = behindListener(reader, clause);
    if (
      clause.verb.lemma === "tell" &&
      chunks[next]?.lower !== "that" &&
      chunks[next]?.lower !== ":" &&
      clause.object.length === 0
    )
      return null;
  }
  const behindObject =
    clause.object.length > 0 ? chunks[chunks.indexOf(clause.object[clause.object.length - 1]) + 1] : undefined;
  const inverted =
    clause.verb.lemma !== "tell" &&
    isClosed(reader, at - 1) &&
    clause.object.length > 0 &&
    !behindObject?.verb?.finite &&
    clause.object.some((chunk) => reader.refer(chunk, ["Person", "Organization", "Meeting"]).length > 0);
  if (inverted) {
    speakers = reader.referAll(clause.object, ["Person", "Organization", "Meeting"]);
    next = chunks.indexOf(clause.object[clause.object.length - 1]) + 1;
  }
  const spans: Span[] = [];
  const before = inverted ? at : clause.subject.length > 0 ? chunks.indexOf(clause.subject[0]) : at;
  if (isClosed(reader, before - 1) && before > 1)
    spans.push(...clauseSpans(reader, 0, before).filter((span) => span.end > span.start));
  const end = complementEnd(reader, next);
  const start = complementStart(reader, clause, next, spans.length > 0);
  if (start < 0 || start >= end) return { speakers, spans };
  const after = clauseSpans(reader, start, end);
  if (spans.length > 0 && after.length > 0 && goesOn(reader, before, start, end)) {
    const opening = spans.pop()!;
    return { speakers, spans: [...spans, ...after], goesOn: after[0], opening };
  }
  return { speakers, spans: [...spans, ...after] };
}

/** '"The bridge," she said, "is safe"': the attribution cuts a clause in two. */
function goesOn({ chunks }: Reader, before: number, start: number, end: number): boolean {
  if (chunks[start - 1]?.kind !== "QUOTE" || chunks[before - 1]?.kind !== "QUOTE") return false;
  let from = 0;
  for (let k = 0; k < before - 1; k++) if (chunks[k].kind === "QUOTE") from = k + 1;
  const opened = chunks.slice(from, before);
  if (opened[0]?.kind === "SUB" || !opened.some(({ verb }) => verb?.finite)) return true;
  const joined = chunks[start].kind === "CONJ" ? start + 1 : start;
  return !startsClause(chunks, joined, end) && !(joined > start && chunks[joined]?.verb?.finite === true);
}

function hasThat(chunks: Reader["chunks"], k: number): boolean {
  return /^(?:that|:|how|,)$/.test(chunks[k]?.lower ?? "");
}

/** "told the meeting in Galway that": past the listener and what hangs on it. */
function behindListener(reader: Reader, clause: Clause): number {
  let k = reader.chunks.indexOf(clause.object[clause.object.length - 1]) + 1;
  while (reader.chunks[k]?.kind === "PREP" && reader.chunks[k + 1]?.kind === "NP") k += 2;
  return k;
}

/** Whether what stands before `k` is closed speech: a comma, or a closing quotation mark. */
function isClosed(reader: Reader, k: number): boolean {
  const chunk = reader.chunks[k];
  if (chunk === undefined || k < 1) return false;
  if (chunk.kind === "QUOTE") return /[,.!?]/.test(reader.chunks[k - 1]?.lower ?? "") || closesSpeech(reader, k);
  if (chunk.lower === "," && closesRelative(reader, k)) return false;
  return (
    chunk.lower === "," &&
    reader.chunks.slice(0, k).some((before) => before.verb?.finite === true) &&
    (/^(?:NP|QUOTE|CONJ|REL)$/.test(reader.chunks[0].kind) || reader.chunks[k - 1].kind === "QUOTE")
  );
}

/** '"The road is open" said John Roe': the marks close a clause that opens the sentence. */
function closesSpeech({ chunks }: Reader, k: number): boolean {
  const from = chunks.findIndex(({ kind }) => kind === "QUOTE");
  return (
    from === 0 &&
    chunks.findIndex(({ kind }, n) => n > 0 && kind === "QUOTE") === k &&
    chunks.slice(from, k).some(({ verb }) => verb?.finite === true)
  );
}

/** "The engineer, who asked not to be named, said": the comma closes the clause that "who" opened. */
function closesRelative(reader: Reader, k: number): boolean {
  const { chunks } = reader;
  for (let n = k - 1; n > 0; n--)
    if (chunks[n].kind === "QUOTE" || chunks[n].kind === "COMMA") return n === 1 && chunks[n + 1].kind === "REL";
  return false;
}

/** Where the complement begins: behind "that", a colon or an opening quotation mark; -1 when none follows. */
function complementStart(reader: Reader, clause: Clause, next: number, spoken: boolean): number {
  const { chunks } = reader;
  let k = next;
  while (
    (chunks[k]?.kind === "ADV" && !(chunks[k].lower === "there" && chunks[k + 1]?.verb?.lemma === "be")) ||
    (chunks[k]?.kind === "PREP" &&
      /^(on|in|at|during|to)$/.test(chunks[k].lower) &&
      chunks[k + 1]?.kind === "NP" &&
      !spoken)
  )
    k += chunks[k].kind === "PREP" ? 2 : 1;
  const chunk = chunks[k];
  if (chunk === undefined) return -1;
  if (chunk.lower === "there" && !spoken) return k;
  if (chunk.lower === "that" || chunk.lower === "how" || chunk.lower === "why") return k;
  if (chunk.lower === ":" || chunk.kind === "QUOTE") return k + 1;
  if (chunk.lower === "," || chunk.lower === ".")
    return chunks[k + 1]?.kind === "QUOTE" || chunks[k + 1]?.lower === "that"
      ? k + 2
      : spoken && chunks[k + 1] !== undefined && chunks[k + 1].verb?.form === "gerund"
        ? -1
        : -1;
  if (spoken) return -1;
  if (chunk.verb?.form === "gerund" && chunks.slice(k + 1, k + 4).some(({ verb }) => verb?.finite)) return k;
  if (chunk.kind === "NP" || chunk.kind === "PREP" || chunk.kind === "SUB")
    return nominal(clause) ||
      startsClause(chunks, k, chunks.length) ||
      (!ANNOUNCING.test(clause.verb.lemma) && chunks.slice(k).some((later) => later.verb !== undefined))
      ? k
      : -1;
  return -1;
}

/** Verbs whose plain object is a thing, not what was said: "announced funding". */
const ANNOUNCING =
  /^(announce|confirm|reveal|disclose|explain|acknowledge|observe|point|warn|assure|maintain|inform|declare|mention|opine|indicate|lament|caution|remind|recall|suggest|claim|contend|admit|concede|comment|continue|respond|reply|share)$/;

/** Verbs that also take a plain noun phrase: "stressed the need for …". */
function nominal(clause: Clause): boolean {
  return /^(stress|emphasi[sz]e|underscore|underline|highlight|reiterate|reaffirm|affirm|note|state)$/.test(
    clause.verb.lemma,
  );
}
