// Where do several blanks stand for one? Old pages and wrapped columns put two between words.

import type { Doc } from "../../doc";

const RUN = /(?<=\S) {2,3}(?=\S)/g;

/** Leaves one blank of each short run; the offsets lead back to the original. */
export function foldBlanks(doc: Doc): void {
  if (!doc.text.includes("  ")) return;
  const offsets = new Uint32Array(doc.text.length);
  let text = "";
  let from = 0;
  const keep = (to: number) => {
    for (let at = from; at < to; at++) offsets[text.length + at - from] = at;
    text += doc.text.slice(from, to);
  };
  for (const match of doc.text.matchAll(RUN)) {
    keep(match.index + 1);
    from = match.index + match[0].length;
  }
  if (from === 0) return;
  keep(doc.text.length);
  doc.text = text;
  doc.offsets = offsets.slice(0, text.length);
}
