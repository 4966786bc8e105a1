// Which things do the mentions name? Places first, then bodies, people with their offices, meetings, documents.

import { type Doc, type Entity, layerKey } from "../../doc";
import { itemAt } from "../../lists";
import { Bodies } from "./bodies";
import type { Chunk, DocumentChunk, MeetingChunk, PersonChunk, PlaceChunk, Sentence } from "./chunks";
import { SENTENCES } from "./chunks";
import { textOf, wordOrVerb } from "./clause-words";
import { uncontested } from "./contested-offices";
import { Geography, type PlaceCue } from "./geography";
import { KIND } from "./kinds";
import { placeChunk } from "./making-chunks";
import { MeetingRegister } from "./meeting-register";
import { followsName, isOrgan, type Office, Offices } from "./offices";
import { Registry } from "./registry";
import { TOKENS, type TokenTable } from "./scan";
import type { Standing } from "./told-places";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

/** What the relation rules lean on. */
export interface Resolved {
  readonly registry: Registry;
  readonly geography: Geography;
  readonly offices: readonly Office[];
  readonly meetings: MeetingRegister;
}

export const RESOLVED = layerKey<Resolved>("zh.resolved");

export function resolve(doc: Doc): void {
  const sentences = doc.get(SENTENCES);
  const registry = new Registry(doc);
  const geography = new Geography(doc);
  const bodies = new Bodies(geography, registry);
  const offices = new Offices(geography, registry);
  const meetings = new MeetingRegister(registry);
  const tokens = doc.get(TOKENS);
  for (const { chunks } of sentences) {
    surveyPlaces(chunks, geography, tokens);
    for (const chunk of chunks) if (chunk.kind === "org") bodies.survey(chunk);
  }
  const name = (sentence: Sentence): void => {
    resolveBodies(sentence, bodies, false);
    sentence.chunks.forEach((chunk, i) => {
      if (chunk.kind === "person") {
        chunk.entity = registry.entity("Person", chunk.name, chunk.name, chunk);
        offices.before(sentence.chunks, i, sentence.start);
        offices.after(sentence.chunks, i, sentence.start);
        offices.inNote(sentence.chunks, i, sentence.start);
      }
      if (chunk.kind === "document") {
        chunk.entity = resolveDocument(chunk, registry);
        for (const inner of chunk.inner ?? [])
          if (inner.kind === "document") inner.entity = resolveDocument(inner, registry);
          else bodies.resolve(inner, sentence.start);
      }
    });
    for (const chunk of sentence.chunks)
      if (chunk.kind === "meeting" && chunk.entity === null) meetings.resolve(chunk, sentence);
  };
  const named = (sentence: Sentence) =>
    sentence.chunks.some((chunk) => chunk.kind === "meeting" && meetings.namesOne(chunk));
  // 会议 in a text that names none is the one that the headline names.
  if (!sentences.some((sentence) => !sentence.headline && named(sentence)))
    for (const sentence of sentences)
      if (sentence.headline)
        for (const chunk of sentence.chunks)
          if (chunk.kind === "meeting" && meetings.namesOne(chunk)) meetings.resolve(chunk, sentence);
  for (const sentence of sentences) {
    resolvePlaces(sentence, geography, tokens);
    if (sentence.headline) resolveBodies(sentence, bodies, true);
    else name(sentence);
  }
  // A headline shortens names that the text gives in full.
  for (const sentence of sentences) if (sentence.headline) name(sentence);
  const held = uncontested(offices.found, doc);
  namePeople(registry, geography, held);
  doc.set(RESOLVED, { registry, geography, offices: held, meetings });
}

/** 《意见》 after 《…的意见》 is that one; alone it names nothing. */
function resolveDocument(chunk: DocumentChunk, registry: Registry): Entity | null {
  if (
    /^(?:意见|方案|条例|规划|办法|决定|通知|报告|纲要|协议|计划|实施意见|实施方案|规定|细则|要点|建议|草案)$/.test(
      chunk.name,
    )
  ) {
    const earlier = registry
      .allOf("Document")
      .findLast((known) => known.name.replace(/（.*）$/, "").endsWith(chunk.name));
    if (earlier === undefined) return null;
    return registry.entity("Document", earlier.name, earlier.key, chunk);
  }
  const known = registry.find("Document", OF_THE_STATE + chunk.name);
  const name = known?.name ?? chunk.name;
  return registry.entity("Document", name, name, chunk);
}

/** 《人民警察法》 after 《中华人民共和国人民警察法》 is that law. */
const OF_THE_STATE = "中华人民共和国";

