// Which meeting is "a special meeting of the council", "the meeting", "the event"? A new one, or the one already named.

import type { Entity } from "../../doc";
import type { Chunk } from "./chunks";
import { dateOf, type FoundDate } from "./dates";
import { leaderOf } from "./delegations";
import { meetingKey } from "./meeting-names";
import { isMeetingHead } from "./meetings";
import type { Reader } from "./reader";
import { hostOfTalks } from "./talks";

const ANAPHORIC = new Set([
  "meeting",
  "event",
  "conference",
  "ceremony",
  "forum",
  "summit",
  "session",
  "workshop",
  "briefing",
  "function",
  "gathering",
  "seminar",
  "symposium",
  "launch",
  "opening",
  "unveiling",
  "ribbon-cutting",
  "groundbreaking",
  "dedication",
  "training",
  "congress",
  "festival",
  "convention",
  "exhibition",
  "hearing",
  "dialogue",
  "retreat",
  "activity",
  "programme",
  "program",
  "camp",
  "handover",
  "commissioning",
  "flag-off",
]);
/** Camps where people live or soldiers train. */
const CAMPED =
  /^(?:refugees?|idps?|displaced|army|military|labour|labor|work|base|training|tent|prison|concentration|transit|holiday|relief|militant|rebel)$/;
const PLAIN = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "same",
  "its",
  "their",
  "his",
  "her",
  "another",
  "one",
  "day's",
  "two-day",
  "three-day",
  "one-day",
  "day-long",
  "week-long",
  "annual",
  "special",
  "first",
  "second",
  "recent",
  "high-level",
  "similar",
  "major",
  "colourful",
  "brief",
  "closed-door",
  "day",
]);

/** The meeting that a noun phrase with a head such as "meeting" means; `null` when it is none or nobody can tell which. */
export function gathering(reader: Reader, chunk: Chunk): Entity | null {
  const head = chunk.head ?? "";
  if (
    chunk.mention ||
    !(isMeetingHead(head) || ANAPHORIC.has(head)) ||
    (/ings$|s$/.test(head) && !/^(congress|talks)$/.test(head))
  )
    return null;
  const lowers = reader.units.slice(chunk.from, chunk.to).map((unit) => unit.lower);
  if (head === "camp" && lowers.some((word) => CAMPED.test(word))) return null;
  if (/^(any|no|every|each|some|all|many)$/.test(lowers[0]) || hostOfTalks(reader, chunk) !== null) return null;
  if (isWithPerson(reader, chunk)) return null;
  const to = endOfName(reader, chunk);
  const from = startOfName(reader, chunk, to);
  const phrase = reader
    .textOf(from, to)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?) /i, "");
  const bare = from >= chunk.to - 1 && to === chunk.to;
  const definite = /^(the|this|that|its|their)$/.test(lowers[0]);
  if (definite && bare) {
    const known = lastMeeting(reader, head);
    if (known !== null) return known;
  }
  if (
    head === "event" ||
    head === "function" ||
    head === "gathering" ||
    head === "training" ||
    head === "launch" ||
    head === "opening" ||
    head === "session" ||
    head === "camp" ||
    /^(?:activity|program|programme)$/.test(head)
  ) {
    if (
      bare &&
      !(head === "event" && !definite && isAt(reader, chunk)) &&
      !(definite && /^(?:launch|opening|training|function|gathering)$/.test(head) && isAt(reader, chunk))
    )
      return null;
  }
  if (to === chunk.to && definite && from === chunk.to - 1) return unnamed(reader, head, chunk);
  if (bare) return unnamed(reader, head, chunk);
  return take(reader, phrase, chunk, from, to);
}

/** "a meeting with Mary Byrne": two people meet, nothing was convened. */
function isWithPerson(reader: Reader, chunk: Chunk): boolean {
  const { chunks } = reader;
  const at = chunks.indexOf(chunk);
  const [first, , second] = chunks.slice(at + 2, at + 5).map(({ mention }) => mention?.label);
  if (chunks[at + 1]?.lower === "between" && first === "Person" && second === "Person") return true;
  return (
    /^(?:meeting|talks)$/.test(chunk.head ?? "") &&
    chunks[at + 1]?.lower === "with" &&
    (chunks[at + 2]?.mention?.label === "Person" ||
      (chunks[at + 2]?.kind === "NP" && leaderOf(reader, chunks[at + 2]) !== undefined)) &&
    !chunks.slice(at + 3, at + 6).some(({ head }) => /^(?:attendance|chair)$/.test(head ?? ""))
  );
}

