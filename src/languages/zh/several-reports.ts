// Who reported what when one verb hears several? 听取了甲关于乙、丙关于丁的汇报, and 听取了甲关于乙的汇报，丙关于丁的汇报.

import type { Span } from "../../doc";
import { type Chunk, isReferent, type Referent } from "./chunks";
import { BREAKS, textOf, wordOrVerb } from "./clause-words";
import type { Predicate } from "./predicates";
import { referentsIn } from "./referents";
import { WordPattern } from "./words";

const ABOUT = new WordPattern(/^关于$/);
const LINKS = new WordPattern(/^(?:、|和|与|及|以及)$/);
const REPORT = /^(?:汇报|报告|情况汇报|工作汇报|专题汇报|情况报告|通报)$/;

interface Report {
  readonly reporters: readonly Referent[];
  readonly about: Span;
}

/** A report each, when more than one 关于 has somebody before it; else none. */
export function reportsOfEach(objects: readonly Chunk[]): Report[] {
  const heads: { readonly from: number; readonly about: number }[] = [];
  objects.forEach((chunk, k) => {
    if (!ABOUT.fits(chunk)) return;
    const from = ownersStart(objects, k);
    if (from < k) heads.push({ from, about: k });
  });
  if (heads.length < 2 || heads.some(({ from }, n) => n > 0 && !LINKS.fits(objects[from - 1]))) return [];
  return heads.map(({ from, about }, n) => {
    const end = n + 1 < heads.length ? heads[n + 1].from - 2 : objects.length - 1;
    return reportOf(objects, from, about, Math.max(end, about));
  });
}

/** 听取了…的汇报，|丙关于丁的汇报: the clauses that go on with the list. */
export function reportsByOthers({ sentence: { chunks }, clauseEnd }: Predicate): Report[] {
  const reports: Report[] = [];
  let from = clauseEnd;
  while (/^[，；]$/.test(textOf(chunks[from]))) {
    let end = from + 1;
    while (end < chunks.length && !BREAKS.fits(chunks[end])) end++;
    const about = chunks.findIndex((chunk, k) => k > from && k < end && ABOUT.fits(chunk));
    if (about < from + 2 || ownersStart(chunks, about) !== from + 1 || !REPORT.test(wordOrVerb(chunks[end - 1]))) break;
    reports.push(reportOf(chunks, from + 1, about, end - 1));
    from = end;
  }
  return reports;
}

/** Back from 关于 over the names before it, with their offices. */
function ownersStart(chunks: readonly Chunk[], about: number): number {
  let from = about;
  while (from > 0) {
    const before = chunks[from - 1];
    const named = isReferent(before) && before.kind !== "meeting" && before.kind !== "document";
    const joins = LINKS.fits(before) && from < about && from > 1 && isNamed(chunks[from - 2]);
    if (!named && before.kind !== "title" && before.kind !== "courtesy" && !joins) break;
    from--;
  }
  return from;
}

function isNamed(chunk: Chunk): boolean {
  return chunk.kind === "person" || chunk.kind === "title" || chunk.kind === "org";
}

function reportOf(chunks: readonly Chunk[], from: number, about: number, last: number): Report {
  return {
    reporters: referentsIn(chunks, from, about),
    about: { start: chunks[about].start, end: chunks[last].end },
  };
}
