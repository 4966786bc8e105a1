// Who is who? Mentions become entities: places by the gazetteer, people by surname, bodies by name and acronym.

import type { Doc, Entity, Span } from "../../doc";
import { layerKey } from "../../doc";
import { mastheadLayer } from "./clean";
import { dateOf, datesIn } from "./dates";
import { Registry, registryLayer } from "./entities";
import { countryOf, placesNamed } from "./gazetteer";
import { governmentName } from "./governments";
import { chooseRow, homeCountry } from "./home";
import { pairs } from "./lexicon";
import { meetingKey, shortMeetings } from "./meeting-names";
import { type Mention, mentionsLayer, titlesLayer } from "./mention";
import { levelOf } from "./place-words";
import { bindTitles, type PersonPhrase, type Position, personPhrasesLayer, positionsLayer } from "./positions";
import { resolvePeople, spanOf } from "./resolve-people";
import { type Sentence, sentencesLayer } from "./tokens/token";

/** ISO code of the country the article is at home in, or empty. */
export const homeLayer = layerKey<string>("en.home");
/** The same when no other country comes near it, else empty. */
export const sureHomeLayer = layerKey<string>("en.sure-home");

export function resolve(doc: Doc): void {
  const sentences = doc.get(sentencesLayer);
  const mentions = doc.get(mentionsLayer);
  const { dateline } = doc.get(mastheadLayer);
  const { country: home, sure } = homeCountry(sentences, mentions, dateline ? doc.slice(dateline) : "", doc.publisher);
  const registry = new Registry(doc);
  doc.set(homeLayer, home);
  doc.set(sureHomeLayer, sure);
  doc.set(registryLayer, registry);
  const known = knownDivisions(mentions, home);
  for (const sentence of sentences) {
    for (const mention of mentions[sentence.index]) {
      if (mention.label === "Organization") resolveBody(registry, sentence, mention, home, known);
      else if (mention.label === "Place") resolvePlace(registry, sentence, mention, home, known);
      else if (mention.label === "Document") named(registry, sentence, mention, mention.name);
      else if (mention.label === "Meeting")
        named(registry, sentence, mention, `${mention.name}@${meetingDate(doc, sentence)}`);
    }
  }
  if (dateline) takeDateline(doc, registry, dateline, home);
  mergeMeetings(doc, mentions);
  resolvePeople(registry, sentences, mentions, home);
  bindAll(doc, sentences, mentions);
}

/** "GENEVA" before the dash is a place the article is about. */
function takeDateline(doc: Doc, registry: Registry, dateline: Span, home: string): void {
  const [name, ...behind] = doc.slice(dateline).split(",");
  const row = chooseRow(placesNamed(name), home, name);
  const start = dateline.start + name.length;
  if (row) {
    const place = registry.take(
      "Place",
      row.key,
      row.name,
      { start: dateline.start, end: start },
      { level: row.level },
    );
    if (cased(name) !== place.name) place.aliases.add(cased(name));
  }
  const outer = behind.length === 1 ? behind[0].trim() : "";
  const within = outer === "" ? null : chooseRow(placesNamed(outer), home, outer);
  if (row === null && within !== null && /^\p{Lu}[\p{Lu}' -]+$/u.test(name)) {
    const town = cased(name);
    registry.take("Place", `${home}/${town}`, town, { start: dateline.start, end: start });
  }
  if (within === null || (row !== null && row.country !== within.country) || within.level === "township") return;
  const span = { start: dateline.end - outer.length, end: dateline.end };
  registry.take("Place", within.key, within.name, span, { level: within.level });
}

/** "SAN MATEO" → "San Mateo". */
function cased(name: string): string {
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_all, first: string, rest: string) => first + rest.toLowerCase());
}

/** Keys of divisions that the article names with their kind ("Mayo County"): a bare "Mayo" then means the same. */
function knownDivisions(mentions: readonly (readonly Mention[])[], home: string): Set<string> {
  const keys = new Set<string>();
  for (const mention of mentions.flatMap((list) => list.flatMap((one) => [one, ...(one.inner ?? [])]))) {
    const row = mention.label === "Place" && mention.name.includes(" ") ? chooseRow(mention.rows ?? [], home) : null;
    if (row) keys.add(row.key);
  }
  return keys;
}

function bindAll(doc: Doc, sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  const phrases = new Map<Mention, PersonPhrase>();
  const positions: Position[] = [];
  const titles = doc.get(titlesLayer);
  for (const sentence of sentences) {
    if (sentence.kind === "text")
      positions.push(...bindTitles(sentence, mentions[sentence.index], titles[sentence.index], phrases));
  }
  doc.set(personPhrasesLayer, phrases);
  doc.set(positionsLayer, positions);
}

/** The day the meeting's first mention states, else the article's. */
function meetingDate(doc: Doc, sentence: Sentence): string {
  return dateOf(datesIn(doc, sentence), sentence.start, doc.publishedAt).iso;
}

