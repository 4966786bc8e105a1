// In which body or place is this office held? A governor in the government, a minister in the ministry, a director in the body.

import type { Entity } from "../../doc";
import { chineseOffice } from "./chinese-offices";
import { wardsCouncil } from "./county-offices";
import { assemblyOf } from "./district-offices";
import { embassyName, missionName } from "./embassies";
import { employer } from "./employers";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import type { Mention } from "./mention";
import { isFederal, ministry, national, portfolioOf } from "./ministries";
import { isMunicipal } from "./municipal-offices";
import { isNameWord } from "./names";
import { nearestOffice } from "./nearest-offices";
import { committeeName, shortChinese } from "./party";
import { isElectedFor, isParty } from "./political-parties";
import { type Position, positionsLayer } from "./positions";
import type { Reader } from "./reader";
import { stateGovernment } from "./state-governments";
import { PREMISES } from "./title-complements";
import { bodyOfList, chiefsDepartment, countryMeant, representedBody, statesOffice } from "./told-offices";

const HEADS_OF_GOVERNMENT =
  /^((?:vice|deputy)-(?:mayor|governor|premier)|mayor|mayoress|governor|premier|taoiseach|tánaiste|taniste|reeve|magistrate)$/;
const NATIONAL =
  /^(president|vice-president|prime minister|deputy prime minister|deputy president|vice president|taoiseach|tánaiste|chief of staff|cabinet secretary|minister|attorney general|first lady)$/;
const COURTESY =
  /^(councillor|councilor|judge|justice|senator|doctor|king|queen|prince|princess|bishop|archbishop|pastor|imam|general|colonel|major|captain|lieutenant|sergeant|inspector|nurse|scientist|economist|engineer|researcher|analyst|lawmaker|legislator|architect|founder|co-founder|patron)$/;
/** Generals who command no troops. */
const CIVIL_GENERAL =
  /^(?:deputy |assistant |acting )?(?:attorney|solicitor|auditor|accountant|comptroller|controller|registrar|surveyor|surgeon|advocate) general$/;
const CONSTITUENCY =
  /^(mp|td|mep|mla|mca|msp|mpp|mna|senator|representative|congressman|congresswoman|assemblyman|assemblywoman|assemblymember|deputy|collector|resident|legislator|lawmaker)$/;

/** Officers of the one ministry that the article names: "State Minister", "Permanent Secretary". */
const AIDE =
  /^(?:state|deputy|assistant|junior) minister$|^minister of state$|^(?:deputy |acting )?(?:permanent|principal|joint|additional|under) secretary$/;

