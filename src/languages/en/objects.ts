// What follows the verb? Its direct objects, and the noun phrases behind each preposition that belongs to it.

import type { Chunk } from "./chunks";
import type { Clause } from "./clauses";
import { companyBefore, isAsWellAs } from "./companions";

export function behind(chunks: readonly Chunk[], at: number): Pick<Clause, "object" | "phrases" | "end"> {
  let k = at + 1;
  while (chunks[k]?.kind === "ADV") k++;
  const object: Chunk[] = [];
  if (chunks[k]?.kind === "NP") k = readList(chunks, k, object);
  const phrases: { prep: string; at: number; items: Chunk[] }[] = [];
  for (;;) {
    while (chunks[k]?.kind === "ADV" || (chunks[k]?.kind === "NP" && isTime(chunks[k]))) k++;
    if (
      chunks[k]?.kind === "COMMA" &&
      chunks[k + 1]?.kind === "PREP" &&
      /^(at|in|with|on|during|by)$/.test(chunks[k + 1].lower) &&
      phrases.length > 0 &&
      chunks[k].lower === ","
    ) {
      if (chunks[k + 2]?.kind !== "NP" || /^with$/.test(chunks[k + 1].lower)) break;
      k++;
    }
    if (chunks[k]?.kind !== "PREP") break;
    const start = k;
    while (chunks[k + 1]?.kind === "PREP") k++;
    const prep = chunks[k].lower;
    k++;
    while (chunks[k]?.kind === "ADV") k++;
    if (chunks[k]?.kind !== "NP") return { object, phrases, end: start };
    const items: Chunk[] = [];
    k = readList(chunks, k, items);
    phrases.push({ prep, at: start, items });
  }
  return { object, phrases, end: k };
}

function isTime(chunk: Chunk): boolean {
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|morning|evening|afternoon|night|[0-9]+)$/.test(
    chunk.head ?? "",
  );
}

/** "remarks from A and B", "the participation of A and B": who stands behind the preposition is what the next name joins. */
function isOfSomebody(chunks: readonly Chunk[], from: number, n: number, next: number): boolean {
  return (
    n === from + 1 &&
    /^(?:from|of)$/.test(chunks[n]?.lower ?? "") &&
    chunks[from].mention === undefined &&
    chunks[n + 1]?.mention?.label === "Person" &&
    chunks[next].mention?.label === "Person"
  );
}

/** "as well as", behind "by" also "together with": how many chunks join the next name to a list from `k` on; 0 for none. */
function asWellAs(chunks: readonly Chunk[], k: number, by: boolean): number {
  if (isAsWellAs(chunks, k) && chunks[k + 3]?.mention) return 3;
  const [first, second] = [chunks[k]?.lower, chunks[k + 1]?.lower];
  const people = by && chunks[k - 1]?.mention?.label === "Person" && chunks[k + 2]?.mention?.label === "Person";
  return /^(?:along|together)$/.test(first ?? "") && second === "with" && people ? 2 : 0;
}

/** "A and B, and C", "A and B, as well as C and D": people added to a list that seemed closed. */
function further(chunks: readonly Chunk[], from: number, items: Chunk[], by: boolean): number {
  let k = from;
  for (;;) {
    if (chunks[k - 1].mention?.label !== "Person") return k;
    const comma = chunks[k]?.lower === "," ? 1 : 0;
    const also = asWellAs(chunks, k + comma, by);
    const last = comma === 1 && chunks[k + 1]?.kind === "CONJ" && !chunks.slice(k).some(({ verb }) => verb?.finite);
    const joins = also > 0 ? comma + also : last ? 2 : chunks[k]?.kind === "CONJ" ? 1 : 0;
    const next = chunks[k + joins];
    if (joins === 0 || next?.mention?.label !== "Person" || chunks[k + joins + 1]?.verb?.finite) return k;
    items.push(next);
    k += joins + 1;
  }
}

/** "A, B and C; D; and E": semicolons set further people of the list apart. */
function behindSemicolons(chunks: readonly Chunk[], from: number, items: Chunk[]): number {
  let k = from;
  while (chunks[k]?.lower === ";" && chunks[k - 1].mention?.label === "Person") {
    const at = chunks[k + 1]?.kind === "CONJ" ? k + 2 : k + 1;
    if (chunks[at]?.mention?.label !== "Person" || chunks[at + 1]?.verb) break;
    items.push(chunks[at]);
    k = at + 1;
  }
  return k;
}

/** Reads "A, B and C" from `k`; returns the index behind it. A phrase that is the subject of the next verb is left. */
function readList(chunks: readonly Chunk[], from: number, items: Chunk[]): number {
  items.push(chunks[from]);
  const by = chunks[from - 1]?.lower === "by";
  let k = from + 1;
  let pending = 0;
  const trail: Chunk[] = [];
  let n = k;
  for (;;) {
    let m = n;
    while (chunks[m]?.kind === "PREP" && /^(of|from|in|at|for)$/.test(chunks[m].lower) && chunks[m + 1]?.kind === "NP")
      m += 2;
    let joins = 0;
    let closed = false;
    while (chunks[m]?.kind === "COMMA" || chunks[m]?.kind === "CONJ") {
      if (chunks[m].lower === "but" || /[()—–]/.test(chunks[m].lower)) return finish();
      if (chunks[m].lower === ";" && chunks[n - 1]?.mention?.label !== "Person") return finish();
      if (chunks[m].kind === "CONJ") closed = true;
      joins++;
      m++;
    }
    const also = asWellAs(chunks, m, by);
    if (also > 0) {
      joins++;
      closed = true;
      m += also;
    }
    if (chunks[m]?.lower === "as" && joins === 0) return finish();
    if ([chunks[from], chunks[n + 1]].some((chunk) => /^(?:presence|absence)$/.test(chunk?.head ?? "")))
      return finish();
    if (joins === 0 || chunks[m]?.kind !== "NP") return finish();
    if (isOfSomebody(chunks, from, n, m)) return finish();
    let next = m + 1;
    while (
      chunks[next]?.kind === "ADV" ||
      (chunks[next]?.kind === "PREP" &&
        /^(of|from|in|at|for)$/.test(chunks[next].lower) &&
        chunks[next + 1]?.kind === "NP" &&
        !closed)
    )
      next += chunks[next].kind === "PREP" ? 2 : 1;
    const verb = chunks[next]?.verb;
    if (
      verb?.finite &&
      verb.form !== "gerund" &&
      !(verb.form === "participle" && !verb.passive && chunks[next + 1]?.lower === "by") &&
      !(by && companyBefore(chunks, m) >= 0)
    )
      return finish();
    trail.push(chunks[m]);
    pending = m + 1;
    n = m + 1;
    if (closed) {
      items.push(...trail);
      k = pending;
      return behindSemicolons(chunks, further(chunks, k, items, by), items);
    }
  }
  /** "A, B, C." and "A, B, C, among others": people to the end of the sentence are a list without "and". */
  function finish(): number {
    const people = [chunks[from], ...trail].every(({ mention }) => mention?.label === "Person");
    const rest = chunks[n]?.lower === "," ? chunks[n + 1] : chunks[n];
    if (trail.length < 2 || !people || !(rest === undefined || rest.lower === "." || rest.lower === "among")) return k;
    items.push(...trail);
    return n;
  }
}