/** The same capitalised meeting on another day of the same article is the same meeting. */
function mergeMeetings(doc: Doc, mentions: readonly Mention[][]): void {
  const first = new Map<string, Entity>();
  const gone = new Map<Entity, Entity>();
  for (const entity of doc.entities) {
    if (entity.label !== "Meeting") continue;
    const name = meetingKey(entity.name);
    const known = first.get(name);
    if (known === undefined) first.set(name, entity);
    else {
      known.mentions.push(...entity.mentions);
      gone.set(entity, known);
    }
  }
  for (const [short, long] of shortMeetings(doc, [...first.values()])) {
    long.mentions.push(...short.mentions);
    gone.set(short, long);
  }
  for (const list of mentions)
    for (const mention of list)
      if (mention.entity && gone.has(mention.entity)) mention.entity = gone.get(mention.entity);
  for (const entity of gone.keys()) doc.entities.splice(doc.entities.indexOf(entity), 1);
}

function named(registry: Registry, sentence: Sentence, mention: Mention, key: string): void {
  const label = mention.label as "Document" | "Meeting";
  mention.entity = registry.take(label, key.toLowerCase(), mention.name, spanOf(sentence, mention));
  if (mention.acronym !== undefined) mention.entity.aliases.add(mention.acronym);
}

/** "International Organisation for Migration" is spelled as the list of acronyms has it. */
function settled(name: string): string {
  const other = name.replace(/rganis/g, "rganiz");
  return other !== name && [...pairs("acronyms").values()].includes(other) ? other : name;
}

/** "Federal Government", "Commonwealth Government": of the federation the article is at home in. */
function federalName(name: string, home: string): string | null {
  const land = /^(?:AU|CA|DE|NG|IN|US|MY|PK)$/.test(home) ? countryOf(home) : undefined;
  const written = home === "AU" ? /^(?:Federal|Commonwealth) Government$/ : /^Federal Government$/;
  return land !== undefined && written.test(name) ? `Government of ${land.name}` : null;
}

function resolveBody(
  registry: Registry,
  sentence: Sentence,
  mention: Mention,
  home: string,
  known: ReadonlySet<string>,
): void {
  const government = governmentName(mention.name) ?? federalName(mention.name, home);
  if (government !== null) {
    mention.entity = registry.take("Organization", government, government, spanOf(sentence, mention));
    mention.entity.aliases.add(mention.name);
    if (/^Government of /.test(government)) mention.inner = [];
    for (const place of mention.inner ?? []) resolvePlace(registry, sentence, place, home, known);
    return;
  }
  const full = pairs("acronyms").get(mention.name);
  const name = settled((full === undefined || full === "" ? mention.name : full).replace(/^The /, ""));
  mention.entity = registry.take("Organization", name, name, spanOf(sentence, mention));
  const written = sentence.tokens
    .slice(mention.from, mention.to)
    .map((token) => token.text)
    .join(" ");
  if (mention.by === "acronym" || mention.by === "repeated")
    if (written !== name && !written.includes(" ")) mention.entity.aliases.add(written);
  if (mention.acronym !== undefined) mention.entity.aliases.add(mention.acronym);
  mention.inner = mention.inner?.filter((place) => isSeat(mention, place, home));
  for (const place of mention.inner ?? []) resolvePlace(registry, sentence, place, home, known);
  uniteGovernment(registry, sentence, mention);
}

/** "County Government of Tuam" is "Tuam County Government": a place has one. */
function uniteGovernment(registry: Registry, sentence: Sentence, mention: Mention): void {
  const seat = mention.inner?.[0]?.entity;
  const own = mention.entity;
  if (!seat || !own || !GOVERNMENT.test(own.name)) return;
  const key = `government of ${seat.key}`;
  const known = registry.governments.get(key) ?? own;
  registry.governments.set(key, known);
  if (known === own) return;
  mention.entity = registry.take("Organization", known.key, known.name, spanOf(sentence, mention));
  known.aliases.add(own.name);
  registry.drop(own);
}

const GOVERNMENT =
  /^(?:(?:City|Local|Provincial|Municipal|County|State|Regional|District|Town) Government of .+|Government of .+ (?:County|State|Province|District|Region|City)|.+ Government)$/;

/** "Bear Lake Association" is called after the lake, not after the county of that name. */
const FEATURE = /\b(?:Lake|River|Creek|Valley|Mountain|Hills?|Bay|Island|Falls|Springs|Park)$/;

/** A company or society may only be called after a far-off place; a council or a university is in it. */
function isSeat(body: Mention, place: Mention, home: string): boolean {
  const row = chooseRow(place.rows ?? [], home, place.name);
  if (row !== null && row.level === "county" && row.name !== place.name && FEATURE.test(place.name)) return false;
  if (row === null || row.level === "country" || row.country === home || row.country === "CN") return true;
  return /\b(?:council|government|university|college|hospital|assembly|authority|committee|department|bureau|institute|ministry|police|court)\b/i.test(
    body.name,
  );
}

export function resolvePlace(
  registry: Registry,
  sentence: Sentence,
  mention: Mention,
  home: string,
  known: ReadonlySet<string>,
): void {
  const row = chooseRow(mention.rows ?? [], home, mention.name, known);
  if (row !== null) {
    mention.entity = registry.take("Place", row.key, row.name, spanOf(sentence, mention), { level: row.level });
    if (mention.name !== row.name) mention.entity.aliases.add(mention.name);
    return;
  }
  const level = mention.level ?? levelOf(mention.name);
  mention.entity = registry.take(
    "Place",
    `${home}/${mention.name}`,
    mention.name,
    spanOf(sentence, mention),
    level === null ? {} : { level },
  );
}
