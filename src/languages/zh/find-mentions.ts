// Who and what is named? Chunks and people of each sentence; names believed in one make a second pass where others missed them.

import type { Doc } from "../../doc";
import { markBrands } from "./brands";
import { chunksOf } from "./chunker";
import { type Chunk, SENTENCES, type Sentence } from "./chunks";
import { CUE } from "./cues";
import { DATES } from "./dates";
import { withFusedVillages } from "./fused-villages";
import { familyCounts, familyNames, KnownNames, someMissed } from "./known-names";
import { LAYOUT } from "./layout";
import { markFirms } from "./listed-firms";
import { markLoneUnits } from "./lone-units";
import { changed } from "./making-chunks";
import { markPeople } from "./people";
import { markQuotedPlans } from "./quoted-plans";
import { Reader } from "./reader";
import { rescan, TOKENS, type TokenTable } from "./scan";
import { sentencesOf } from "./sentences";
import { markSpots } from "./spots";
import { markVenues } from "./venues";

/** A sentence as it was chunked, and its tokens; end exclusive. */
interface Draft {
  readonly sentence: Sentence;
  readonly chunks: Chunk[];
  readonly first: number;
  readonly last: number;
}

/** Fills the layer of sentences with their chunks; a second pass finds believed names that the first one missed. */
export function findMentions(doc: Doc): void {
  const drafts = chunkAll(doc);
  let sentences = drafts.map(({ sentence }) => sentence);
  const counts = markPeople(doc.text, sentences);
  const families = familyNames(counts.keys());
  const text = articleText(doc);
  const alone = families.size === 0 ? families : familyCounts(text, families);
  if (alone.size > 0 || someMissed(text, counts)) {
    const known = [...counts.keys(), ...alone.keys()];
    sentences = chunkAgain(doc, drafts, new KnownNames(known));
    markPeople(doc.text, sentences, new Set(known));
    if (families.size > 0)
      for (const sentence of sentences) sentence.chunks = sentence.chunks.map((chunk) => inFull(chunk, families));
  }
  doc.set(SENTENCES, sentences);
  markBrands(doc, sentences);
  for (const sentence of sentences) {
    markLoneUnits(sentence, doc.text);
    if (sentence.cues & CUE.others) markFirms(sentence, doc.get(TOKENS));
    markVenues(sentence);
  }
  markSpots(doc, sentences, doc.get(TOKENS));
  markQuotedPlans(doc, sentences);
}

/** 科瓦奇 is 拉斯洛·科瓦奇. */
function inFull(chunk: Chunk, families: ReadonlyMap<string, string>): Chunk {
  const name = chunk.kind === "person" ? families.get(chunk.name) : undefined;
  return name === undefined || chunk.kind !== "person" ? chunk : changed(chunk, { name });
}

/** Headlines and body, without the page around them. */
function articleText(doc: Doc): string {
  const { headlines, body } = doc.get(LAYOUT);
  return [...headlines, ...body].map((span) => doc.slice(span)).join("\n");
}

function chunkAll(doc: Doc): Draft[] {
  const reader = new Reader(doc);
  const dates = doc.get(DATES);
  const { headlines, body } = doc.get(LAYOUT);
  const drafts: Draft[] = [];
  const paragraphs = [
    ...headlines.map((span) => ({ span, headline: true })),
    ...body.map((span) => ({ span, headline: false })),
  ];
  paragraphs.forEach(({ span, headline }, paragraph) => {
    for (const { start, end } of sentencesOf(doc.text, span)) {
      const first = reader.tokens.firstFrom(start);
      const last = reader.tokens.firstFrom(end);
      reader.enter(first, last);
      const chunks = withFusedVillages(chunksOf(reader, dates), reader.tokens, doc.text);
      const { cues } = reader;
      const sentence = { start, end, paragraph, headline, appoints: undefined, cues, chunks };
      drafts.push({ sentence, chunks, first, last });
    }
  });
  return drafts;
}

/** The sentences once more: those whose tokens the known names change are chunked anew, the others are as they were. */
function chunkAgain(doc: Doc, drafts: readonly Draft[], known: KnownNames): Sentence[] {
  const reader = new Reader(doc);
  const { tokens } = reader;
  const again = rescan(doc, known);
  const dates = doc.get(DATES);
  return drafts.map(({ sentence, chunks, first, last }) => {
    const { start, end, paragraph, headline } = sentence;
    const from = again.firstFrom(start);
    const to = again.firstFrom(end);
    if (sameTokens(tokens, first, last, again, from, to)) {
      for (const chunk of chunks) if (chunk.kind === "person") chunk.evidence = "none";
      return { start, end, paragraph, headline, appoints: undefined, cues: sentence.cues, chunks };
    }
    // Chunks point at their tokens: the new ones go behind all others.
    const { size } = tokens;
    for (let token = from; token < to; token++) tokens.copy(again, token);
    reader.enter(size, tokens.size);
    const anew = withFusedVillages(chunksOf(reader, dates), tokens, doc.text);
    return { start, end, paragraph, headline, appoints: undefined, cues: reader.cues, chunks: anew };
  });
}

function sameTokens(
  one: TokenTable,
  first: number,
  last: number,
  other: TokenTable,
  from: number,
  to: number,
): boolean {
  if (last - first !== to - from) return false;
  for (let k = first, m = from; k < last; k++, m++) {
    if (one.end[k] !== other.end[m] || one.kind[k] !== other.kind[m] || one.entry[k] !== other.entry[m]) return false;
  }
  return true;
}
