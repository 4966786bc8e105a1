// Which words are a title of office? Modifiers before a head: "deputy chief executive", "Cabinet Secretary".

import { CLOSED } from "./dictionary";
import { isDistrictLetters } from "./district-letters";
import { phrases, words } from "./lexicon";
import type { Token } from "./tokens/token";

export interface FoundTitle {
  readonly to: number;
  /** The lower-case last word. */
  readonly head: string;
}

/** The longest title that begins at token `i`; never more than six words. */
export function titleAt(tokens: readonly Token[], i: number): FoundTitle | null {
  const first = tokens[i];
  if (first === undefined || first.kind !== "word") return null;
  let known = asked.get(tokens);
  if (known === undefined) {
    known = [];
    asked.set(tokens, known);
  }
  let title = known[i];
  if (title === undefined) {
    title = readTitle(tokens, i);
    known[i] = title;
  }
  return title;
}

/** Many ask about the same token: what was read there, by sentence. */
const asked = new WeakMap<readonly Token[], (FoundTitle | null | undefined)[]>();

function readTitle(tokens: readonly Token[], i: number): FoundTitle | null {
  const first = tokens[i];
  if (isGivenName(tokens, i)) return null;
  const heads = words("titles-head");
  const modifiers = words("titles-modifier");
  let best: FoundTitle | null = null;
  for (let j = i; j < tokens.length && j < i + 7; j++) {
    if (tokens[j].kind !== "word" && tokens[j].text !== "&") break;
    const end = phraseEnd(tokens, j);
    if (end > 0) best = { to: end, head: tokens[end - 1].lower };
    const lower = tokens[j].lower.replace(/\.$/, "").replace(/-(?:elect|designate|i{1,3}|iv|\d)$/, "");
    const isHead = heads.has(lower) || words("titles-capitals").has(tokens[j].text) || isDistrictLetters(tokens, j);
    if (isHead && (best === null || j + 1 > best.to)) best = { to: j + 1, head: lower };
    const goesOn =
      joinsPortfolios(tokens, j, i) ||
      modifiers.has(lower) ||
      (tokens[j].cap && words("portfolios").has(lower)) ||
      (isHead && isDoubleHead(tokens, j)) ||
      (end > 0 && end > j + 1);
    if (!goesOn) break;
    if (end > j + 1) j = end - 1;
  }
  if (best !== null && isMixed(tokens, i, best.to)) return null;
  if (best === null && /^Assistant$/.test(first.text) && tokens[i + 1]?.lower === "to")
    return { to: i + 1, head: "assistant" };
  return best === null ? null : withPortfolio(tokens, best);
}

/** "South Heron School Board chair": capitals behind other capitals before an office in lower case end the name of its body. */
function isMixed(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1];
  return (
    tokens[i].cap &&
    !tokens[to - 1].cap &&
    before?.cap === true &&
    before.kind === "word" &&
    tokens[i].start - before.end === 1 &&
    !CLOSED.has(before.lower)
  );
}

/** "Secretary Irrigation Tahir Khan": a capitalised portfolio between the office and the name. */
function withPortfolio(tokens: readonly Token[], title: FoundTitle): FoundTitle {
  if (
    !/^(secretary|minister|commissioner|director|general|officer|ceo|xen|engineer|superintendent|cecm|manager)$/.test(
      title.head,
    )
  )
    return title;
  let { to } = title;
  while (to < title.to + 3 && tokens[to]?.cap && words("portfolios").has(tokens[to].lower)) to++;
  if (to > title.to && /^(?:,|and|&)$/.test(tokens[to]?.lower ?? "") && tokens[title.to - 1].cap)
    to = listEnd(tokens, to);
  if (to > title.to && tokens[to]?.text === "," && tokens[to + 1]?.cap && tokens[to + 2]?.cap)
    return { to, head: title.head };
  return to > title.to && tokens[to]?.cap && tokens[to].kind === "word" && !words("titles-head").has(tokens[to].lower)
    ? { to, head: title.head }
    : title;
}

/** "Trade, Industry and Tourism": the rest of a list of portfolios that comes to its "and"; else where it began. */
function listEnd(tokens: readonly Token[], from: number): number {
  let joined = false;
  let k = from;
  while (k < from + 10 && /^(?:,|and|&)$/.test(tokens[k]?.lower ?? "")) {
    if (joined) return k;
    joined = tokens[k].text !== ",";
    let end = k + 1;
    while (tokens[end]?.cap && words("portfolios").has(tokens[end].lower)) end++;
    if (end === k + 1) return from;
    k = end;
  }
  return joined ? k : from;
}

/** "Health and Human Services Secretary": what the office is about is a pair of portfolios in capitals. */
function joinsPortfolios(tokens: readonly Token[], j: number, i: number): boolean {
  if (j === i || !/^(and|&)$/.test(tokens[j].lower)) return false;
  const [before, next] = [tokens[j - 1], tokens[j + 1]];
  return (
    before.cap && next?.cap === true && words("portfolios").has(before.lower) && words("portfolios").has(next.lower)
  );
}

/** "Secretary General", "Officer in Charge", "executive director": a head that another head follows. */
function isDoubleHead(tokens: readonly Token[], j: number): boolean {
  const next = tokens[j + 1];
  if (next === undefined || tokens[j].cap !== next.cap || /^(?:councillor|councilor|senator|judge)$/.test(next.lower))
    return false;
  if (
    /^(?:dean|marshal|major|king|prince|bishop|earl|pope)$/.test(next.lower) &&
    next.cap &&
    RANK.test(tokens[j].lower)
  )
    return false;
  return words("titles-head").has(next.lower);
}

/** "Sergeant Dean Roe": behind a rank and before a surname the word is a given name. */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:Dean|Marshal|Earl|Bishop|Prince|Duke)$/.test(tokens[i].text) &&
    tokens[i - 1]?.cap === true &&
    RANK.test(tokens[i - 1].lower) &&
    tokens[i + 1]?.cap === true
  );
}

/** Ranks that a given name follows: "Sergeant Dean Roe". */
const RANK =
  /^(?:sergeant|captain|constable|officer|inspector|superintendent|mayor|senator|director|manager|president|chair|chief|councilman|supervisor|sheriff|minister|secretary)$/;

function phraseEnd(tokens: readonly Token[], i: number): number {
  for (const phrase of phrases("titles-phrase").get(tokens[i].lower) ?? []) {
    if (phrase.every((word, at) => tokens[i + at]?.lower === word)) return i + phrase.length;
  }
  return -1;
}

/** "Associate Professor": a rank before the courtesy belongs to it. */
export function isRank(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:associate|adjunct|assistant|distinguished|emeritus|honorary|clinical)$/.test(tokens[i]?.lower ?? "") &&
    tokens[i].cap &&
    /^prof(?:essor)?\.?$/.test(tokens[i + 1]?.lower ?? "")
  );
}

/** Whether the token is a courtesy such as "Cllr" or "Dr". */
export function isCourtesy(token: Token | undefined): boolean {
  return token?.kind === "word" && words("titles-courtesy").has(token.lower.replace(/\.$/, ""));
}
