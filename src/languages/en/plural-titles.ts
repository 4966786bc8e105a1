// Which people share a title in the plural? "Mary Byrne and John Roe, vice chairmen of the council": each of them bears it.

import { words } from "./lexicon";
import { wardTitles } from "./members-wards";
import type { Mention, TitlePhrase } from "./mention";
import { complement } from "./title-complements";
import { isCourtesy } from "./titles";
import type { Sentence, Token } from "./tokens/token";

/** People of a sentence joined before a plural title, each with the title in the singular. */
export function sharedTitles(
  sentence: Sentence,
  mentions: readonly Mention[],
  people: readonly Mention[],
): { person: Mention; phrase: TitlePhrase }[] {
  const { tokens } = sentence;
  const found: { person: Mention; phrase: TitlePhrase }[] = [];
  people.forEach((last, n) => {
    if (n === 0 || tokens[last.to]?.text !== ",") return;
    const from = /^(the|both|all|two)$/.test(tokens[last.to + 1]?.lower ?? "") ? last.to + 2 : last.to + 1;
    const to = pluralEnd(tokens, from);
    if (to < 0) return;
    const { of } = complement(sentence, mentions, to);
    const bearers = joinedBefore(tokens, people, n);
    if (of.length === 0 || bearers.length < 2) return;
    const title = tokens
      .slice(from, to)
      .map(({ text }, k) => (k === to - from - 1 ? singular(text) : text))
      .join(" ");
    for (const person of bearers)
      found.push({
        person,
        phrase: {
          sentence: sentence.index,
          from,
          to,
          title,
          head: singular(tokens[to - 1].lower),
          of: [...of],
          about: "",
          former: /^(?:former|past)$/.test(tokens[from].lower),
        },
      });
  });
  found.push(...titlesBefore(sentence, mentions, people), ...wardTitles(sentence, mentions));
  return found;
}

/** "Additional District Commissioners Mary Byrne and John Roe": the plural stands right before the first of them. */
function titlesBefore(
  sentence: Sentence,
  mentions: readonly Mention[],
  people: readonly Mention[],
): { person: Mention; phrase: TitlePhrase }[] {
  const { tokens } = sentence;
  return people.flatMap((first, n) => {
    let name = first.from;
    while (isCourtesy(tokens[name - 1])) name--;
    const head = tokens[name - 1];
    if (head?.kind !== "word" || singular(head.lower) === head.lower || !words("titles-head").has(singular(head.lower)))
      return [];
    let from = name - 1;
    const isModifier = (token: Token) =>
      (token.cap === head.cap || token === tokens[0]) && words("titles-modifier").has(token.lower);
    while (from > 0 && isModifier(tokens[from - 1])) from--;
    if (!head.cap && (from === name - 1 || name === first.from)) return [];
    const owner = mentions.find(({ label, to }) => to === from && (label === "Place" || label === "Organization"));
    const before = tokens[(owner?.from ?? from) - 1];
    if (
      /^(?:state|county|provincial)$/.test(tokens[from].lower) ||
      (before?.kind === "word" && before.cap) ||
      before?.lower === "and"
    )
      return [];
    const title = tokens
      .slice(from, name)
      .map(({ text }, k) => (k === name - from - 1 ? singular(text) : text))
      .join(" ");
    const phrase = {
      sentence: sentence.index,
      from,
      to: name,
      title,
      head: singular(head.lower),
      about: "",
      former: false,
    };
    return joinedBehind(tokens, people, n).map((person) => ({
      person,
      phrase: { ...phrase, of: owner ? [owner] : [] },
    }));
  });
}

/** The people joined by commas and "and" from the one at `n` on, where no title stands between them. */
function joinedBehind(tokens: readonly Token[], people: readonly Mention[], n: number): Mention[] {
  const list = [people[n]];
  for (let k = n + 1; k < people.length; k++) {
    const between = tokens.slice(people[k - 1].to, people[k].from).filter((token) => !isCourtesy(token));
    const joint = between.map((token) => token.lower).join(" ");
    if (!/^(?:and|,|, and|&)$/.test(joint)) break;
    list.push(people[k]);
    if (joint !== ",") break;
  }
  return list.length > 1 ? list : [];
}

/** The end of "vice chairmen", "deputy directors" that begins at token `from`; -1 for none. */
function pluralEnd(tokens: readonly Token[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + 4); k++) {
    const { lower, kind } = tokens[k];
    if (kind !== "word") return -1;
    if (singular(lower) !== lower && words("titles-head").has(singular(lower))) return k + 1;
    if (!words("titles-modifier").has(lower)) return -1;
  }
  return -1;
}

function singular(word: string): string {
  if (/men$/.test(word)) return word.replace(/men$/, "man");
  return word.replace(/(?<=[^s])s$/, "");
}

/** The people joined by commas and "and" up to the one at `n`. */
function joinedBefore(tokens: readonly Token[], people: readonly Mention[], n: number): Mention[] {
  const list = [people[n]];
  for (let k = n - 1; k >= 0; k--) {
    const between = tokens
      .slice(people[k].to, people[k + 1].from)
      .map((token) => token.lower)
      .join(" ");
    if (!/^(?:and|,|, and|&)$/.test(between)) break;
    list.unshift(people[k]);
  }
  return list;
}
