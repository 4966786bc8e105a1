// Which body do the capitals stand for? Introduced in parentheses once, they name it from then on.

import { words } from "./lexicon";
import type { Mention } from "./mention";
import type { Sentence, Token } from "./tokens/token";

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}&.-]{0,8}\p{Lu}s?$|^[A-Z]{2,4}\d{0,2}$/u;

/** Acronyms in parentheses behind a name: "(NEMA)", "(COP28)"; sets `acronym` of the mention. */
export function acronymsOf(sentences: readonly Sentence[], mentions: readonly Mention[][]): Map<string, Mention> {
  const known = new Map<string, Mention>();
  for (const { index, tokens } of sentences) {
    for (const mention of mentions[index]) {
      if (mention.label === null || mention.label === "Person" || mention.label === "Place") continue;
      const short = inParentheses(tokens, mention.to);
      if (short === null || known.has(short) || !fits(short, mention.name)) continue;
      mention.acronym = short;
      known.set(short, mention);
    }
  }
  return known;
}

function inParentheses(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== "(" || tokens[at + 2]?.text !== ")") return null;
  const { text } = tokens[at + 1];
  return ACRONYM.test(text) ? text : null;
}

/** The first letter agrees, and most letters occur in the name in that order. */
function fits(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, "").toLowerCase();
  const whole = name.toLowerCase();
  let at = 0;
  let met = 0;
  for (const letter of letters) {
    const next = whole.indexOf(letter, at);
    if (next < 0) continue;
    met++;
    at = next + 1;
  }
  return met >= Math.max(2, letters.length - 1);
}

/** Makes a mention of every later use of an introduced acronym. */
export function applyAcronyms(
  sentences: readonly Sentence[],
  mentions: Mention[][],
  known: ReadonlyMap<string, Mention>,
): void {
  for (const { index, tokens } of sentences) {
    tokens.forEach((token, i) => {
      const full = known.get(token.text);
      if (full === undefined) return;
      const listed = mentions[index].find(({ from, to, label }) => from === i && to === i + 1 && label === full.label);
      if (listed?.by === "acronym") listed.name = full.name;
      if (tokens[i - 1]?.text === "(" && tokens[i + 1]?.text === ")") return;
      const wrong = mentions[index].findIndex(({ from, label }) => from === i && label === "Person");
      if (wrong >= 0) mentions[index].splice(wrong, 1);
      claim(mentions[index], {
        sentence: index,
        from: i,
        to: i + 1,
        label: full.label,
        by: "acronym",
        name: full.name,
      });
    });
  }
}

/** "SCAU" for South China Agricultural University: initials of a body that the article names in full. */
export function applyInitials(sentences: readonly Sentence[], mentions: Mention[][]): void {
  const known = new Map<string, Mention>();
  for (const mention of mentions.flat()) {
    if (mention.label !== "Organization" || mention.name.split(" ").length < 3) continue;
    const all = mention.name
      .split(" ")
      .map((word) => (/^(of|and|for|the|&)$/.test(word) ? word[0] : word[0].toUpperCase()));
    known.set(all.filter((letter) => /\p{Lu}/u.test(letter)).join(""), mention);
    known.set(all.join(""), mention);
  }
  for (const { index, tokens } of sentences) {
    tokens.forEach((token, i) => {
      const full =
        token.text.length > 2 && /^\p{Lu}\p{L}*\p{Lu}$/u.test(token.text) ? known.get(token.text) : undefined;
      if (full && !words("acronyms-not").has(token.text))
        claim(mentions[index], {
          sentence: index,
          from: i,
          to: i + 1,
          label: "Organization",
          by: "acronym",
          name: full.name,
        });
    });
  }
}

/** Whether a known mention, or a longer unknown run, stands at these tokens. */
export function isTaken(
  list: readonly Mention[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (const mention of list) {
    if (mention.from >= to || from >= mention.to) continue;
    if (mention.label !== null || (mention.from < from && mention.to > to)) return true;
  }
  return false;
}

/** Puts a mention where no known one stands; an unknown run that is nothing more gives way. */
export function claim(list: Mention[], made: Mention): boolean {
  if (isTaken(list, made)) return false;
  const clash = list.filter((mention) => mention.from < made.to && made.from < mention.to);
  for (const mention of clash) list.splice(list.indexOf(mention), 1);
  list.push(made);
  list.sort((a, b) => a.from - b.from);
  return true;
}
