// Which of two people bears which of two titles? "Mary Byrne and John Roe, the leader and deputy leader of …".

import type { Mention, TitlePhrase } from "./mention";
import type { Bind, PersonPhrase } from "./positions";
import type { Token } from "./tokens/token";

/** "Mary Byrne and John Roe, the leader and deputy leader of Mayo County Council": each has one of the two. */
export function bindPairs(
  tokens: readonly Token[],
  people: readonly Mention[],
  titles: readonly TitlePhrase[],
  phrases: Map<Mention, PersonPhrase>,
  bind: Bind,
): void {
  for (let n = 0; n + 1 < people.length; n++) {
    const [one, other] = [people[n], people[n + 1]];
    const [from, to] = [phrases.get(one)!.to, phrases.get(other)!.from];
    if (to - from !== 1 || !/^(?:and|&)$/.test(tokens[from].lower) || tokens[other.to]?.text !== ",") continue;
    const at = tokens[other.to + 1]?.lower === "the" ? other.to + 2 : other.to + 1;
    const first = titles.findIndex((phrase) => phrase.from === at);
    const [left, right] = [titles[first], titles[first + 1]];
    if (left === undefined || right === undefined || tokens[left.to]?.lower !== "and") continue;
    const next = tokens[left.to + 1]?.lower === "the" ? left.to + 2 : left.to + 1;
    if (right.from !== next || left.title.toLowerCase() === right.title.toLowerCase()) continue;
    if (right.of.length === 0 && left.of.length === 0 && right.about === "") continue;
    if (left.of.length === 0) left.of.push(...right.of);
    bind(one, left, "behind");
    bind(other, right, "behind");
    const own = phrases.get(other)!;
    own.to = /^[,)]$/.test(tokens[right.to]?.text ?? "") ? right.to + 1 : right.to;
  }
}
