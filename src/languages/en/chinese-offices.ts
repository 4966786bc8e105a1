// In which body does a Chinese official serve? A mayor in the city's government though a Party post stands beside it; "the municipal Party committee" in its city's.

import type { Entity } from "../../doc";
import { governmentOf, partyCommittee } from "./offices";
import { type Position, positionsLayer } from "./positions";
import type { Reader } from "./reader";

const LEVEL: readonly (readonly [RegExp, string])[] = [
  [/\bgovernor\b/, "province"],
  [/\bmayor\b/, "city"],
  [/\bprefect(?:ure)? (?:head|governor)\b/, "prefecture"],
  [/\b(?:county|district) (?:head|magistrate|governor|mayor)\b/, "county"],
];
const ADJECTIVE: Record<string, string> = {
  provincial: "province",
  province: "province",
  municipal: "city",
  city: "city",
  prefectural: "prefecture",
  prefecture: "prefecture",
  county: "county",
  district: "county",
};

/** The body of a position in an article at home in China that its own words leave open; `null` when they do not. */
export function chineseOffice(reader: Reader, position: Position): Entity | null {
  if (reader.home !== "CN") return null;
  const { phrase } = position;
  const title = phrase.title.toLowerCase();
  const level = LEVEL.findLast(([pattern]) => pattern.test(title))?.[1];
  const at = position.evidence.start;
  if (level !== undefined) {
    const beside = phrase.of.find(
      ({ label, entity }) => label === "Organization" && /\bCommittee\b/.test(entity?.name ?? ""),
    );
    if (phrase.of.length > 0 && beside === undefined) return null;
    const place = beside?.inner?.[0]?.entity ?? besideIt(reader, position) ?? placeNear(reader, at, level);
    return place ? governmentOf(reader, place) : null;
  }
  const headed = phrase.of.length === 1 ? phrase.of[0].entity : undefined;
  if (
    /^(?:(?:deputy|vice|executive deputy)[ -])?(?:head|chief|director|magistrate)$/.test(title) &&
    headed?.label === "Place" &&
    /^(?:county|township)$/.test(String(headed.properties.level))
  )
    return governmentOf(reader, headed);
  const post = /^(provincial|municipal|city|prefectural|county|district) (?:\S+ )?(?:party )?(?:secretary|chief)$/.exec(
    title,
  );
  if (post !== null && phrase.of.every(({ label }) => label === "Place") && /party/.test(title)) {
    const place = placeNear(reader, at, ADJECTIVE[post[1]]);
    return place ? partyCommittee(reader, place) : null;
  }
  if (
    /^(?:deputy )?party (?:secretary|chief)$/.test(title) &&
    phrase.of.length === 0 &&
    phrase.ofReference === undefined
  )
    return onlyCommittee(reader);
  if (phrase.ofReference === undefined) return null;
  const { from, to } = phrase.ofReference;
  const words = reader.sentences[phrase.sentence].tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  const own = /^(?:the|this) (city|province|county|district|prefecture)$/.exec(words);
  if (own !== null && /\b(?:party|secretary|chief|mayor|governor|magistrate|head)\b/.test(title)) {
    const home = placeNear(reader, at, ADJECTIVE[own[1]]);
    return home && (/\bparty\b/.test(title) ? partyCommittee(reader, home) : governmentOf(reader, home));
  }
  const organ =
    /\b(provincial|municipal|city|prefectural|prefecture|county|district) (party committee|committee|government)$/.exec(
      words,
    );
  const place = organ && placeNear(reader, at, ADJECTIVE[organ[1]]);
  if (!place) return null;
  return organ[2] === "government" ? governmentOf(reader, place) : partyCommittee(reader, place);
}

/** "Deputy Secretary of CPC X Municipal Committee and Mayor": the place of the office named beside it. */
function besideIt(reader: Reader, position: Position): Entity | undefined {
  for (const other of reader.doc.get(positionsLayer)) {
    if (other === position || other.person !== position.person) continue;
    for (const mention of other.phrase.of) {
      const place = mention.label === "Place" ? mention.entity : mention.inner?.[0]?.entity;
      if (place) return place;
    }
  }
  return undefined;
}

/** The division of that level named last before a point of the text, else first after it; a city also of another level. */
function placeNear(reader: Reader, at: number, level: string): Entity | null {
  const fits =
    level === "city"
      ? ({ name, properties }: Entity) => properties.level === "prefecture" || / (?:Municipality|City)$/.test(name)
      : ({ properties }: Entity) => properties.level === level;
  return reader.memory.near(at, (entity) => entity.label === "Place" && /^\d{6}$/.test(entity.key) && fits(entity));
}

/** A bare "Party Secretary" where the article names but one committee of the Party. */
function onlyCommittee({ doc }: Reader): Entity | null {
  const committees = doc.entities.filter(
    ({ label, name }) => label === "Organization" && /^CPC .+ Committee$/.test(name),
  );
  return committees.length === 1 ? committees[0] : null;
}