/** The bodies or places the position is held in; empty, with a message, when nobody can tell. */
export function officesOf(reader: Reader, position: Position): Entity[] {
  const { phrase } = position;
  if (/^(?:head|leader) of (?:the )?(?:delegation|team|mission)$/i.test(phrase.title)) return [];
  const chinese = chineseOffice(reader, position);
  if (chinese !== null) return [chinese];
  const bodies = phrase.of.filter(
    ({ label, entity }) => label === "Organization" && entity !== undefined && !isElectedFor(entity.name, phrase.head),
  );
  if (bodies.length > 0) return listed(reader, bodies);
  const at = position.evidence.start;
  if (phrase.ofReference) {
    const { from, to, head } = phrase.ofReference;
    const kinds = reader.sentences[phrase.sentence].tokens.slice(from + 1, Math.max(from + 1, to - 1));
    const named = kinds.map((token) => token.lower);
    const { start } = reader.sentences[phrase.sentence].tokens[phrase.from];
    const body = reader.memory.bodyBefore(start, head, named) ?? reader.memory.bodyBefore(start, head, []);
    if (body) return [body];
    if (words("organization-heads").has(head) || PREMISES.test(head)) return ofThatKind(reader, position, head);
  }
  const stands = representedBody(reader, position) ?? bodyOfList(reader, position);
  if (stands) return [stands];
  const ward = wardsCouncil(reader, position);
  if (ward) return [ward];
  const seat = phrase.of.find((mention) => mention.label === "Place");
  const place = seat?.entity ?? countryMeant(reader, position);
  if (place && /^guardian minister$/i.test(phrase.title)) return [place];
  const country = seat?.by === "demonym" ? seat.rows?.[0].key : undefined;
  const title = phrase.title.toLowerCase();
  const told = place === undefined ? (statesOffice(reader, title) ?? chiefsDepartment(reader, title)) : null;
  if (told) return [told];
  const inTitle = title
    .split(" ")
    .find(
      (word) =>
        words("organization-heads").has(word) &&
        /^(council|committee|commission|university|company|hospital|school|board|bank|party|college|authority|assembly|department|trust|museum|library|institute|clinic)$/.test(
          word,
        ),
    );
  if (/^cent(?:re|er) /.test(title) && place === undefined) {
    const centre = reader.memory.bodyBefore(at + 1, "centre", []) ?? reader.memory.bodyBefore(at + 1, "center", []);
    if (centre) return [centre];
  }
  if (inTitle !== undefined && place === undefined && !/^(member of|standing)/.test(title)) {
    const body =
      reader.memory.bodyBefore(at + 1, inTitle, []) ??
      (inTitle === "board" ? reader.memory.bodyNear(at, /\bschool district\b/i) : null);
    if (body) return [body];
  }
  if (/\bplenipotentiary\b/.test(title)) return embassy(reader, phrase.of, title);
  const portfolio = phrase.about === "" ? portfolioOf(phrase.title) : phrase.about;
  const state = /\bminister\b|secretary|premier|treasurer|attorney[ -]general/.test(title)
    ? stateGovernment(reader, position)
    : undefined;
  if (
    (/\bminister\b|secretary of state|cabinet secretary|principal secretary|^(?:deputy |acting )?permanent secretary$/.test(
      title,
    ) ||
      (phrase.head === "secretary" && portfolio !== "" && (phrase.about === "" || isPortfolio(phrase.about)))) &&
    !/prime minister|chief minister/.test(title)
  )
    return isUnknownLand(reader, position)
      ? []
      : ministry(reader, phrase.head, portfolio, place, country, isFederal(reader, position), state, AIDE.test(title));
  if (/ambassador|\bconsul\b|consul-general|high commissioner/.test(title)) return embassy(reader, phrase.of, title);
  if (place && isMunicipal(title, place, reader.home)) return [place];
  if (
    COURTESY.test(phrase.head) &&
    !/\bchief nurse$/.test(title) &&
    !CIVIL_GENERAL.test(title) &&
    !(CONSTITUENCY.test(phrase.head) && place)
  )
    return [];
  if (/party (chief|secretary|leader)|^secretary$/.test(title) && place && isChinese(place))
    return [partyCommittee(reader, place)];
  if (country !== undefined && /president|minister|premier|chancellor/.test(title)) return national(reader, country);
  const office = place && reader.doc.entities.find((entity) => isOfficeOf(entity, place, title));
  if (office) return [office];
  const assembly = place && assemblyOf(reader, title, place);
  if (assembly) return [assembly];
  if (place) return [governs(title, phrase.head, place) ? governmentOf(reader, place) : place];
  if (
    NATIONAL.test(title.replace(/ (?:for|of) .*$/, "")) &&
    /^(taoiseach|tánaiste|prime minister|deputy prime minister|deputy president)$/.test(title) &&
    (title !== "deputy president" || !/^(?:GB|IE|US|CA|AU|NZ)$/.test(reader.home))
  )
    return national(reader);
  if (
    state &&
    /^(?:deputy )?premier$|^parliamentary secretary|^(?:deputy )?first minister$|^treasurer$|^attorney/.test(title)
  )
    return [state];
  const appointing = position.change === "begins" ? bodyInSentence(reader, position) : undefined;
  if (appointing) return [appointing];
  const beside = /^(?:president|principal|principal officer)$/.test(title) ? officeBeside(reader, position) : null;
  if (beside !== null) return [beside];
  const nearest =
    nearestOffice(reader, title, position) ?? besideMayor(reader, title, position) ?? employer(reader, title, position);
  if (nearest !== null) return [nearest];
  reader.doc.note("info", "position-without-body", `${position.person.name}: ${phrase.title}`, position.evidence);
  return [];
}

