// Who else was there? "Also present were A and B", "Others who attended the meeting include C", "Accompanying her were D and E".

import type { Entity } from "../../../doc";
import type { Clause } from "../clauses";
import { lastMeeting } from "../gatherings";
import type { Reader } from "../reader";
import { hostHere, hostOfTalks, ledBy } from "../talks";
import { peopleListed } from "./listed-people";
import type { EnglishRule } from "./rule";

const OPENING =
  /^(?:also |others? |guests |dignitaries |officials |attendees |participants |leaders |those |among those |among others |among the \S+ |other (?!speakers?)\S+ )*(?:who were |who was |who (?:also )?|in )*(?:present|attendance|attending|attended|at|graced|participating|participated|joining)\b/;
const ALONG =
  /^(?:(?:also|among|amongst|those|others?|the|who|officials|dignitaries|some|were|was|other \S+) )*(?:accompanying|accompanied)\b/;
/** "Also on the visit", "Others on the tour". */
const ON_VISIT =
  /^(?:(?:also|others?|those|among|amongst|officials|dignitaries|who were|present) )*(?:on|during|part of|in|at) (?:the|this|his|her) (?:visit|tour|trip|inspection|entourage|delegation|team)\b/;
/** "In her entourage were", "The minister's entourage included". */
const ENTOURAGE = /\b(?:entourage|retinue)\b/;

/** Behind the verb, the people that it lists. */
function listed(reader: Reader, clause: Clause): Entity[] {
  return peopleListed(reader, clause.at + 1);
}

/** The verb that opens the list: the last real one of "Those who attended were …". */
function opensList(reader: Reader, clause: Clause, words: RegExp): boolean {
  const { verb, at, object } = clause;
  return !verb.unreal && verb.finite && object.length > 0 && words.test(reader.wordsOf(0, reader.chunks[at].from));
}

function attended(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (!opensList(reader, clause, OPENING)) return;
  const front = reader.chunks.slice(0, clause.at);
  if (front.some((chunk) => chunk.mention?.label === "Person")) return;
  const named = front.flatMap((chunk) => (chunk.kind === "NP" ? reader.refer(chunk, ["Meeting"]) : []))[0];
  if (named) {
    for (const person of listed(reader, clause)) reader.state(rule, person, named, { at: clause.at });
    return;
  }
  const talks = front.map((chunk) => hostOfTalks(reader, chunk)).find((found) => found !== null);
  if (talks || hostHere(reader, reader.sentence.start)) return;
  const meeting = visitor(reader) === null ? lastMeeting(reader, "") : null;
  if (meeting) for (const person of listed(reader, clause)) reader.state(rule, person, meeting, { at: clause.at });
}

/** Who made the visit that was told last, when no gathering was named since. */
function visitor(reader: Reader): Entity | null {
  const { doc, sentence } = reader;
  const near = reader.paragraphsBack(4);
  const visit = doc.facts.findLast(({ type, source }) => type === "VISITED" && source.label === "Person");
  if (visit === undefined || visit.evidence.start < near || visit.evidence.start >= sentence.start) return null;
  const told = lastMeeting(reader, "")?.mentions.some(({ start }) => start >= visit.evidence.start);
  return told ? null : visit.source;
}

function cameAlong(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (opensList(reader, clause, ENTOURAGE)) {
    const front = reader.chunks.slice(0, clause.at);
    const [own] = front.flatMap(({ from, to }) =>
      reader.units
        .slice(from, to)
        .flatMap(({ mention }) => (mention?.label === "Person" && mention.entity ? [mention.entity] : [])),
    );
    const leader = own ?? visitor(reader) ?? reader.memory.topicPerson;
    if (leader) for (const person of listed(reader, clause)) reader.state(rule, person, leader, { at: clause.at });
    return;
  }
  if (opensList(reader, clause, ON_VISIT)) {
    const leader = visitor(reader);
    if (leader) for (const person of listed(reader, clause)) reader.state(rule, person, leader, { at: clause.at });
    return;
  }
  if (opensList(reader, clause, ALONG)) {
    const front = reader.chunks.slice(0, clause.at);
    const [named] = reader.referAll(front, ["Person"]);
    const leader =
      named ?? (front.some(({ head }) => /^(?:him|her)$/.test(head ?? "")) ? reader.memory.topicPerson : null);
    if (leader) for (const person of listed(reader, clause)) reader.state(rule, person, leader, { at: clause.at });
    return;
  }
  if (!opensList(reader, clause, OPENING)) return;
  const front = reader.chunks.slice(0, clause.at);
  if (front.some((chunk) => reader.refer(chunk, ["Meeting"]).length > 0)) return;
  const sides =
    front.map((chunk) => hostOfTalks(reader, chunk)).find((found) => found !== null) ??
    hostHere(reader, reader.sentence.start);
  const leader = sides ? null : visitor(reader);
  for (const person of sides || leader ? listed(reader, clause) : [])
    reader.state(rule, person, sides ? ledBy(reader, person, sides) : leader!, { at: clause.at });
}

export const alsoPresent: EnglishRule = {
  id: "en.attended.also-present",
  type: "ATTENDED",
  verbs: ["be", "include"],
  example: "Mary Byrne chaired the annual conference. Also present were Tom Daly and John Roe.",
  nearMiss: "Mary Byrne chaired the annual conference. Also closed were the offices of Tom Daly and John Roe.",
  clause: attended,
};

export const alsoAlong: EnglishRule = {
  id: "en.accompanied.also",
  type: "ACCOMPANIED",
  verbs: ["be", "include"],
  example: "Mary Byrne visited Castlebar. Accompanying her were Tom Daly and John Roe.",
  nearMiss: "Mary Byrne visited Castlebar. Opposing her were Tom Daly and John Roe.",
  clause: cameAlong,
};
