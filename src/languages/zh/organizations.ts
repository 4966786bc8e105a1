// Which body stands here? A place or level with its organ, or a name that ends as names of bodies end.

import type { LevelChunk, OrgChunk, PlaceChunk } from "./chunks";
import { foreignBody, isForeignCountry, transcribedBody } from "./foreign-places";
import { KIND } from "./kinds";
import { levelInstitution } from "./level-institutions";
import { changed } from "./making-chunks";
import { atBoundary } from "./name-words";
import { namedBody } from "./named-bodies";
import { levelOf, orgChunk } from "./org-chunk";
import { organOf, sessionEnd } from "./organs";
import { mayBeOwn, ownBody } from "./own-bodies";
import { isProvince, parsePlace } from "./places";
import { ENDS_AS, type Reader } from "./reader";
import { templeOf } from "./temples";
import { unitEnd } from "./units";
import { WordPattern } from "./words";
import { leagueCommittee } from "./youth-league";
import { zoneBody } from "./zone-bodies";

/** The body that begins at token `t`, where `here` is the place that begins there; null when none does. */
export function parseOrganization(reader: Reader, t: number, here: PlaceChunk | null): OrgChunk | null {
  if (!mayOpen(reader, t)) return null;
  const abroad = foreignBody(reader, t);
  if (abroad > t) return orgChunk(reader, t, abroad, null, reader.words(t, abroad), "national");
  const transcribed = reader.has(KIND.ORG_ENDING) ? transcribedBody(reader, t) : t;
  if (transcribed > t && (isForeignCountry(reader, t) || atBoundary(reader, t)) && !reader.is(t + 1, KIND.ORG_ENDING)) {
    const country = isForeignCountry(reader, t) ? parsePlace(reader, t) : null;
    const rest = reader.words(country === null ? t : t + 1, transcribed);
    return orgChunk(reader, t, unitEnd(reader, transcribed), country, rest, "named");
  }
  const league = leagueCommittee(reader, t);
  if (league !== null) return league;
  const congress = congressOfPlace(reader, t);
  if (congress !== null) return congress;
  const group = reader.words(t) === "全国" ? nationalGroup(reader, t) : t;
  if (group > t) return orgChunk(reader, t, group, null, reader.words(t, group), "national");
  const place = jurisdiction(reader, t, here);
  const after = place === null ? t : place.last;
  // 泸定县|四川某某公司: a name begins with the larger place.
  if (place?.kind === "place" && isProvince(reader, after) && !isOfNatives(reader, after)) return null;
  if (place?.kind === "place" && after < reader.last && reader.words(after) === "网讯") return siteOf(reader, t, place);
  return (
    ownBody(reader, t) ??
    zoneBody(reader, t) ??
    organOf(reader, t, after, place) ??
    (reader.endsAs(ENDS_AS.TEMPLE) ? templeOf(reader, t, after, place) : null) ??
    namedBody(reader, t, after, place) ??
    levelInstitution(reader, t, after, place)
  );
}

const OPENS = KIND.PLACE | KIND.LEVEL | KIND.LEVEL_BODY | KIND.CORE_BODY | KIND.DEPARTMENT | KIND.NATIONAL_BODY;

/** Whether a body can begin at `t` at all: with what governs it, with an organ, or where names begin. */
function mayOpen(reader: Reader, t: number): boolean {
  return (
    reader.is(t, OPENS) ||
    atBoundary(reader, t) ||
    reader.endsAs(ENDS_AS.TEMPLE) ||
    HEAD.at(reader, t) ||
    mayBeOwn(reader, t)
  );
}

/** 江西省|福建|商会: of those who come from there. */
function isOfNatives(reader: Reader, at: number): boolean {
  const next = at + 1;
  return next < reader.last && reader.joined(next) && /^(?:总?商会|企业商会|同乡会|校友会)$/.test(reader.words(next));
}

/** 全国|双拥工作领导小组: the end of the group before its officer; `t` when none stands there. */
function nationalGroup(reader: Reader, t: number): number {
  let length = 0;
  for (let i = t + 1; i < reader.last && reader.joined(i) && i < t + 7; i++) {
    const words = reader.words(i);
    length += words.length;
    if (length > 14 || reader.is(i, KIND.MARK | KIND.TITLE)) return t;
    if (length > 4 && /(?:领导小组|工作小组|协调小组|指挥部|联席会议|促进会)$/.test(words))
      return reader.is(i + 1, KIND.TITLE) || /^(?:办公室|副?组长)/.test(reader.text.slice(reader.end(i))) ? i + 1 : t;
  }
  return t;
}

/** 云南|网讯: the site whose report this is. */
function siteOf(reader: Reader, t: number, place: PlaceChunk): OrgChunk {
  const chunk = orgChunk(reader, t, place.last + 1, place, "网", "named");
  return changed(chunk, { end: chunk.end - 1 });
}

