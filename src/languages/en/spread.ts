// Where else is a name of this article? What one sentence made certain names the same thing in the others.

import { claim, isTaken } from "./acronyms";
import { isCommonWord, isPinyinOrder } from "./dictionary";
import { innerPlaces } from "./inner-places";
import type { Mention } from "./mention";
import { isNameWord } from "./names";
import { isCourtesy } from "./titles";
import type { Sentence, Token } from "./tokens/token";

/** Repeats names known from the text, in headlines too, and finds people by surname alone. */
export function spreadNames(sentences: readonly Sentence[], mentions: Mention[][]): void {
  const known = new Map<string, Mention>();
  for (const list of mentions) {
    for (const mention of list)
      if (mention.label !== null && mention.label !== "Meeting")
        known.set(mention.name.toLowerCase(), known.get(mention.name.toLowerCase()) ?? mention);
  }
  for (const mention of [...known.values()]) {
    const rest =
      mention.label === "Person" ? /^\p{Lu}{1,2}\.? (\S+ \S.*)$/u.exec(mention.name)?.[1].toLowerCase() : undefined;
    if (rest !== undefined && !known.has(rest)) known.set(rest, mention);
  }
  const surnames = surnamesOf(known);
  const given = givenNamesOf(known, surnames);
  for (const { index, tokens } of sentences) {
    for (const mention of mentions[index]) if (isSurnameHere(tokens, mention, surnames)) mention.label = null;
    for (let i = 0; i < tokens.length; i++) {
      if (!isNameWord(tokens[i])) continue;
      const full = longest(tokens, i, known);
      const surname = surnames.get(tokens[i].lower);
      if (
        full !== null &&
        full.mention.label !== null &&
        !(
          full.mention.label === "Place" &&
          full.to === i + 1 &&
          surname &&
          !/^(in|at|from|to|near)$/.test(tokens[i - 1]?.lower ?? "")
        )
      ) {
        repeat(sentences[index], mentions[index], full.mention, i, full.to);
        continue;
      }
      const person = surnames.get(tokens[i].lower) ?? (speaks(tokens, i) ? given.get(tokens[i].lower) : undefined);
      if (
        person === undefined ||
        isNameWord(tokens[i + 1]) ||
        (isNameWord(tokens[i - 1]) &&
          !isCourtesy(tokens[i - 1]) &&
          mentions[index].some((other) => other.from <= i - 1 && other.to > i - 1 && other.label === null))
      )
        continue;
      claim(mentions[index], {
        sentence: index,
        from: i,
        to: i + 1,
        label: "Person",
        by: "surname",
        name: tokens[i].text,
      });
    }
  }
}

/** "Obi" after Kelechi Obi is that person, whatever town is called so, unless "in Obi" says otherwise. */
function isSurnameHere(tokens: readonly Token[], mention: Mention, surnames: ReadonlyMap<string, Mention>): boolean {
  if (mention.label !== "Place" || mention.to !== mention.from + 1 || mention.by !== "gazetteer") return false;
  return (
    surnames.has(mention.name.toLowerCase()) && !/^(in|at|from|to|near)$/.test(tokens[mention.from - 1]?.lower ?? "")
  );
}

/** The same name in another sentence; the places inside it have other tokens there. */
function repeat(sentence: Sentence, list: Mention[], known: Mention, from: number, to: number): void {
  if (isTaken(list, { from, to })) return;
  const { inner: _inner, acronym: _acronym, entity: _entity, ...same } = known;
  const made: Mention = { ...same, sentence: sentence.index, from, to, by: "repeated" };
  if (made.label === "Organization") made.inner = innerPlaces(sentence, made);
  claim(list, made);
}

function longest(
  tokens: readonly Token[],
  i: number,
  known: ReadonlyMap<string, Mention>,
): { mention: Mention; to: number } | null {
  let best: { mention: Mention; to: number } | null = null;
  let name = "";
  for (let k = i; k < tokens.length && k < i + 9; k++) {
    name += (k > i && tokens[k].start > tokens[k - 1].end ? " " : "") + tokens[k].lower;
    const mention = known.get(name);
    if (mention === undefined) continue;
    const to = k + 1;
    if (mention.label === "Place" && isNameWord(tokens[to]) && tokens[to].start - tokens[k].end <= 1) continue;
    best = { mention, to };
  }
  return best;
}

/** The word by which a person is called later: the last one, or the first of a name in pinyin order. */
export function callName(name: string): string {
  const parts = name.toLowerCase().split(" ");
  if (isPinyinOrder(name)) return parts[0];
  const last = parts[parts.length - 1];
  return /^(jr|sr|ii|iii|iv)\.?$/.test(last) && parts.length > 1 ? parts[parts.length - 2] : last;
}

/** "Azhar said" after Datuk Azhar Kamaruddin: where people have no family name, the first one is what they are called. */
function givenNamesOf(
  known: ReadonlyMap<string, Mention>,
  surnames: ReadonlyMap<string, Mention>,
): Map<string, Mention> {
  const given = new Map<string, Mention>();
  const twice = new Set<string>();
  for (const mention of known.values()) {
    const [first, ...rest] = mention.label === "Person" ? mention.name.toLowerCase().split(" ") : [""];
    if (rest.length === 0 || first.length < 4 || known.has(first) || surnames.has(first) || isCommonWord(first))
      continue;
    const other = given.get(first);
    if (other !== undefined && !other.name.endsWith(mention.name) && !mention.name.endsWith(other.name))
      twice.add(first);
    given.set(first, mention);
  }
  for (const first of twice) given.delete(first);
  return given;
}

/** Somebody says or does something as soon as named. */
function speaks(tokens: readonly Token[], i: number): boolean {
  const next = /^(?:also|further|then|later)$/.test(tokens[i + 1]?.lower ?? "") ? tokens[i + 2] : tokens[i + 1];
  return (
    (i === 0 || !isNameWord(tokens[i - 1])) &&
    /^(?:said|says|added|adds|noted|stressed|told|urged|explained|emphasised|emphasized|stated|expressed|announced|thanked|called|hoped|reminded|pointed)$/.test(
      next?.lower ?? "",
    )
  );
}

function surnamesOf(known: ReadonlyMap<string, Mention>): Map<string, Mention> {
  const surnames = new Map<string, Mention>();
  for (const mention of known.values()) {
    if (mention.label !== "Person" || !mention.name.includes(" ")) continue;
    const word = callName(mention.name);
    const other = known.get(word);
    if (other !== undefined && other.label !== "Person" && !(other.label === "Place" && other.by === "gazetteer"))
      continue;
    surnames.set(word, mention);
  }
  return surnames;
}
