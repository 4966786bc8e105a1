// Which unknown names are places by the list they stand in? "in Salima, Machinga and Zomba districts".

import { placesNamed } from "./gazetteer";
import type { Mention } from "./mention";
import { divisions } from "./place-words";
import type { Sentence, Token } from "./tokens/token";

/** Gives the label Place to names of a list that a plural word for divisions closes. */
export function nameListedPlaces(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): void {
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text") continue;
    const list = mentions[index];
    for (let n = list.length - 1; n > 0; n--) {
      const level = pluralLevel(tokens[list[n].to]);
      if (level === null || tokens[list[n].to - 1]?.text === "'s") continue;
      for (let k = n; k >= 0 && (k === n || joins(tokens, list[k], list[k + 1])); k--) {
        if (list[k].label === null && list[k].by === "run" && /^\p{Lu}\p{Ll}/u.test(list[k].name)) {
          list[k].label = "Place";
          list[k].level = level;
          list[k].rows = [];
        } else if (list[k].label !== "Place") break;
      }
    }
  }
}

/** "visited Monrovia and Ganta": a small town joined to a place of its country. */
export function nameNeighbours(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): void {
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text") continue;
    mentions[index].forEach((mention, n, list) => {
      if (mention.label !== null || mention.by !== "run" || mention.to !== mention.from + 1) return;
      if (/^\p{Lu}{3,}$/u.test(mention.name)) return;
      const beside = [list[n - 1], list[n + 1]].find(
        (other) =>
          other?.label === "Place" &&
          (other.to <= mention.from ? joins(tokens, other, mention) : joins(tokens, mention, other)),
      );
      const lands = new Set(beside?.rows?.map(({ country }) => country));
      if (
        beside?.by === "division" &&
        beside.rows?.length === 0 &&
        beside.to === mention.from - 1 &&
        /^\p{Lu}\p{Ll}+$/u.test(mention.name)
      ) {
        mention.label = "Place";
        mention.rows = [];
        return;
      }
      const rows = lands.size === 0 ? [] : placesNamed(mention.name).filter(({ country }) => lands.has(country));
      if (rows.length === 0) return;
      mention.label = "Place";
      mention.rows = rows;
      mention.level = rows[0].level;
    });
  }
}

/** The level of "districts", "counties", "villages". */
function pluralLevel(token: Token | undefined) {
  if (token === undefined || token.cap || !token.lower.endsWith("s")) return null;
  const singular = token.lower.replace(/ies$/, "y").replace(/s$/, "");
  const division = divisions.get(singular);
  return division !== undefined &&
    /^(county|district|village|town|township|city|province|state|prefecture|municipality|region)$/.test(singular)
    ? division.level
    : null;
}

function joins(tokens: readonly Token[], one: Mention, next: Mention): boolean {
  const between = tokens
    .slice(one.to, next.from)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:,|and|, and|&)$/.test(between);
}
