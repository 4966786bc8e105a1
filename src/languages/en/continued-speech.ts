// Whose words are these? A sentence that is all quotation belongs to who spoke beside it in the paragraph, or just before.

import type { Entity, Span } from "../../doc";
import type { Sentence } from "./tokens/token";

/** Sentences wholly inside quotation marks and without a verb of saying, with the speakers they go on from. */
export function continuedSpeech(
  sentences: readonly Sentence[],
  speeches: ReadonlyMap<number, readonly Entity[]>,
  closing: ReadonlySet<number>,
): { index: number; span: Span; speakers: readonly Entity[] }[] {
  const found: { index: number; span: Span; speakers: readonly Entity[] }[] = [];
  const inside = quotedThroughout(sentences);
  for (const sentence of sentences) {
    if (!inside.has(sentence.index) || speeches.has(sentence.index)) continue;
    const below = closedBy(sentences, sentence, inside);
    const speakers = closing.has(below)
      ? (speeches.get(below) ?? null)
      : speakerOf(sentences, sentence, speeches, inside, closing);
    if (speakers) found.push({ index: sentence.index, span: { start: sentence.start, end: sentence.end }, speakers });
  }
  return found;
}

/** Marks pair up within a paragraph; a sentence counts when none of its words is outside them. */
export function quotedThroughout(sentences: readonly Sentence[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let open = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    let out = false;
    for (const token of sentence.tokens) {
      if (token.text === '"') open = !open;
      else if (!open && token.kind === "word") out = true;
    }
    if (!out) inside.add(sentence.index);
  }
  return inside;
}

/** A paragraph of speech without a closing mark goes on in the next. */
function isOpenAtEnd(sentences: readonly Sentence[], paragraph: number): boolean {
  let marks = 0;
  for (const sentence of sentences)
    if (sentence.paragraph === paragraph) for (const token of sentence.tokens) if (token.text === '"') marks++;
  return marks % 2 === 1;
}

/** Within two paragraphs, or further while the quotation was never closed. */
function isNear(sentences: readonly Sentence[], n: number, sentence: Sentence): boolean {
  const { paragraph } = sentences[n];
  return paragraph >= sentence.paragraph - 2 || isOpenAtEnd(sentences, sentences[n + 1].paragraph);
}

/** "John Roe said:" at the end of a paragraph: however many quoted paragraphs follow, they are his. */
function isIntroduced(sentences: readonly Sentence[], first: number, inside: ReadonlySet<number>): boolean {
  let n = first - 1;
  while (n >= 0 && inside.has(n)) n--;
  if (n < 0) return false;
  const { paragraph, tokens } = sentences[n];
  return tokens[tokens.length - 1].text === ":" && sentences[n + 1].paragraph !== paragraph;
}

/** The first sentence behind the quoted ones. */
function closedBy(sentences: readonly Sentence[], { index }: Sentence, inside: ReadonlySet<number>): number {
  let n = index + 1;
  while (n < sentences.length && inside.has(n)) n++;
  return n;
}

function speakerOf(
  sentences: readonly Sentence[],
  sentence: Sentence,
  speeches: ReadonlyMap<number, readonly Entity[]>,
  inside: ReadonlySet<number>,
  closing: ReadonlySet<number>,
): readonly Entity[] | null {
  for (let n = sentence.index - 1; sentences[n]?.paragraph === sentence.paragraph; n--)
    if (speeches.has(n)) return speeches.get(n) ?? null;
  for (let n = sentence.index + 1; sentences[n]?.paragraph === sentence.paragraph; n++) {
    if (speeches.has(n)) return speeches.get(n) ?? null;
    if (!inside.has(n)) break;
  }
  const first = sentences.findIndex((other) => other.paragraph === sentence.paragraph);
  const opened = inside.has(first) && isIntroduced(sentences, first, inside);
  for (let n = first - 1; n >= 0 && (opened || isNear(sentences, n, sentence)); n--) {
    if (closing.has(n)) break;
    if (speeches.has(n)) return speeches.get(n) ?? null;
    if (!inside.has(n)) break;
  }
  const after = sentences.findIndex((other) => other.paragraph === sentence.paragraph + 1);
  return isOpenAtEnd(sentences, sentence.paragraph) && after >= 0 ? (speeches.get(after) ?? null) : null;
}
