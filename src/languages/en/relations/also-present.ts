// Who else was there? "Also present were A and B", "Others who attended the meeting include C", "Accompanying her were D and E".

import type { Entity } from "../../../doc";
import type { Clause } from "../clauses";
import { lastMeeting } from "../gatherings";
import type { Reader } from "../reader";
import { hostHere, hostOfTalks, ledBy } from "../talks";
import { peopleListed } from "./listed-people";
import type { EnglishRule } from "./rule";

const OPENING =
  /^(?:also |others? |guests |dignitaries |officials |attendees |participants |leaders |those |among those |among others |among the \S+ |other \S+ )*(?:who were |who was |who (?:also )?|in )*(?:present|attendance|attending|attended|at|graced|participating|participated|joining)\b/;
const ALONG = /^(?:also )?(?:accompanying|accompanied)\b/;

/** The words before the verb, in lower case. */
function opening({ chunks, units }: Reader, at: number): string {
  return units
    .slice(0, chunks[at].from)
    .map(({ lower, mention }) => (mention ? "#" : lower))
    .join(" ");
}

/** Behind the verb, the people that it lists. */
function listed(reader: Reader, clause: Clause): Entity[] {
  return peopleListed(reader, clause.at + 1);
}

/** The verb that opens the list: the last real one of "Those who attended were …". */
function opensList(reader: Reader, clause: Clause, words: RegExp): boolean {
  const { verb, at, object } = clause;
  return !verb.unreal && verb.finite && object.length > 0 && words.test(opening(reader, at));
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
  const meeting = lastMeeting(reader, "");
  if (meeting) for (const person of listed(reader, clause)) reader.state(rule, person, meeting, { at: clause.at });
}

function cameAlong(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (opensList(reader, clause, ALONG)) {
    const front = reader.chunks.slice(0, clause.at);
    const [named] = front.flatMap((chunk) => reader.refer(chunk, ["Person"]));
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
  if (sides)
    for (const person of listed(reader, clause))
      reader.state(rule, person, ledBy(reader, person, sides), { at: clause.at });
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
