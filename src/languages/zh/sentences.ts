// Where does a sentence begin and end? At 。！？ and line ends, closing quotes and brackets kept with it; a byline in front is one of its own.

import type { Span } from "../../doc";
import { bylineEnd } from "./byline-prefix";

function isStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
}

function isCloser(unit: number): boolean {
  return unit === 0x201d || unit === 0x2019 || unit === 0xff09 || unit === 0x300b;
}

export function* sentencesOf(text: string, paragraph: Span): Generator<Span> {
  let start = bylineEnd(text, paragraph);
  if (start > paragraph.start) yield { start: paragraph.start, end: start };
  for (let i = start; i < paragraph.end; i++) {
    if (!isStop(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (end < paragraph.end && (isStop(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++;
    yield { start, end };
    start = end;
    while (start < paragraph.end && text.charCodeAt(start) === 32) start++;
    i = start - 1;
  }
  if (start < paragraph.end) yield { start, end: paragraph.end };
}