function surveyPlaces(chunks: readonly Chunk[], geography: Geography, tokens: TokenTable): void {
  for (const chunk of chunks) {
    const place =
      chunk.kind === "place"
        ? chunk
        : chunk.kind === "org" && chunk.type !== "named"
          ? chunk.place
          : chunk.kind === "meeting" && !chunk.nested
            ? leadingPlace(chunk, tokens)
            : null;
    if (place?.kind === "place") geography.survey(place);
  }
}

/** 中共|泸定县第十四次代表大会: whose assembly it is stands behind the name of the party. */
const PARTY = /^(?:中共|中国共产党|政协|中国人民政治协商会议|共青团|中国共产主义青年团)/;

/** 昭觉县|防火工作会议: the place that a meeting's name begins with. */
function leadingPlace({ first: opening, last, name }: MeetingChunk, tokens: TokenTable): PlaceChunk | null {
  const first = PARTY.test(name) && opening + 1 < last ? opening + 1 : opening;
  if ((tokens.kind[first] & KIND.PLACE) === 0) return null;
  const part = { start: tokens.start[first], end: tokens.end[first], entry: tokens.entry[first], grammar: "" as const };
  return placeChunk({ first, last: first + 1, start: part.start, end: part.end }, [part]);
}

const LISTS = new WordPattern(/^[、和与及]$/);

/** 泸定县甲乡乙村、丙乡丁村: what follows a list mark shares the place above the one before it. */
function resolvePlaces(sentence: Sentence, geography: Geography, tokens: TokenTable): void {
  let previous: PlaceChunk | null = null;
  sentence.chunks.forEach((chunk, i) => {
    const place =
      chunk.kind === "place" ? chunk : chunk.kind === "org" && chunk.place?.kind === "place" ? chunk.place : null;
    if (place !== null) {
      const link = itemAt(sentence.chunks, i - 1);
      const listed = LISTS.fits(link);
      const above = listed && previous?.entity ? (geography.parents.get(previous.entity) ?? null) : null;
      const after = sentence.chunks[i + 1];
      const joined = listed || (after !== undefined && after.text === "、");
      geography.place(
        place,
        above,
        joined,
        ownsOrgan(chunk) ? "strong" : placeCue(sentence.chunks, i),
        chunk.kind === "org",
        chunk.kind === "org" && /(?:公司|集团)$/.test(chunk.rest),
        chunk.kind === "place" ? standingOf(sentence.chunks, i) : "told",
      );
      previous = place;
    } else if (chunk.kind === "meeting" && !chunk.nested) {
      const lead = leadingPlace(chunk, tokens);
      if (lead !== null) geography.leads(lead);
    } else if (chunk.kind === "level") geography.level(chunk, sentence.start);
    if (chunk.kind === "level" && chunk.entity !== null) geography.mention(chunk.entity, chunk);
  });
}

/** 泸定|县委, 泸定|县政府, 农行|泸定|支行: a body of its own says that the short form is a place. */
function ownsOrgan(chunk: Chunk): boolean {
  if (chunk.kind === "org" && chunk.place !== null && chunk.place.start > chunk.start) return true;
  return chunk.kind === "org" && (chunk.type === "committee" || chunk.type === "government" || chunk.type === "core");
}

const VISITORS = new Set("赴 奔赴 远赴".split(" "));

/** 在上海|举行, 赴北京|招商; 本报广州|讯. */
function standingOf(chunks: readonly Chunk[], i: number): Standing {
  const before = wordOrVerb(itemAt(chunks, i - 1));
  const after = chunks[i + 1];
  if (before === "本报" || /^[讯电]/.test(textOf(after))) return "dateline";
  if (VISITORS.has(before)) return "away";
  if (before !== "在" && before !== "于") return "told";
  const verb = after?.kind === "function" ? chunks[i + 2] : after;
  return verb?.kind === "verb" && isVerbOf(verb.verb, VERB.hold) ? "away" : "told";
}

const GOING = new Set("赴 到 来 来到 前往 抵达 深入 驻 飞抵 返回".split(" "));

/** 在X召开, X讯; 赴X, 来到X. */
function placeCue(chunks: readonly Chunk[], i: number): PlaceCue {
  const before = wordOrVerb(itemAt(chunks, i - 1));
  const after = chunks[i + 1];
  const report = textOf(after).startsWith("讯");
  if (report && before === "本报") return "strong";
  if (report || (after?.kind === "date" && i < 3)) return "some";
  if (before === "在" || before === "于")
    return after?.kind === "verb" && isVerbOf(after.verb, VERB.hold | VERB.visit) ? "strong" : "some";
  return GOING.has(before) ? "some" : "";
}

