// What is a sentence to the grammar? Units: names (with title and apposition folded in) and single words with tags.

import type { Mention } from "./mention";
import type { PersonPhrase } from "./positions";
import { tagWords } from "./tokens/tag";
import type { Sentence, Token } from "./tokens/token";

export interface Unit {
  /** Token range, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The name it stands for; undefined for a word or mark. */
  readonly mention?: Mention;
  readonly lower: string;
  readonly tags: ReadonlySet<string>;
}

const STAND_IN: Record<string, string> = {
  Person: "Kevin",
  Place: "London",
  Organization: "Toyota",
  Meeting: "Toyota",
  Document: "Toyota",
};
const NO_TAGS: ReadonlySet<string> = new Set();

/** Cuts a sentence into units; people's titles and appositions disappear into their unit. */
export function unitsOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  phrases: ReadonlyMap<Mention, PersonPhrase>,
): Unit[] {
  const { tokens } = sentence;
  const cover = covering(tokens, mentions, phrases);
  const raw: { from: number; to: number; mention?: Mention }[] = [];
  const scare = scareMarks(tokens);
  for (let i = 0; i < tokens.length; ) {
    if (scare.has(i)) {
      i++;
      continue;
    }
    const named = cover.get(i);
    raw.push(named ?? { from: i, to: i + 1 });
    i = named ? named.to : i + 1;
  }
  const tags = tagWords(
    raw.map((unit) => (unit.mention ? STAND_IN[unit.mention.label ?? "Place"] : tokens[unit.from].text)),
  );
  return raw.map((unit, at): Unit => {
    const { from, to, mention } = unit;
    if (mention !== undefined) return { from, to, mention, lower: "", tags: NO_TAGS };
    const noun = isNamed(tokens, raw[at - 1], unit) || isMonth(tokens, from);
    return { from, to, mention, lower: lowerOf(tokens[from], at), tags: noun ? NOUN : tags[at] };
  });
}

const NOUN: ReadonlySet<string> = new Set(["Noun"]);

/** "Executive Engineers", "City Works": a plural in capitals behind another word in capitals is no verb. */
function isNamed(
  tokens: readonly Token[],
  before: { from: number; mention?: Mention } | undefined,
  { from }: { from: number },
): boolean {
  const [own, last] = [tokens[from], before === undefined || before.mention ? undefined : tokens[before.from]];
  return (
    last?.cap === true && own.cap && last.kind === "word" && /\p{Ll}s$/u.test(own.text) && own.start - last.end === 1
  );
}

/** "on May 14", "from 3 to 5 May", "in March": months that are also verbs. */
function isMonth(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:May|March)$/.test(tokens[i].text) || i === 0) return false;
  return (
    tokens[i + 1]?.kind === "number" ||
    tokens[i - 1].kind === "number" ||
    /^(?:in|on|of|from|since|until|till|by|to|and|this|last|next|early|late|mid|,)$/.test(tokens[i - 1].lower)
  );
}

/** 'a "ground-breaking" agreement': marks around one to three words in the middle of a sentence cut no phrase. */
function scareMarks(tokens: readonly Token[]): ReadonlySet<number> {
  const marks = new Set<number>();
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].text !== '"') continue;
    if (open < 0) {
      open = i;
      continue;
    }
    const words = tokens.slice(open + 1, i);
    const inside =
      words.length > 0 &&
      (words.length < 4 ||
        (words.length < 7 && /^(?:to|at|by|with|that|in|about|for)$/.test(tokens[i + 1]?.lower ?? ""))) &&
      words.every((token) => token.kind !== "mark") &&
      /^(?:an?|the|its|their|his|her|this|as|of|and|more|most|very|was|were|is|felt|feels)$/.test(
        tokens[open - 1]?.lower ?? "",
      ) &&
      tokens[i + 1]?.kind === "word";
    if (inside) marks.add(open).add(i);
    open = -1;
  }
  return marks;
}

/** "May" the month is no modal verb. */
function lowerOf(token: Token, at: number): string {
  if (token.text === "US") return "u.s.";
  return token.text === "May" && at > 0 ? "may." : token.lower;
}

function covering(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  phrases: ReadonlyMap<Mention, PersonPhrase>,
): Map<number, { from: number; to: number; mention: Mention }> {
  const spans = mentions
    .filter((mention) => mention.label !== null && mention.entity !== undefined)
    .map((mention) => {
      const phrase = phrases.get(mention);
      let { from, to } = phrase ?? mention;
      if (phrase === undefined && tokens[to]?.text === "(" && tokens[to + 2]?.text === ")") to += 3;
      if (
        phrase === undefined &&
        tokens[from - 1]?.text === '"' &&
        tokens[to]?.text === '"' &&
        /^(?:the|an?|of|and)$/.test(tokens[from - 2]?.lower ?? "")
      ) {
        from--;
        to++;
      }
      if (phrase === undefined && /^(the)$/.test(tokens[from - 1]?.lower ?? "")) from--;
      return { from, to, mention };
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Array<boolean>(tokens.length).fill(false);
  const cover = new Map<number, { from: number; to: number; mention: Mention }>();
  for (const span of spans) {
    let { from } = span;
    while (from < span.mention.from && taken[from]) from++;
    if (taken.slice(from, span.to).some(Boolean)) continue;
    taken.fill(true, from, span.to);
    cover.set(from, { ...span, from });
  }
  return cover;
}