/** "the council's leader": only a body of that kind will do, whoever else has such officers. */
function ofThatKind(reader: Reader, position: Position, head: string): Entity[] {
  const title = position.phrase.title.toLowerCase();
  const body = nearestOffice(reader, title, position) ?? employer(reader, title, position);
  return body !== null && new RegExp(`\\b${head}\\b`, "i").test(body.name) ? [body] : [];
}

/** "Deputy Mayor Mary Byrne and chief executive John Roe": the council of the mayor right before. */
function besideMayor(reader: Reader, title: string, { person, rule, phrase }: Position): Entity | null {
  if (
    rule !== "before" ||
    !/^(?:(?:acting|deputy|interim) )?(?:chief executive(?: officer)?|ceo|general manager|town clerk|director .*)$/.test(
      title,
    )
  )
    return null;
  const { tokens } = reader.sentences[person.sentence];
  const mark = /^(?:and|,)$/.test(tokens[phrase.from - 1]?.lower ?? "") ? phrase.from - 1 : -1;
  const mayor = reader.doc
    .get(positionsLayer)
    .find(
      (one) =>
        one.person.sentence === person.sentence &&
        one.person.to === mark &&
        /^(?:(?:deputy|acting) )?(?:mayor|cathaoirleach|leas-chathaoirleach)$/i.test(one.phrase.title),
    );
  return mayor ? (officesOf(reader, mayor).find(({ label }) => label === "Organization") ?? null) : null;
}

/** "Vice-Chancellor and President Mary Byrne": the office beside it tells the body. */
function officeBeside(reader: Reader, { person, evidence }: Position): Entity | null {
  const other = reader.doc
    .get(positionsLayer)
    .find(
      (one) =>
        one.person === person &&
        one.evidence.end === evidence.end &&
        /^(?:vice[- ]chancellor|provost|chief executive(?: officer)?|ceo|chancellor)$/i.test(one.phrase.title),
    );
  return other ? employer(reader, other.phrase.title.toLowerCase(), other) : null;
}

/** "Commerce", "Health and Human Services". */
function isPortfolio(about: string): boolean {
  return /^\p{Lu}/u.test(about) && words("portfolios").has(about.toLowerCase().split(" ")[0]);
}

/** "Mayo County Engineer's Office" beside "Mayo County Engineer Mary Byrne". */
function isOfficeOf(entity: Entity, place: Entity, title: string): boolean {
  const name = entity.name.toLowerCase().replace(/’/g, "'");
  const seats = [place.name, ...place.aliases].map((seat) => seat.toLowerCase());
  return entity.label === "Organization" && seats.some((seat) => name === `${seat} ${title}'s office`);
}

/** "The board of X appointed Mary Byrne as chief": the body named before the person in that sentence. */
function bodyInSentence(reader: Reader, { person }: Position): Entity | undefined {
  return reader
    .mentionsOf(person.sentence)
    .findLast(
      ({ label, to, entity }) =>
        label === "Organization" && to <= person.from && entity !== undefined && !isParty(entity.name),
    )?.entity;
}

/** Bodies joined by "and" are all meant; otherwise the innermost, which is named first. */
function listed(reader: Reader, bodies: readonly Mention[]): Entity[] {
  const sentence = reader.sentences[bodies[0].sentence];
  const found = [bodies[0].entity!];
  for (let n = 1; n < bodies.length; n++) {
    const between = sentence.tokens
      .slice(bodies[n - 1].to, bodies[n].from)
      .map((token) => token.lower)
      .join(" ");
    if (!/^(and|&)( the)?$/.test(between)) break;
    found.push(bodies[n].entity!);
  }
  return found;
}

