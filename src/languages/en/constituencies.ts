// For which seat does a member sit who stands behind it? "Embu Rural MP Mary Byrne", "Bristol North West MP": the quarter is in the seat's name.

import { pairs, words } from "./lexicon";
import { isNameWord } from "./names";
import { isBodyWord } from "./place-words";
import { isCourtesy } from "./titles";
import type { Token } from "./tokens/token";

const QUARTER = /^(?:north|south|east|west|central|mid|rural|urban|town)(?:-?(?:north|south|east|west|central))?$/;
const MEMBER = /^(?:mp|mps|mla|mlas|mca|mcas|mlc|msp|mpp|mna|td|mha|senator|lawmaker|legislator)$/;

/** The end of a seat's name at token `i` that closes with a quarter, right before "MP" or the like; -1 for none. */
export function constituencyEnd(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  if (!isNameWord(tokens[i + 1]) || !isNameWord(first) || isCourtesy(first) || isBodyWord(first)) return -1;
  if (pairs("demonyms").has(first.lower) || words("titles-modifier").has(first.lower) || QUARTER.test(first.lower))
    return -1;
  let to = i + 1;
  while (to < i + 4 && isNameWord(tokens[to]) && !MEMBER.test(tokens[to].lower)) to++;
  if (to < i + 2 || !QUARTER.test(tokens[to - 1].lower) || !tokens[to - 1].cap) return -1;
  if (tokens.slice(i + 1, to - 1).some((token) => isBodyWord(token) && !QUARTER.test(token.lower))) return -1;
  const { lower } = tokens[to] ?? { lower: "" };
  const member =
    MEMBER.test(lower) ||
    (lower === "member" && tokens[to + 1]?.lower === "of" && tokens[to + 2]?.lower === "parliament");
  return member ? to : -1;
}
