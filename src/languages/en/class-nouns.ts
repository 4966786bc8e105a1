// Which unknown names are bodies by the noun beside them? "the airline Merlin", "Merlin, the regional bank", "Merlin news agency".

import { pairs } from "./lexicon";
import type { Mention } from "./mention";
import type { Sentence, Token } from "./tokens/token";

const NOUNS = new Set(
  "airline agency bank bourse brewer broadcaster builder carmaker carrier charity chain club company consultancy contractor cooperative developer exchange firm foundation group insurer lender maker manufacturer newspaper operator producer publisher regulator retailer supplier think-tank union utility watchdog".split(
    " ",
  ),
);
const PLURALS = /^(airlines|agencies|banks|charities|companies|firms|groups|lenders|newspapers|retailers|unions)$/;

/** Gives the label Organization to names that had none. */
export function nameByClass(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text") continue;
    let listed = false;
    mentions[index].forEach((mention, n, list) => {
      const before = list[n - 1];
      const goesOn = before !== undefined && /^(?:,|and|, and)$/.test(between(tokens, before.to, mention.from));
      listed = (listed && goesOn) || opensList(tokens, mention.from);
      if (mention.label !== null || mention.by !== "run" || runsOn(tokens, mention.to)) return;
      if (!listed && !isCalled(tokens, mention.from) && !isExplained(tokens, mention.to)) return;
      mention.label = "Organization";
      mention.inner = [];
    });
  }
}

function between(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ");
}

/** "Friends of", "Rights in": the name is longer than its capitals. */
function runsOn(tokens: readonly Token[], to: number): boolean {
  return /^(of|in|for)$/.test(tokens[to]?.lower ?? "") && tokens[to + 1]?.cap === true;
}

/** "airlines including Merlin and Heron". */
function opensList(tokens: readonly Token[], from: number): boolean {
  return PLURALS.test(tokens[from - 2]?.lower ?? "") && /^(including|like)$/.test(tokens[from - 1].lower);
}

/** "the airline Merlin". */
function isCalled(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before !== undefined && !before.cap && NOUNS.has(before.lower) && before.lower !== "maker";
}

/** "Merlin, the regional airline," and "Merlin news agency". */
function isExplained(tokens: readonly Token[], to: number): boolean {
  if (/^news agency\b/.test(between(tokens, to, to + 2))) return true;
  if (tokens[to]?.text !== "," || !/^(the|a|an)$/.test(tokens[to + 1]?.lower ?? "")) return false;
  for (let k = to + 2; k < Math.min(to + 7, tokens.length); k++) {
    if (tokens[k].kind !== "word" || (tokens[k].cap && !pairs("demonyms").has(tokens[k].lower))) return false;
    if (NOUNS.has(tokens[k].lower)) return /^(?:,|that|which|and|in|based)$/.test(tokens[k + 1]?.lower ?? "");
  }
  return false;
}
