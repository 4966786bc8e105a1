// Who was among the guests? "attended by 100 people, including A and B", "Attendees included A", "A joined B at the opening of C".

import type { Entity } from "../../../doc";
import type { Chunk } from "../chunks";
import type { Clause } from "../clauses";
import { isAsWellAs } from "../companions";
import { occasion } from "../occasions";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

/** The people listed from a chunk on, up to the first thing that is no part of a list. */
function listedFrom(reader: Reader, from: number): Entity[] {
  const { chunks } = reader;
  const found: Entity[] = [];
  for (let k = from; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (isAsWellAs(chunks, k)) {
      k += 2;
      continue;
    }
    if (chunk.kind === "COMMA" || chunk.kind === "CONJ") continue;
    if (chunk.kind === "ADV" && found.length > 0) continue;
    if (chunk.kind !== "NP") break;
    const people = reader.refer(chunk, ["Person"]);
    if (people.length === 0 && chunk.mention?.label === "Person") break;
    found.push(...people);
  }
  return found;
}

/** Where "including", "among them" opens the list of some of those before; -1 for none. */
function opening({ chunks, units }: Reader, from: number): number {
  for (let k = from; k + 1 < chunks.length; k++) {
    const word = units[chunks[k].from].lower;
    if (word === "including") return k + 1;
    if (word === "among" && /^(?:them|those|whom)$/.test(units[chunks[k].from + 1]?.lower ?? "")) return k + 2;
    if (chunks[k].verb?.finite) return -1;
  }
  return -1;
}

/** "was attended by more than 100 guests, including A and B". */
function including(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !(clause.verb.passive || clause.verb.form === "participle")) return;
  const from = opening(reader, clause.at + 1);
  if (from < 0) return;
  const [meeting] = reader.referAll(clause.subject, ["Meeting"]);
  if (meeting) for (const person of listedFrom(reader, from)) reader.state(rule, person, meeting, { at: clause.at });
}

/** "Mary Byrne joined John Roe at the opening", "was joined by … at the ceremony": all were there. */
function joined(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const meetings = reader.referAll(reader.chunksOf(clause, "prep", /^(?:at|for|during)$/), ["Meeting"]);
  if (meetings.length === 0) return;
  const others = clause.verb.passive ? reader.chunksOf(clause, "by") : clause.object;
  const people = reader.referAll([...clause.subject, ...others], ["Person"]);
  if (reader.referAll(others, ["Person"]).length === 0) return;
  for (const person of people) reader.state(rule, person, meetings[0], { at: clause.at, confidence: 0.85 });
}

const OPENS =
  /^(?:(?:the|other|some|invited|special|distinguished|notable|local) )*(?:attendees|guests|dignitaries|officials|participants|those|others)\b/;
const THERE =
  /^(?:attendees|guests|participants|dignitaries)\b|\b(?:attend(?:ing|ed)?|attendance|present|on hand|guests|at)\b/;

/** "Attendees included A", "Dignitaries attending the opening of C included A", "Also on hand were A and B". */
function attendees(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, at } = clause;
  if (verb.unreal || !verb.finite || verb.passive) return;
  const words = reader.wordsOf(0, reader.chunks[at].from);
  const before = reader.chunks.slice(0, at);
  if (before.some((chunk) => chunk.mention?.label === "Person")) return;
  const also = /^(?:also )?(?:on hand|in attendance|present|attending)(?: (?:at|for|on) .*)?$/.test(words);
  if (!also && !(OPENS.test(words) && THERE.test(words))) return;
  if (verb.lemma === "be" && !also && !/^those\b/.test(words)) return;
  const people = listedFrom(reader, at + 1);
  if (
    people.length === 0 ||
    reader.doc.facts.some(
      ({ type, source, evidence }) =>
        type === "ATTENDED" && source === people[0] && evidence.start === reader.sentence.start,
    )
  )
    return;
  if (
    reader.doc.facts.some(
      ({ type, source, evidence }) =>
        type === "ACCOMPANIED" && source === people[0] && evidence.start === reader.sentence.start,
    )
  )
    return;
  const named = before.flatMap((chunk) => (chunk.kind === "NP" ? reader.refer(chunk, ["Meeting"]) : []));
  const meeting = named[0] ?? occasion(reader);
  if (meeting) for (const person of people) reader.state(rule, person, meeting, { at, confidence: 0.8 });
}

