// What is a word, once it was read? A number: what its spelling alone decides is asked of it once a process.

import type { Chunk } from "./chunks";
import { lexicon } from "./lexicon";
import type { Reader } from "./reader";

/** The word of what has no number: it is asked by its spelling every time. */
export const UNNUMBERED = 0;
/** The word of a chunk without words of its own. */
export const NO_WORDS = 1;
/** Numbers of lexicon entries, then of figures of up to four digits, then of lone characters. */
const FIRST_ENTRY = 2;
const FIRST_FIGURE = 176_000;
const FIRST_UNIT = 3 << 16;
export const WORDS = 1 << 18;

export function wordOfEntry(entry: number): number {
  return entry + FIRST_ENTRY < FIRST_FIGURE ? entry + FIRST_ENTRY : UNNUMBERED;
}

export function wordOfUnit(unit: number): number {
  return FIRST_UNIT + unit;
}

/** 07 → 107, so that all spellings differ. */
export function wordOfFigure(text: string, start: number, end: number): number {
  if (end - start > 4) return UNNUMBERED;
  let figure = 1;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return UNNUMBERED;
    figure = 10 * figure + digit;
  }
  return FIRST_FIGURE + figure;
}

/** The word of a spelling that no token has as it is. */
export function wordOf(spelled: string): number {
  return spelled.length === 1 ? wordOfUnit(spelled.charCodeAt(0)) : UNNUMBERED;
}

const spellings: (string | undefined)[] = new Array(WORDS);

/** The one string that all tokens of a word share. */
export function spelling(word: number): string {
  const known = spellings[word];
  if (known !== undefined) return known;
  const read = spell(word);
  spellings[word] = read;
  return read;
}

function spell(word: number): string {
  if (word >= FIRST_UNIT) return String.fromCharCode(word - FIRST_UNIT);
  if (word >= FIRST_FIGURE) return String(word - FIRST_FIGURE).slice(1);
  return word < FIRST_ENTRY ? "" : lexicon().form(word - FIRST_ENTRY);
}

/** Answers to all patterns, two bits each; those about one word fill a line of the processor's cache. */
const STRIDE = 16;
const PATTERNS = STRIDE * 16;
const YES = 2;
const NO = 3;
const answers = new Int32Array(WORDS * STRIDE);

/** A pattern of words: `/^(?:和|与|及)$/`, `/[局厅]$/`. */
export class WordPattern {
  private static count = 0;
  private readonly column: number;
  private readonly shift: number;

  constructor(private readonly pattern: RegExp) {
    const id = WordPattern.count++;
    if (id >= PATTERNS) throw new Error(`more than ${PATTERNS} word patterns: raise STRIDE in words.ts`);
    this.column = id >> 4;
    this.shift = (id & 15) * 2;
  }

  /** Whether it fits the words of a plain chunk; any other chunk, and none, has the words "". */
  fits(chunk: Chunk | undefined): boolean {
    return chunk === undefined ? this.fitsWord(NO_WORDS) : this.fitsWord(chunk.word, chunk.text);
  }

  /** Whether it fits any text, which is read for it. */
  test(text: string): boolean {
    return this.pattern.test(text);
  }

  /** Whether it fits the word at a token. */
  at(reader: Reader, token: number): boolean {
    const word = reader.tokens.word[token];
    return word > UNNUMBERED ? this.fitsWord(word) : this.pattern.test(reader.words(token));
  }

  /** Whether it fits a word; `spelled` is looked at when that has no number. */
  fitsWord(word: number, spelled = ""): boolean {
    if (word === UNNUMBERED) return this.pattern.test(spelled);
    const answer = (answers[word * STRIDE + this.column] >>> this.shift) & 3;
    return answer === 0 ? this.ask(word) : answer === YES;
  }

  private ask(word: number): boolean {
    const yes = this.pattern.test(spelling(word));
    answers[word * STRIDE + this.column] |= (yes ? YES : NO) << this.shift;
    return yes;
  }
}