/** Names the bodies of a sentence that have no name yet; those without a place of their own wait when `placed`. */
function resolveBodies(sentence: Sentence, bodies: Bodies, placed: boolean): void {
  sentence.chunks.forEach((chunk, i) => {
    if (chunk.kind !== "org" || chunk.entity !== null || isVillageOfficer(sentence.chunks, i)) return;
    if (placed && chunk.type === "named" && (chunk.place === null || /(?:公司|集团)$/.test(chunk.rest))) return;
    const department = chunk.place === null && /^(?:department|core|government)$/.test(chunk.type);
    const titled =
      sentence.chunks[i + 1]?.kind === "title" && /^[、兼和]$/.test(textOf(itemAt(sentence.chunks, i - 1)));
    const shares = department || isListedBureau(sentence.chunks, i);
    if (followsName(sentence.chunks, chunk) && isOrgan(chunk)) return;
    if (isHomeOrgan(sentence, i) && bodies.resolveAtHome(chunk) !== null) return;
    if (!(department && titled)) bodies.resolve(chunk, sentence.start, shares ? placeBefore(sentence, i) : null);
  });
}

/** 县气象局、|河务局: a bureau that no list holds, next to one with its place. */
function isListedBureau(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  if (chunk.kind !== "org" || chunk.place !== null) return false;
  const before = itemAt(chunks, i - 2);
  // 省委组织部、|宣传部 on the site of a school
  if (chunk.type === "own" && PARTY_DEPARTMENT.test(chunk.rest))
    return (
      textOf(itemAt(chunks, i - 1)) === "、" &&
      before?.kind === "org" &&
      /委组织部|委宣传部|委统战部|委办公厅/.test(before.entity?.name ?? "")
    );
  if (chunk.type !== "named" || !/^..局$/.test(chunk.rest)) return false;
  return textOf(itemAt(chunks, i - 1)) === "、" && before?.kind === "org" && before.rest.endsWith("局");
}

/** 党委|书记甲 at the head of a clause that names no other body before. */
function isHomeOrgan({ chunks }: Sentence, i: number): boolean {
  const chunk = chunks[i];
  if (chunk.kind !== "org" || chunk.place !== null || !/^(?:党委|纪委|党总支)$/.test(chunk.rest)) return false;
  if (chunks[i + 1]?.kind !== "title" || chunks[i + 2]?.kind !== "person") return false;
  const before = itemAt(chunks, i - 1);
  if (before !== undefined && before.kind !== "date" && !/^[，。；]$/.test(textOf(before))) return false;
  return chunks
    .slice(0, i)
    .every((one) => (one.kind === "org" ? one.type === "own" || one.rest === "图书馆" : one.kind !== "place"));
}

const PARTY_DEPARTMENT = /^校?(?:组织部|宣传部|统战部)$/;

/** 村支部|书记 without a name: some officer of some village. */
function isVillageOfficer(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  if (chunk.kind !== "org" || chunk.place?.kind !== "level" || chunk.place.level !== "村") return false;
  return chunks[i + 1]?.kind === "title" && chunks[i + 2]?.kind !== "person";
}

/**
 * 县委组织部、|统战部; 县长带领|财政局: the place of the organ named before it in the sentence, unless 各县 or 有关部门
 * came between: those are of other places.
 */
function placeBefore({ chunks }: Sentence, i: number): Entity | null {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (/^(?:各|各级|各县|各县市|各乡镇|有关|相关)$/.test(textOf(chunk))) return null;
    if (chunk.kind !== "org" || chunk.type === "named" || chunk.type === "national") continue;
    if (chunk.place?.entity) return chunk.place.entity;
  }
  return null;
}

/** A person is a name at home somewhere: where the office is, else where the paper is. */
function namePeople(registry: Registry, geography: Geography, offices: readonly Office[]): void {
  const homes = new Map<PersonChunk["name"], string>();
  const jurisdictionOf = geography.jurisdictions();
  for (const { person, body } of offices) {
    if (homes.has(person.name)) continue;
    const place = body.label === "Place" ? body : jurisdictionOf(body.name);
    if (place !== null) homes.set(person.name, place.key);
  }
  for (const person of registry.allOf("Person"))
    person.key = `${person.name}@${homes.get(person.name) ?? geography.homeKey()}`;
}

export type { MeetingChunk };