/** "The forum brought together A and B". */
function together(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, at } = clause;
  if (verb.unreal || verb.passive || !verb.past) return;
  if (!/^(?:together|along)$/.test(reader.chunks[at + 1]?.lower ?? "")) return;
  const [meeting] = reader.referAll(clause.subject, ["Meeting"]);
  if (meeting) for (const person of reader.referAll(object, ["Person"])) reader.state(rule, person, meeting, { at });
}

/** "attended the forum with B", "represented the governor at the forum", "joined delegates at the forum". */
function thereToo(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object } = clause;
  if (verb.unreal) return;
  const people = (chunks: readonly Chunk[]) => reader.referAll(chunks, ["Person"]);
  const at = reader.referAll(reader.chunksOf(clause, "prep", /^(?:at|during|in)$/), ["Meeting"])[0];
  const itself = reader.referAll(object, ["Meeting"])[0];
  const [meeting, who] =
    verb.lemma === "represent"
      ? [at, people(verb.passive ? reader.chunksOf(clause, "by") : clause.subject)]
      : verb.lemma === "attend"
        ? [verb.passive ? undefined : itself, people(reader.chunksOf(clause, "with"))]
        : [
            !verb.passive && object.some(({ head }) => JOINED.test(head ?? "")) ? at : undefined,
            people(clause.subject),
          ];
  if (meeting) for (const person of who) reader.state(rule, person, meeting, { at: clause.at, confidence: 0.85 });
}

const JOINED =
  /^(?:participants|delegates|residents|officials|dignitaries|guests|stakeholders|leaders|members|others|colleagues|counterparts|students|ministers|worshippers|mourners)$/;

/** "was on hand for the forum". */
function onHand(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { chunks } = reader;
  if (clause.verb.unreal || !/^(?:was|were)$/.test(chunks[clause.at].lower)) return;
  const [on, hand, prep, where] = chunks.slice(clause.at + 1, clause.at + 5);
  if (on?.lower !== "on" || hand?.head !== "hand" || !/^(?:for|at|during)$/.test(prep?.lower ?? "")) return;
  const [meeting] = where === undefined ? [] : reader.refer(where, ["Meeting"]);
  if (meeting)
    for (const person of reader.referAll(clause.subject, ["Person"]))
      reader.state(rule, person, meeting, { at: clause.at });
}

export const guests: readonly EnglishRule[] = [
  {
    id: "en.attended.together",
    type: "ATTENDED",
    verbs: ["bring"],
    example: "The annual conference brought together Mary Byrne and Tom Daly.",
    nearMiss: "The annual conference will bring together Mary Byrne and Tom Daly.",
    clause: together,
  },
  {
    id: "en.attended.too",
    type: "ATTENDED",
    verbs: ["attend", "represent", "join"],
    example: "Mary Byrne represented Mayo County Council at the annual conference.",
    nearMiss: "Mary Byrne will represent Mayo County Council at the annual conference.",
    clause: thereToo,
  },
  {
    id: "en.attended.on-hand",
    type: "ATTENDED",
    verbs: ["be"],
    example: "Mary Byrne was on hand for the annual conference.",
    nearMiss: "Mary Byrne was on leave for the annual conference.",
    clause: onHand,
  },
  {
    id: "en.attended.including",
    type: "ATTENDED",
    verbs: ["attend"],
    example: "The annual conference was attended by 60 people, including Mary Byrne and Tom Daly.",
    nearMiss: "The annual conference was attended by 60 people, unlike the fair of Mary Byrne and Tom Daly.",
    clause: including,
  },
  {
    id: "en.attended.joined",
    type: "ATTENDED",
    verbs: ["join"],
    example: "Mary Byrne joined Tom Daly at the annual conference.",
    nearMiss: "Mary Byrne joined Tom Daly in calling the annual conference a waste.",
    clause: joined,
  },
  {
    id: "en.attended.attendees",
    type: "ATTENDED",
    verbs: ["include", "be"],
    example: "The mayor cut the ribbon at a ceremony. Attendees included Mary Byrne and Tom Daly.",
    nearMiss: "The mayor cut the ribbon at a ceremony. Officials include Mary Byrne and Tom Daly.",
    clause: attendees,
  },
];
