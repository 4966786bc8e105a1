// How do the chunk grammars look at tokens? A window on one sentence's tokens.

import type { Doc } from "../../doc";
import { cuesOf } from "./cues";
import { KIND } from "./kinds";
import { type Lexicon, lexicon } from "./lexicon";
import { TOKENS, type TokenTable } from "./scan";
import { spelling, UNNUMBERED } from "./words";

/** What the last character of a word can be the ending of. */
export const ENDS_AS = { TOWNSHIP: 1, VILLAGE: 2, BUREAU: 4, TEMPLE: 8, COMMITTEE: 16 } as const;

const ENDING = new Uint8Array(65536);
for (const [characters, ending] of [
  ["乡镇道木", ENDS_AS.TOWNSHIP],
  ["村区查", ENDS_AS.VILLAGE],
  ["局厅委办", ENDS_AS.BUREAU],
  ["寺", ENDS_AS.TEMPLE],
  ["会委办处", ENDS_AS.COMMITTEE],
] as const) {
  for (const character of characters) ENDING[character.charCodeAt(0)] |= ending;
}

export class Reader {
  readonly text: string;
  readonly tokens: TokenTable;
  readonly lexicon: Lexicon = lexicon();
  /** Token range of the sentence, end exclusive. */
  first = 0;
  last = 0;

  constructor(readonly doc: Doc) {
    this.text = doc.text;
    this.tokens = doc.get(TOKENS);
  }

  /** The cues of its words (see cues.ts). */
  cues = 0;
  private mask = 0;
  private endings = 0;

  /** Looks at another sentence. */
  enter(first: number, last: number): void {
    this.first = first;
    this.last = last;
    this.cues = 0;
    this.mask = 0;
    this.endings = 0;
    const { kind, end, word } = this.tokens;
    for (let token = first; token < last; token++) {
      this.mask |= kind[token];
      this.endings |= ENDING[this.text.charCodeAt(end[token] - 1)];
      this.cues |= cuesOf(word[token], word[token] === UNNUMBERED ? this.words(token) : "");
    }
  }

  /** Whether a token ends as these names end. */
  tokenEndsAs(token: number, ending: number): boolean {
    return (ENDING[this.text.charCodeAt(this.end(token) - 1)] & ending) !== 0;
  }

  /** Whether some token of the sentence ends as these names end (see ENDS_AS). */
  endsAs(ending: number): boolean {
    return (this.endings & ending) !== 0;
  }

  /** Whether any token of the sentence is of one of these kinds. */
  has(kind: number): boolean {
    return (this.mask & kind) !== 0;
  }

  start(token: number): number {
    return this.tokens.start[token];
  }

  end(token: number): number {
    return this.tokens.end[token];
  }

  is(token: number, kind: number): boolean {
    return token >= this.first && token < this.last && (this.tokens.kind[token] & kind) !== 0;
  }

  /** The words of token range `from`..`to`, end exclusive. */
  words(from: number, to = from + 1): string {
    if (to === from + 1) {
      const word = this.tokens.word[from];
      if (word > UNNUMBERED) return spelling(word);
    }
    return this.text.slice(this.start(from), this.end(to - 1));
  }

  /** The mark at a token, or "". */
  mark(token: number): string {
    return this.is(token, KIND.MARK) ? spelling(this.tokens.word[token]) : "";
  }

  /** Whether `token` follows the one before it without a space. */
  joined(token: number): boolean {
    return token > this.first && this.end(token - 1) === this.start(token);
  }
}
