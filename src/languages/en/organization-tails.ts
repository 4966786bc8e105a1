// Where does a body's name end that goes on behind "of"? Name words, and for ministries a list of portfolios.

import { isFirstName, isPinyinName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import { isNameWord, runEnd } from "./names";
import { isKnownAcronym, organizationAt } from "./organizations";
import { isCourtesy, titleAt } from "./titles";
import type { Token } from "./tokens/token";
import { vietnameseEnd } from "./vietnamese-names";

/** The end of what follows "of": name words, and for ministries a list of them. */
export function tailEnd(tokens: readonly Token[], from: number, listing: boolean): number {
  let j = from;
  if (/^(the|an)$/.test(tokens[j]?.lower ?? "")) j++;
  const state = stateEnd(tokens, j);
  if (state > 0) return state;
  const first = partEnd(tokens, j);
  if (first <= j) return -1;
  const nested = organizationAt(tokens, j);
  if (
    nested !== null &&
    /^cent(?:er|re)$/.test(tokens[from - 2]?.lower ?? "") &&
    j > from &&
    rules(tokens, j, nested.to)
  )
    return -1;
  if (nested !== null && nested.to > first && !holdsTwo(tokens, j, nested.to)) return nested.to;
  j = first;
  if (tokens[j]?.lower === "'s" && isNameWord(tokens[j + 1]) && titleAt(tokens, j + 1) === null)
    return partEnd(tokens, j + 1);
  if (/^(?:friendship|solidarity|cooperation|relations)$/.test(tokens[j - 1].lower) && tokens[j]?.lower === "with")
    return Math.max(j, partEnd(tokens, tokens[j + 1]?.lower === "the" ? j + 2 : j + 1));
  if (/^(?:chambers|societies|associations|unions)$/.test(tokens[j - 1].lower) && tokens[j]?.lower === "of") {
    const end = tailEnd(tokens, j + 1, true);
    if (end > 0) return end;
  }
  const pair = regionPair(tokens, j);
  if (pair > 0) return pair;
  for (;;) {
    const token = tokens[j];
    if (token === undefined) return j;
    const joined = listing || token.text === "&" || /^(university|college)$/.test(tokens[from - 2]?.lower ?? "");
    if ((token.lower === "and" || token.text === "&") && joined) {
      const end = listPart(tokens, j + 1);
      return end > 0 ? end : j;
    }
    if (token.text === "," && listing) {
      const end = listPart(tokens, tokens[j + 1]?.lower === "and" ? j + 2 : j + 1);
      if (end < 0 || !closesList(tokens, end, tokens[j + 1]?.lower === "and")) return j;
      j = end;
      continue;
    }
    return j;
  }
}

/** "Academy of Sciences and Heron University": behind "and" stands a body of its own. */
function holdsTwo(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    !/^(?:university|hospital|college|council|government|group|company|bank|ministry|institute)$/.test(
      tokens[to - 1].lower,
    )
  )
    return false;
  const at = tokens.findIndex(({ lower }, k) => k > from && k < to && lower === "and");
  return at > 0 && to - at > 2;
}

/** "Embassy of the People's Republic of China": a state by its full name; -1 for others. */
export function stateEnd(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < from + 5 && (isNameWord(tokens[k]) || tokens[k]?.text === "'s")) k++;
  if (k === from || tokens[k]?.lower !== "of" || !/^(?:republic|kingdom|sultanate)$/.test(tokens[k - 1].lower))
    return -1;
  const at = tokens[k + 1]?.lower === "the" ? k + 2 : k + 1;
  for (let to = Math.min(at + 3, runEnd(tokens, at)); to > at; to--) {
    const name = tokens
      .slice(at, to)
      .map((token) => token.text)
      .join(" ");
    if (placesNamed(name)[0]?.level === "country") return to;
  }
  return -1;
}

/** "Commission for Asia and the Pacific": two regions that one body serves; -1 for others. */
function regionPair(tokens: readonly Token[], j: number): number {
  if (tokens[j]?.lower !== "and" || !/^(?:asia|america|africa|europe|east|south)$/.test(tokens[j - 1].lower)) return -1;
  const at = tokens[j + 1]?.lower === "the" ? j + 2 : j + 1;
  if (/^(?:pacific|caribbean)$/.test(tokens[at]?.lower ?? "")) return at + 1;
  const end = runEnd(tokens, at);
  return /^(?:middle east|north africa|near east|central asia|southern africa|eastern africa|oceania)$/.test(
    tokens
      .slice(at, end)
      .map(({ lower }) => lower)
      .join(" "),
  )
    ? end
    : -1;
}

