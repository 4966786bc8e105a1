// Which bodies are named by their task? "Research England", "Port of Tuam Authority", "Enforcement Coordination Center", "Trial Bureau IV".

import { isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { type Found, isNameWord } from "./names";
import { titleAt } from "./titles";
import type { Token } from "./tokens/token";

const AGENCY = new Set(
  "research sport sports network networks highways natural historic creative screen statistics parks service tourism transport health enterprise invest skills cycling revenue environment infrastructure destination heritage food arts science innovation export business education housing policing fisheries forestry social energy volunteer resources water forests ambulance elections hydro emergency transit libraries museums courts fire rail road roads trade".split(
    " ",
  ),
);
const LAND =
  /^(?:Ireland|England|Scotland|Wales|Cymru|Canada|Australia|NSW|Queensland|Victoria|Tasmania|Ontario|UK|Aotearoa)$/;

/** "Research England", "Public Health Wales": what an agency does, and its country. */
export function agencyAt(tokens: readonly Token[], i: number): Found | null {
  if (titleAt(tokens, i - 1) !== null || /^(?:of|for)$/.test(tokens[i - 1]?.lower ?? "")) return null;
  for (let j = i; j < i + 3 && tokens[j]?.cap; j++) {
    if (!AGENCY.has(tokens[j].lower) && !/^(?:public|national|social|natural|and)$/.test(tokens[j].lower)) return null;
    const next = tokens[j + 1];
    if (!next || !AGENCY.has(tokens[j].lower) || /^(?:of|the)$/.test(tokens[i - 1]?.text ?? "")) continue;
    const to = isProvince(tokens, j + 1, 2) ? j + 3 : LAND.test(next.text) || isProvince(tokens, j + 1, 1) ? j + 2 : -1;
    if (to > 0 && (!isNameWord(tokens[to]) || titleAt(tokens, to) !== null)) return { to, by: "phrase" };
  }
  return null;
}

/** "New Brunswick", "Canterbury": a province, state or region of the countries whose agencies are called so. */
function isProvince(tokens: readonly Token[], at: number, length: number): boolean {
  const name = tokens.slice(at, at + length);
  return (
    name.length === length &&
    name.every((token) => isNameWord(token)) &&
    placesNamed(name.map(({ text }) => text).join(" ")).some(
      ({ level, country }) => level === "province" && /^(?:CA|AU|NZ|GB)$/.test(country),
    )
  );
}

/** "NHS Grampian", "NHS Dumfries and Galloway", "Age UK Devon": a service and the region it serves. */
export function regionalAt(tokens: readonly Token[], i: number): Found | null {
  const { text } = tokens[i];
  const age = text === "Age" && /^(?:UK|Scotland|Cymru|Concern)$/.test(tokens[i + 1]?.text ?? "");
  if (text !== "NHS" && !age) return null;
  const from = age ? i + 2 : i + 1;
  let j = from;
  while (j < from + 3 && isRegion(tokens, j)) j++;
  if (tokens[j]?.lower === "and" && j > from && isRegion(tokens, j + 1)) j += 2;
  return j > from || age ? { to: j, by: "phrase" } : null;
}

const REGIONS =
  /^(?:Greater|Forth|Valley|Western|Isles|Highland|Highlands|Borders|North|South|East|West|Central|Mid|Fife)$/;

function isRegion(tokens: readonly Token[], j: number): boolean {
  const token = tokens[j];
  if (!isNameWord(token) || titleAt(tokens, j) !== null) return false;
  if (REGIONS.test(token.text) || placesNamed(token.text).length > 0) return true;
  return !isFirstName(token.lower) && !isCommonWord(token.lower);
}

/** "Chadian Red Cross", "Kenya Red Crescent Society". */
export function redCrossAt(tokens: readonly Token[], i: number): Found | null {
  for (let j = i; j < i + 4 && tokens[j]?.cap; j++)
    if (tokens[j].text === "Red" && /^(?:Cross|Crescent)$/.test(tokens[j + 1]?.text ?? ""))
      return { to: tokens[j + 2]?.text === "Society" ? j + 3 : j + 2, by: "head" };
  return null;
}

/** "Port of Tuam Authority". */
export function portAt(tokens: readonly Token[], i: number): Found | null {
  if (tokens[i].text !== "Port" || tokens[i + 1]?.lower !== "of") return null;
  for (let j = i + 3; j < i + 6 && isNameWord(tokens[j]); j++)
    if (/^(?:Authority|Company|Corporation|Limited|Ltd)$/.test(tokens[j].text)) return { to: j + 1, by: "head" };
  return null;
}

/** "Law Enforcement Coordination Center": a centre with a task is a body. */
export function isServiceCentre(tokens: readonly Token[], j: number): boolean {
  return (
    /^cent(?:er|re)$/.test(tokens[j].lower) &&
    /^(?:coordination|research|resource|control|operations|training|information|medical|crisis|advocacy|policy|innovation|services?|care|cancer|wellness|treatment|trauma|birthing|recovery|learning|excellence)$/.test(
      tokens[j - 1]?.lower ?? "",
    )
  );
}

/** "Trial Bureau IV", "Battalion 12": the number of a unit. */
export function withNumeral(tokens: readonly Token[], end: number): number {
  if (end < 1 || !UNITS.has(tokens[end - 1].lower)) return end;
  return /^(?:[IVX]{1,5}|\d{1,3})$/.test(tokens[end]?.text ?? "") && !/^[.,:]\d/.test(tokens[end + 1]?.text ?? "")
    ? end + 1
    : end;
}

const UNITS = new Set("bureau division unit battalion brigade battery company squad troop command group".split(" "));