/** "Speaking at the launch": somebody does something there. */
function isAt(reader: Reader, chunk: Chunk): boolean {
  const before = reader.chunks[reader.chunks.indexOf(chunk) - 1];
  return before?.kind === "PREP" && /^(?:at|during)$/.test(before.lower);
}

/** The name begins behind articles and plain adjectives. */
function startOfName(reader: Reader, chunk: Chunk, to: number): number {
  let from = chunk.from;
  while (
    from < chunk.to - 1 &&
    PLAIN.has(reader.units[from].lower) &&
    !/^(annual|special)$/.test(reader.units[from].lower)
  )
    from++;
  const online =
    from > chunk.from && from < chunk.to - 1 && /^(?:online|virtual|hybrid)$/.test(reader.units[from].lower);
  return online && namedLonger(reader, reader.textOf(from + 1, to)) !== null ? from + 1 : from;
}

/** "the opening ceremony" is the "opening ceremony for the road", if the article has named one such before. */
function namedLonger(reader: Reader, phrase: string): Entity | null {
  const words = phrase.replace(/\s+/g, " ").toLowerCase();
  const named = reader.doc.entities.filter(
    ({ label, name, mentions }) =>
      label === "Meeting" &&
      (name.toLowerCase() === words ||
        /^ (?:of|for|on|to|between|with) /.test(name.toLowerCase().slice(words.length))) &&
      name.toLowerCase().startsWith(words) &&
      mentions.some(({ start }) => start < reader.sentence.start),
  );
  return named.length === 1 ? named[0] : null;
}

/** The name goes on with "of the council", "on housing", "with residents"; never with a time or a place. */
function endOfName(reader: Reader, chunk: Chunk): number {
  const at = reader.chunks.indexOf(chunk);
  let to = chunk.to;
  for (let k = at + 1; k + 1 < reader.chunks.length; k += 2) {
    const prep = reader.chunks[k];
    const next = reader.chunks[k + 1];
    if (prep.kind !== "PREP" || next.kind !== "NP" || !/^(of|on|for|between|with|to)$/.test(prep.lower)) break;
    if (
      prep.lower !== "of" &&
      /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d+.*)$/.test(
        reader.units[next.from].lower,
      )
    )
      break;
    to = next.to;
    const joined = reader.chunks[k + 2]?.kind === "CONJ" ? reader.chunks[k + 3] : undefined;
    if (prep.lower === "between" && joined?.kind === "NP") return joined.to;
    if (prep.lower === "for") return listEnd(reader, k + 2) ?? to;
  }
  return to;
}

/** "conference for A, B and C was held": those it is for are listed up to the verb; `null` when they are not. */
function listEnd({ chunks }: Reader, from: number): number | null {
  if (chunks[from]?.lower !== ",") return null;
  let k = from;
  while (/^(?:NP|COMMA|CONJ)$/.test(chunks[k]?.kind ?? "")) k++;
  const closed = chunks[k - 1].kind === "NP" && chunks[k - 2].kind === "CONJ";
  return closed && chunks[k]?.verb?.passive && /^(?:hold|convene|organi[sz]e)$/.test(chunks[k].verb!.lemma)
    ? chunks[k - 1].to
    : null;
}

/** The meeting spoken of last before the end of this sentence, of that head noun when there is one. */
export function lastMeeting(reader: Reader, head: string): Entity | null {
  const before = reader.doc.entities.filter(
    (entity) => entity.label === "Meeting" && entity.mentions.some((span) => span.start < reader.sentence.end),
  );
  const same = before.filter((entity) => entity.name.toLowerCase().includes(head));
  const list = same.length > 0 ? same : before;
  if (list.length === 0) return null;
  const at = (entity: Entity) =>
    Math.max(...entity.mentions.filter((span) => span.start < reader.sentence.end).map((span) => span.start));
  return list.reduce((best, entity) => (at(entity) > at(best) ? entity : best));
}

/** A gathering without a name is known by its kind, place or body, and date. */
function unnamed(reader: Reader, head: string, chunk: Chunk): Entity | null {
  const span = reader.spanOf(chunk.from, chunk.to);
  const date = dateOf(datesBeside(reader, chunk), span.start, reader.doc.publishedAt).iso;
  const place = placeOf(reader) ?? bodyOf(reader);
  const about = [place, date].filter((part) => part !== null && part !== "").join("，");
  const name = about === "" ? head : `${head}（${about}）`;
  const entity = reader.registry.take("Meeting", name.toLowerCase(), name, span);
  return entity;
}

