// How is a chunk made? Each in one shape, whatever its kind: what reads chunks of all kinds is compiled for one.

import type {
  Chunk,
  ChunkSpan,
  DateChunk,
  DocumentChunk,
  LevelChunk,
  MeetingChunk,
  OrgChunk,
  OrgType,
  PersonChunk,
  PlaceChunk,
  PlacePart,
  PlainChunk,
  TitleChunk,
  VerbChunk,
} from "./chunks";
import type { DateMention } from "./dates";
import { NO_WORDS } from "./words";

const NO_PARTS: readonly PlacePart[] = [];
const NO_DATE: DateMention = { start: 0, end: 0, iso: "", granularity: "vague" };

/** A chunk of any kind, with nothing that only one kind has. */
function blank<Kind extends string>(kind: Kind, { first, last, start, end }: ChunkSpan) {
  return {
    kind,
    first,
    last,
    start,
    end,
    text: "",
    word: NO_WORDS,
    entity: null,
    name: "",
    title: "",
    verb: "",
    evidence: "none" as PersonChunk["evidence"],
    place: null as PlaceChunk | LevelChunk | null,
    rest: "",
    type: "named" as OrgType,
    parts: NO_PARTS,
    level: "",
    whole: false,
    generic: false,
    nested: false,
    inner: undefined as DocumentChunk["inner"],
    date: NO_DATE,
  };
}

export function plainChunk(kind: PlainChunk["kind"], at: ChunkSpan, text: string, word: number): PlainChunk {
  const chunk = blank(kind, at);
  chunk.text = text;
  chunk.word = word;
  return chunk;
}

export function personChunk(at: ChunkSpan, name: string, evidence: PersonChunk["evidence"]): PersonChunk {
  const chunk = blank("person", at);
  chunk.name = name;
  chunk.evidence = evidence;
  return chunk;
}

export function titleChunk(at: ChunkSpan, title: string): TitleChunk {
  const chunk = blank("title", at);
  chunk.title = title;
  return chunk;
}

export function verbChunk(at: ChunkSpan, verb: string): VerbChunk {
  const chunk = blank("verb", at);
  chunk.verb = verb;
  return chunk;
}

export function placeChunk(at: ChunkSpan, parts: readonly PlacePart[]): PlaceChunk {
  const chunk = blank("place", at);
  chunk.parts = parts;
  return chunk;
}

/** `level` without 我/全/该/本; `whole` when it says 全. */
export function levelChunk(at: ChunkSpan, level: string, whole: boolean): LevelChunk {
  const chunk = blank("level", at);
  chunk.level = level;
  chunk.whole = whole;
  return chunk;
}

/** `rest` is the body's canonical name after its place. */
export function bodyChunk(at: ChunkSpan, place: OrgChunk["place"], rest: string, type: OrgType): OrgChunk {
  const chunk = blank("org", at);
  chunk.place = place;
  chunk.rest = rest;
  chunk.type = type;
  return chunk;
}

export function meetingChunk(at: ChunkSpan, name: string, generic: boolean, nested: boolean): MeetingChunk {
  const chunk = blank("meeting", at);
  chunk.name = name;
  chunk.generic = generic;
  chunk.nested = nested;
  return chunk;
}

export function documentChunk(at: ChunkSpan, name: string, inner?: DocumentChunk["inner"]): DocumentChunk {
  const chunk = blank("document", at);
  chunk.name = name;
  chunk.inner = inner;
  return chunk;
}

export function dateChunk(at: ChunkSpan, date: DateMention): DateChunk {
  const chunk = blank("date", at);
  chunk.date = date;
  return chunk;
}

/** The same chunk but for some of it. */
export function changed<One extends Chunk>(chunk: One, but: Partial<Omit<One, "kind">>): One {
  return Object.assign(blank(chunk.kind, chunk), chunk, but);
}
