// Where does a sentence begin and end? At 。！？ and line ends, closing quotes and brackets kept with it.

import type { Span } from "../../doc";

const STOPS = new Set([0x3002, 0xff01, 0xff1f]);
const CLOSERS = new Set([0x201d, 0x2019, 0xff09, 0x300b]);

export function* sentencesOf(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (!STOPS.has(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (end < paragraph.end && (STOPS.has(text.charCodeAt(end)) || CLOSERS.has(text.charCodeAt(end)))) end++;
    yield { start, end };
    start = end;
    while (start < paragraph.end && text.charCodeAt(start) === 32) start++;
    i = start - 1;
  }
  if (start < paragraph.end) yield { start, end: paragraph.end };
}
