// How far does the field of an office go? One word, or a list that comes to an "and": "Leisure, Parks and Wellbeing".

import { CLOSED, isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import { titleAt } from "./titles";
import type { Token } from "./tokens/token";

/** "City of Tuam": a municipality, no field of an office. */
const CIVIC = /^(?:City|Town|Township|Village|Borough|County|Shire|Municipality|Ville)$/;

export function isPortfolioWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || words("calendar-words").has(token.lower)) return false;
  if (CIVIC.test(token.text)) return false;
  return (
    words("portfolios").has(token.lower) ||
    (token.cap &&
      isCommonWord(token.lower) &&
      !CLOSED.has(token.lower) &&
      !isFirstName(token.lower) &&
      !words("surnames-pinyin").has(token.lower) &&
      placesNamed(token.text).length === 0)
  );
}

/** Past the portfolio in capitals that begins at token `k`. */
export function portfolioEnd(tokens: readonly Token[], k: number): number {
  let j = k;
  while (j < tokens.length) {
    if (isPortfolioWord(tokens[j])) {
      j++;
      continue;
    }
    const more = moreEnd(tokens, j);
    if (more > j && j > k) {
      j = more;
      continue;
    }
    const joined = /^(and|&|,)$/.test(tokens[j].lower) || (tokens[j].lower === "of" && tokens[j].cap === false);
    const next = tokens[j].text === "," && tokens[j + 1]?.lower === "and" ? j + 2 : j + 1;
    if (!joined || !isPortfolioWord(tokens[next]) || titleAt(tokens, next) !== null) break;
    if (tokens[j].text === "," && !listGoesOn(tokens, next)) break;
    j = next;
  }
  return j;
}

/** "and Welsh Language", "and Children's Services", "and the Environment": a field with an adjective, an owner or an article. */
function moreEnd(tokens: readonly Token[], j: number): number {
  if (!/^(?:and|&|,)$/.test(tokens[j].lower)) return -1;
  const at = tokens[j].text === "," && tokens[j + 1]?.lower === "and" ? j + 2 : j + 1;
  if (
    /^(?:Welsh|Irish|Gaelic|Māori|Maori|English|French)$/.test(tokens[at]?.text ?? "") &&
    /^Languages?$/.test(tokens[at + 1]?.text ?? "")
  )
    return at + 2;
  const owned =
    tokens[at + 1]?.text === "'s" &&
    /^(?:Children|People|Women|Men|Veterans|Consumer|Seniors)$/.test(tokens[at]?.text ?? "");
  return owned && isPortfolioWord(tokens[at + 2]) ? at + 3 : -1;
}

/** "Trade and Employment" behind the comma: the list has an end. */
function listGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < Math.min(tokens.length, from + 10); j++) {
    if (/^(and|&)$/.test(tokens[j].lower)) return isPortfolioWord(tokens[j + 1]);
    if (!isPortfolioWord(tokens[j]) && tokens[j].text !== ",") return false;
  }
  return false;
}
