// Which letters in brackets say nothing beside the title before them? "Municipal Chief Executive (MCE) of …", "Commissioner of Police (CP), X".

import type { Span } from "../../doc";
import { words } from "./lexicon";

const LETTERS = / \(([A-Z]{2,6})\)/g;
const LONGEST = 90;

/** The spans of such brackets, with the blank before them. */
export function titleLetters(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(LETTERS)) {
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index);
    if (shortens(match[1], before)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.includes("(R") || text.includes("(r") ? text.matchAll(RETIRED) : [])
    found.push({ start: match.index + match[1].length, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/** "General (Retd) John Roe", "Maj. Gen. (Rtd) John Roe". */
const RETIRED =
  /\b((?:General|Gen\.?|Colonel|Col\.?|Brigadier|Brig\.?|Major|Maj\.?|Captain|Capt\.?|Admiral|Commodore|Marshal|Justice|Judge|Superintendent|Inspector|Ambassador)) \((?:Retd|Rtd|retd|rtd|Ret|Retired|retired)\.?\)(?= \p{Lu})/gu;

/** Whether the letters are the initials of the words before them, and those a title. */
function shortens(letters: string, before: string): boolean {
  const named = before
    .split(/[^\p{L}'-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(-letters.length);
  if (named.length < letters.length || named.some((word, i) => word[0] !== letters[i])) return false;
  const heads = words("titles-head");
  const last = named[named.length - 1].toLowerCase();
  const first = named[0].toLowerCase();
  return heads.has(last) || (heads.has(first) && [" of ", " for "].some((link) => before.includes(named[0] + link)));
}
