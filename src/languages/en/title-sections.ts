// What stands between an office and its body, or its holder? A list of fields, a section, or the seat: "Director, Research and Statistics, Heron Board".

import type { Mention } from "./mention";
import { isPortfolioWord, portfolioEnd } from "./portfolios";
import { isCourtesy } from "./titles";
import type { Token } from "./tokens/token";

/** "Chairman of the Heron Board, Kweleto, Mary Byrne": one unknown name between the body and the officer. */
export function isUnknownSeat(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  if (!tokens[at]?.cap || tokens[at + 1]?.text !== ",") return false;
  const next = isCourtesy(tokens[at + 2]) ? at + 3 : at + 2;
  return (
    mentions.some(({ label, from, to }) => label === null && from === at && to === at + 1) &&
    mentions.some(({ label, from }) => label === "Person" && from === next)
  );
}

/** "Director, Research and Statistics, Heron Water Corporation": the section between the office and its body; -1 for others. */
export function sectionEnd(tokens: readonly Token[], mentions: readonly Mention[], at: number): number {
  if (!tokens[at]?.cap || !isPortfolioWord(tokens[at])) return -1;
  const end = portfolioEnd(tokens, at);
  if (tokens[end]?.text !== "," || mentions.some(({ label, from, to }) => label !== null && from < end && to > at))
    return -1;
  const body = mentions.find(({ label, from }) => from === end + 1 && label === "Organization");
  return body !== undefined && endsHere(tokens, body.to) ? end : -1;
}

/** "for Leisure, Parks and Wellbeing": a list in capitals that comes to its "and"; -1 for others. */
export function listEnd(tokens: readonly Token[], mentions: readonly Mention[], at: number): number {
  if (!tokens[at]?.cap || !isPortfolioWord(tokens[at])) return -1;
  const end = portfolioEnd(tokens, at);
  const list = tokens.slice(at, end);
  if (
    !list.some(({ text }) => /^(?:,|and|&)$/.test(text)) ||
    list.some(({ cap, text }) => !cap && !/^(?:,|&|and|of|'s)$/.test(text))
  )
    return -1;
  return mentions.some(({ label, from, to }) => label !== null && from < end && to > at) ? -1 : end;
}

export function endsHere(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    next === undefined ||
    /^[,.;)–—]$/.test(next.text) ||
    /^(said|says|and|&|who|has|have|told|added|was|is)$/.test(next.lower)
  );
}
