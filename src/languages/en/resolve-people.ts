// Which person is "Byrne"? Full names first; surnames, titles and surnames, and short forms join them.

import type { Entity, Span } from "../../doc";
import type { Registry } from "./entities";
import type { Mention } from "./mention";
import { callName } from "./spread";
import type { Sentence } from "./tokens/token";

export function spanOf(sentence: Sentence, mention: { from: number; to: number }): Span {
  return { start: sentence.tokens[mention.from].start, end: sentence.tokens[mention.to - 1].end };
}

/** Full names first; then surnames, titles and surnames, and given names in pinyin order join them. */
export function resolvePeople(
  registry: Registry,
  sentences: readonly Sentence[],
  mentions: readonly Mention[][],
  home: string,
): void {
  const full = new Map<string, Entity>();
  const people = sentences.flatMap((sentence) =>
    mentions[sentence.index].filter((mention) => mention.label === "Person").map((mention) => ({ sentence, mention })),
  );
  const byLength = [...people].sort((a, b) => b.mention.name.split(" ").length - a.mention.name.split(" ").length);
  for (const { sentence, mention } of byLength) {
    const words = mention.name.split(" ");
    if (words.length < 2) continue;
    const known = [...full.values()].find((entity) => isSamePerson(entity.name, mention.name));
    const entity = known ?? registry.take("Person", `${mention.name}@${home}`, mention.name, spanOf(sentence, mention));
    if (known) register(registry, known, mention, sentence);
    full.set(entity.name, entity);
    mention.entity = entity;
  }
  for (const { sentence, mention } of people) {
    if (mention.entity) continue;
    const lower = mention.name.toLowerCase();
    const candidates = [...full.values()].filter(
      (entity) => callName(entity.name) === lower || entity.name.toLowerCase().split(" ")[0] === lower,
    );
    const strict = candidates.filter((entity) => callName(entity.name) === lower);
    const chosen =
      strict.length === 1
        ? strict[0]
        : strict.length === 0 && candidates.length === 1
          ? candidates[0]
          : lastBefore(strict, sentence);
    if (chosen) {
      register(registry, chosen, mention, sentence);
      mention.entity = chosen;
    } else if (mention.titled && strict.length === 0) {
      mention.entity = registry.take("Person", `${mention.name}@${home}`, mention.name, spanOf(sentence, mention));
    } else mention.label = null;
  }
}

function register(registry: Registry, entity: Entity, mention: Mention, sentence: Sentence): void {
  registry.take("Person", entity.key, entity.name, spanOf(sentence, mention));
  if (mention.name !== entity.name) entity.aliases.add(mention.name);
}

/** Two people of one surname: the one named last before this sentence. */
function lastBefore(candidates: readonly Entity[], sentence: Sentence): Entity | undefined {
  let best: Entity | undefined;
  let at = -1;
  for (const entity of candidates) {
    for (const { start } of entity.mentions) {
      if (start < sentence.end && start > at) {
        at = start;
        best = entity;
      }
    }
  }
  return best;
}

/** "Eric Adams" is "Eric L. Adams"; "Mary Byrne" is "Mary Byrne Jr". */
function isSamePerson(long: string, short: string): boolean {
  if (long === short) return true;
  const a = long.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/i, "").split(" ");
  const b = short.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/i, "").split(" ");
  if (a.length <= b.length) return false;
  return (
    (a[0] === b[0] && a[a.length - 1] === b[b.length - 1]) ||
    (b.length >= 2 &&
      (a.slice(-b.length).join(" ").toLowerCase() === short.toLowerCase() || a.slice(0, b.length).join(" ") === short))
  );
}
