// Which words say that somebody spoke, with the speech named between them? 作了题为《…》的报告, 发表…的演讲.

import type { Chunk } from "./chunks";
import { BREAKS, textOf, verbOf } from "./clause-words";

const GIVES = /^(?:作|做|发表)$/;
const SPEECH =
  /^(?:报告|演讲|讲座|讲话|发言|致辞|主旨演讲|主题演讲|交流发言|表态发言|专题讲座|专题报告|辅导报告|专题辅导|授课)$/;

/** Makes 作 … 的报告 the verb of speaking that it is. */
export function markSpeeches(chunks: Chunk[]): void {
  for (let i = 0; i < chunks.length; i++) {
    if (!GIVES.test(textOf(chunks[i]) || verbOf(chunks[i])) || !namesSpeech(chunks, i)) continue;
    const { first, last, start, end } = chunks[i];
    chunks[i] = { kind: "verb", verb: "作报告", first, last, start, end };
  }
}

/** Behind the verb, up to the end of the clause: …的报告. */
function namesSpeech(chunks: readonly Chunk[], i: number): boolean {
  if (textOf(chunks[i + 1]) === "的") return false;
  let end = i + 1;
  while (end < chunks.length && !BREAKS.test(textOf(chunks[end]))) end++;
  return end > i + 2 && SPEECH.test(wordsOf(chunks[end - 1])) && textOf(chunks[end - 2]) === "的";
}

function wordsOf(chunk: Chunk): string {
  return textOf(chunk) || verbOf(chunk);
}
