// Who else did it? "A, along with B, attended", "A together with B and C visited": they share the verb with A.

import type { Chunk } from "./chunks";
import type { Clause } from "./clauses";

/** What people do together; whom somebody met or received "along with" others stands on the other side. */
const SHARED = /^(?:visit|tour|inspect|chair|co-chair|preside|travel|arrive|go|sign|witness)$/;

/** Where "along with" or "together with" begins that ends at `k`, and whom it names; `null` when none does. */
export function companionsAt(chunks: readonly Chunk[], k: number): { from: number; people: Chunk[] } | null {
  for (let m = k; m > 0; m--) {
    const n = isAsWellAs(chunks, m - 2) ? m - 2 : m;
    const chunk = chunks[n];
    if (n < m) m = n;
    else if (chunk.verb?.finite || /^(?:QUOTE|SUB)$/.test(chunk.kind) || chunk.lower === ";") return null;
    if (!opens(chunks, n)) continue;
    const first = chunk.lower === "alongside" ? n + 1 : chunk.lower === "as" ? n + 3 : n + 2;
    if (chunks[first]?.kind !== "NP" || first > k) return null;
    const from = chunks[n - 1].kind === "COMMA" ? n - 2 : n - 1;
    if (chunks[from]?.kind !== "NP" && chunks[from]?.kind !== "COMMA") return null;
    if (from === n - 1 && /^(?:VG|PREP)$/.test(chunks[from - 1]?.kind ?? "")) return null;
    return { from, people: named(chunks, first, k) };
  }
  return null;
}

/** "along with", "together with", "alongside". */
export function opens(chunks: readonly Chunk[], n: number): boolean {
  const { lower, kind } = chunks[n];
  if (lower === "as") return isAsWellAs(chunks, n);
  if (lower === "alongside") return kind === "PREP";
  return /^(?:along|together)$/.test(lower) && chunks[n + 1]?.lower === "with";
}

export function isAsWellAs(chunks: readonly Chunk[], n: number): boolean {
  return chunks[n]?.lower === "as" && chunks[n + 1]?.lower === "well" && chunks[n + 2]?.lower === "as";
}

/** "attended the summit along with B and C": who is named behind the verb did it too. */
export function companionsBehind(chunks: readonly Chunk[], { verb, phrases }: Clause): Chunk[] {
  if (!verb.finite || verb.passive || !SHARED.test(verb.lemma)) return [];
  return phrases
    .filter(
      ({ prep, at }) =>
        prep === "alongside" || (prep === "with" && /^(?:along|together)$/.test(chunks[at - 1]?.lower ?? "")),
    )
    .flatMap(({ items }) => items.filter(({ mention }) => mention?.label === "Person"));
}

/** The people and bodies listed from `first` to `k`; those behind a preposition only say whose they are. */
function named(chunks: readonly Chunk[], first: number, k: number): Chunk[] {
  return chunks
    .slice(first, k + 1)
    .filter(
      ({ kind, mention }, at) =>
        kind === "NP" &&
        /^(?:Person|Organization)$/.test(mention?.label ?? "") &&
        (at === 0 || /^(?:COMMA|CONJ)$/.test(chunks[first + at - 1].kind)),
    );
}

const COMPANY = /^(?:accompany|join|flank|escort|assist|support)$/;

/** "A, accompanied by B, C and D, visited": where A ends before who came along, when nothing else stands up to `k`; else -1. */
export function companyBefore(chunks: readonly Chunk[], k: number): number {
  let n = k;
  while (n > 1 && (/^(?:NP|COMMA|CONJ|PREP|ADV)$/.test(chunks[n].kind) || chunks[n].lower === "as")) n--;
  const { verb } = chunks[n] ?? {};
  const apart = chunks.findIndex(
    ({ head }, at) => at > n && at < k && head === "company" && chunks[at - 1].lower === "in",
  );
  if (apart > n + 1 && chunks[apart + 1].lower === "of") {
    const at = chunks[apart - 2].lower === "," ? apart - 3 : apart - 2;
    return chunks[at]?.mention?.label === "Person" ? at : -1;
  }
  if (verb?.form !== "participle" || !COMPANY.test(verb.lemma) || !/^(?:by|with)$/.test(chunks[n + 1]?.lower ?? ""))
    return -1;
  const names = chunks.slice(n, k + 1).filter(({ mention }) => mention?.label === "Person").length;
  const rel = verb.passive && chunks[n - 1]?.lower === "who" ? n - 1 : n;
  if (names === 0 || (verb.passive && rel === n)) return -1;
  const at = chunks[rel - 1]?.lower === "," ? rel - 2 : rel - 1;
  return chunks[at]?.mention?.label === "Person" ? at : -1;
}

/** "A, B, as well as C": the people before the companion need no "and" of their own. */
export function peopleUpTo(chunks: readonly Chunk[], k: number, found: Chunk[]): Chunk[] {
  if (found.length !== 1 || chunks[k] !== found[0] || !isAsWellAs(chunks, k + 1 + Number(chunks[k + 1]?.lower === ",")))
    return found;
  const people = [...found];
  for (let n = k; chunks[n - 1]?.lower === "," && chunks[n - 2]?.mention?.label === "Person"; n -= 2)
    people.unshift(chunks[n - 2]);
  return people[0].mention?.label === "Person" ? people : found;
}
