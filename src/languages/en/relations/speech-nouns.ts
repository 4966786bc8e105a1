// Who spoke at a meeting, when the speech is a noun? "In her opening remarks at X, A said", "X began with an address by A", "Speakers at X were A and B".

import type { Entity } from "../../../doc";
import type { Chunk } from "../chunks";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { peopleListed } from "./listed-people";
import type { EnglishRule } from "./rule";
import { told } from "./told-occasion";

const SPEECH =
  /^(?:speech|speeches|address|addresses|remarks?|keynote|keynotes|lecture|statement|statements|presentation|presentations|talk|message|messages|words)$/;
const THERE = /^(?:at|to|during)$/;

/** Where a speech stands that begins behind "in": its meeting, named behind "at". */
function meetingOf(reader: Reader, at: number): Entity | undefined {
  const { chunks } = reader;
  const [prep, where] = [chunks[at + 1], chunks[at + 2]];
  if (prep?.kind !== "PREP" || !THERE.test(prep.lower) || where?.kind !== "NP") return undefined;
  return reader.refer(where, ["Meeting"])[0];
}

function isQuoted(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).filter(({ kind }) => kind === "QUOTE").length % 2 === 1;
}

/** "In her opening remarks at the forum, A said", "A said in a speech at the forum", "A, in her address at the forum, said". */
function inSpeech(reader: Reader, rule: EnglishRule): void {
  const { chunks, units, clauses } = reader;
  for (let k = 1; k < chunks.length; k++) {
    const speech = chunks[k];
    if (speech.kind !== "NP" || speech.mention || !SPEECH.test(speech.head ?? "")) continue;
    if (chunks[k - 1].kind !== "PREP" || chunks[k - 1].lower !== "in" || isQuoted(chunks, k)) continue;
    if (!/^(?:his|her|an?|the|opening|closing|keynote|welcome)$/.test(units[speech.from].lower)) continue;
    const meeting = meetingOf(reader, k);
    if (meeting === undefined) continue;
    const own = clauses.find(({ phrases }) => phrases.some(({ at }) => at === k - 1));
    const clause = own?.verb.finite ? own : clauses.find(({ at, verb }) => at > k && verb.finite);
    if (clause === undefined || clause.verb.unreal || clause.verb.passive) continue;
    for (const speaker of reader.referAll(clause.subject, ["Person"]))
      reader.state(rule, speaker, meeting, { at: clause.at });
  }
}

/** The meeting that a side of a clause names: itself, or what stands behind "participants at". */
function meetingIn(reader: Reader, clause: Clause): Entity | undefined {
  const front = reader.chunks.slice(0, clause.at);
  const subject = reader.referAll(clause.subject, ["Meeting"])[0];
  if (subject) return subject;
  const named = front.flatMap((chunk, k) =>
    chunk.kind === "NP" && THERE.test(front[k - 1]?.lower ?? "") ? reader.refer(chunk, ["Meeting"]) : [],
  )[0];
  if (named) return named;
  return reader.referAll(
    clause.phrases.filter(({ prep }) => THERE.test(prep)).flatMap(({ items }) => items),
    ["Meeting"],
  )[0];
}

const OCCASION = /^(?:meeting|event|occasion|function|programme|program|ceremony|session|gathering|proceedings)$/;

/** "The forum featured a keynote by A", "began with opening remarks from A and B", "heard from A". */
function featured(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases } = clause;
  if (verb.unreal || verb.passive || !verb.finite) return;
  const heard = verb.lemma === "hear" && object.length === 0 ? phrases.findIndex(({ prep }) => prep === "from") : -1;
  const speech = object.some(({ head }) => SPEECH.test(head ?? ""))
    ? -1
    : phrases.findIndex(({ prep, items }) => prep === "with" && items.some(({ head }) => SPEECH.test(head ?? "")));
  const by =
    heard >= 0
      ? phrases[heard]
      : object.some(({ head }) => SPEECH.test(head ?? "")) || speech >= 0
        ? phrases.slice(speech + 1).find(({ prep }) => /^(?:by|from)$/.test(prep))
        : undefined;
  const people = reader.referAll(by?.items ?? [], ["Person"]);
  if (people.length === 0) return;
  const plain = clause.subject.some(({ mention, head }) => mention === undefined && OCCASION.test(head ?? ""));
  const meeting = meetingIn(reader, clause) ?? (plain ? told(reader) : undefined);
  if (meeting) for (const person of people) reader.state(rule, person, meeting, { at: clause.at });
}

/** "The keynote at the forum was delivered by A", "Remarks were also made by A and B". */
function delivered(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, subject } = clause;
  if (verb.unreal || !verb.passive || !verb.past) return;
  const speech = reader.chunks
    .slice(0, clause.at)
    .findLast(
      ({ kind, mention, head }, k, all) =>
        kind === "NP" && !mention && all[k - 1]?.kind !== "PREP" && SPEECH.test(head ?? ""),
    );
  if (speech === undefined || !(subject.includes(speech) || reader.chunks.indexOf(speech) === 0)) return;
  const people = reader.referAll(reader.chunksOf(clause, "by"), ["Person"]);
  if (people.length === 0) return;
  const meeting = meetingIn(reader, clause) ?? told(reader);
  if (meeting) for (const person of people) reader.state(rule, person, meeting, { at: clause.at });
}

const LISTENERS =
  /^(?:participants|delegates|attendees|guests|audience|gathering|stakeholders|journalists|reporters|newsmen|members|residents|students|graduates|officials|officers|farmers|crowd|congregation|people|conference|meeting|forum|summit|workshop|seminar|ceremony|session)$/;

