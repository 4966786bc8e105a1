// Which gathering does a sentence tell of, whoever was there? "The signing ceremony, attended by officers of both schools, marked …", "approved the plan in a meeting on Tuesday".

import type { Chunk } from "./chunks";
import { gathering } from "./gatherings";
import type { Reader } from "./reader";

const HELD = /^(?:attend|grace|witness|officiate|hold|organi[sz]e|conduct|inaugurate|preside|chair)$/;
const ENACTED = /^(?:approve|adopt|pass|discuss|consider|debate|vote|elect|appoint|endorse|reject|accept)$/;

/** Names the gatherings of the sentence that nobody is told to have been at. */
export function nameToldGatherings(reader: Reader): void {
  for (const { verb, at, subject, object, phrases } of reader.clauses) {
    if (verb.unreal) continue;
    if (subject.length === 1 && (isHeld(reader, at) || tookPlace(reader, at))) named(reader, subject[0]);
    if (subject.length === 1 && ended(reader, at)) named(reader, subject[0]);
    if (
      object.length === 1 &&
      /^(?:completed|concluded|ended|wrapped)$/.test(reader.chunks[at].lower) &&
      isEvent(object[0])
    )
      named(reader, object[0]);
    if (!ENACTED.test(verb.lemma) || verb.passive || !verb.past) continue;
    if (!subject.some(({ mention }) => mention?.label === "Organization")) continue;
    for (const { prep, at: start, items } of phrases)
      if (/^(?:in|at|during)$/.test(prep) && items.length === 1 && isMeeting(reader, start + 1))
        named(reader, items[0]);
  }
}

/** "attended by ranking officers", "was held at the school". */
function isHeld({ chunks }: Reader, at: number): boolean {
  const verb = chunks[at].verb!;
  if (!HELD.test(verb.lemma)) return false;
  return verb.passive || (verb.form === "participle" && chunks[at + 1]?.lower === "by");
}

function tookPlace({ chunks }: Reader, at: number): boolean {
  return chunks[at].verb!.lemma === "take" && chunks[at].verb!.past && chunks[at + 1]?.head === "place";
}

/** "A four-day launch of water projects ended on Friday". */
function ended(reader: Reader, at: number): boolean {
  const { verb, lower } = reader.chunks[at];
  return (
    verb!.past &&
    !verb!.passive &&
    /^(?:ended|concluded|closed|began|opened|started|kicked)$/.test(lower) &&
    reader.clauses.some((clause) => clause.at === at && isEvent(clause.subject[0]))
  );
}

/** Heads that name a gathering even without "was held". */
function isEvent(chunk: Chunk | undefined): boolean {
  return /^(?:launch|camp|workshop|conference|forum|summit|seminar|symposium|retreat|ceremony|congress|training)$/.test(
    chunk?.head ?? "",
  );
}

/** "in a meeting on Tuesday", "at a special meeting last night". */
function isMeeting({ chunks, units }: Reader, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "NP" || !/^(?:meeting|session)$/.test(chunk.head ?? "")) return false;
  const words = units.slice(chunk.from, chunk.to).map(({ lower }) => lower);
  return (
    /^(?:an?|its|their)$/.test(words[0]) && !words.some((word) => /^(?:next|future|upcoming|last|previous)$/.test(word))
  );
}

function named(reader: Reader, chunk: Reader["chunks"][number]): void {
  if (reader.foundDates().some(({ future }) => future)) return;
  const first = reader.units[chunk.from].lower;
  if (chunk.mention || !(reader.units[chunk.from].mention || /^(?:the|an?|this|its|their)$/.test(first))) return;
  gathering(reader, chunk);
}
