// Whose are the commissioners and the mayor of an American county, and the councillor of a ward? The one commission or council of the article.

import type { Entity } from "../../doc";
import { governmentOf } from "./offices";
import type { Position } from "./positions";
import type { Reader } from "./reader";

const COMMISSION =
  /\b(?:County|City|Township|Borough|Parish) Commission(?:ers)?$|\bBoard of (?:County |City )?Commissioners$/;

/** "Commissioner Mary Byrne" of the one commission, "County Mayor John Roe" of the one county named; `null` for others. */
export function countyOffice(reader: Reader, title: string): Entity | null {
  if (reader.home !== "US") return null;
  if (/^(?:(?:interim|acting|vice|fellow|county|city) )*commissioner$/.test(title)) return only(reader, COMMISSION);
  if (!/^(?:(?:deputy|interim|acting|vice) )?county (?:mayor|executive|judge-executive)$/.test(title)) return null;
  const counties = reader.doc.entities.filter(
    ({ label, name }) => label === "Place" && / (?:County|Parish)$/.test(name),
  );
  return counties.length === 1 ? governmentOf(reader, counties[0]) : null;
}

/** "Laytown ward councillor Mary Byrne": of the one council that has wards. */
export function wardsCouncil(reader: Reader, { phrase }: Position): Entity | null {
  const { tokens } = reader.sentences[phrase.sentence];
  if (phrase.head !== "councillor" || tokens[phrase.to - 1]?.lower !== "councillor") return null;
  if (tokens[phrase.to - 2]?.lower !== "ward") return null;
  return only(reader, /\b(?:District|City|Borough|County|Town|Municipal|Metropolitan|Shire) Council$/);
}

function only({ doc }: Reader, name: RegExp): Entity | null {
  const bodies = doc.entities.filter((entity) => entity.label === "Organization" && name.test(entity.name));
  return bodies.length === 1 ? bodies[0] : null;
}
