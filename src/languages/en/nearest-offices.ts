// Whose is a bare "Governor", "Mayor" or "chair"? Of the state, county or council that is named nearest.

import type { Entity } from "../../doc";
import { mastheadLayer } from "./clean";
import { countyOffice } from "./county-offices";
import { districtOffice } from "./district-offices";
import { governmentOf } from "./offices";
import type { Position } from "./positions";
import type { Reader } from "./reader";
import { isCourtesy } from "./titles";

/** A bare "Governor", "Mayor": of the state, county or council named last before it, else first after it. */
export function nearestOffice(reader: Reader, title: string, position: Position): Entity | null {
  const at = position.evidence.start;
  if (isCalled(reader, position)) return null;
  const local = districtOffice(reader, title, at, position.person) ?? countyOffice(reader, title);
  if (local) return local;
  if (
    /\b(?:governor|first lady|commissioner for|secretary to the|county executive|chief officer|cecm|mec|county secretary)\b|^commissioner/.test(
      title,
    )
  ) {
    const government = reader.memory.bodyNear(at, /\b(?:state|county|provincial) government\b/i);
    if (government) return government;
    const place =
      reader.home === "US"
        ? reader.memory.placeNear(at, ["province"], /\bState$/)
        : reader.memory.placeNear(at, ["province", "county"], /\b(?:County|State|Province)$/);
    return place ? governmentOf(reader, place) : provincial(reader, title, at);
  }
  if (/^provincial /.test(title) && reader.home === "PH") return provincial(reader, title, at);
  if (/\b(?:county|township|prefecture|district) (?:head|magistrate|governor)\b/.test(title)) {
    const place = reader.memory.placeNear(at, [], /\b(?:County|Township|Prefecture|District)$/);
    return place ? governmentOf(reader, place) : null;
  }
  if (/^(?:(?:new|outgoing|incoming|acting) )?chair(?:man|woman|person)?$/.test(title)) return onlyCouncil(reader);
  if (
    /^(?:(?:deputy|shadow) )?(?:cabinet member|portfolio holder|executive member|lead member|deputy leader|council leader|leader)(?: .*)?$/.test(
      title,
    )
  ) {
    const council = reader.memory.bodyNear(at, /\bcouncil\b/i) ?? reader.ownBody(/\bcouncil\b/i);
    return council && reader.home !== "US" ? whole(reader, council) : null;
  }
  if (/\b(?:mayor|ch?athaoirleach|councillor|council leader|leader of the council|warden|reeve)\b/.test(title))
    return (
      reader.memory.bodyNear(at, /\b(?:council|corporation|municipality|municipal district)\b/i) ??
      reader.ownBody(/\bcouncil\b/i) ??
      seatOf(reader, title)
    );
  return null;
}

/** "Governor Mary Byrne" where the one province of the article stands without the word: in the Philippines, Pakistan, Zambia. */
function provincial(reader: Reader, title: string, at: number): Entity | null {
  if (!/\b(?:governor|mec)\b|^provincial /.test(title) || !/^(?:PH|PK|ID|VN|LA|KH|TH|ZA|NP|LK|PG)$/.test(reader.home))
    return null;
  const levels = reader.home === "PH" ? ["county", "province"] : ["province"];
  const isProvince = ({ label, properties, key }: Entity) =>
    label === "Place" && levels.includes(String(properties.level)) && key.startsWith(reader.home);
  const { dateline } = reader.doc.get(mastheadLayer);
  const own = reader.doc.entities.find(
    (entity) =>
      isProvince(entity) &&
      entity.mentions.some(({ start }) => dateline !== null && dateline.start <= start && start < dateline.end),
  );
  const place = own ?? reader.memory.near(at, isProvince);
  return place ? governmentOf(reader, place) : null;
}

/** "Tiny Mayor Mary Byrne": an unknown name before the office says whose it is, so that no other body will do. */
function isCalled(reader: Reader, { phrase }: Position): boolean {
  const { tokens } = reader.sentences[phrase.sentence];
  const before = tokens[phrase.from - 1];
  return phrase.of.length === 0 && before?.cap === true && /^\p{Lu}\p{Ll}+$/u.test(before.text) && !isCourtesy(before);
}

/** "Tuam Borough Council Cabinet" is the council's: its members are of the council. */
function whole(reader: Reader, council: Entity): Entity {
  const name = /^(.+ Council) (?:Cabinet|Executive|.*Committee)$/.exec(council.name)?.[1];
  return name === undefined ? council : reader.registry.take("Organization", name, name, council.mentions[0]);
}

/** A bare "chair" where the one council is the only body that has one. */
function onlyCouncil({ doc }: Reader): Entity | null {
  const chaired = doc.entities.filter(
    ({ label, name }) =>
      label === "Organization" &&
      /\b(?:council|committee|board|trust|commission|association|authority|union)\b/i.test(name),
  );
  return chaired.length === 1 && /\bcouncil$/i.test(chaired[0].name) ? chaired[0] : null;
}

/** "Mayor Mary Byrne" below "EASTON, Pa.": the government of the dateline's town. */
function seatOf(reader: Reader, title: string): Entity | null {
  const { dateline } = reader.doc.get(mastheadLayer);
  if (dateline === null || !/^(?:deputy |vice )?mayor$/.test(title)) return null;
  const place = reader.doc.entities.find(
    (entity) =>
      entity.label === "Place" &&
      entity.properties.level === "township" &&
      entity.mentions.some(({ start }) => start === dateline.start),
  );
  return place ? governmentOf(reader, place) : null;
}
