// Which unknown name is a town by the words around it? "in Kalpetta.", "a visit to Kalpetta".

import { isFirstName } from "./dictionary";
import { pairs } from "./lexicon";
import { isNameWord } from "./names";
import { isBodyWord } from "./place-words";
import type { Token } from "./tokens/token";

/** "in Kalpetta.": one unknown name after "in", and nothing of a name behind it. */
export function isUnknownTown(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (isNameWord(next) || !isUnknown(tokens[i])) return false;
  if (isListed(tokens, i)) return true;
  if (!(tokens[i - 1]?.lower === "in" || isTravel(tokens, i - 1))) return false;
  return (
    next === undefined ||
    (next.lower === "and" && isTravel(tokens, i - 1)) ||
    /^[.,;)]$/.test(next.text) ||
    /^(on|last|today|yesterday|where|with|during|for)$/.test(next.lower)
  );
}

const LANGUAGE =
  /^(?:english|french|dutch|welsh|gaelic|mandarin|hindi|tamil|urdu|swahili|kiswahili|arabic|spanish|sinhala|hausa|yoruba|igbo|zulu|xhosa|bengali|bangla|punjabi|malay|cantonese|latin|sanskrit|nepali|marathi|telugu|kannada|malayalam|somali|amharic|shona|sesotho|setswana)$/;

/** A single word that no list knows as anything else. */
function isUnknown(token: Token): boolean {
  return (
    /^\p{Lu}[\p{Ll}'’-]+$/u.test(token.text) &&
    token.text.length > 3 &&
    !isBodyWord(token) &&
    !isFirstName(token.lower) &&
    !LANGUAGE.test(token.lower) &&
    !pairs("demonyms").has(token.lower)
  );
}

/** "in Matelile and Ribaneng", "in Tuvo, Kalo and Sembe": two or more unknown single names behind "in". */
function isListed(tokens: readonly Token[], i: number): boolean {
  let from = i;
  while (/^(?:,|and)$/.test(tokens[from - 1]?.lower ?? "") && isSingle(tokens, from - 2)) from -= 2;
  let to = i;
  while (/^(?:,|and)$/.test(tokens[to + 1]?.lower ?? "") && isSingle(tokens, to + 2)) to += 2;
  return (
    to > from &&
    tokens[from - 1]?.lower === "in" &&
    tokens[to - 1].lower === "and" &&
    !/^(?:schools?|methods?|studies|languages?|classes|courses|programmes?|style|'s)$/.test(tokens[to + 1]?.lower ?? "")
  );
}

function isSingle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isUnknown(token) && !isNameWord(tokens[at + 1]) && !tokens[at - 1]?.cap;
}

/** "a visit to Kalpetta". */
function isTravel(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.lower === "to" && /^(?:visit|trip|tour|travelled|traveled)$/.test(tokens[k - 1]?.lower ?? "");
}