/** Dates of the sentence that no verb of saying parts from the gathering. */
function datesBeside(reader: Reader, chunk: Chunk): readonly FoundDate[] {
  const { start } = reader.spanOf(chunk.from, chunk.to);
  const said = reader.chunks
    .filter(({ verb }) => verb !== undefined && /^(?:say|add|tell|announce|note)$/.test(verb.lemma))
    .map(({ from, to }) => reader.spanOf(from, to).start);
  return reader.foundDates().filter((date) => !said.some((at) => at > start === at < date.start));
}

function placeOf(reader: Reader): string | null {
  for (let k = 0; k + 1 < reader.chunks.length; k++) {
    const { mention } = reader.chunks[k + 1];
    if (reader.chunks[k].kind === "PREP" && /^(in|at)$/.test(reader.chunks[k].lower) && mention?.label === "Place")
      return mention.entity?.name ?? null;
  }
  return null;
}

/** A body that acts in the sentence, or stands behind "at", "of", "by": what it is said to pay for holds no meeting. */
function bodyOf(reader: Reader): string | null {
  const { chunks, clauses } = reader;
  const acts = (at: number) =>
    at === 0 ||
    (chunks[at - 1].kind === "PREP" && /^(?:at|of|to|for)$/.test(chunks[at - 1].lower)) ||
    clauses.some(({ subject, object }) => subject.includes(chunks[at]) || object.includes(chunks[at]));
  const body = chunks.find((chunk, at) => chunk.mention?.label === "Organization" && acts(at));
  return body?.mention?.entity?.name ?? null;
}

function take(reader: Reader, phrase: string, chunk: Chunk, from: number, to: number): Entity {
  const date = dateOf(reader.foundDates(), reader.spanOf(chunk.from, chunk.to).start, reader.doc.publishedAt).iso;
  const known = reader.doc.entities.find(
    (entity) => entity.label === "Meeting" && meetingKey(entity.name) === meetingKey(phrase),
  );
  const head = chunk.head ?? "";
  const bare = reader.doc.entities.find(
    (entity) => entity.label === "Meeting" && (entity.name === head || entity.name.startsWith(`${head}（`)),
  );
  if (known === undefined && bare && /^(?:the|this)$/.test(reader.units[chunk.from].lower)) {
    bare.aliases.add(phrase);
    return reader.registry.take("Meeting", bare.key, bare.name, reader.spanOf(from, to));
  }
  const longer =
    known === undefined && /^(?:the|this)$/.test(reader.units[chunk.from].lower) ? namedLonger(reader, phrase) : null;
  if (longer) {
    longer.mentions.push(reader.spanOf(from, to));
    return longer;
  }
  const key = known ? known.key : `${phrase}@${date}`.toLowerCase();
  return reader.registry.take("Meeting", key, known ? known.name : phrase, reader.spanOf(from, to));
}

/** "told councillors at their annual budget meeting": a gathering that somebody did something at is named, whatever was done. */
export function nameGatherings(reader: Reader): { meeting: Entity; at: number }[] {
  const { chunks, units } = reader;
  const found: { meeting: Entity; at: number }[] = [];
  for (let k = 0; k + 1 < chunks.length; k++) {
    const [prep, chunk] = [chunks[k], chunks[k + 1]];
    if (prep.kind !== "PREP" || !/^(?:at|during)$/.test(prep.lower) || chunk.kind !== "NP" || chunk.mention) continue;
    if (!/^(?:meeting|conference|session|hearing|ceremony|briefing|summit|forum)$/.test(chunk.head ?? "")) continue;
    const words = units.slice(chunk.from, chunk.to).map((unit) => unit.lower);
    const of = chunks[k + 2]?.lower === "of" && words.length === 2;
    const there =
      words.length === 2 && /^(?:in|at)$/.test(chunks[k + 2]?.lower ?? "") && chunks[k + 3]?.mention?.label === "Place";
    if ((words.length < 3 && !of && !there) || !/^(?:an?|the|its|their|his|her)$/.test(words[0])) continue;
    if (
      words.some((word) =>
        /^(?:next|future|upcoming|coming|planned|proposed|previous|last|recent|every|each|same|first|other)$/.test(
          word,
        ),
      )
    )
      continue;
    const clause = reader.clauses.find(({ phrases }) => phrases.some(({ at }) => at === k));
    if (clause?.verb.unreal || reader.foundDates().some(({ future }) => future)) continue;
    if (chunks.slice(0, k).some(({ verb }) => verb?.unreal && verb.form !== "infinitive")) continue;
    const meeting = gathering(reader, chunk);
    if (meeting !== null) found.push({ meeting, at: of ? k + 4 : k + 2 });
  }
  return found;
}
