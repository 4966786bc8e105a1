// How do the chunk grammars look at tokens? A window on one sentence's tokens.

import type { Doc } from "../../doc";
import { KIND } from "./kinds";
import { type Lexicon, lexicon } from "./lexicon";
import { TOKENS, type TokenTable } from "./scan";

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

  private mask = 0;

  /** Looks at another sentence. */
  enter(first: number, last: number): void {
    this.first = first;
    this.last = last;
    this.mask = 0;
    for (let token = first; token < last; token++) this.mask |= this.tokens.kind[token];
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
    return this.text.slice(this.start(from), this.end(to - 1));
  }

  /** The mark at a token, or "". */
  mark(token: number): string {
    return this.is(token, KIND.MARK) ? this.text[this.start(token)] : "";
  }

  /** Whether `token` follows the one before it without a space. */
  joined(token: number): boolean {
    return token > this.first && this.end(token - 1) === this.start(token);
  }
}
