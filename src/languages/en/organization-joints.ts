// Do "and", "&" and a possessive go on with a body's name? "Food and Agriculture Organization", "People's Government".

import { isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import { isNameWord, runEnd } from "./names";
import { isStaffed } from "./organizations";
import { isBodyWord } from "./place-words";
import { isCourtesy, titleAt } from "./titles";
import type { Token } from "./tokens/token";

/** A connector inside the modifiers of a name: "Food and Agriculture Organization", "People's Government". */
export function joins(tokens: readonly Token[], i: number, j: number): boolean {
  const { lower } = tokens[j];
  if (!isNameWord(tokens[j + 1]) || j === i) return false;
  if (lower === "&") return true;
  if (lower === "/") return servesTwoPlaces(tokens, i, j);
  if (lower === "'") return ownedByMany(tokens, j);
  const left = tokens
    .slice(i, j)
    .map((token) => token.text)
    .join(" ");
  if (lower === "'s" && /^St\.? \p{Lu}\p{Ll}+$/u.test(left) && SAINTS.test(tokens[j + 1].lower)) return true;
  if (lower === "'s")
    return (
      placesNamed(left).length === 0 &&
      !/^\p{Lu}[\p{Lu}.]+$/u.test(left) &&
      (/^(people|women|children|men|president|king|queen|farmer|st)\b|s$|\b(people|women|children|men|attorney|sheriff|governor|mayor|coroner|commissioner|auditor|assessor|treasurer|prosecutor|defender|examiner|ombudsman|minister)$/i.test(
        left,
      ) ||
        isUnitOf(tokens, j))
    );
  if (
    lower !== "and" ||
    isCourtesy(tokens[i - 1]) ||
    isNamedOfficer(tokens, i, j) ||
    opensBody(tokens, j + 1) ||
    opensSeated(tokens, i, j)
  )
    return false;
  if (placesNamed(`${left} and ${tokens[j + 1].text}`).length > 0 || servesBoth(tokens, j)) return true;
  return (
    placesNamed(left).length === 0 &&
    !tokens
      .slice(i, j)
      .some(
        (token) => isFirstName(token.lower) && !isCommonWord(token.lower) && placesNamed(token.text).length === 0,
      ) &&
    titleAt(tokens, j + 1) === null &&
    placesNamed(tokens[j + 1].text).length === 0
  );
}

/** "Mayor Golam Kibria and Press Club": two names behind an office are who holds it. */
function isNamedOfficer(tokens: readonly Token[], i: number, j: number): boolean {
  return (
    j - i === 2 &&
    words("titles-head").has(tokens[i - 1]?.lower ?? "") &&
    tokens.slice(i, j).every(({ lower, cap }) => cap && !isCommonWord(lower) && placesNamed(lower).length === 0)
  );
}

/** "Athlone / Moate Area Committee": one body of two towns. */
function servesTwoPlaces(tokens: readonly Token[], i: number, j: number): boolean {
  if (
    j > i + 2 ||
    tokens
      .slice(i, j + 2)
      .some((token) => token.kind === "word" && (isBodyWord(token) || /^\p{Lu}{2,}$/u.test(token.text)))
  )
    return false;
  const end = runEnd(tokens, j + 1);
  return (
    end > j + 2 &&
    /^(?:committee|board|partnership|forum|council)$/.test(tokens[end - 1].lower) &&
    tokens.slice(j + 2, end - 1).every(({ lower }) => OF_AREAS.test(lower)) &&
    titleAt(tokens, i) === null
  );
}

const OF_AREAS =
  /^(?:area|joint|local|municipal|district|county|policing|community|development|health|planning|electoral|regional|safety|liaison)$/;

/** What is called after a saint, directly or by its town. */
const SAINTS =
  /^(?:hospital|church|college|school|university|hospice|cathedral|academy|parish|primary|national|high|catholic|community|secondary|general|medical|health|foundation|regional|episcopal|anglican|gaa|club|rc)$/;

/** "National Farmers' Union", "Teachers' Association": the people a body is of. */
function ownedByMany(tokens: readonly Token[], j: number): boolean {
  return (
    /(?:er|or|ent|an|ist|ee|rse|ic|ant|ow|al|ing|ian)s$/.test(tokens[j - 1].lower) &&
    tokens[j].start === tokens[j - 1].end &&
    words("organization-heads").has(tokens[j + 1].lower)
  );
}

/** "NFU Scotland and Scottish Borders Council": capitals before "and", or a place of two words behind it, make two bodies. */
function opensSeated(tokens: readonly Token[], i: number, j: number): boolean {
  const place = `${tokens[j + 1].text} ${tokens[j + 2]?.text ?? ""}`;
  return (
    j > i + 1 && /^\p{Lu}{2,5}$/u.test(tokens[i].text) && tokens[j + 2]?.cap === true && placesNamed(place).length > 0
  );
}

/** "Interpreters and Department of Justice": behind "and" begins a body of its own. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  return /^(?:department|ministry|office|bureau)$/.test(tokens[at].lower) && tokens[at + 1]?.lower === "of";
}

/** "Eden and Lune NHS Trust", "Eden and Lune Constabulary": services of two places. */
function servesBoth(tokens: readonly Token[], j: number): boolean {
  for (let k = j + 1; k < j + 6 && isNameWord(tokens[k]); k++)
    if (/^(?:nhs|police|constabulary|ambulance|fire)$/.test(tokens[k].lower))
      return k > j + 1 && (tokens[k].lower !== "police" || tokens[k + 1]?.cap !== true);
  return false;
}

/** "Heron University's Research Centre": a body's own body. */
function isUnitOf(tokens: readonly Token[], j: number): boolean {
  if (!/^(university|group|college|institute|academy|bank|company|corporation)$/.test(tokens[j - 1].lower))
    return false;
  const end = runEnd(tokens, j + 1);
  return end > j + 1 && (words("organization-heads").has(tokens[end - 1].lower) || isStaffed(tokens, end - 1));
}