function governs(title: string, head: string, place: Entity): boolean {
  if (
    HEADS_OF_GOVERNMENT.test(head) ||
    (/\bchief officer\b/.test(title) && place.key.startsWith("KE")) ||
    /^(?:commissioner (?:for|of)|chief secretary|secretary to|menteri besar|mec)\b/.test(title) ||
    (/^(?:executive |vice |deputy )?chairman$/.test(title) && /Local Government Area$/.test(place.name)) ||
    /(?:chief|prime) minister|county (?:head|manager|executive|secretary)|(?:county|township|prefecture|village) head|magistrate|lieutenant governor|secretary general of the government/.test(
      title,
    )
  )
    return true;
  if (head === "secretary" && /^(?:county )?secretary$/.test(title) && /County/.test(fullName(place))) return true;
  return place.properties.level === "country" && /president|prime minister/.test(title);
}

function isChinese(place: Entity): boolean {
  return /^\d+$/.test(place.key) || place.key.startsWith("CN");
}

/** "Provincial Government of Abra", "Pilar Municipal Government" in the Philippines; "Awe Local Government" of its area. */
function localGovernment({ home }: Reader, place: Entity, full: string): string {
  const province = home === "PH" ? /^Province of (.+)$/.exec(full)?.[1] : undefined;
  if (province !== undefined) return `Provincial Government of ${province}`;
  if (home === "PH" && !/ City$/.test(full) && /^(?:township|undefined)$/.test(String(place.properties.level)))
    return `${full} Municipal Government`;
  return `${full.replace(/ Government Area$/, "")} Government`;
}

/** The government of a place: one the article names, else "<place> Government". */
export function governmentOf(reader: Reader, place: Entity): Entity {
  const named = reader.governments().find(({ place: seat, body }) => seat === place && rules(body.name, place));
  if (named) return named.body;
  const country = place.properties.level === "country";
  const full = fullName(place);
  const own = country ? "" : reader.doc.publisher;
  const publishes =
    (/\bGovernment$/.test(own) && own.startsWith(`${shortChinese(place.name)} `)) ||
    own === `County Government of ${full.replace(/ County$/, "")}`;
  const council = / (?:District|City|Borough|Shire|County|Region)$/.test(full) && /^(?:NZ|AU|GB|IE)$/.test(reader.home);
  const name = country
    ? `Government of ${place.name}`
    : publishes
      ? own
      : council
        ? `${full} Council`
        : localGovernment(reader, place, full);
  const government = reader.registry.take("Organization", name, name, place.mentions[0]);
  if (council) government.aliases.add(`${full} Government`);
  if (!country && place.properties.level !== "province" && /^(?:NZ|AU|GB|IE)$/.test(reader.home))
    for (const form of ["Council", "City Council", "County Council", "District Council"])
      government.aliases.add(`${place.name.replace(/^County | (?:City|District)$/g, "")} ${form}`);
  if (/^(?:township|prefecture)$/.test(String(place.properties.level)) && !isChinese(place)) {
    government.aliases.add(`City of ${place.name.replace(/ City$/, "")}`);
    government.aliases.add(`${place.name.replace(/ City$/, "")} City Council`);
  }
  const short = full.replace(/^Province of /, "");
  if (name === `Provincial Government of ${short}`) government.aliases.add(`${short} Provincial Government`);
  if (name === `${full} Municipal Government`) government.aliases.add(`Municipal Government of ${full}`);
  government.aliases.add(country ? `${place.name} Government` : `Government of ${full}`);
  if (full !== place.name) government.aliases.add(`${place.name} Government`);
  const kind = isChinese(place)
    ? { province: "Provincial", prefecture: "Municipal" }[String(place.properties.level)]
    : "";
  if (kind)
    for (const form of ["Government", "People's Government"])
      government.aliases.add(`${shortChinese(place.name)} ${kind} ${form}`);
  return government;
}

