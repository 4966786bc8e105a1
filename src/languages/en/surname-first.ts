// Which names of lists begin with the surname? "Mr. ADEBAYO, Festus Kolawole, Director": capitals, a comma and the forenames.

import { words } from "./lexicon";
import { isNameWord } from "./names";
import { isKnownAcronym } from "./organizations";
import { isCourtesy, titleAt } from "./titles";
import type { Token } from "./tokens/token";

/** Where "ADEBAYO, Festus Kolawole" ends that begins at token `i`; -1 for other names. */
export function surnameFirstEnd(tokens: readonly Token[], i: number): number {
  if (!/^\p{Lu}{3,}(?:-\p{Lu}{3,})?$/u.test(tokens[i].text) || tokens[i + 1]?.text !== ",") return -1;
  if (titleAt(tokens, i) !== null) return -1;
  let to = i + 2;
  while (to < i + 5 && isForename(tokens[to]) && titleAt(tokens, to) === null) to++;
  if (to === i + 2 || !/^[,;.(]$/.test(tokens[to]?.text ?? ".")) return -1;
  if (isCourtesy(tokens[i - 1])) return to;
  const opens = /^[;:]$/.test(tokens[i - 1]?.text ?? ";") && !isKnownAcronym(tokens[i]);
  return opens && tokens[to]?.text === "," && titleAt(tokens, to + 1) !== null ? to : -1;
}

function isForename(token: Token | undefined): boolean {
  return (
    isNameWord(token) && /^\p{Lu}(?:\p{Ll}|[.'-])/u.test(token!.text) && !words("organization-heads").has(token!.lower)
  );
}

/** "Festus Kolawole Adebayo" for "ADEBAYO, Festus Kolawole". */
export function inOrder(name: string): string {
  const [surname, forenames] = name.split(", ");
  return `${forenames} ${surname.replace(/(\p{Lu})(\p{Lu}+)/gu, (_all, first: string, rest: string) => first + rest.toLowerCase())}`;
}
