// Which words make a place of a name? Words for divisions, prepositions before it, and what rules a place out.

import type { PlaceLevel } from "../../ontology";
import { isCommonWord, isFirstName } from "./dictionary";
import { type Gazetteered, placesNamed } from "./gazetteer";
import { lines, words } from "./lexicon";
import { isNameWord } from "./names";
import type { Token } from "./tokens/token";

interface Division {
  readonly level: PlaceLevel;
  readonly before: boolean;
}

export const divisions = new Map<string, Division>(
  lines("division-words").map((line) => {
    const [word, level, side] = line.split("\t");
    return [word, { level: level as PlaceLevel, before: side === "both" }];
  }),
);

export const COMPASS = new Set(
  "north south east west northern southern eastern western central upper lower greater mid inner outer new".split(" "),
);

/** "Council", "Assembly" behind the division word: a body's name, not a place. */
export function isBodyTail(tokens: readonly Token[], j: number): boolean {
  const token = tokens[j];
  return token?.cap === true && words("organization-heads").has(token.lower);
}

/** "Example Fire Protection District": a body that runs one service, not a division. */
export function isSpecialDistrict(tokens: readonly Token[], j: number): boolean {
  return (
    j > 0 &&
    tokens[j]?.lower === "district" &&
    /^(school|protection|water|sanitation|park|conservation|fire|irrigation|utility|library|hospital|sanitary|transit)$/.test(
      tokens[j - 1].lower,
    )
  );
}

export function isBodyWord(token: Token): boolean {
  return (
    words("organization-heads").has(token.lower) ||
    words("titles-head").has(token.lower) ||
    words("meeting-heads").has(token.lower) ||
    words("document-heads").has(token.lower) ||
    isCommonWord(token.lower)
  );
}

/** Rows of "Kerry County", also when the gazetteer says "County Kerry" or only "Kerry"; never a town of that name. */
export function divisionRows(full: string, base: string, word: string): readonly Gazetteered[] {
  const rows = placesNamed(full);
  if (rows.length > 0 && /^(city|town)$/.test(word))
    return [...rows, ...placesNamed(base).filter((row) => row.level === "township" && row.weight >= 4)];
  if (rows.length > 0 && word === "county")
    return [...rows, ...placesNamed(base).filter((row) => row.level === "county" && row.country === "IE")];
  if (rows.length > 0) return rows;
  return placesNamed(base).filter(
    ({ level, name, country }) =>
      (level === "county" || level === "province" || level === "prefecture") &&
      (foldedHas(name, word) ||
        (word === "county" && /^(IE|KE)$/.test(country)) ||
        (level === "province" && /^(province|region|prefecture|state)$/.test(word) && isBare(name)) ||
        (level === "county" && word === "district" && isBare(name))),
  );
}

/** "Gauteng": the gazetteer has the division's name without the word for its kind. */
function isBare(name: string): boolean {
  return !name
    .toLowerCase()
    .split(" ")
    .some((part) => divisions.has(part));
}

function foldedHas(name: string, word: string): boolean {
  return name.toLowerCase().split(" ").includes(word);
}

export function join(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

/** The level that the name's own division word says. */
export function levelOf(name: string): PlaceLevel | null {
  const parts = name.toLowerCase().split(" ");
  return divisions.get(parts[parts.length - 1])?.level ?? divisions.get(parts[0])?.level ?? null;
}

const LOCATIVE = new Set(
  "in at from to near around outside across through throughout into toward towards within of for between visit visited visiting toured reached leave left".split(
    " ",
  ),
);

/** Whether the words around tell that a weak name is a place: "in Example", "Example, Kenya". */
export function isPlacedHere(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  if (
    /^(for|of|between|within)$/.test(before) &&
    to === i + 1 &&
    (isCommonWord(tokens[i].lower) || words("site-heads").has(tokens[i].lower))
  )
    return false;
  if (words("meeting-heads").has(tokens[i].lower) && to === i + 1) return false;
  if (words("organization-heads").has(tokens[i].lower) && to === i + 1) return false;
  if (isNameWord(tokens[to]) && !divisions.has(tokens[to].lower) && !(before === "of" && isFirstName(tokens[to].lower)))
    return false;
  const within =
    tokens[to]?.text === "," && isNameWord(tokens[to + 1]) ? placesNamed(tokens[to + 1].text)[0] : undefined;
  if (LOCATIVE.has(before) && within !== undefined && within.weight >= 5) return true;
  if (LOCATIVE.has(before) && !(before === "of" && /^(the|mr|ms)$/.test(tokens[i].lower)))
    return !isFirstName(tokens[i].lower) || before === "in" || before === "at";
  if (before === "," && isBehindSpot(tokens, i, to)) return true;
  if (tokens[to]?.text === "," && isNameWord(tokens[to + 1]))
    return placesNamed(tokens[to + 1].text)[0]?.weight >= 5 || divisions.has(tokens[to + 1].lower);
  return false;
}

/** "in Example House, Tuam, on Monday": the town behind a named spot. */
function isBehindSpot(tokens: readonly Token[], i: number, to: number): boolean {
  if (!/^(?:[,.;)]|on|last|this|yesterday|today|next)$/.test(tokens[to]?.lower ?? ".")) return false;
  let k = i - 2;
  while (k > 0 && k > i - 8 && (isNameWord(tokens[k]) || /^(?:an|na|the|of|de|and)$/.test(tokens[k].lower))) k--;
  return k < i - 2 && /^(?:in|at|from|near)$/.test(tokens[k]?.lower ?? "");
}