/** "addressed delegates at the forum", "told the forum that", "told participants at the forum that". */
function toListeners(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases } = clause;
  if (verb.unreal || verb.passive || object.length === 0 || object[0].mention?.label === "Person") return;
  if (!object.some(({ head, mention }) => mention?.label === "Meeting" || LISTENERS.test(head ?? ""))) return;
  // "addressed the opening of the fair": the gathering itself, which the plain rule reads.
  if (verb.lemma !== "tell" && object.some((chunk) => reader.refer(chunk, ["Meeting"]).length > 0)) return;
  const itself =
    verb.lemma === "tell"
      ? reader.referAll(
          object.filter(({ from, to }) => to - from > 2),
          ["Meeting"],
        )
      : [];
  const [meeting] = [
    ...itself,
    ...reader.referAll(
      phrases.filter(({ prep }) => /^(?:at|during|of)$/.test(prep)).flatMap(({ items }) => items),
      ["Meeting"],
    ),
  ];
  if (meeting === undefined) return;
  for (const speaker of reader.referAll(clause.subject, ["Person"]))
    reader.state(rule, speaker, meeting, { at: clause.at, confidence: 0.85 });
}

const SPEAKING =
  /^(?:(?:also|among|amongst|others?|those|the|dignitaries|guests|officials|leaders) )*(?:who (?:also )?(?:spoke|addressed)|speaking)\b/;

/** "Also speaking at the forum were A and B", "Speakers at the forum included A, B and C". */
function speakersNamed(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { chunks } = reader;
  if (clause.verb.unreal || !clause.verb.finite || clause.verb.passive) return;
  const front = reader.wordsOf(0, chunks[clause.at].from);
  const speaking = SPEAKING.test(front);
  const speakers =
    /^(?:(?:also|among|amongst|the|other|others|some|keynote|guest|main|invited|featured|distinguished|key|other) )*(?:speakers?|panell?ists?|presenters|discussants)\b/.test(
      front,
    );
  if (!speaking && !speakers) return;
  if (speaking && clause.verb.lemma === "speak") return;
  const before = chunks.slice(0, clause.at);
  if (before.some(({ mention }) => mention?.label === "Person")) return;
  const people = peopleListed(reader, clause.at + 1);
  if (people.length === 0) return;
  const named = before.flatMap((chunk) => (chunk.kind === "NP" ? reader.refer(chunk, ["Meeting"]) : []))[0];
  const meeting = named ?? (speaking ? undefined : told(reader));
  if (meeting) for (const person of people) reader.state(rule, person, meeting, { at: clause.at });
}

const OPENS = /^(?:open|launch|close|inaugurate|declare|flag|preside|chair|officiate|grace|commission|host|attend)$/;

/** "Speaking when she opened the forum, A said", "was speaking as he launched the forum". */
function speakingWhen(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { chunks, clauses } = reader;
  if (clause.verb.unreal || clause.verb.passive || clause.phrases.length > 0) return;
  const when = chunks[clause.end];
  if (when?.kind !== "SUB" || !/^(?:when|while|as|after)$/.test(when.lower)) return;
  const deed = clauses.find(({ at }) => at > clause.end && at < clause.end + 5);
  if (deed === undefined || deed.verb.unreal || deed.verb.passive || !OPENS.test(deed.verb.lemma)) return;
  const there = [...deed.object, ...reader.chunksOf(deed, "prep", /^(?:at|over)$/)];
  const [meeting] = reader.referAll(there, ["Meeting"]);
  if (meeting === undefined) return;
  const doers = deed.subject.length > 0 && deed.verb.finite ? deed.subject : clause.subject;
  for (const speaker of reader.referAll(doers, ["Person"]))
    reader.state(rule, speaker, meeting, { at: clause.at, confidence: 0.85 });
}

export const speechNouns: readonly EnglishRule[] = [
  {
    id: "en.spoke-at.when",
    type: "SPOKE_AT",
    verbs: ["speak"],
    example: "Speaking when she opened the annual conference, Mary Byrne said the road was open.",
    nearMiss: "Speaking before she opened the annual conference, Mary Byrne said the road was open.",
    clause: speakingWhen,
  },
  {
    id: "en.spoke-at.in-speech",
    type: "SPOKE_AT",
    example: "In her opening remarks at the annual conference, Mary Byrne said the road was open.",
    nearMiss: "In her opening remarks at the annual conference, Mary Byrne will say the road is open.",
    sentence: inSpeech,
  },
  {
    id: "en.spoke-at.featured",
    type: "SPOKE_AT",
    verbs: [
      "feature",
      "begin",
      "open",
      "start",
      "commence",
      "hear",
      "include",
      "have",
      "conclude",
      "end",
      "close",
      "kick",
    ],
    example: "The annual conference began with opening remarks by Mary Byrne.",
    nearMiss: "The annual conference began with a song by Mary Byrne.",
    clause: featured,
  },
  {
    id: "en.spoke-at.delivered-by",
    type: "SPOKE_AT",
    verbs: ["deliver", "give", "make", "present"],
    example: "The keynote address at the annual conference was delivered by Mary Byrne.",
    nearMiss: "The keynote address at the annual conference will be delivered by Mary Byrne.",
    clause: delivered,
  },
  {
    id: "en.spoke-at.listeners",
    type: "SPOKE_AT",
    verbs: ["address", "tell"],
    example: "Mary Byrne addressed delegates at the annual conference.",
    nearMiss: "Mary Byrne is to address delegates at the annual conference.",
    clause: toListeners,
  },
  {
    id: "en.spoke-at.speakers",
    type: "SPOKE_AT",
    verbs: ["be", "include"],
    example: "Speakers at the annual conference included Mary Byrne and Tom Daly.",
    nearMiss: "Critics at the annual conference included Mary Byrne and Tom Daly.",
    clause: speakersNamed,
  },
];
