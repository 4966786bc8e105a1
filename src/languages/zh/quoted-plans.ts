// Which documents does a text of Taiwan or Hong Kong quote? 「幼兒園本土語言計畫」, 「學生輔導法」.

import type { Doc } from "../../doc";
import type { Sentence } from "./chunks";
import { markOf } from "./clause-words";
import { documentChunk } from "./making-chunks";

const TITLED = /(?:计[划画]|方案|条例|办法|要点|纲要|白皮书|[^方办想立司合说看执宪书国守如做语用]法)$/;
const MAX_LENGTH = 30;
const LEAST = 5;

/** Makes a document of each quotation that ends as titles do, where quotations stand in 「」. */
export function markQuotedPlans(doc: Doc, sentences: readonly Sentence[]): void {
  if (!doc.original.includes("「")) return;
  for (const sentence of sentences) {
    const { chunks } = sentence;
    for (let k = 0; k < chunks.length; k++) {
      if (markOf(chunks[k]) !== "“") continue;
      const end = chunks.findIndex((chunk, i) => i > k && markOf(chunk) === "”");
      if (end < 0) break;
      const from = chunks[k].end;
      const name = doc.text.slice(from, chunks[end].start);
      if (name.length < LEAST || name.length > MAX_LENGTH || !TITLED.test(name) || /[，。；！？“]/.test(name)) continue;
      const span = { first: chunks[k].first, last: chunks[end].last, start: chunks[k].start, end: chunks[end].end };
      chunks.splice(k, end - k + 1, documentChunk(span, name));
    }
  }
}
