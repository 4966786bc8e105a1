// Which tokens may stand in a name? Shared by the finders of bodies, places, meetings, documents and people.

import { CLOSED, isCommonWord } from "./dictionary";
import { words } from "./lexicon";
import type { Token } from "./tokens/token";

/** A stretch of tokens that a finder offers as a name. */
export interface Found {
  readonly to: number;
  readonly by: string;
}

/** "Nairobi-based", "Heron-led": an adjective made of a name. */
const COMPOUND = /-(?:based|born|led|backed|owned|run|style|era|wide|bound|trained|funded)$/;

/** Whether a name can go on with this token: a capitalised word that is no word of the calendar. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token?.cap === true &&
    !COMPOUND.test(token.text) &&
    (token.given === true || !words("calendar-words").has(token.lower))
  );
}

/** Whether a name can begin here: not with the closed-class word that opens the sentence. */
export function canBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!isNameWord(token)) return false;
  if (i === 0 && /ing$/.test(token.lower) && isCommonWord(token.lower)) return false;
  if (CLOSED.has(token.lower) && !/^(new|old|first|national|local)$/.test(token.lower))
    return (
      token.text.length > 1 &&
      /^[A-Z]{2,}$/.test(token.text) &&
      !["IN", "ON", "AT", "THE", "OF"].includes(token.text) &&
      token.lower !== "us"
    );
  return true;
}

/** The end of the run of name words that begins at `i`, without connectors. */
export function runEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < tokens.length && (isNameWord(tokens[j]) || (j > i && isInnerNumber(tokens, j)))) j++;
  return j;
}

/** A number that stands inside a name: "Sector 7 Project", "Vision 2030". */
function isInnerNumber(tokens: readonly Token[], j: number): boolean {
  return tokens[j].kind === "number" && /^\d{1,4}$/.test(tokens[j].text) && isNameWord(tokens[j + 1]);
}

/** Two tokens with nothing but one blank between them. */
export function adjacent(tokens: readonly Token[], i: number): boolean {
  return i > 0 && tokens[i].start - tokens[i - 1].end <= 1;
}

/** Whether the whole line shouts: then capitals tell nothing. */
export function isShouted(tokens: readonly Token[]): boolean {
  let caps = 0;
  let all = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < 3) continue;
    all++;
    if (token.text === token.text.toUpperCase()) caps++;
  }
  return all > 1 && caps / all > 0.6;
}

/** Whether most words are capitalised, as in a headline. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let caps = 0;
  let all = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < 4) continue;
    all++;
    if (token.cap) caps++;
  }
  return all > 2 && caps / all > 0.7;
}
