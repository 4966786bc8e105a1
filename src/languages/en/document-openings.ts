// Which text is named by its kind first? "Regulations on Wetland Protection", "Code of Conduct for Councillors", "Plan of Action 2024-2026".

import { words } from "./lexicon";
import { beforeSeat } from "./meetings";
import { isNameWord } from "./names";
import { titleAt } from "./titles";
import type { Token } from "./tokens/token";

const INSIDE = new Set(["of", "for", "and", "on", "the", "to", "in", "&", "against", "a", "an", "at", "from"]);

/** Kinds that also begin names of other things: "Order of Merit", "Index of Prices", "Survey of India", "Law of the Sea". */
const LOOSE = /^(?:order|index|survey|law|statute|contract|deal|mou|budget|bill|act|accord|pact|compact|agenda)$/;
/** Kinds of two words. */
const PAIRS = /^(?:white paper|green paper|position paper|concept note|action plan|joint statement|joint declaration)$/;

/** The end of a text's name that its kind opens at `i`; -1 for others. */
export function openedByHead(tokens: readonly Token[], i: number): number {
  if (!tokens[i]?.cap) return -1;
  const pair = PAIRS.test(`${tokens[i].lower} ${tokens[i + 1]?.lower}`) && tokens[i + 1].cap;
  const head = pair ? i + 1 : i;
  const { lower } = tokens[head];
  if (!pair && !words("document-heads").has(lower) && !/^(?:letters?|statement)$/.test(lower)) return -1;
  const prep = tokens[head + 1]?.lower ?? "";
  if (
    /^letters?$/.test(lower)
      ? prep !== "of" ||
        !/^(?:intent|agreement|credence|credentials|understanding)$/.test(tokens[head + 2]?.lower ?? "")
      : false
  )
    return -1;
  if (!/^(?:of|on|for|to)$/.test(prep) || (LOOSE.test(lower) && prep !== "on")) {
    const numbered = /^\d{1,4}(?:\/\d{2,4})?$/.test(tokens[head + 1]?.text ?? "");
    return numbered && /^(?:resolution|decree|directive|circular|blueprint|ordinance)$/.test(lower) ? head + 2 : -1;
  }
  const from = /^(?:the|a|an)$/.test(tokens[head + 2]?.lower ?? "") ? head + 3 : head + 2;
  if (!isNameWord(tokens[from]) || (titleAt(tokens, from) !== null && prep === "of")) return -1;
  return yearEnd(tokens, tailOf(tokens, from));
}

/** The words of a title behind its kind: capitals and what joins them, up to the town where it was signed. */
function tailOf(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < tokens.length) {
    if (isNameWord(tokens[k])) k++;
    else if (/^(?:'s|')$/.test(tokens[k].text) && tokens[k].start === tokens[k - 1].end && isNameWord(tokens[k + 1]))
      k++;
    else if (INSIDE.has(tokens[k].lower) && goesOn(tokens, k + 1) && !isAddressed(tokens, k)) k++;
    else break;
  }
  return beforeSeat(tokens, from, k);
}

/** "a Letter of Credentials to the President": whom it is for. */
function isAddressed(tokens: readonly Token[], k: number): boolean {
  return tokens[k].lower === "to" && titleAt(tokens, tokens[k + 1]?.lower === "the" ? k + 2 : k + 1) !== null;
}

function goesOn(tokens: readonly Token[], k: number): boolean {
  return isNameWord(tokens[/^(?:the|a|an)$/.test(tokens[k]?.lower ?? "") ? k + 1 : k]);
}

/** "2023", "2024-2030", "(2024–2027)", "for 2025" behind a name. */
export function yearEnd(tokens: readonly Token[], end: number): number {
  const open = tokens[end]?.text === "(";
  let j = open || (tokens[end]?.lower === "for" && /^(?:19|20)\d\d/.test(tokens[end + 1]?.text ?? "")) ? end + 1 : end;
  if (!/^\(?(?:19|20)\d\d(?:[-–/]\d{2,4})?$/.test(tokens[j]?.text ?? "")) return end;
  j++;
  if (/^[-–—]$/.test(tokens[j]?.text ?? "") && /^\d{2,4}$/.test(tokens[j + 1]?.text ?? "")) j += 2;
  if (!open) return j;
  return tokens[j]?.text === ")" ? j + 1 : end;
}
