// Is "DC" or "ADM" an officer of a district? Between its name and somebody's: "Tuam DC Mary Byrne"; not "Washington DC", "DC Comics".

import { CLOSED, isCommonWord } from "./dictionary";
import { words } from "./lexicon";
import { isNameWord } from "./names";
import type { Token } from "./tokens/token";

const LETTERS = /^(?:DC|ADM)$/;

/** Whether the letters at `i` stand between the name of a district and a name of two words. */
export function isDistrictLetters(tokens: readonly Token[], i: number): boolean {
  if (!LETTERS.test(tokens[i].text)) return false;
  const before = tokens[i - 1];
  if (before?.cap !== true || before.kind !== "word" || before.lower === "washington") return false;
  if (!/^\p{Lu}\p{Ll}/u.test(before.text) || isCommonWord(before.lower) || CLOSED.has(before.lower)) return false;
  return [tokens[i + 1], tokens[i + 2]].every(
    (token) => isNameWord(token) && !isOffice(token.lower) && !isCommonWord(token.lower),
  );
}

function isOffice(word: string): boolean {
  return words("titles-head").has(word) || words("titles-modifier").has(word) || words("organization-heads").has(word);
}
