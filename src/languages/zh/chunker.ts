// How do tokens become chunks? At each token the first grammar that fits: meeting, document, date, body, place, person.

import { firstFrom, lastOf } from "../../lists";
import type { Chunk, DocumentChunk, OrgChunk } from "./chunks";
import { CUE } from "./cues";
import type { DateMention } from "./dates";
import { withDecisions } from "./decisions";
import { documentTitle, isPeriodical } from "./documents";
import { headOfBody, wardOfHead } from "./fused-heads";
import { KIND } from "./kinds";
import { levelSite } from "./level-sites";
import { lexicon } from "./lexicon";
import {
  bodyChunk,
  changed,
  dateChunk,
  documentChunk,
  levelChunk,
  meetingChunk,
  personChunk,
  placeChunk,
  plainChunk,
  titleChunk,
  verbChunk,
} from "./making-chunks";
import { isGenericMeeting, NESTING, spreadNesting } from "./meeting-names";
import { isOfSpeech } from "./meeting-spirit";
import { type MeetingSpan, meetingSpans } from "./meetings";
import { parseMission } from "./missions";
import { opensBrand } from "./named-bodies";
import { parseOrganization } from "./organizations";
import { comingHere } from "./own-bodies";
import { abbreviatedPlace, parseLevel, parsePlace, siteAt } from "./places";
import { ENDS_AS, type Reader } from "./reader";
import { streetsIn } from "./roads";
import { markSpeeches } from "./speeches";
import { BEFORE_MARK } from "./verbs";
import { opensWithSide } from "./villages";

/** The chunks of the sentence that the reader looks at. */
export function chunksOf(reader: Reader, dates: readonly DateMention[]): Chunk[] {
  return new Chunker(reader, dates).chunk();
}

/** Kinds that can open a body or a place; other function words are read as they are. */
const OPENS_NAME =
  KIND.PLACE |
  KIND.LEVEL |
  KIND.LEVEL_BODY |
  KIND.CORE_BODY |
  KIND.DEPARTMENT |
  KIND.NATIONAL_BODY |
  KIND.ORG_ENDING |
  KIND.NAME |
  KIND.SURNAME;

/** What a sentence must hold for a body to be in it: an organ, an ending, or a word for one named elsewhere. */
const BODY = KIND.DEPARTMENT | KIND.CORE_BODY | KIND.LEVEL_BODY | KIND.NATIONAL_BODY | KIND.ORG_ENDING;
const POINTS_AT_BODY = /[校院网馆社行厂所处司部党]|公司|集团|委|办公室/;

class Chunker {
  private readonly meetings: readonly MeetingSpan[];
  private nextMeeting = 0;
  private readonly mayHoldBody: boolean;
  private readonly streets: ReadonlyMap<number, number>;
  private nextDate: number;

  constructor(
    private readonly reader: Reader,
    private readonly dates: readonly DateMention[],
  ) {
    this.mayHoldBody =
      reader.has(BODY) ||
      reader.endsAs(ENDS_AS.BUREAU) ||
      (reader.last > reader.first && POINTS_AT_BODY.test(reader.words(reader.first, reader.last)));
    this.streets = streetsIn(reader);
    const from = reader.first < reader.last ? reader.start(reader.first) : 0;
    this.nextDate = firstFrom(dates.length, (i) => dates[i].start < from);
    this.meetings =
      reader.has(KIND.MEETING_ENDING) || reader.endsAs(ENDS_AS.COMMITTEE)
        ? meetingSpans(reader, (token) => this.dayAt(token))
        : [];
  }

  chunk(): Chunk[] {
    const chunks: Chunk[] = [];
    let t = this.reader.first;
    while (t < this.reader.last) {
      const chunk = this.at(t);
      const coming = chunk.kind === "word" || chunk.kind === "act" ? comingHere(chunk) : null;
      if (coming !== null) {
        chunks.push(...coming);
        t = chunk.last;
        continue;
      }
      if (chunk.kind === "title" && this.reader.is(t, KIND.FUSED))
        chunks.push(fusedTown(this.reader, t, chunks) ?? this.fusedOrgan(t, chunks));
      chunks.push(...this.withHead(chunk, chunks));
      t = Math.max(chunk.last, t + 1);
    }
    spreadNesting(chunks);
    if (this.reader.cues & CUE.speech) markSpeeches(chunks);
    return withDecisions(chunks, this.reader.text);
  }

  /** The chunk, as an office with the ward it is of where it holds its last character. */
  private withHead(chunk: Chunk, chunks: Chunk[]): Chunk[] {
    if (chunk.kind === "word") return [headOfBody(this.reader, chunk, lastOf(chunks)) ?? chunk];
    const ward = chunk.kind === "title" ? wardOfHead(this.reader, chunk, chunks) : null;
    return ward === null ? [chunk] : [ward, chunk];
  }

