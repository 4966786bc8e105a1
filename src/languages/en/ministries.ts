// Whose minister is this? The ministry of the portfolio when the article names it, else the government of the country.

import type { Entity } from "../../doc";
import { countryOf } from "./gazetteer";
import { words } from "./lexicon";
import { governmentOf } from "./offices";
import type { Position } from "./positions";
import type { Reader } from "./reader";
import { sureHomeLayer } from "./resolve";

/** Countries whose states or parts have ministers of their own: a bare "Minister" says nothing there. */
const FEDERAL = /^(IN|AU|CA|GB|PK|DE|US)$/;

/** Departments there have secretaries, never ministers. */
const AMERICAN = /^U\.?S\.?(?= )/;

/** "Health" of "Health Minister", "Health and Human Services" of "Health and Human Services Secretary". */
export function portfolioOf(title: string): string {
  const before = title.split(" ").slice(0, -1);
  return before.length > 0 && words("portfolios").has(before[0].toLowerCase()) ? before.join(" ") : "";
}

/** "federal Transport Minister Mary Byrne", "Minister for Universities, Mary Byrne MP" in Britain: the nation's, not a part's. */
export function isFederal(reader: Reader, { person, phrase }: Position): boolean {
  const { tokens } = reader.sentences[person.sentence];
  const before = tokens[phrase.from - 1]?.lower ?? "";
  if (
    /^(?:federal|commonwealth|union)$/.test(before) ||
    tokens[phrase.from]?.text === "federal" ||
    /^(?:federal|union)\b/i.test(phrase.title)
  )
    return true;
  if (reader.home === "GB") return tokens[person.to]?.text === "MP";
  return (
    reader.home === "AU" &&
    reader.doc.entities.some(({ label, name }) => label === "Organization" && name === "Government of Australia")
  );
}

/** The one national government that the article names in so many words. */
function onlyGovernment({ doc }: Reader): Entity | undefined {
  const named = doc.entities.filter(
    ({ label, name, mentions }) =>
      label === "Organization" &&
      /^Government of /.test(name) &&
      mentions.some((span) => /government$/i.test(doc.slice(span)) || /^government/i.test(doc.slice(span))),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** In Britain the one government of a part of it that the article names. */
function devolved(reader: Reader): Entity | undefined {
  const named = reader.doc.entities.filter(
    ({ label, name }) => label === "Organization" && /^(?:Scottish|Welsh) Government$/.test(name),
  );
  return reader.home === "GB" && named.length === 1 ? named[0] : undefined;
}

/** The ministry of that portfolio when the article names it, else the country's government. */
export function ministry(
  reader: Reader,
  head: string,
  about: string,
  place: Entity | undefined,
  country: string | undefined,
  federal: boolean,
  state?: Entity,
  aide = false,
): Entity[] {
  const mayHave = (name: string) => head !== "minister" || !AMERICAN.test(name);
  const first = about.toLowerCase().split(/[\s,]+/)[0];
  const named = reader.doc.entities.find(
    (entity) =>
      entity.label === "Organization" &&
      /^(?:U\.?S\.? )?(?:ministry|department)\b/i.test(entity.name) &&
      mayHave(entity.name) &&
      first.length > 2 &&
      entity.name.toLowerCase().includes(first),
  );
  if (named) return [named];
  const { publisher } = reader.doc;
  if (
    /\b(?:ministry|department) of\b/i.test(publisher) &&
    mayHave(publisher) &&
    first.length > 2 &&
    publisher.toLowerCase().includes(first)
  )
    return [reader.registry.take("Organization", publisher, publisher)];
  if (about === "" && place === undefined && aide) {
    const ministries = reader.doc.entities.filter(
      ({ label, name }) => label === "Organization" && /^Ministry of /.test(name),
    );
    if (ministries.length === 1) return ministries;
  }
  if (place && place.properties.level !== undefined) return [governmentOf(reader, place)];
  if (state && country === undefined) return [state];
  const only = country === undefined ? (onlyGovernment(reader) ?? devolved(reader)) : undefined;
  if (only) return [only];
  if (country === undefined && FEDERAL.test(reader.home)) return federal ? national(reader, reader.home) : [];
  return national(reader, country);
}

export function national(reader: Reader, country = reader.doc.get(sureHomeLayer)): Entity[] {
  const row = countryOf(country);
  if (row === undefined) return [];
  const known = reader.registry.get("Place", row.key);
  if (known) return [governmentOf(reader, known)];
  const name = `Government of ${row.name}`;
  const government = reader.registry.take("Organization", name, name);
  government.aliases.add(`${row.name} Government`);
  return [government];
}
