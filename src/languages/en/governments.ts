// Which government is "the Kenyan government", "the New Zealand government"? A country, state or county before the plain word.

import { countryOf, placesNamed } from "./gazetteer";
import { pairs } from "./lexicon";
import type { Found } from "./names";
import type { Token } from "./tokens/token";

/** A country's adjective or a place with a government of its own, and "government" in lower case. */
export function governmentAt(tokens: readonly Token[], i: number): Found | null {
  for (let to = Math.min(i + 4, tokens.length - 1); to > i; to--) {
    if (tokens[to].text !== "government" || !tokens.slice(i, to).every((token) => token.cap)) continue;
    return landOf(nameOf(tokens, i, to)) === null ? null : { to: to + 1, by: "phrase" };
  }
  return null;
}

/** The canonical name of a government written in any of these ways, or `null` for other names. */
export function governmentName(name: string): string | null {
  const written = /^(.+) [Gg]overnment$/.exec(name);
  if (written === null) return null;
  const code = pairs("demonyms").get(written[1].toLowerCase());
  const land = code === undefined ? undefined : countryOf(code);
  if (land !== undefined) return `Government of ${land.name}`;
  const place = landOf(written[1]);
  if (place?.level === "country") return `Government of ${place.name}`;
  return name.endsWith("government") ? `${written[1]} Government` : null;
}

function landOf(name: string): { name: string; level: string } | null {
  const code = pairs("demonyms").get(name.toLowerCase());
  if (code !== undefined) return countryOf(code) ?? { name, level: "region" };
  const row = placesNamed(name)[0];
  return row !== undefined && (row.level === "country" || row.level === "province" || /(?:County|State)$/.test(name))
    ? row
    : null;
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}
