// Which characters say nothing? Several blanks stand for one on old pages; (MCE) behind a title only shortens it.

import type { Doc, Span } from "../../doc";
import { titleLetters } from "./title-letters";

const RUN = /(?<=\S) {2,3}(?=\S)/g;

/** Leaves one blank of each short run; the offsets lead back to the original. */
export function foldBlanks(doc: Doc): void {
  if (!doc.text.includes("  ")) return;
  leaveOut(
    doc,
    [...doc.text.matchAll(RUN)].map(({ index, 0: run }) => ({ start: index + 1, end: index + run.length })),
  );
}

/** Leaves out the letters that shorten the title before them. */
export function foldTitleLetters(doc: Doc): void {
  leaveOut(doc, titleLetters(doc.text));
}

/** The text without these spans, in their order. */
function leaveOut(doc: Doc, spans: readonly Span[]): void {
  if (spans.length === 0) return;
  const before = doc.offsets;
  const offsets = new Uint32Array(doc.text.length);
  let text = "";
  let from = 0;
  const keep = (to: number) => {
    for (let at = from; at < to; at++) offsets[text.length + at - from] = before === null ? at : before[at];
    text += doc.text.slice(from, to);
  };
  for (const { start, end } of spans) {
    keep(start);
    from = end;
  }
  keep(doc.text.length);
  doc.text = text;
  doc.offsets = offsets.slice(0, text.length);
}
