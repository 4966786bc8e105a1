// Which place is named here? By the gazetteer, by a word for a division ("Jiulong Township"), or for a spot ("Example Bridge").

import type { PlaceLevel } from "../../ontology";
import { isCommonWord, isFirstName } from "./dictionary";
import { beginsPlace, type Gazetteered, placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import { canBegin, isNameWord } from "./names";
import { electoralArea, kindBefore, localGovernmentArea, seatOfMember, smallPlace, townBehind } from "./place-kinds";
import { COMPASS, divisionRows, divisions, isBodyTail, isBodyWord, isSpecialDistrict, join } from "./place-words";
import { isCourtesy } from "./titles";
import type { Token } from "./tokens/token";
import { isUnknownTown } from "./unknown-towns";

export interface FoundPlace {
  readonly to: number;
  readonly by: "gazetteer" | "division" | "site";
  readonly level: PlaceLevel | null;
  /** Gazetteer rows of that name; empty for places found by their form. */
  readonly rows: readonly Gazetteered[];
  /** Needs a preposition or a containing place beside it: a small town, or an ordinary word. */
  readonly weak: boolean;
}

const QUALIFIERS = new Set(
  "tibetan yi qiang autonomous hui mongol mongolian uygur kazakh korean dai bai miao dong tujia zhuang buyei metropolitan special new high-tech rural urban central north south east west northern southern eastern western upper lower greater".split(
    " ",
  ),
);

/** "Nairobi-based": the place is the name before the hyphen. */
export const BASED = /-based$/;

const FEATURE_FIRST = new Set([
  "lake",
  "mount",
  "mt.",
  "river",
  "port",
  "lough",
  "isle",
  "cape",
  "fort",
  "camp",
  "glen",
]);

/** The longest place name that begins at token `i`. */
export function placeAt(tokens: readonly Token[], i: number): FoundPlace | null {
  if (BASED.test(tokens[i].text)) return listed(tokens, i);
  if (!canBegin(tokens, i)) return null;
  const kind =
    kindBefore(tokens, i) ?? electoralArea(tokens, i) ?? localGovernmentArea(tokens, i) ?? seatOfMember(tokens, i);
  if (kind !== null) return kind;
  const found = [listed(tokens, i), divided(tokens, i), site(tokens, i)].filter((place) => place !== null);
  if (found.length === 0 && isUnknownTown(tokens, i))
    return { to: i + 1, by: "division", level: null, rows: [], weak: false };
  const town = found.length > 0 ? null : townBehind(tokens, i);
  if (town !== null) return town;
  const small = found.length > 0 ? null : smallPlace(tokens, i, (at) => divided(tokens, at) ?? listed(tokens, at));
  if (small !== null) return small;
  if (found.length === 0 && isBesideDivision(tokens, i))
    return { to: i + 1, by: "division", level: null, rows: [], weak: false };
  return found.reduce<FoundPlace | null>((best, place) => (best === null || place.to > best.to ? place : best), null);
}

/** Like `placeAt`, but never a spot such as a road. */
export function divisionAt(tokens: readonly Token[], i: number): FoundPlace | null {
  if (!canBegin(tokens, i)) return null;
  const [one, other] = [listed(tokens, i), divided(tokens, i)];
  return one === null || (other !== null && other.to >= one.to) ? other : one;
}

/** "in Lianghe, Example Town": an unknown name after a preposition and before its township is a place. */
function isBesideDivision(tokens: readonly Token[], i: number): boolean {
  if (
    !/^(in|at|of|from|to)$/.test(tokens[i - 1]?.lower ?? "") ||
    tokens[i + 1]?.text !== "," ||
    !isNameWord(tokens[i + 2])
  )
    return false;
  const next = divided(tokens, i + 2) ?? listed(tokens, i + 2);
  return next !== null && !isBodyWord(tokens[i]);
}

/** "Yunnan province": the word for the division in lower case. */
const LOWER_DIVISION = /^(?:province|prefecture|county|city|district|municipality|region|banner|township|town)$/;

/** The longest gazetteer name, "Newcastle upon Tyne", with a division word behind it: "Nakuru County". */
function listed(tokens: readonly Token[], i: number): FoundPlace | null {
  if (!beginsPlace(tokens[i].text)) return null;
  for (let to = Math.min(i + 6, tokens.length); to > i; to--) {
    const plain = to > i + 1 && LOWER_DIVISION.test(tokens[to - 1].text);
    if (!isNameWord(tokens[to - 1]) && !plain && !BASED.test(tokens[to - 1].text)) continue;
    const run = tokens.slice(i, to);
    if (run.some((token) => token.kind === "mark" && token.text !== "'s")) continue;
    const name = run
      .map((token) => token.text)
      .join(" ")
      .replace(/ 's/g, "'s")
      .replace(BASED, "");
    if (tokens[to - 1].lower === "city" && tokens[to]?.lower === "attorney") continue;
    const rows = withTowns(placesNamed(name), tokens, i, to);
    if (rows.length === 0) continue;
    if (to === i + 1 && /^(?:\p{Lu}\.){2,}$/u.test(tokens[i].text) && rows[0].level !== "country") continue;
    if (to === i + 1 && pairs("demonyms").has(tokens[i].lower) && rows[0].level !== "country") continue;
    if (to === i + 1 && words("meeting-heads").has(tokens[i].lower)) continue;
    if (to === i + 1 && tokens[i - 1]?.lower === "the" && isBodyWord(tokens[i])) continue;
    if (to === i + 1 && tokens[i].text.length < 3 && rows[0].level !== "country") continue;
    if (to === i + 1 && /^[A-Z]{3,}$/.test(tokens[i].text) && rows[0].level !== "country") continue;
    return {
      to,
      by: "gazetteer",
      level: null,
      rows,
      weak: !BASED.test(tokens[to - 1].text) && isWeak(tokens, i, to, rows),
    };
  }
  return null;
}

/** "Toledo City" is Toledo, where the home country has no other Toledo City. */
function withTowns(
  rows: readonly Gazetteered[],
  tokens: readonly Token[],
  i: number,
  to: number,
): readonly Gazetteered[] {
  if (/^D\.?C\.?$/.test(tokens[to - 1].text) && to > i + 1)
    return placesNamed(join(tokens, i, to - 1)).filter(({ key }) => key.startsWith("US.DC"));
  if (rows.length === 0 || to < i + 2 || !/^(city|town)$/.test(tokens[to - 1].lower)) return rows;
  return [
    ...rows,
    ...placesNamed(join(tokens, i, to - 1)).filter((row) => row.level === "township" && row.weight >= 4),
  ];
}

function isWeak(tokens: readonly Token[], i: number, to: number, rows: readonly Gazetteered[]): boolean {
  if (rows[0].level === "country")
    return tokens[i].lower === "jersey" || tokens[i].lower === "georgia" || tokens[i].lower === "jordan";
  if (rows[0].level === "region") return false;
  if (to === i + 1 && COMPASS.has(tokens[i].lower)) return true;
  const strong = rows.some(({ level, country, weight }) =>
    level === "county" ? /^(IE|GB|KE|CN)$/.test(country) : weight >= 5,
  );
  if (!strong && to === i + 1 && !rows.some((row) => row.level === "county" && row.country === "CN")) return true;
  if (to > i + 1) return rows[0].weight < 4;
  return rows[0].weight < 5 || isCommonWord(tokens[i].lower) || isFirstName(tokens[i].lower);
}

/** "County Mayo"; "Kirinyaga County", "Ganzi Tibetan Autonomous Prefecture". */
function divided(tokens: readonly Token[], i: number): FoundPlace | null {
  const first = divisions.get(tokens[i].lower);
  if (first?.before && isNameWord(tokens[i + 1]) && !isBodyWord(tokens[i + 1])) {
    let to = i + 2;
    while (to < i + 4 && isNameWord(tokens[to]) && placesNamed(join(tokens, i + 1, to + 1)).length > 0) to++;
    const rows = divisionRows(join(tokens, i, to), join(tokens, i + 1, to), tokens[i].lower);
    if (
      rows.length > 0 ||
      placesNamed(join(tokens, i + 1, to)).length > 0 ||
      /^(county|barangay)$/.test(tokens[i].lower)
    )
      return { to, by: "division", level: first.level, rows, weak: false };
  }
  if (
    /^(city|town|township|county|state|borough|village|municipality|province)$/.test(tokens[i].lower) &&
    tokens[i].cap &&
    tokens[i + 1]?.lower === "of" &&
    isNameWord(tokens[i + 2])
  ) {
    let to = i + 3;
    while (to < i + 6 && isNameWord(tokens[to]) && placesNamed(join(tokens, i + 2, to + 1)).length > 0) to++;
    const rows = placesNamed(join(tokens, i + 2, to));
    if (rows.length > 0) return { to, by: "division", level: null, rows, weak: false };
  }
  for (let j = i + 1; j < Math.min(i + 7, tokens.length); j++) {
    const token = tokens[j];
    if (token.lower === "and" && QUALIFIERS.has(tokens[j + 1]?.lower ?? "")) continue;
    if (!isNameWord(token) || /^(?:Department|Police|Council|Authority|Agency|Service)$/.test(tokens[j - 1].text))
      return null;
    const division = divisions.get(token.lower);
    if (division === undefined || isBodyTail(tokens, j + 1) || isServiceWord(tokens, j)) continue;
    if (
      j === i + 1 &&
      (isCommonWord(tokens[i].lower) || COMPASS.has(tokens[i].lower)) &&
      placesNamed(join(tokens, i, j)).length === 0
    )
      return null;
    const rows = divisionRows(join(tokens, i, j + 1), join(tokens, i, j), token.lower);
    if (isDistrictAttorney(tokens, j) || /^(?:resident|additional|co|deputy|assistant)$/.test(tokens[j - 1].lower))
      return null;
    const further =
      divisions.has(tokens[j + 1]?.lower ?? "") && tokens[j + 1].cap && !isDistrictAttorney(tokens, j + 1);
    if (further) continue;
    return { to: j + 1, by: "division", level: division.level, rows, weak: false };
  }
  return null;
}

/** "Ludlow Community Hospital", "Example School District": the word tells the kind of a body. */
function isServiceWord(tokens: readonly Token[], j: number): boolean {
  if (tokens[j].lower === "district") return isSpecialDistrict(tokens, j);
  return tokens[j].lower === "community" && isNameWord(tokens[j + 1]);
}

/** "Mayo District Attorney", "Mayo State's Attorney": the word belongs to the title. */
function isDistrictAttorney(tokens: readonly Token[], j: number): boolean {
  const next = tokens[j + 1]?.text === "'s" ? j + 2 : j + 1;
  return /^(district|state|city)$/.test(tokens[j].lower) && tokens[next]?.lower === "attorney";
}

/** "Example Road", "Lake Victoria", "Jomo Kenyatta International Airport". */
function site(tokens: readonly Token[], i: number): FoundPlace | null {
  if (
    FEATURE_FIRST.has(tokens[i].lower) &&
    isNameWord(tokens[i + 1]) &&
    !divisions.has(tokens[i + 1].lower) &&
    !isBodyWord(tokens[i + 1])
  ) {
    return { to: i + 2, by: "site", level: "site", rows: [], weak: false };
  }
  const heads = words("site-heads");
  let to = -1;
  for (let j = i + 1; j < Math.min(i + 7, tokens.length); j++) {
    const token = tokens[j];
    const inner = /^(?:of|the|and|'s|&|de|na)$/.test(token.lower) && isNameWord(tokens[j + 1]) && to !== j;
    if (!isNameWord(token) && !inner) break;
    if (token.lower === "and" && (placesNamed(join(tokens, i, j))[0]?.weight ?? 0) >= (j > i + 1 ? 0.1 : 5)) break;
    if (token.lower === "and" && isFirstName(tokens[i].lower) && isFirstName(tokens[j + 1].lower)) break;
    if (token.lower === "'s" && placesNamed(join(tokens, i, j))[0]?.weight >= 5) break;
    if (token.lower === "'s" && j > i + 1 && words("organization-heads").has(tokens[j - 1].lower)) break;
    if (token.cap && heads.has(token.lower)) to = j + 1;
  }
  if (
    to < 0 ||
    tokens
      .slice(i, to)
      .some((token) => isCourtesy(token) && /^(?:mr|mrs|ms|dr|prof|cllr|capt|sgt)\.?$/.test(token.lower))
  )
    return null;
  if (
    to === i + 2 &&
    isCommonWord(tokens[i].lower) &&
    !/^(city|town|county|state|government|national|main|high|white|green|black|red)$/.test(tokens[i].lower)
  )
    return null;
  return { to, by: "site", level: "site", rows: [], weak: false };
}
