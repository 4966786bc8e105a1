// What is a sentence made of? Tokens with offsets into the working text.

import type { Span } from "../../../doc";
import { layerKey } from "../../../doc";

export type TokenKind = "word" | "number" | "mark";

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly cap: boolean;
  /** A word of the calendar that is somebody's given name here: "Summer Malone". */
  given?: boolean;
}

/** What a line of the article is for. Only `text` states facts. */
export type SentenceKind = "headline" | "text";

export interface Sentence extends Span {
  readonly index: number;
  /** The line it belongs to. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
}

export const sentencesLayer = layerKey<Sentence[]>("en.sentences");

/** The words of tokens `from` to `to` (exclusive) as they stand in the text. */
export function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  if (to <= from) return "";
  return text.slice(tokens[from].start, tokens[to - 1].end);
}
