// Who comes into an office by joining a body or following somebody? "Mary Byrne joined Heron Homes as director", "Mary Byrne succeeds John Roe as chair".

import type { Mention, TitlePhrase } from "./mention";
import type { Bind, Position } from "./positions";
import { isCourtesy } from "./titles";
import type { Token } from "./tokens/token";

const FOLLOWS =
  /^(?:, )?(?:who )?(?:(?:has|had) (?:now |since |recently )?)?(?:succeeds|succeeded|replaces|replaced|takes over from|took over from|taken over from|follows|followed) $/;
const JOINS = /^(?:, )?(?:who )?(?:(?:has|had) (?:now |recently |since )?)?(?:re)?(?:joined|joins) (?:the )?$/;

/** Binds the office behind "as" to the one who comes into it. */
export function bindSuccessors(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  titles: readonly TitlePhrase[],
  bound: ReadonlyMap<TitlePhrase, Position>,
  bind: Bind,
): void {
  for (const phrase of titles) {
    if (bound.has(phrase)) continue;
    const as = pastDeterminers(tokens, phrase.from);
    if (tokens[as]?.lower !== "as") continue;
    const middle = mentions.find(({ to }) => to === as);
    if (middle?.label !== "Person" && middle?.label !== "Organization") continue;
    let from = middle.from;
    while (isCourtesy(tokens[from - 1])) from--;
    const person = mentions.findLast(({ label, to }) => label === "Person" && to < from);
    if (person === undefined) continue;
    const between = `${wordsBetween(tokens, person.to, from)} `;
    if (middle.label === "Person" ? !FOLLOWS.test(between) : !JOINS.test(between)) continue;
    if (middle.label === "Organization" && phrase.of.length === 0) phrase.of.push(middle);
    bind(person, phrase, "verb", "begins");
  }
}

function pastDeterminers(tokens: readonly Token[], from: number): number {
  let k = from - 1;
  while (k > from - 4 && /^(?:the|a|an|its|their|his|her|new|interim|acting|first)$/.test(tokens[k]?.lower ?? "")) k--;
  return k;
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}
