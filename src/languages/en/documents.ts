// Which titled text is named here? By its head noun, or a title in quotation marks beside a word for a text.

import { CLOSED } from "./dictionary";
import { openedByHead, yearEnd } from "./document-openings";
import { words } from "./lexicon";
import { beforeSeat } from "./meetings";
import { canBegin, type Found, isNameWord } from "./names";
import { titleAt } from "./titles";
import type { Token } from "./tokens/token";

const INSIDE = new Set(["of", "for", "and", "on", "the", "to", "in", "&", "'s", "against", "with", "a", "an"]);
/** Heads that are also plain words or meetings: only with two words before them or a year behind. */
const WEAK = new Set(
  "order code index notice report statement budget agenda measures convention review opinion survey law bill protocol outline programme circular handbook statute accord compact pact".split(
    " ",
  ),
);

/** The longest document name that begins at token `i`. */
export function documentAt(tokens: readonly Token[], i: number): Found | null {
  if (!canBegin(tokens, i) && !isCount(tokens, i)) return null;
  const heads = words("document-heads");
  const opened = openedByHead(tokens, i);
  if (opened > 0) return { to: opened, by: "document" };
  let end = -1;
  for (let j = i; j < tokens.length; j++) {
    const token = tokens[j];
    const year =
      token.kind === "number" && (/^\d{4}(?:[-/–]\d{2,4})?$/.test(token.text) || (j === i && isCount(tokens, i)));
    if (isNameWord(token) || year) {
      if (j > i && titleAt(tokens, j) !== null && !heads.has(token.lower)) break;
      if (heads.has(token.lower) && j > i && isEnough(tokens, i, j) && !namesBody(tokens, j + 1))
        end = withTail(tokens, j + 1);
      continue;
    }
    if (!INSIDE.has(token.lower) || !followsName(tokens, j)) break;
    if (token.lower === "and" && end === j) break;
    if (token.lower === "'s" && j - i < 2) break;
  }
  return end > i + 1 && hasCap(tokens, i) ? { to: end, by: "document" } : null;
}

/** "2024 Heron Act", "14th Five-Year Plan": a year or a count before the name. */
function isCount(tokens: readonly Token[], i: number): boolean {
  return /^(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th))$/.test(tokens[i]?.text ?? "") && isNameWord(tokens[i + 1]);
}

/** "Policy Committee", "Budget Office": what follows makes it a body; "Budget Amendments" are parts of it. */
function namesBody(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.cap !== true) return false;
  const { lower } = tokens[next];
  return words("organization-heads").has(lower) || PARTS.test(lower);
}

const PARTS =
  /^(?:amendments?|hearings?|process|requests?|items?|reviews?|proposals?|applications?|updates?|discussions?|workshops?|transfers?|allocations?)$/;

function hasCap(tokens: readonly Token[], i: number): boolean {
  return isNameWord(tokens[i]) || isNameWord(tokens[i + 1]);
}

function isEnough(tokens: readonly Token[], i: number, j: number): boolean {
  if (!WEAK.has(tokens[j].lower) || yearEnd(tokens, j + 1) > j + 1) return true;
  return j - i >= 2 && !CLOSED.has(tokens[j - 1].lower);
}

/** "Example Act 2016", "Memorandum of Understanding", "Agreement on Trade in Goods". */
function withTail(tokens: readonly Token[], end: number): number {
  let j = yearEnd(tokens, end);
  const head = tokens[end - 1].lower;
  if (
    /^(agreement|treaty|convention|resolution|declaration|memorandum|protocol|strategy|act|bill|plan|framework|guidelines|regulations|opinions|measures|notice|outline|report|charter|policy|roadmap|pact|compact|accord|directive|rules|code|handbook|blueprint|outlines|decision|guidance|toolkit|law)$/.test(
      head,
    ) &&
    /^(of|on|for)$/.test(tokens[j]?.lower ?? "")
  ) {
    let k = j + 1;
    if (tokens[k]?.lower === "the") k++;
    const from = k;
    while (
      k < tokens.length &&
      (isNameWord(tokens[k]) ||
        (INSIDE.has(tokens[k].lower) && tokens[k].lower !== "with" && isNameWord(tokens[k + 1])))
    )
      k++;
    if (k > from && titleAt(tokens, from) === null) j = yearEnd(tokens, beforeSeat(tokens, from, k));
  }
  return j;
}

function followsName(tokens: readonly Token[], j: number): boolean {
  for (let k = j + 1; k < j + 3 && k < tokens.length; k++) {
    if (isNameWord(tokens[k]) || /^\d{4}$/.test(tokens[k].text)) return true;
    if (!INSIDE.has(tokens[k].lower)) return false;
  }
  return false;
}

const TITLED =
  /^(titled|entitled|called|named|dubbed|themed|report|plan|strategy|document|policy|paper|bill|programme|guidelines|book|study|publication|motion|resolution|act)$/;

/** A title in quotation marks behind a word for a text: the report "Example in Numbers". */
export function quotedDocument(tokens: readonly Token[], i: number): Found | null {
  if (
    tokens[i].text !== '"' ||
    !/^(titled|entitled|report|plan|strategy|document|policy|paper|bill|guidelines|book|study|publication)$/.test(
      tokens[i - 1]?.lower ?? "",
    )
  )
    return null;
  let caps = 0;
  let all = 0;
  for (let j = i + 1; j < Math.min(tokens.length, i + 22); j++) {
    if (tokens[j].text === '"')
      return all >= 2 && caps / all > 0.6 && isText(tokens, i) ? { to: j + 1, by: "quoted" } : null;
    if (tokens[j].kind !== "word" || tokens[j].text.length < 4) continue;
    all++;
    if (tokens[j].cap) caps++;
  }
  return null;
}

/** The words before the quotation speak of a text, not of a meeting's theme. */
function isText(tokens: readonly Token[], i: number): boolean {
  if (!/^(titled|entitled)$/.test(tokens[i - 1].lower)) return true;
  return tokens
    .slice(Math.max(0, i - 8), i - 1)
    .some((token) => words("document-heads").has(token.lower) || TITLED.test(token.lower));
}
