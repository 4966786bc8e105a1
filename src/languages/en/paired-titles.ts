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
    const [from, to] = [pastParty(tokens, phrases.get(one)!.to), phrases.get(other)!.from];
    if (to - from !== 1 || !/^(?:and|&)$/.test(tokens[from].lower)) continue;
    const elected = tokens[other.to]?.text === "," ? -1 : behindElection(tokens, phrases.get(other)!.to);
    if (tokens[other.to]?.text !== "," && elected < 0) continue;
    const behind = elected < 0 ? other.to + 1 : elected;
    const at = tokens[behind]?.lower === "the" ? behind + 1 : behind;
    const first = titles.findIndex((phrase) => phrase.from === at);
    const [left, right] = [titles[first], titles[first + 1]];
    if (left === undefined || right === undefined || tokens[left.to]?.lower !== "and") continue;
    const next = tokens[left.to + 1]?.lower === "the" ? left.to + 2 : left.to + 1;
    if (right.from !== next || left.title.toLowerCase() === right.title.toLowerCase()) continue;
    if (right.of.length === 0 && left.of.length === 0 && right.about === "") continue;
    if (left.of.length === 0) left.of.push(...right.of);
    if (elected > 0) {
      if (!/^(?:, )?respectively/.test(`${tokens[right.to]?.text} ${tokens[right.to + 1]?.text}`)) continue;
      bind(one, left, "verb", "begins");
      bind(other, right, "verb", "begins");
      continue;
    }
    bind(one, left, "behind");
    bind(other, right, "behind");
    const own = phrases.get(other)!;
    own.to = /^[,)]$/.test(tokens[right.to]?.text ?? "") ? right.to + 1 : right.to;
  }
}

/** "(FF) who were elected", "have been appointed as": where the titles begin; -1 for others. */
function behindElection(tokens: readonly Token[], from: number): number {
  let k = pastParty(tokens, from);
  if (/^(?:who|,)$/.test(tokens[k]?.lower ?? "")) k++;
  const verb = tokens
    .slice(k, k + 4)
    .map(({ lower }) => lower)
    .join(" ");
  const found = /^(?:were|have been|had been) (?:elected|appointed|named|chosen|installed)(?: as)?(?= |$)/.exec(verb);
  return found === null ? -1 : k + found[0].split(" ").length;
}

/** "(FF)": the party behind a name. */
function pastParty(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;
}