/** "Ondo State Government", "Tuam Municipal Corporation"; not "Ondo State Water Corporation", which rules nobody. */
const UNDER_GOVERNMENT =
  /\b(?:association|union|commission|board|forum|institute|fund|academy|federation|congress|service|agency|hospital|school|college|office|department|bureau|secretariat)\b/i;

function rules(name: string, place: Entity): boolean {
  const found = /(?:(\S+) )?(?:government|council|municipality|corporation|administration)\b/i.exec(name);
  if (found === null || UNDER_GOVERNMENT.test(name)) return false;
  const before = found[1] ?? "of";
  return (
    /^(?:the|of|local|city|county|town|borough|district|state|provincial|prefectural|municipal|metropolitan|regional|township|village|parish|civic|general|executive|community|people['’]s|\S+['’]s?|and|&)$/i.test(
      before,
    ) || [place.name, ...place.aliases].some((seat) => seat.toLowerCase().includes(before.toLowerCase()))
  );
}

const KIND = / (?:County|State|Province|Prefecture|District|Region|Municipality|Territory)$/;

/** "Laikipia County" for Laikipia: the name with the word for its kind, by which the government is called. */
function fullName(place: Entity): string {
  if (KIND.test(place.name)) return place.name;
  const written = [...place.aliases].find((alias) => KIND.test(alias) && alias.startsWith(place.name));
  return (
    written ??
    (place.key.startsWith("KE") && place.properties.level === "province" ? `${place.name} County` : place.name)
  );
}

const PARTY_COMMITTEE =
  /\b(?:party|provincial|municipal|prefectural|city|county|district|township) committee\b|\bCPC\b|communist party/i;

export function partyCommittee(reader: Reader, place: Entity): Entity {
  const named = reader.governments().find(({ place: seat, body }) => seat === place && PARTY_COMMITTEE.test(body.name));
  if (named) return named.body;
  const name = committeeName(place.name, String(place.properties.level));
  const committee = reader.registry.take("Organization", name, name, place.mentions[0]);
  committee.aliases.add(`CPC ${place.name} Committee`);
  return committee;
}

/** "Irish Ambassador to Kenya", "Consul General of Ireland in Lagos": the sender's embassy or consulate in the host. */
function embassy(reader: Reader, of: readonly Mention[], title: string): Entity[] {
  const consul = /consul/.test(title);
  const places = of.flatMap(
    ({ entity, rows, name }) =>
      (consul && entity ? name : entity?.name) ?? (rows?.[0]?.level === "country" ? rows[0].name : []),
  );
  if (places.length < 2) return places.length === 0 ? onlyMission(reader, consul) : [];
  const kind = consul ? (/general/.test(title) ? "Consulate General" : "Consulate") : "Embassy";
  const name = missionName(kind, placesNamed(places[0])[0]?.name ?? places[0], places[1]);
  return [reader.registry.take("Organization", name, name)];
}

/** A bare "Ambassador" where the article or its publisher is one embassy. */
function onlyMission({ doc, registry }: Reader, consul: boolean): Entity[] {
  const kind = consul ? /^Consulate\b/ : /^Embassy of /;
  const own = embassyName(doc.publisher);
  if (own !== null && kind.test(own)) return [registry.take("Organization", own, own)];
  const missions = doc.entities.filter(({ label, name }) => label === "Organization" && kind.test(name));
  return missions.length === 1 ? missions : [];
}

/** "minister of ports of Heronland": an unknown name behind the office says whose it is, so that no other government will do. */
function isUnknownLand(reader: Reader, { phrase }: Position): boolean {
  const { tokens } = reader.sentences[phrase.sentence];
  const next = tokens[phrase.to];
  return (
    phrase.of.length === 0 &&
    /^(?:of|in)$/.test(next?.lower ?? "") &&
    isNameWord(tokens[phrase.to + 1]) &&
    !reader.mentionsOf(phrase.sentence).some(({ from, label }) => from === phrase.to + 1 && label !== null)
  );
}
