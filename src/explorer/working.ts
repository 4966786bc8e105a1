// Which parts of an original are noise, and where do its working words stand? The language's own clean stage tells.

import { Doc } from "../doc";
import type { ArticleHeader } from "../interchange";
import { languageOf } from "../languages/detect";
import { firstFrom } from "../lists";

export interface Working {
  text: string;
  /** Flat `[start, end, …]` in the original: what the working text leaves out, spaces aside. */
  noise: number[];
  /** The stretch of the working text that an original stretch became. */
  toWorking(start: number, end: number): { start: number; end: number };
  toOriginal(start: number, end: number): { start: number; end: number };
}

/** Cleans one article again, as the extractor does. */
export function workingTextOf(article: ArticleHeader): Working {
  const doc = new Doc(article);
  languageOf(doc)?.clean(doc);
  const { offsets, text } = doc;
  if (offsets === null) {
    const same = (start: number, end: number) => ({ start, end });
    return { text, noise: [], toWorking: same, toOriginal: same };
  }
  return {
    text,
    noise: gaps(doc.original, offsets, text.length),
    toWorking: (start, end) => ({
      start: firstFrom(text.length, (i) => offsets[i] < start),
      end: firstFrom(text.length, (i) => offsets[i] < end),
    }),
    toOriginal: (start, end) => doc.originalSpan({ start, end }),
  };
}

/** Stretches between one working unit and the next. */
function gaps(original: string, offsets: Uint32Array, length: number): number[] {
  const found: number[] = [];
  const gap = (start: number, end: number) => {
    if (original.slice(start, end).trim() !== "") found.push(start, end);
  };
  gap(0, length > 0 ? offsets[0] : original.length);
  for (let unit = 0; unit < length; unit++) {
    const next = unit + 1 < length ? offsets[unit + 1] : original.length;
    const width = original.codePointAt(offsets[unit])! > 0xffff ? 2 : 1;
    if (next > offsets[unit] + width) gap(offsets[unit] + width, next);
  }
  return found;
}
