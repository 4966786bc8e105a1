// Where does a word begin and end? Initials and abbreviations keep their stop, a possessive is a token of its own.

import { words } from "../lexicon";
import type { Token, TokenKind } from "./token";

const TOKEN =
  /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}.])(?= \p{Lu})|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:(?<=\p{Lu})\p{N}{1,4}(?!\p{N}))?(?:['&/-][\p{L}\p{N}]+|\.(?=\p{Ll}\.)\p{Ll}\.)*|[€£$¥]?\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|%|bn|m|km)?(?:-\p{L}+)*(?![\p{L}])|[€£$¥]|\S/gu;
const INITIAL = /^\p{Lu}$/u;

/** Cuts working text from `start` to `end` into tokens; offsets are of the whole text. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const abbreviations = words("abbreviations");
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    let word = match[0];
    const at = match.index;
    const kind = kindOf(word);
    if (kind === "word") {
      if (text[at + word.length] === "." && (INITIAL.test(word) || abbreviations.has(word.toLowerCase()))) word += ".";
      const possessive = /^(.+)('s)$/iu.exec(word);
      if (possessive && !/^(it|that|he|she|there|who|what|let)$/i.test(possessive[1])) {
        tokens.push(make(possessive[1], at, kind), make(possessive[2], at + possessive[1].length, "mark"));
        continue;
      }
    }
    tokens.push(make(word, at, kind));
    TOKEN.lastIndex = at + word.length;
  }
  return tokens;
}

function kindOf(word: string): TokenKind {
  if (/^\p{L}/u.test(word)) return "word";
  return /\p{N}/u.test(word) ? "number" : "mark";
}

function make(text: string, start: number, kind: TokenKind): Token {
  const lower = text.toLowerCase();
  return { text, lower, start, end: start + text.length, kind, cap: kind === "word" && /^\p{Lu}/u.test(text) };
}
