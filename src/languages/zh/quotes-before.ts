// What was said before its speaker is named? “今年产量比去年高。”|村支书甲说。; “要加强管理，”甲说，….

import type { Doc, Span } from "../../doc";
import { firstFrom } from "../../lists";
import { type Chunk, SENTENCES, type Sentence } from "./chunks";
import { BREAKS } from "./clause-words";
import { type Predicate, textOf } from "./clauses";

/** A stretch of quoted words, and the text from there to the words that tell whose they are. */
export interface Quote {
  readonly speech: Span;
  readonly evidence: Span;
}

const SAYS = /^(?:说|表示|强调|指出|介绍说|表示说)$/;
/** A word or a slogan in quotation marks is no speech. */
const SHORTEST = 6;

/** The quotes right before the clause in which `predicate` names their speaker; none for any other clause. */
export function quotesBefore(sentence: Sentence, predicate: Predicate, doc: Doc): Quote[] {
  if (!SAYS.test(predicate.verb)) return [];
  const { chunks } = sentence;
  let first = predicate.at;
  while (first > 0 && !BREAKS.fits(chunks[first - 1]) && textOf(chunks[first - 1]) !== "”") first--;
  if (first > 0 && setsScene(chunks, first)) first = 0;
  if (first > 0) return textOf(chunks[first - 1]) === "”" ? within(sentence, first - 1, doc) : [];
  return doc.text.charCodeAt(sentence.start - 1) === CLOSE ? sentencesBefore(sentence, doc) : [];
}

/** “甲。”在丙村，|乙说: where or when, and nobody acts. */
function setsScene(chunks: readonly Chunk[], end: number): boolean {
  const opening = textOf(chunks[0]) === "在" || chunks[0].kind === "date";
  return opening && chunks.slice(1, end).every(({ kind }) => /^(?:place|org|date|word|mark)$/.test(kind)) && end < 6;
}

const CLOSE = "”".charCodeAt(0);
const OPEN = "“".charCodeAt(0);

/** “甲，”乙说: the quote that opens this sentence. */
function within(sentence: Sentence, close: number, doc: Doc): Quote[] {
  const { start } = sentence;
  const end = sentence.chunks[close].start;
  const quote = { start: start + 1, end };
  if (doc.text.charCodeAt(start) !== OPEN || /[“”]/.test(doc.slice(quote)) || end - start < SHORTEST) return [];
  return [{ speech: quote, evidence: sentence }];
}

/** “甲。乙。”|丙说: each sentence of the quote, back to where it opens. */
function sentencesBefore(sentence: Sentence, doc: Doc): Quote[] {
  const sentences = doc.get(SENTENCES);
  const found: Quote[] = [];
  const at = firstFrom(sentences.length, (i) => sentences[i].start < sentence.start);
  for (let i = at - 1; i >= 0; i--) {
    const { start, end, paragraph } = sentences[i];
    if (paragraph !== sentence.paragraph) return [];
    const text = doc.slice({ start, end });
    const opens = text.lastIndexOf("“");
    const closes = found.length === 0 ? text.length - 1 : -1;
    if (found.length > 0 && text.includes("”")) return [];
    const from = opens < 0 ? start : start + opens + 1;
    const speech = { start: from, end: closes < 0 ? end : start + closes };
    found.unshift({ speech, evidence: { start: from, end: sentence.end } });
    if (opens >= 0) return sentence.start - from < SHORTEST ? [] : found;
  }
  return [];
}
