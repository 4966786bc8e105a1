// Where does a sentence end? At a stop, unless the stop belongs to an abbreviation; never across lines.

import { isCommonWord } from "../dictionary";
import { words } from "../lexicon";
import type { Sentence, SentenceKind, Token } from "./token";
import { tokenize } from "./tokenize";

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
}

/** Abbreviations that may also end a sentence, and openers that show that they did. */
const ENDING = /^(ltd|inc|co|corp|etc|a\.m|p\.m|u\.s|u\.k|u\.n|jr|sr|st|rd|ave|al|plc)\.$/;
const OPENERS = new Set(
  "the it he she they we in on at this that these those a an but and however meanwhile for after during".split(" "),
);

/** Splits the lines of an article into sentences, numbered from 0. */
export function splitSentences(text: string, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  lines.forEach((line, paragraph) => {
    const tokens = withoutAsides(tokenize(text, line.start, line.end));
    markGivenNames(tokens);
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      const end = endOfSentence(text, tokens, i);
      if (end < 0 && i < tokens.length - 1) continue;
      const to = end < 0 ? tokens.length : end;
      if (to > from) sentences.push(sentence(sentences.length, paragraph, line.kind, tokens.slice(from, to)));
      from = to;
      i = to - 1;
    }
  });
  return sentences;
}

/** "Dr. (Mrs.) Roe": a second courtesy in parentheses is left out. */
function withoutAsides(tokens: Token[]): Token[] {
  const courtesies = words("titles-courtesy");
  const isAside = (k: number) =>
    k > 0 &&
    tokens[k].text === "(" &&
    tokens[k + 2]?.text === ")" &&
    ((/^(?:mrs|mr|ms|miss|dr|engr|prof|hon|rev|smt|barr)\.?$/.test(tokens[k + 1].lower) &&
      courtesies.has(tokens[k - 1].lower.replace(/\.$/, ""))) ||
      isNickname(tokens, k, courtesies));
  if (!tokens.some((_token, k) => isAside(k))) return tokens;
  return tokens
    .map((token, k) =>
      isNickname(tokens, k + 1, courtesies) && isAside(k + 1) ? { ...token, end: tokens[k + 3].end } : token,
    )
    .filter((_token, k) => !(isAside(k) || (k > 0 && isAside(k - 1)) || (k > 1 && isAside(k - 2))));
}

/** "Ms Altan (Zula) Roe": what somebody is called, between the names behind a courtesy. */
function isNickname(tokens: readonly Token[], k: number, courtesies: ReadonlySet<string>): boolean {
  return (
    k > 1 &&
    tokens[k]?.text === "(" &&
    tokens[k + 2]?.text === ")" &&
    [k - 1, k + 1, k + 3].every((at) => /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? "")) &&
    courtesies.has(tokens[k - 2].lower.replace(/\.$/, ""))
  );
}

const MONTH_OR_SEASON = /^(?:Summer|Autumn|April|May|June|August|Easter)$/;

/** "Attorney Summer Malone", "April Malone said": a season before a capital that is no ordinary word is a given name. */
function markGivenNames(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (/^(?:Sunday|Monday|Friday)$/.test(token.text) && tokens[i + 1]?.cap && isTitled(tokens[i - 1]))
      token.given = true;
    if (token.text === "Jan" && /^(?:van|de|den|der|ten)$/i.test(tokens[i + 1]?.text ?? "")) token.given = true;
    if (!MONTH_OR_SEASON.test(token.text)) return;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (next?.cap !== true || isCommonWord(next.lower) || words("calendar-words").has(next.lower)) return;
    if (/^(?:in|on|by|of|since|until|till|from|this|last|next|early|late|mid|and|the)$/.test(before?.lower ?? ""))
      return;
    if (before?.kind === "number" || (token.text === "May" && before?.cap !== true)) return;
    token.given = true;
  });
}

/** "Mr Sunday Roe": behind a courtesy a day is a given name. */
function isTitled(before: Token | undefined): boolean {
  return before?.cap === true && words("titles-courtesy").has(before.lower.replace(/\.$/, ""));
}

/** The index after the last token of the sentence that ends at token `i`, or -1. */
function endOfSentence(text: string, tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const stop = token.text === "." || token.text === "!" || token.text === "?" || token.text === "…";
  if (!stop) {
    const next = tokens[i + 1];
    const ends =
      (ENDING.test(token.lower) || /^(?:MS|MSP|MP|MLA)\.$/.test(token.text)) &&
      next?.cap &&
      OPENERS.has(next.lower) &&
      text[token.end] === " ";
    return ends ? i + 1 : -1;
  }
  let to = i + 1;
  while (to < tokens.length && /^["')\]]$/.test(tokens[to].text) && tokens[to].start === tokens[to - 1].end) to++;
  const next = tokens[to];
  if (next === undefined) return to;
  if (next.start === tokens[to - 1].end) return -1;
  const ellipsis = token.text === "." && tokens[i - 1]?.text === "." && tokens[i - 1].end === token.start;
  if (ellipsis && next.kind === "word" && !next.cap) return -1;
  const opens =
    next.cap || next.kind === "number" || /^["'([•*-]$/.test(next.text) || /^\p{L}/u.test(next.text) === false;
  return opens || token.text === "." ? to : -1;
}

function sentence(index: number, paragraph: number, kind: SentenceKind, tokens: readonly Token[]): Sentence {
  return { index, paragraph, kind, tokens, start: tokens[0].start, end: tokens[tokens.length - 1].end };
}
