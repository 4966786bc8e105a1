// Which committee of a zone or a street stands here? 盱眙经济开发区管委会, 武功山街道党工委: no list holds them, their ending tells.

import { lastOf } from "../../lists";
import type { LevelChunk, OrgChunk, PlaceChunk, PlacePart } from "./chunks";
import { KIND } from "./kinds";
import { RARE_AS_NAMES } from "./lexicon";
import { placeChunk } from "./making-chunks";
import { atBoundary } from "./name-words";
import { levelOf, orgChunk } from "./org-chunk";
import { ENDS_AS, type Reader } from "./reader";
import { WordPattern } from "./words";

const MAX_TOKENS = 8;
const MAX_LENGTH = 18;
const COMMITTEE =
  /(开发区|经开区|高新区|产业园|工业园|园区|新区|试验区|示范区|合作区|保税区|集聚区|集中区|度假区|风景区|景区|管理区|自贸区|街道)(?:管委会|管理委员会|党工委|纪工委|人大工委|工委|办事处|办)$/;
const ORGAN = /^(?:管委会|管理委员会|[党纪]工委)$/;
/** Bodies that share a zone with others. */
export const ZONE_BODY = /[区园](?:管委会|管理委员会|[党纪]工委)$/;

/** 甲开发区党工委书记、|管委会|主任: another organ of the zone of `body`, or null. */
export function zoneOrgan(body: string, organ: string): string | null {
  if (!ORGAN.test(organ) || !ZONE_BODY.test(body)) return null;
  return body.replace(/(?:管委会|管理委员会|[党纪]工委)$/, organ);
}

const NEVER =
  KIND.MARK |
  KIND.LATIN |
  KIND.DIGITS |
  KIND.TITLE |
  KIND.ROLE |
  KIND.NAME |
  KIND.TRIGGER |
  KIND.NATIONAL_BODY |
  KIND.LEVEL_BODY;
/** What counts, points or is said of zones, and so begins no name. */
const NOT_FIRST = new WordPattern(
  /^(?:各|全|有关|相关|部分|其他|各个|国家级|省级|市级|县级|本|该|我|和|与|及|对|由|在|到|向|被|县|区|市|镇|乡|所有|多个|辖区|等|以及|的)$/,
);

const LEVEL = new WordPattern(/^[市县区州旗]$/);

/** The committee that begins at token `t`, or null. */
export function zoneBody(reader: Reader, t: number): OrgChunk | null {
  if (!reader.has(KIND.DEPARTMENT | KIND.ORG_ENDING) || !reader.endsAs(ENDS_AS.COMMITTEE)) return null;
  if (!(reader.is(t, KIND.PLACE) || atBoundary(reader, t))) return null;
  const level = LEVEL.at(reader, t) && reader.is(t, KIND.LEVEL) ? levelOf(reader, t, reader.words(t)) : null;
  if (level !== null) return committeeFrom(reader, t, t + 1, level);
  return NOT_FIRST.at(reader, t) || reader.is(t, KIND.LEVEL) ? null : committeeFrom(reader, t, t, null);
}

/** The committee whose name begins at `t`, and whose zone is named from `from` on. */
function committeeFrom(reader: Reader, t: number, from: number, level: LevelChunk | null): OrgChunk | null {
  for (let i = from; i < reader.last && i < t + MAX_TOKENS; i++) {
    // 开发|区党工委: the zone's last character went to its committee.
    const cut = i > from && reader.is(i, KIND.LEVEL_BODY) && reader.words(i).startsWith("区");
    // 义龙新|区党工委: what looks like a name is the zone's.
    const zone =
      i === t && reader.is(i, KIND.NAME) && /^区(?:党工委|管委|纪工委)/.test(reader.text.slice(reader.end(i)));
    if ((reader.is(i, NEVER) && !cut && !zone) || (i > t && !reader.joined(i))) return null;
    if (reader.is(i, KIND.FUNCTION) && reader.words(i) !== "特别") return null;
    const length = reader.end(i) - reader.start(t);
    if (length > MAX_LENGTH) return null;
    if (!reader.tokenEndsAs(i, ENDS_AS.COMMITTEE)) continue;
    const name = reader.text.slice(reader.start(from), reader.end(i));
    const found = COMMITTEE.exec(name);
    if (found === null) {
      if (cut) return null;
      continue;
    }
    if (level !== null && found[1] !== "街道" && found.index > 0)
      return orgChunk(reader, t, i + 1, level, name, "named");
    if (level !== null || i === t || reader.is(t, KIND.DEPARTMENT)) return null;
    const own = name.slice(0, found.index);
    const street = found[1] === "街道";
    if (!street && !(reader.is(t, KIND.PLACE) || isProper(reader, t, i))) return null;
    if (own.length < 1 || /[省州市县区旗]$/.test(own)) return null;
    const place = street
      ? placeOf(reader, t, found.index + 2)
      : reader.is(t, KIND.PLACE)
        ? placeOf(reader, t, 0)
        : null;
    const end = COMMITTEE_OF_ZONE.at(reader, i + 1) && reader.joined(i + 1) ? i + 2 : i + 1;
    return orgChunk(reader, t, end, place, reader.words(from, end), "named");
  }
  return null;
}

/** 工业园区管委会|党工委 */
const COMMITTEE_OF_ZONE = new WordPattern(/^(?:党工委|党委|纪工委)$/);

/** A word that is no common one before the ending: 滨江|新区, not 现代农业|园区. */
function isProper(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const entry = reader.tokens.entry[i];
    if (entry < 0 || reader.lexicon.costs[entry] >= RARE_AS_NAMES) return true;
  }
  return false;
}

/** The gazetteer's places that the name begins with, and the street that ends `length` characters on. */
function placeOf(reader: Reader, t: number, length: number): PlaceChunk | null {
  const parts: PlacePart[] = [];
  const start = reader.start(t);
  let k = t;
  while (reader.is(k, KIND.PLACE) && (length === 0 || /[省州市县区旗]$/.test(reader.words(k)))) {
    if (length > 0 && reader.end(k) >= start + length) break;
    parts.push({ start: reader.start(k), end: reader.end(k), entry: reader.tokens.entry[k], grammar: "" });
    k++;
  }
  const end = start + length;
  if (length > 0) {
    const from = parts.length > 0 ? parts[parts.length - 1].end : start;
    const whole = reader.is(k, KIND.PLACE) && reader.end(k) === end ? reader.tokens.entry[k] : -1;
    parts.push({ start: from, end, entry: whole, grammar: whole < 0 ? "township" : "" });
  }
  const last = lastOf(parts);
  return last === undefined ? null : placeChunk({ first: t, last: k, start, end: last.end }, parts);
}
