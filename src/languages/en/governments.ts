// Which government is "the Kenyan government", "the New Zealand government"? A country, state or county before the plain word.

import { CLOSED } from "./dictionary";
import { embassyName } from "./embassies";
import { countryOf, placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import type { Found } from "./names";
import { partyCommitteeName } from "./party";
import type { Token } from "./tokens/token";

/** A country's adjective or a place with a government of its own, and "government" in lower case. */
export function governmentAt(tokens: readonly Token[], i: number): Found | null {
  for (let to = Math.min(i + 4, tokens.length - 1); to > i; to--) {
    if (tokens[to].text !== "government" || !tokens.slice(i, to).every((token) => token.cap)) continue;
    return landOf(nameOf(tokens, i, to)) === null ? null : { to: to + 1, by: "phrase" };
  }
  return organAt(tokens, i) ?? councilAt(tokens, i) ?? schoolBoardAt(tokens, i);
}

/** "Heron Area school board": the district's name in capitals, its board in lower case. */
function schoolBoardAt(tokens: readonly Token[], i: number): Found | null {
  let to = i;
  while (to < i + 4 && tokens[to]?.cap && !CLOSED.has(tokens[to].lower)) to++;
  if (to === i || tokens[to]?.text !== "school" || tokens[to + 1]?.text !== "board") return null;
  return placesNamed(nameOf(tokens, i, i + 1)).length > 0 || to > i + 1 ? { to: to + 2, by: "phrase" } : null;
}

/** "Oxford County council": the division in capitals, its council in lower case. */
function councilAt(tokens: readonly Token[], i: number): Found | null {
  let to = i + 1;
  while (to < i + 4 && tokens[to]?.cap) to++;
  if (
    tokens[to]?.text === "council" &&
    placesNamed(nameOf(tokens, i, to))[0]?.weight >= 4 &&
    !/^(?:county|state)$/i.test(tokens[to - 1].text)
  )
    return { to: to + 1, by: "phrase" };
  return to > i + 1 &&
    tokens[to]?.text === "council" &&
    /^(?:County|City|Shire|District|Borough|Township)$/.test(tokens[to - 1].text)
    ? { to: to + 1, by: "phrase" }
    : null;
}

const LEVEL = /^(?:provincial|municipal|prefectural|city|county|district|regional|township|town|state)$/;

/** "Qingdao municipal government", "Yunnan provincial department of culture and tourism": an organ in lower case. */
function organAt(tokens: readonly Token[], i: number): Found | null {
  let level = i + 1;
  while (level < i + 4 && tokens[level]?.cap) level++;
  if (placesNamed(nameOf(tokens, i, level))[0] === undefined) return null;
  const office = officeEnd(tokens, LEVEL.test(tokens[level]?.text ?? "") ? level + 1 : level);
  if (office > 0) return { to: office, by: "phrase" };
  if (!LEVEL.test(tokens[level]?.text ?? "")) return null;
  let at = level + 1;
  if (/^[Pp]eople$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "'s") {
    at += 2;
    if (/^(?:Committee|Council|Court|Procuracy|Government|Congress)$/.test(tokens[at]?.text ?? ""))
      return { to: at + 1, by: "phrase" };
  }
  const head = tokens[at]?.text ?? "";
  if (/^(?:government|council|assembly)$/.test(head)) return { to: at + 1, by: "phrase" };
  if (/^(?:Party|party)$/.test(head) && tokens[at + 1]?.lower === "committee") return { to: at + 2, by: "phrase" };
  if (head === "committee" && tokens[at + 1]?.text === "of") {
    const body = tokens[at + 2]?.text === "the" ? at + 3 : at + 2;
    const party = /^(?:CPC|CPPCC)$/.test(tokens[body]?.text ?? "") ? body + 1 : partyEnd(tokens, body);
    return party > 0 ? { to: party, by: "phrase" } : null;
  }
  if (!/^(?:department|bureau|commission|office|administration|committee)$/.test(head)) return null;
  const portfolio = tokens[at + 1]?.text === "of" || tokens[at + 1]?.text === "for" ? portfolioEnd(tokens, at + 2) : -1;
  return portfolio > 0 ? { to: portfolio, by: "phrase" } : null;
}

/** "culture and tourism bureau": portfolios in lower case before the word for the office; -1 for others. */
function officeEnd(tokens: readonly Token[], from: number): number {
  const end = portfolioEnd(tokens, from);
  return end > from && /^(?:bureau|department|commission|office)$/.test(tokens[end]?.text ?? "") ? end + 1 : -1;
}

function partyEnd(tokens: readonly Token[], from: number): number {
  return nameOf(tokens, from, from + 4) === "Communist Party of China" ? from + 4 : -1;
}

/** "culture and tourism", "human resources": the end of a list of portfolios in lower case; -1 for none. */
function portfolioEnd(tokens: readonly Token[], from: number): number {
  let j = from;
  let end = -1;
  while (j < Math.min(tokens.length, from + 8)) {
    if (!words("portfolios").has(tokens[j].text)) break;
    j++;
    end = j;
    if (/^(?:and|,)$/.test(tokens[j]?.text ?? "")) j++;
  }
  return end;
}

/** The canonical name of a government written in any of these ways, or `null` for other names. */
export function governmentName(name: string): string | null {
  const party = partyCommitteeName(name);
  if (party !== null) return party;
  const mission = embassyName(name);
  if (mission !== null) return mission;
  if (LEVELS.test(name)) return capitalised(name);
  const written = /^(.+) [Gg]overnment$/.exec(name);
  if (written === null) return null;
  const code = pairs("demonyms").get(written[1].toLowerCase());
  const land = code === undefined ? undefined : countryOf(code);
  if (land !== undefined) return `Government of ${land.name}`;
  const place = landOf(written[1]);
  if (place?.level === "country") return `Government of ${place.name}`;
  return name.endsWith("government") ? `${written[1]} Government` : null;
}

const LEVELS =
  / (?:[\p{Ll}' ]+ (?:bureau|department|commission|office)|(?:provincial|municipal|prefectural|city|county|district|regional|township|town|state) [\p{Ll}' ]+)$/u;

/** An organ's name in capitals, as its sign has it. */
function capitalised(name: string): string {
  return name.replace(/(?<=^| )\p{Ll}[\p{L}]*/gu, (word) =>
    /^(?:of|and|for|the)$/.test(word) ? word : word[0].toUpperCase() + word.slice(1),
  );
}

function landOf(name: string): { name: string; level: string } | null {
  const code = pairs("demonyms").get(name.toLowerCase());
  if (code !== undefined) return countryOf(code) ?? { name, level: "region" };
  const row = placesNamed(name)[0];
  return row !== undefined &&
    (row.level === "country" ||
      row.level === "province" ||
      / (?:County|State|District|City|Municipality|Prefecture)$/.test(name))
    ? row
    : null;
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}
