// Which unknown names are people because they stand among people? "Mary Byrne, Tevita Qalo and Tom Daly".

import { claim } from "./acronyms";
import { isCommonWord } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import type { Mention } from "./mention";
import { isNameWord } from "./names";
import { titleAt } from "./titles";
import type { Sentence, Token } from "./tokens/token";

/** Names of two or three unknown words between two people, or behind two people that a list puts before them. */
export function listedNames({ index, tokens }: Sentence, mentions: Mention[]): void {
  const people = mentions.filter(({ label }) => label === "Person");
  if (people.length < 2) return;
  const begins = new Set(people.map(({ from }) => from));
  const ends = new Set(people.map(({ to }) => to));
  const inList = (at: number) => begins.has(at) || begins.has(at + 1) || begins.has(at + 2);
  for (const person of people) {
    const comma = person.to;
    if (!/^(?:,|and)$/.test(tokens[comma]?.lower ?? "")) continue;
    const from = tokens[comma].lower === "," && tokens[comma + 1]?.lower === "and" ? comma + 2 : comma + 1;
    const to = unknownName(tokens, mentions, from);
    if (to < 0) continue;
    const next = tokens[to]?.lower ?? ".";
    const between = /^(?:,|and)$/.test(next) && inList(to + 1);
    const second = ends.has(person.from - 1) && /^(?:,|and)$/.test(tokens[person.from - 1]?.lower ?? "");
    const closes = tokens[from - 1].lower === "and" && /^(?:[.,;]|were|attended|spoke|said|also)$/.test(next);
    if (!between && !(second && closes)) continue;
    const name = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
    claim(mentions, { sentence: index, from, to, label: "Person", by: "listed", name });
  }
}

/** The end of a run of two or three capitalised words of which no list knows anything; -1 for none. */
function unknownName(tokens: readonly Token[], mentions: readonly Mention[], from: number): number {
  let to = from;
  while (to < from + 4 && isNameWord(tokens[to]) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u.test(tokens[to].text)) to++;
  if (to - from < 2 || to - from > 3) return -1;
  if (mentions.some((mention) => mention.label !== null && mention.from < to && mention.to > from)) return -1;
  for (let k = from; k < to; k++) {
    const { lower } = tokens[k];
    if (isCommonWord(lower) || titleAt(tokens, k) !== null) return -1;
    if (words("organization-heads").has(lower) || words("site-heads").has(lower) || words("portfolios").has(lower))
      return -1;
  }
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  return placesNamed(name).length > 0 ? -1 : to;
}
