// Whom do words of appointing name? 选举甲、乙为…, 免去甲的…, 接受甲辞去…: what stands there is a name, whatever it looks like.

import { itemAt, lastOf } from "../../lists";
import type { Chunk } from "./chunks";
import { verbOf, wordOrName } from "./clause-words";
import { personOf } from "./name-recovery";
import { NameCosts } from "./names";

const GIVES = /^(?:任命|选举|补选)$/;
const ELECTED = /^当选为?$/;
const APPOINTS = new Set("任命 选举 补选 免去 免除 辞去 当选 当选为".split(" "));
const RECEIVES = /^(?:接受|批准|同意)$/;

export type Appointing = "given" | "taken";

/** What a line below a heading does: 任命： and 免去： rule the lines that follow in their form. */
export function appointing(chunks: readonly Chunk[], before: Appointing | undefined): Appointing | undefined {
  if (before === undefined) return undefined;
  const marker = before === "given" ? "为" : "职务";
  return chunks.some((chunk) => wordsOf(chunk) === marker) ? before : undefined;
}

/** 任命：, 决定免去：: the heading of such lines. */
export function appointingHeading(chunks: readonly Chunk[]): Appointing | undefined {
  const last = lastOf(chunks);
  const verb = itemAt(chunks, chunks.length - 2);
  if (chunks.length > 6 || wordsOf(last) !== "：" || verb?.kind !== "verb") return undefined;
  return verb.verb === "任命" ? "given" : verb.verb === "免去" ? "taken" : undefined;
}

/** The chunks, with one person for each name that an appointment needs. */
export function withAppointedNames(chunks: Chunk[], text: string, mode?: Appointing): Chunk[] {
  if (mode === undefined && !chunks.some((chunk) => chunk.kind === "verb" && APPOINTS.has(chunk.verb))) return chunks;
  const names = new Map<number, number>();
  if (mode === "given") given(chunks, 0, names);
  if (mode === "taken") taken(chunks, 0, names);
  chunks.forEach((chunk, i) => {
    if (chunk.kind === "verb" && GIVES.test(chunk.verb)) given(chunks, i + 1, names);
    else if (chunk.kind === "verb" && ELECTED.test(chunk.verb)) elected(chunks, i, names);
    else if (chunk.kind === "verb" && /^免[去除]$/.test(chunk.verb)) taken(chunks, i + 1, names);
    else if (RECEIVES.test(chunk.text)) {
      const to = runEnd(chunks, i + 1);
      const verb = chunks[to];
      if (verb?.kind === "verb" && verb.verb === "辞去") note(chunks, i + 1, to, names);
    }
  });
  return names.size === 0 ? chunks : joined(chunks, names, text);
}

/** 甲、乙为A主任，丙为B主任: lists of names, each closed by 为. */
function given(chunks: readonly Chunk[], from: number, names: Map<number, number>): void {
  let k = from;
  while (k < chunks.length) {
    const items: [number, number][] = [];
    let end = k;
    for (;;) {
      // 甲、|和|春来: 和 is a family name too.
      end = k > from && wordsOf(chunks[k]) === "和" ? runEnd(chunks, k + 1) : runEnd(chunks, k);
      if (end === k) return;
      items.push([k, end]);
      while (isCourtesy(chunks[end])) end++;
      if (!/^[、和]$/.test(wordsOf(chunks[end]))) break;
      k = end + 1;
    }
    if (wordsOf(chunks[end]) !== "为") return;
    for (const [first, last] of items) note(chunks, first, last, names);
    k = end + 1;
    while (k < chunks.length && !/^[，；。]$/.test(wordsOf(chunks[k]))) k++;
    k++;
  }
}