  private at(t: number): Chunk {
    const { reader } = this;
    const meeting = this.meetingAt(t);
    if (meeting !== null) return meeting;
    const kind = reader.tokens.kind[t];
    if (kind & KIND.MARK) {
      const mark = reader.mark(t);
      if (mark === "《") {
        const titled = this.document(t);
        if (titled !== null) return titled;
      }
      if (mark !== "“") return this.plain(t);
    }
    const street = this.streets.size > 0 ? this.streets.get(t) : undefined;
    if (street !== undefined) return siteAt(reader, t, street);
    const date = this.dateAt(t);
    if (date !== null) return date;
    if (kind & KIND.FUNCTION && (kind & OPENS_NAME) === 0 && !opensWithSide(reader, t) && !opensBrand(reader, t))
      return this.plain(t);
    const limit = this.nextMeeting < this.meetings.length ? this.meetings[this.nextMeeting].first : reader.last;
    const saved = reader.last;
    reader.last = Math.min(saved, Math.max(limit, t + 1));
    const found = abbreviatedPlace(reader, t) ?? parseMission(reader, t) ?? this.placeOrBody(t);
    reader.last = saved;
    return found ?? this.plain(t);
  }

  private placeOrBody(t: number): Chunk | null {
    const { reader } = this;
    const place = parsePlace(reader, t);
    const body = this.mayHoldBody ? parseOrganization(reader, t, place) : null;
    return body ?? levelSite(reader, t) ?? parseLevel(reader, t) ?? place;
  }

  private meetingAt(t: number): Chunk | null {
    const { reader } = this;
    while (this.nextMeeting < this.meetings.length && this.meetings[this.nextMeeting].first < t) this.nextMeeting++;
    const span = this.meetings[this.nextMeeting];
    if (span === undefined || span.first !== t) return null;
    this.nextMeeting++;
    // 会晤 alone is what two do, no gathering.
    if (span.last === t + 1 && reader.is(t, KIND.TRIGGER)) return null;
    const surplus = /^(?:次|届)/.test(reader.words(span.first)) ? 1 : 0;
    const name = reader.words(span.first, span.last).slice(surplus);
    const end = reader.end(span.last - 1);
    const at = { first: span.first, last: span.last, start: reader.start(span.first) + surplus, end };
    return meetingChunk(
      at,
      name,
      isGenericMeeting(name),
      NESTING.test(reader.text.slice(end, end + 6)) || isOfSpeech(reader.text, at),
    );
  }

  private document(t: number): DocumentChunk | OrgChunk | null {
    const { reader } = this;
    let depth = 0;
    for (let k = t; k < reader.last; k++) {
      const mark = reader.mark(k);
      if (mark === "《") depth++;
      if (mark === "》") depth--;
      if (depth > 0) continue;
      const at = { first: t, last: k + 1, start: reader.start(t), end: reader.end(k) };
      if (k === t + 1) return null;
      const inner = reader.words(t + 1, k);
      if (isPeriodical(inner)) return bodyChunk(at, null, inner, "newspaper");
      return documentChunk(at, documentTitle(inner));
    }
    return null;
  }

  private dateAt(t: number): Chunk | null {
    const date = this.dateStartingAt(this.reader.start(t));
    if (date === null) return null;
    let last = t + 1;
    while (last < this.reader.last && this.reader.start(last) < date.end) last++;
    return dateChunk({ first: t, last, start: date.start, end: date.end }, date);
  }

  private dateStartingAt(start: number): DateMention | null {
    for (let k = this.nextDate; k < this.dates.length && this.dates[k].start <= start; k++) {
      if (this.dates[k].start === start) return this.dates[k];
    }
    return null;
  }

  /** The day that covers a token; years and months can be part of a meeting's name, days cannot. */
  private dayAt(token: number): DateMention | null {
    const start = this.reader.start(token);
    for (let k = this.nextDate; k < this.dates.length && this.dates[k].start <= start; k++) {
      const date = this.dates[k];
      if (start < date.end && date.granularity !== "year" && date.granularity !== "month") return date;
    }
    return null;
  }

  /** 公安局|长: the organ inside the office; the place that stands before it is its own. */
  private fusedOrgan(t: number, chunks: Chunk[]): OrgChunk {
    const { reader } = this;
    const words = reader.words(t);
    const before = lastOf(chunks);
    const place = before?.kind === "place" || (before?.kind === "level" && !before.whole) ? before : null;
    if (place !== null && place.end === reader.start(t)) chunks.pop();
    else if (before?.kind === "org" && before.end === reader.start(t)) {
      chunks.pop();
      return changed(before, {
        rest: inMinistry(before.rest, words.slice(0, -1)),
        type: before.type === "national" ? "national" : "department",
        last: t + 1,
        end: reader.end(t) - 1,
      });
    }
    if (before?.kind === "word" && /^[省州市县区旗盟乡镇]$/.test(before.text) && before.end === reader.start(t)) {
      chunks.pop();
      const { first, start, end } = before;
      const level = levelChunk({ first, last: t, start, end }, before.text, false);
      return bodyChunk({ first, last: t + 1, start, end: reader.end(t) - 1 }, level, words.slice(0, -1), "department");
    }
    const own = place !== null && place.end === reader.start(t) ? place : null;
    const start = own?.start ?? reader.start(t);
    const at = { first: own?.first ?? t, last: t + 1, start, end: reader.end(t) - 1 };
    const organ = words.slice(0, -1);
    const national = own === null && isNational(organ);
    return bodyChunk(at, own, national ? fullNational(organ) : organ, national ? "national" : "department");
  }