/** "the Records Centre of the County Government of Tuam": the centre is a government's, which is a body of its own. */
function rules(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:government|council|ministry|municipality)$/.test(lower));
}

/** A list of portfolios must come to an "and"; otherwise the comma ends the name. */
function closesList(tokens: readonly Token[], end: number, closed: boolean): boolean {
  if (closed) return true;
  for (let j = end, parts = 0; j < tokens.length && parts < 4; parts++) {
    if (/^(and|&)$/.test(tokens[j].lower)) return listPart(tokens, j + 1) > 0;
    if (tokens[j].text !== ",") return false;
    const next = listPart(tokens, tokens[j + 1]?.lower === "and" ? j + 2 : j + 1);
    if (next < 0) return false;
    if (tokens[j + 1]?.lower === "and") return true;
    j = next;
  }
  return false;
}

/** One portfolio of a list; a body, a title or a place is none. */
function listPart(tokens: readonly Token[], from: number): number {
  const end = partEnd(tokens, from);
  if (end <= from || titleAt(tokens, from) !== null || isCourtesy(tokens[from]) || isFirstName(tokens[from].lower))
    return -1;
  if (end === from + 1 && isKnownAcronym(tokens[from])) return -1;
  if (end === from + 2 && isPinyinName(tokens[from].lower, tokens[from + 1].lower)) return -1;
  const name = tokens
    .slice(from, end)
    .map((token) => token.text)
    .join(" ");
  if (placesNamed(name).length > 0 && placesNamed(name)[0].weight >= 5) return -1;
  for (let k = from; k < end; k++) {
    if (
      words("organization-heads").has(tokens[k].lower) &&
      !/^(exchanges?|services?|government|enterprises?|energy|foods?|systems?|technologies|media|broadcasting)$/.test(
        tokens[k].lower,
      )
    )
      return -1;
  }
  return end;
}

/** The word for its kind that closes a division's name. */
const DIVISION = /^(?:Province|Region|Municipality|City|Prefecture|County|District|Republic|State)$/;

/** "Department of Commerce Lu Xiaoyan": behind a field of government a whole name is its officer's. */
function isOfficer(tokens: readonly Token[], at: number, run: number): boolean {
  if (
    !(words("portfolios").has(tokens[at - 1].lower) || DIVISION.test(tokens[at - 1].text)) ||
    run - at < 2 ||
    run - at > 3
  )
    return false;
  const [first, last] = [tokens[at].lower, tokens[run - 1].lower];
  if (words("portfolios").has(first) || words("organization-heads").has(last)) return false;
  return (run - at === 2 && isPinyinName(first, last)) || (isFirstName(first) && !words("portfolios").has(last));
}

/** "Embassy of Ireland Col. John Roe": a courtesy that shortens no word of a body begins a person. */
function isRanked(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:mr|mrs|ms|dr|prof|engr?|hon|col|maj|gen|lt|brig|capt|rev|amb|alhaji|hajia|shri|smt|h\.e)\.?$/.test(
      tokens[at].lower,
    ) && isNameWord(tokens[at + 1])
  );
}

export function partEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  const run = runEnd(tokens, from);
  while (
    end < run &&
    !(end > from && (isRanked(tokens, end) || isOfficer(tokens, end, run) || vietnameseEnd(tokens, end) > 0)) &&
    (end === from ||
      titleAt(tokens, end) === null ||
      isField(tokens, from, end) ||
      /^(chief|general|executive|high)$/.test(tokens[end].lower))
  )
    end++;
  return end;
}

/** "Department of Public Safety Commissioner": the field before the officer is the department's, not his. */
function isField(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^(?:department|ministry)$/.test(tokens[from - 2]?.lower ?? "")) return false;
  return words("portfolios").has(tokens[at].lower) && (titleAt(tokens, at)?.to ?? 0) > at + 1;
}