/** 甲的A局局长职务、乙的…: the name before 的 or before the body that the office is of. */
function taken(chunks: readonly Chunk[], from: number, names: Map<number, number>): void {
  for (let k = from; k < chunks.length; ) {
    const end = runEnd(chunks, k);
    const after = chunks[end];
    const closed =
      wordsOf(after) === "的" ||
      isCourtesy(after) ||
      after?.kind === "org" ||
      after?.kind === "place" ||
      after?.kind === "title";
    if (end === k || !closed) return;
    note(chunks, k, end, names);
    k = end;
    while (k < chunks.length && !/^(?:职务|[，；。])$/.test(wordsOf(chunks[k]))) k++;
    while (k < chunks.length && /^(?:职务|[，、])$/.test(wordsOf(chunks[k]))) k++;
  }
}

/** 以|185|票|的|高|票|当选为, 全票|当选: where the votes of an election begin before its verb at `at`; else `at`. */
export function votesBefore(chunks: readonly Chunk[], at: number): number {
  for (let k = at - 1; k >= 0 && k >= at - 9; k--) {
    const words = wordsOf(chunks[k]);
    if (words === "以") return chunks.slice(k, at).some((chunk) => wordsOf(chunk).endsWith("票")) ? k : at;
    if (chunks[k].kind === "mark" || chunks[k].kind === "person") break;
  }
  return /^(?:全|高)票$/.test(wordsOf(chunks[at - 1])) ? at - 1 : at;
}

/** 甲、乙|以…票|当选为A主任: the names of a clause that tells whom a vote put in office. */
function elected(chunks: readonly Chunk[], at: number, names: Map<number, number>): void {
  const to = votesBefore(chunks, at);
  let from = to;
  while (from > 0 && !/^[，；。：]$/.test(wordsOf(chunks[from - 1]))) from--;
  const items: [number, number][] = [];
  for (let k = from; ; ) {
    const end = Math.min(runEnd(chunks, k), to);
    if (end <= k) return;
    items.push([k, end]);
    const next = isCourtesy(chunks[end]) ? end + 1 : end;
    if (next === to) break;
    if (!/^[、和]$/.test(wordsOf(chunks[next]))) return;
    k = next + 1;
  }
  for (const [first, last] of items) note(chunks, first, last, names);
}

function note(chunks: readonly Chunk[], from: number, to: number, names: Map<number, number>): void {
  const length = chunks[to - 1].end - chunks[from].start;
  if (chunks[from].kind === "person" && to === from + 1) names.set(from, to);
  else if (length >= 2 && length <= 4 && startsAsName(chunks[from])) names.set(from, to);
}

function startsAsName(chunk: Chunk): boolean {
  const first = wordsOf(chunk).charCodeAt(0);
  const costs = NameCosts.shared();
  return costs.surname[first] > 0 || costs.compounds.has(first);
}

/** The end of the words that stand side by side from `from`, before what closes a name. */
function runEnd(chunks: readonly Chunk[], from: number): number {
  let k = from;
  while (k < chunks.length && (k === from || chunks[k].start === chunks[k - 1].end)) {
    const chunk = chunks[k];
    const single = chunk.kind === "function" && chunk.text.length === 1 && !/^[的为和]$/.test(chunk.text);
    const verb = chunk.kind === "verb" && chunk.verb.length === 1;
    if (
      chunk.kind !== "word" &&
      chunk.kind !== "act" &&
      chunk.kind !== "person" &&
      !single &&
      !verb &&
      !isGiven(chunks, from, k)
    )
      break;
    k++;
  }
  return k;
}

/** 路|正阳, 王|康定: a given name that is also called so on the map. */
function isGiven(chunks: readonly Chunk[], from: number, k: number): boolean {
  const [surname, given] = [chunks[from], chunks[k]];
  return k === from + 1 && given.kind === "place" && given.end - given.start === 2 && surname.end - surname.start === 1;
}

function joined(chunks: readonly Chunk[], names: ReadonlyMap<number, number>, text: string): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    const to = names.get(i);
    if (to === undefined) out.push(chunks[i++]);
    else {
      out.push(personOf(chunks, i, to, text.slice(chunks[i].start, chunks[to - 1].end), "verb"));
      i = to;
    }
  }
  return out;
}

function isCourtesy(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "courtesy";
}

function wordsOf(chunk: Chunk | undefined): string {
  return chunk === undefined ? "" : wordOrName(chunk) || verbOf(chunk);
}
