// Which body is "the city commission" of a paper that never names it in full? That of the dateline's town, or of the place the paper is called after.

import { claim } from "./acronyms";
import { placesNamed } from "./gazetteer";
import type { Mention } from "./mention";
import type { Sentence, Token } from "./tokens/token";

const TOWN = /^(?:city|town|village|borough|township)$/;
const BODY = /^(?:council|commission|board|selectboard)$/;
const OF = /^(?:supervisors|commissioners|trustees|aldermen|selectmen|education|health)$/;

/** "BARRON, Wis.", "EASTON": a dateline in capitals. */
const SHOUTED = /^(\p{Lu}[\p{Lu}'.-]{2,}(?: \p{Lu}[\p{Lu}'.-]{2,}){0,2})/u;

/** Gives the body its place: "the city commission" → "Easton City Commission". */
export function nameCivicBodies(
  sentences: readonly Sentence[],
  mentions: Mention[][],
  dateline: string,
  publisher: string,
): void {
  const known = mentions.flat().filter(({ label }) => label === "Organization");
  for (const { kind, tokens, index } of sentences) {
    if (kind !== "text") continue;
    for (let i = 1; i + 1 < tokens.length; i++) {
      if (tokens[i - 1].lower !== "the" || tokens[i].cap || !BODY.test(tokens[i + 1].lower)) continue;
      const level = tokens[i].lower;
      if (level !== "county" && !TOWN.test(level)) continue;
      const to = tokens[i + 2]?.lower === "of" && OF.test(tokens[i + 3]?.lower ?? "") ? i + 4 : i + 2;
      const words = capitals(tokens, i, to);
      if (known.some(({ name }) => name.toLowerCase().endsWith(words.toLowerCase()))) continue;
      const seat = level === "county" ? countyOf(mentions, dateline, publisher) : townOf(mentions, dateline, publisher);
      if (seat === "") continue;
      claim(mentions[index], {
        sentence: index,
        from: i,
        to,
        label: "Organization",
        by: "civic",
        name: `${seat} ${words}`,
        inner: [],
      });
    }
  }
}

/** "City Commission", "County Board of Supervisors". */
function capitals(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => (lower === "of" ? lower : lower[0].toUpperCase() + lower.slice(1)))
    .join(" ");
}

function townOf(mentions: readonly (readonly Mention[])[], dateline: string, publisher: string): string {
  const shouted = SHOUTED.exec(dateline)?.[1];
  if (shouted !== undefined) return cased(shouted);
  return calledAfter(mentions, publisher);
}

/** The place of the article that the paper's name begins with. */
function calledAfter(mentions: readonly (readonly Mention[])[], publisher: string): string {
  const first = publisher.split(" ");
  for (let n = Math.min(3, first.length - 1); n > 0; n--) {
    const name = first.slice(0, n).join(" ");
    if (mentions.some((list) => list.some((one) => one.label === "Place" && one.name === name))) return name;
  }
  return "";
}

/** The one county that the article names, else the one called like the seat. */
function countyOf(mentions: readonly (readonly Mention[])[], dateline: string, publisher: string): string {
  const named = new Set<string>();
  for (const mention of mentions.flat())
    for (const { label, name } of [mention, ...(mention.inner ?? [])])
      if (label === "Place" && / County$/.test(name)) named.add(name.replace(/ County$/, ""));
  if (named.size === 1) return [...named][0];
  if (named.size > 1) return "";
  const seat = townOf(mentions, dateline, publisher);
  return seat !== "" && placesNamed(`${seat} County`).length + placesNamed(`County ${seat}`).length > 0 ? seat : "";
}

function cased(name: string): string {
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_all, first: string, rest: string) => first + rest.toLowerCase());
}
