// Which unknown name is a town by the words around it? "in Kalpetta.", "a visit to Kalpetta".

import { isFirstName } from "./dictionary";
import { pairs } from "./lexicon";
import { isNameWord } from "./names";
import { isBodyWord } from "./place-words";
import type { Token } from "./tokens/token";

/** "in Kalpetta.": one unknown name after "in", and nothing of a name behind it. */
export function isUnknownTown(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    !(tokens[i - 1]?.lower === "in" || isTravel(tokens, i - 1)) ||
    isNameWord(next) ||
    /^\p{Lu}{2,}$/u.test(tokens[i].text) ||
    tokens[i].text.length < 5
  )
    return false;
  if (
    isBodyWord(tokens[i]) ||
    isFirstName(tokens[i].lower) ||
    /^(?:english|french|dutch|welsh|gaelic|mandarin|hindi|tamil|urdu|swahili|arabic|spanish)$/.test(tokens[i].lower) ||
    /[&/\d]/.test(tokens[i].text) ||
    pairs("demonyms").has(tokens[i].lower)
  )
    return false;
  return (
    next === undefined ||
    (next.lower === "and" && isTravel(tokens, i - 1)) ||
    /^[.,;)]$/.test(next.text) ||
    /^(on|last|today|yesterday|where|with|during|for)$/.test(next.lower)
  );
}

/** "a visit to Kalpetta". */
function isTravel(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.lower === "to" && /^(?:visit|trip|tour|travelled|traveled)$/.test(tokens[k - 1]?.lower ?? "");
}
