// Which noun phrases stand in a list that ends here? "the mayor of Tuam, A, and B of C": without what hangs on prepositions.

import type { Chunk } from "./chunks";
import type { Clause } from "./clauses";

/** The list of noun phrases that ends at `k`, without the phrases that hang on prepositions. */
export function nounList(chunks: readonly Chunk[], k: number, known: readonly Clause[]): Chunk[] {
  const head = headOfPhrase(chunks, k);
  if (head < 0) return [];
  if (isSeat(chunks, head)) return [chunks[head - 2]];
  const items = [chunks[head]];
  let left = head;
  for (;;) {
    const join = chunks[left - 1];
    if (join === undefined || (join.kind !== "CONJ" && join.kind !== "COMMA") || join.lower === "but") break;
    const semicolon = join.lower === ";" || (join.kind === "CONJ" && chunks[left - 2]?.lower === ";");
    if (semicolon && !joinsPeople(chunks, left)) break;
    if (/^(he|she|it|they|we|i)$/.test(items[0].head ?? "")) break;
    let n = left - 2;
    if (chunks[n]?.kind === "COMMA" || chunks[n]?.kind === "CONJ") n--;
    if (chunks[n]?.kind !== "NP") break;
    const next = headOfPhrase(chunks, n);
    if (next < 0) {
      if (isOfOffice(chunks, n, left)) return [];
      break;
    }
    if (next !== n && chunks[n].mention?.label === "Place" && chunks[left].mention?.label === "Place")
      return [chunks[next]];
    if (next !== n && isOfBoth(chunks, n, left, next)) return [chunks[next]];
    items.unshift(chunks[next]);
    left = next;
  }
  if (standsApart(chunks, head, items)) return [chunks[head]];
  const before = chunks[left - 1];
  if (before?.lower === "by" && (items.length === 1 || /^(?:lead|head)$/.test(chunks[left - 2]?.verb?.lemma ?? "")))
    return items;
  if (before?.lower === "including") return items;
  const objectOfOther =
    before?.kind === "VG" || before?.kind === "PREP" || (before?.kind === "ADV" && chunks[left - 2]?.kind === "VG");
  if (
    items.length > 1 &&
    (objectOfOther ||
      (chunks[left - 1]?.kind === "COMMA" && known.length > 0 && chunks[left - 2]?.kind !== "NP" && false))
  )
    return [items[items.length - 1]];
  const joined = chunks.slice(left, k).some((chunk) => chunk.kind === "CONJ");
  const named = items.filter((item) => item.mention?.label === "Person").length;
  const whole = left === 0 && items.length > 2 && named > 1;
  if (items.length > 1 && !joined && named < 3 && !whole) return [items[items.length - 1]];
  return items;
}

/** "besides the clerks of A, B and C attended": the places of the aside take part in nothing. */
function isOfOffice(chunks: readonly Chunk[], n: number, left: number): boolean {
  return (
    chunks[n].mention?.label === "Place" &&
    chunks[left].mention?.label === "Place" &&
    chunks[n - 1]?.lower === "of" &&
    chunks[n - 2]?.kind === "NP"
  );
}

/** "… including lights and a fire station, Mary Byrne said": somebody behind a list of things that "and" has closed, or that "including" opens. */
function standsApart(chunks: readonly Chunk[], head: number, items: readonly Chunk[]): boolean {
  if (chunks[head - 1]?.lower !== "," || chunks[head - 2]?.kind !== "NP" || items.length < 2) return false;
  const first = chunks.indexOf(items[0]);
  const [last, ...things] = [...items].reverse();
  return (
    last.mention?.label === "Person" &&
    things.every(({ mention }) => mention?.label !== "Person") &&
    (chunks[first - 1]?.lower === "including" || chunks.slice(first, head - 1).some(({ kind }) => kind === "CONJ"))
  );
}

/** "a meeting between A and B", "the visit of A and B": both belong to the noun before them. */
function isOfBoth(chunks: readonly Chunk[], n: number, left: number, head: number): boolean {
  return (
    chunks[n].mention?.label === "Person" &&
    chunks[left].mention?.label === "Person" &&
    chunks[head].mention === undefined &&
    /^(?:between|of|from|by)$/.test(chunks[n - 1].lower)
  );
}

/** "Heron Authority, Kohima organised": the place behind the comma is the body's seat. */
function isSeat(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at].mention?.label === "Place" &&
    chunks[at - 1]?.lower === "," &&
    chunks[at - 2]?.mention?.label === "Organization" &&
    !/^(?:COMMA|CONJ)$/.test(chunks[at - 3]?.kind ?? "")
  );
}

/** "A, mayor of X; B, chair of Y; and C", "; and other officials": semicolons between people make a list. */
function joinsPeople(chunks: readonly Chunk[], left: number): boolean {
  let n = left - 2;
  while (chunks[n]?.kind === "COMMA" || chunks[n]?.kind === "CONJ") n--;
  const person =
    chunks[left].mention?.label === "Person" ||
    /^(?:officials|others|dignitaries|guests|officers|leaders|stakeholders)$/.test(chunks[left].head ?? "");
  return person && chunks[n]?.mention?.label === "Person";
}

/** The noun phrase that the phrase ending at `k` is about: "members of the council" → members; -1 for an adjunct. */
export function headOfPhrase(chunks: readonly Chunk[], k: number): number {
  let at = k;
  while (chunks[at - 1]?.kind === "PREP" && chunks[at - 1].lower !== "including") {
    const over = chunks[at - 1].lower === "by" && /^(?:over|at)$/.test(chunks[at - 2]?.lower ?? "");
    if (over && chunks[at - 3]?.verb?.lemma === "preside" && !chunks[at - 3].verb!.passive) {
      at -= chunks[at - 4]?.kind === "COMMA" ? 5 : 4;
      continue;
    }
    const before = chunks[at - 2];
    if (chunks[at - 1].lower === "by" && before?.verb?.passive && chunks[at - 3]?.kind === "REL") {
      at -= chunks[at - 4]?.kind === "COMMA" ? 5 : 4;
      continue;
    }
    if (
      chunks[at - 1].lower === "by" &&
      before?.verb?.form === "participle" &&
      !before.verb.passive &&
      chunks[at - 3]?.kind === "CONJ" &&
      chunks[at - 4]?.kind === "NP"
    ) {
      at -= 4;
      continue;
    }
    if (
      chunks[at - 1].lower === "by" &&
      before?.verb?.form === "participle" &&
      !before.verb.passive &&
      (chunks[at - 3]?.kind === "NP" || (chunks[at - 3]?.lower === "," && /^(?:lead|head)$/.test(before.verb.lemma)))
    ) {
      if (/^(lead|head)$/.test(before.verb.lemma)) return at;
      at -= 3;
      continue;
    }
    if (before?.kind !== "NP") return -1;
    at -= 2;
  }
  return at;
}
