// Was this text broken into lines of one width, or set with a space behind every character? Then neither says anything.

import { isHan } from "./characters";

const SPACE = 32;
const NARROW = 16;
const WIDE = 60;
/** How far short of the full width a full line may end: a mark that may not open the next line, half a figure. */
const RAGGED = 1.5;
const FULL_LINES = 4;

const NONE: ReadonlySet<number> = new Set();

/** The line breaks that only end a full line: those of a text whose lines are mostly as wide as its widest. */
export function hardWraps(original: string): ReadonlySet<number> {
  if (original.indexOf("\n") < 0) return NONE;
  const byLook = wrapsOf(original, 0.5);
  const byCount = wrapsOf(original, 1);
  return byCount.size > byLook.size ? byCount : byLook;
}

/** The same, with Latin letters and figures counted as wide as `narrow` Han characters. */
function wrapsOf(original: string, narrow: number): ReadonlySet<number> {
  const lines: { readonly width: number; readonly end: number }[] = [];
  let widest = 0;
  let start = 0;
  while (start < original.length) {
    let end = original.indexOf("\n", start);
    if (end < 0) end = original.length;
    const width = widthOf(original, start, end, narrow);
    if (width > WIDE) return NONE;
    if (width > 0) lines.push({ width, end });
    widest = Math.max(widest, width);
    start = end + 1;
  }
  if (widest < NARROW) return NONE;
  const full = lines.filter(({ width }) => width >= widest - RAGGED);
  if (full.length < FULL_LINES || full.length * 2 < lines.length) return NONE;
  const breaks = full.map(({ end }) => end).filter((end) => goesOn(original, end));
  return isList(breaks.map((end) => original[end + 1])) ? NONE : new Set(breaks);
}

/** 任命甲…, 任命乙…: the lines of a list open alike. */
function isList(openings: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const one of openings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(0, ...counts.values()) * 2 > openings.length;
}

function widthOf(original: string, start: number, end: number, narrow: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const unit = original.charCodeAt(i);
    if (unit !== 13) width += unit < 256 ? narrow : 1;
  }
  return width;
}

/** Not the end of a sentence, nor before an indented or an empty line. */
function goesOn(original: string, end: number): boolean {
  const last = original[end - 1] === "\r" ? end - 2 : end - 1;
  return !/[。！？：”]/.test(original[last] ?? "。") && !/\s/.test(original[end + 1] ?? " ");
}

const HEAD = 1000;

/** 县 委 书 记 张 文: whether nearly every character has a space behind it. */
export function isSpacedOut(original: string): boolean {
  const end = Math.min(original.length, HEAD);
  let han = 0;
  let spaced = 0;
  for (let i = 0; i < end; i++) {
    if (!isHan(original.charCodeAt(i))) continue;
    han++;
    if (original.charCodeAt(i + 1) === SPACE && original.charCodeAt(i + 2) !== SPACE) spaced++;
  }
  return han >= 20 && spaced * 5 >= han * 4;
}