  private plain(t: number): Chunk {
    const { reader } = this;
    const { tokens } = reader;
    const kind = tokens.kind[t];
    const text = reader.words(t);
    const end = tokens.end[t];
    const at = { first: t, last: t + 1, start: tokens.start[t], end };
    if (kind & KIND.NAME) return personChunk(at, text, "none");
    if (kind & (KIND.TITLE | KIND.TRIGGER | KIND.ROLE) && isPlainUse(reader, t, text))
      return plainChunk("function", at, text, tokens.word[t]);
    if (kind & KIND.FUSED) return titleChunk({ ...at, start: end - 2 }, text.slice(-2));
    if (kind & KIND.TITLE) return titleChunk(at, text);
    if (isGuests(reader, t, text)) return verbChunk(at, "出席");
    if (kind & KIND.TRIGGER || endsClause(reader, t, text)) return verbChunk(at, text);
    return plainChunk(plainKind(kind), at, text, tokens.word[t]);
  }
}

/** 乌来区|长: the town inside the office, with the place that stands before it; null when the office holds none. */
function fusedTown(reader: Reader, t: number, chunks: Chunk[]): Chunk | null {
  const { trie, kinds } = reader.lexicon;
  const town = reader.words(t).slice(0, -1);
  const entry = /[乡镇市区]$/.test(town) ? trie.find(town) : -1;
  if (entry < 0 || (kinds[entry] & KIND.PLACE) === 0) return null;
  const part = { start: reader.start(t), end: reader.end(t) - 1, entry, grammar: "" as const };
  const before = lastOf(chunks);
  const above = before?.kind === "place" && before.end === part.start ? before : null;
  if (above !== null) chunks.pop();
  const { first, start } = above ?? { first: t, start: part.start };
  return placeChunk({ first, last: t + 1, start, end: part.end }, [...(above?.parts ?? []), part]);
}

/** 经济部|水利署长: the agency has the name of its ministry. */
function inMinistry(ministry: string, unit: string): string {
  const full = fullNational(unit);
  return full.startsWith(ministry) ? full : ministry + unit;
}

/** 水利署 is 经济部水利署. */
function fullNational(name: string): string {
  const { trie, canonical } = lexicon();
  return canonical.get(trie.find(name, 0, name.length)) ?? name;
}

/** 教育部|长: a ministry is of no place. */
function isNational(organ: string): boolean {
  const { trie, kinds } = lexicon();
  const entry = trie.find(organ, 0, organ.length);
  return entry >= 0 && (kinds[entry] & KIND.NATIONAL_BODY) !== 0;
}

function plainKind(kind: number): "mark" | "role" | "courtesy" | "act" | "function" | "word" {
  if (kind & KIND.MARK) return "mark";
  if (kind & KIND.ROLE) return "role";
  if (kind & KIND.COURTESY) return "courtesy";
  if (kind & (KIND.FUNCTION | KIND.ADVERB)) return "function";
  return kind & KIND.VERBAL ? "act" : "word";
}

/** 坦言|，; 呼吁|：; 共同|剪彩|。: verbs only where a mark follows them. */
function endsClause(reader: Reader, t: number, text: string): boolean {
  const verbClass = BEFORE_MARK.get(text);
  if (verbClass === undefined || t + 1 >= reader.last) return false;
  if (text === "主礼" && /^(?:嘉宾|贵宾|官员|人)$/.test(reader.words(t + 1))) return true;
  return (verbClass === "stress" ? /^[，：“]$/ : /^[，；。]$/).test(reader.mark(t + 1));
}

/** 参加者|包括, 与会者|有: the words for guests before their list. */
function isGuests(reader: Reader, t: number, text: string): boolean {
  if (!/^(?:参加|出席|与会|参会|到场)者$/.test(text) || t + 1 >= reader.last) return false;
  return /^(?:包括|有|还有|计有|：)$/.test(reader.words(t + 1));
}

const ADOPTED = /^(?:了|《|关于|有关|相关|决议|会议|该|这|此|(?:\d+|[一二两三四五六七八九十]+)[项件个部份条])/;

/** 代表|州委, 通过|考察, 深入|学习: words that are offices or verbs elsewhere. */
function isPlainUse(reader: Reader, t: number, text: string): boolean {
  if (text === "代表")
    return reader.is(t + 1, KIND.LEVEL_BODY | KIND.NATIONAL_BODY | KIND.PLACE | KIND.LEVEL | KIND.DEPARTMENT);
  if (text === "通过") return !ADOPTED.test(reader.text.slice(reader.end(t), reader.end(t) + 5));
  return text === "深入" && reader.is(t + 1, KIND.VERBAL | KIND.TRIGGER | KIND.ADVERB);
}