const PARTIES = new Set("民革 民盟 民建 民进 农工党 致公党 九三学社 台盟".split(" "));
const HEADS = new Set(["政协", "中共", "中国共产党", "共青团"]);
const CONGRESS = new WordPattern(new RegExp(`^(?:${[...PARTIES, ...HEADS].join("|")})$`));
/** Words that open a body wherever they stand. */
const HEAD = new WordPattern(new RegExp(`^(?:全国|地区|团|${[...PARTIES, ...HEADS].join("|")})$`));

/** 民进四川省委会, 民盟成都市委: a party's committee keeps the party's name. */
function partyCommittee(reader: Reader, t: number): OrgChunk | null {
  if (!reader.is(t + 1, KIND.PLACE) || !PARTIES.has(reader.words(t))) return null;
  const place = parsePlace(reader, t + 1);
  if (place === null || place.last >= reader.last) return null;
  const words = reader.words(place.last);
  let last = place.last + 1;
  if (/^(?:委员|[省州市县区]?委)$/.test(words) && reader.joined(last) && reader.words(last) === "会") last++;
  else if (!/^(?:[省州市县区]?委|委员会|[省州市县区]?委会)$/.test(words)) return null;
  return orgChunk(reader, t, last, null, reader.words(t, last), "national");
}

/** 政协|第十届|浙江省: the token of the place after a session, or the start when none is named. */
function placeAfterSession(reader: Reader, from: number): number {
  for (let i = from; i < from + 3 && i < reader.last; i++) {
    if (/届$/.test(reader.words(i))) return reader.is(i + 1, KIND.PLACE) ? i + 1 : from;
  }
  return from;
}

/** 政协甘孜州第十三届委员会, 中共泸定县委员会: the body stands before its place. */
function congressOfPlace(reader: Reader, t: number): OrgChunk | null {
  if (!CONGRESS.at(reader, t)) return null;
  const head = reader.words(t);
  if (!HEADS.has(head)) return partyCommittee(reader, t);
  const placed = placeAfterSession(reader, t + 1);
  if (placed > t + 1) {
    const place = parsePlace(reader, placed);
    if (head === "政协" && place !== null && reader.words(Math.min(place.last, reader.last - 1)) === "委员会")
      return orgChunk(reader, t, place.last + 1, place, "政协", "core");
  }
  if (!reader.is(t + 1, KIND.PLACE)) return null;
  const place = parsePlace(reader, t + 1);
  if (place === null) return null;
  if (head === "政协") {
    const end = sessionEnd(reader, place.last);
    if (end === place.last && /^委员会$/.test(reader.words(place.last)))
      return orgChunk(reader, t, place.last + 1, place, "政协", "core");
    return end > place.last ? orgChunk(reader, t, end, place, "政协", "core") : null;
  }
  const organ = organOf(reader, t + 1, place.last, place);
  if (organ !== null && /^(?:committee|department)$/.test(organ.type))
    return changed(organ, { first: t, start: reader.start(t) });
  if (reader.is(place.last, KIND.LEVEL_BODY))
    return orgChunk(reader, t, place.last + 1, place, reader.words(place.last).replace(/^.*(?=委$)/, ""), "committee");
  if (/^委员会$/.test(reader.words(Math.min(place.last, reader.last - 1))))
    return orgChunk(reader, t, place.last + 1, place, head === "共青团" ? "团委" : "党委", "core");
  return null;
}

function jurisdiction(reader: Reader, t: number, here: PlaceChunk | null): PlaceChunk | LevelChunk | null {
  // 地区|水利局: of the prefecture that is called 地区.
  if (reader.is(t + 1, KIND.DEPARTMENT) && reader.joined(t + 1) && reader.words(t) === "地区")
    return changed(levelOf(reader, t, "地"), { end: reader.end(t) });
  if (reader.is(t, KIND.LEVEL)) {
    const words = reader.words(t);
    const whole = words.length > 1 && words.startsWith("全");
    return changed(levelOf(reader, t, words.replace(/^[全我该本]/, "")), { whole, end: reader.end(t) });
  }
  return here !== null && (reader.is(t, KIND.PLACE) || atBoundary(reader, t))
    ? placeBeforeOrgan(reader, t, here)
    : null;
}

/** A place prefix ends before the words of the body: 泸定县|人民医院, not the site 泸定县人民医院停车场. */
function placeBeforeOrgan(reader: Reader, t: number, place: PlaceChunk): PlaceChunk | null {
  const last = place.parts[place.parts.length - 1];
  if (last.grammar !== "site") return place;
  const parts = place.parts.slice(0, -1);
  if (parts.length === 0) return null;
  const end = parts[parts.length - 1].end;
  let k = t;
  while (k < reader.last && reader.end(k) <= end) k++;
  return changed(place, { parts, last: k, end });
}
