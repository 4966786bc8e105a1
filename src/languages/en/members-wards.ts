// Which seat stands in parentheses behind a member? "area MCAs Hon. Mary Byrne (Geta), Hon. John Roe (Kiru)": each is the member for it.

import { isCommonWord } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import type { Mention, TitlePhrase } from "./mention";
import { isCourtesy } from "./titles";
import type { Sentence, Token } from "./tokens/token";

const MEMBERS = /^(?:MCAs?|MPs?|MLAs?)$/;
/** Parties stand in parentheses, too. */
const PARTY = /^(?:Sinn|Plaid|Fianna|Fine|Lib|Dem|Tory|UDA|ODM|Wiper|Jubilee|Narc|Kanu)$/i;

/** Makes a place of the name in parentheses behind each member of such a list. */
export function nameWards(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text" || !tokens.some(({ text }) => MEMBERS.test(text))) continue;
    for (const { from, to } of membersIn(tokens, mentions[index])) {
      const name = nameBetween(tokens, to);
      if (name === "" || from < 0) continue;
      const list = mentions[index];
      const known = list.find((mention) => mention.from === to + 1);
      if (known && known.label !== null && known.label !== "Person") continue;
      if (known) list.splice(list.indexOf(known), 1);
      const end = to + 1 + name.split(" ").length;
      list.push({
        sentence: index,
        from: to + 1,
        to: end,
        label: "Place",
        by: "seat",
        name,
        rows: placesNamed(name),
        level: null,
      });
      list.sort((a, b) => a.from - b.from);
    }
  }
}

/** Each member of such a list with the office and the seat. */
export function wardTitles(
  sentence: Sentence,
  mentions: readonly Mention[],
): { person: Mention; phrase: TitlePhrase }[] {
  const { tokens, index } = sentence;
  const at = tokens.findIndex(({ text }) => MEMBERS.test(text));
  if (at < 0) return [];
  return membersIn(tokens, mentions).flatMap((person) => {
    const ward = mentions.find(({ label, from }) => label === "Place" && from === person.to + 1);
    if (ward === undefined || tokens[person.to]?.text !== "(") return [];
    const title = tokens[at].text.replace(/s$/, "");
    const phrase = {
      sentence: index,
      from: person.to,
      to: person.to + 1,
      title,
      head: title.toLowerCase(),
      of: [ward],
      about: "",
      former: false,
    };
    return [{ person, phrase }];
  });
}

/** The people behind the first "MCAs" of the sentence, with nothing but their seats, courtesies and commas between them. */
function membersIn(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const people = mentions.filter(({ label }) => label === "Person");
  const found: Mention[] = [];
  let at = tokens.findIndex(({ text }) => MEMBERS.test(text)) + 1;
  for (const person of people) {
    if (person.from < at) continue;
    let k = at;
    while (k < person.from && (isCourtesy(tokens[k]) || /^(?:,|and|&)$/.test(tokens[k].lower))) k++;
    if (k < person.from) break;
    found.push(person);
    at = tokens[person.to]?.text === "(" ? closing(tokens, person.to) : person.to;
  }
  return found;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k < open + 5; k++) if (tokens[k]?.text === ")") return k + 1;
  return open;
}

/** "Geta", "Leshau Pondo" between parentheses that open at a token; empty for parties and other words. */
function nameBetween(tokens: readonly Token[], open: number): string {
  if (tokens[open]?.text !== "(") return "";
  const name = tokens.slice(open + 1, closing(tokens, open) - 1);
  const fits =
    name.length > 0 &&
    name.length < 4 &&
    name.every(
      ({ text, lower }) => /^\p{Lu}[\p{Ll}'-]{2,}/u.test(text) && !PARTY.test(text) && !words("titles-head").has(lower),
    ) &&
    !name.every(({ lower }) => isCommonWord(lower));
  return fits ? name.map(({ text }) => text).join(" ") : "";
}
