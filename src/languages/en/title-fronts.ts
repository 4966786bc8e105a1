// What stands before a title and belongs to it? A portfolio in capitals ("Treaty Negotiations Minister"), or the noun of its body ("trust chair").

import { isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import type { Mention } from "./mention";
import { isPortfolioWord } from "./portfolios";
import { isStateWord } from "./state-governments";
import type { Token } from "./tokens/token";

/** "Treaty Negotiations Minister": capitalised ordinary words before the office tell what it is about. */
export function portfolioStart(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  i: number,
  titleEnd: number,
  of: readonly Mention[],
): number {
  if (of.length > 0 || !tokens[i].cap || !/^(?:minister|secretary|commissioner)$/.test(tokens[titleEnd - 1].lower))
    return i;
  let k = i;
  while (
    k > 0 &&
    i - k < 4 &&
    tokens[k].start - tokens[k - 1].end === 1 &&
    (tellsOffice(tokens, k - 1) ||
      (/^(?:and|&)$/.test(tokens[k - 1].lower) &&
        tellsOffice(tokens, k - 2) &&
        !/^(?:of|for)$/.test(tokens[k - 3]?.lower ?? ""))) &&
    (tokens[k - 1].cap || /^(?:and|&)$/.test(tokens[k - 1].lower)) &&
    !mentions.some((mention) => mention.label !== null && mention.from < k && k - 1 < mention.to)
  )
    k--;
  return /^(?:and|&)$/.test(tokens[k].lower) ? k + 1 : k;
}

/** A capitalised word that is no party, place or given name: "Treaty", "Finance". */
function tellsOffice(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (words("titles-head").has(token?.lower ?? "")) return false;
  if (isPortfolioWord(token)) return true;
  return (
    token?.cap === true &&
    k > 0 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) &&
    !/^(?:labou?r|greens?|tory|conservative|liberal|republican|democrat|democratic|national|senator|federal|state)$/.test(
      token.lower,
    ) &&
    !pairs("demonyms").has(token.lower) &&
    !isStateWord(token.lower) &&
    !isFirstName(token.lower) &&
    placesNamed(token.text).length === 0
  );
}

/** Nouns for a body named before. */
export const BODY_NOUN =
  /^(?:trust|council|university|hospital|college|company|charity|union|association|federation|foundation|agency|authority|airline|club|institute|museum|society|commission|department|ministry|bank|cooperative|co-operative|coop|sacco)$/;

/** "trust chair Mary Byrne", "Council chief executive John Roe": the noun before the office is a body named before. */
export function bodyNoun(
  tokens: readonly Token[],
  i: number,
  titleEnd: number,
): { from: number; to: number; head: string } | null {
  const at = BODY_NOUN.test(tokens[i].lower) && titleEnd > i + 1 ? i : i - 1;
  const noun = tokens[at];
  if (noun === undefined || !BODY_NOUN.test(noun.lower) || (tokens[at - 1]?.cap && at > 1)) return null;
  if (/^(?:president|leader|member|representative|adviser|advisor|member)$/.test(tokens[titleEnd - 1].lower))
    return null;
  const aside = tokens[at - 1]?.text === "," && tokens[at - 2]?.cap === true && tokens[titleEnd]?.text === ",";
  if (tokens[at - 1]?.text === "'s" || !(tokens[titleEnd]?.cap || aside)) return null;
  return { from: at, to: at + 1, head: noun.lower };
}
