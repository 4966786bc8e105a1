// Who was given or left which office? 任命甲为A局局长, 免去甲的A职务, 接受甲辞去A职务; 2003年9月任A局局长 of a résumé.

import type { Entity, Span } from "../../doc";
import { itemAt, lastOf } from "../../lists";
import { votesBefore } from "./appointed-names";
import { type Chunk, isReferent, type PersonChunk, type Sentence } from "./chunks";
import { textOf } from "./clause-words";
import { CUE } from "./cues";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const TIMES = new WordPattern(/^(?:起|至|后|先后|曾|又|再|同时|月|年|-|—|~|曾先后)$/);
const STOPS = new WordPattern(/^[，；。：]$/);
const LINKS = new WordPattern(/^[、和]$/);

export interface Appointment {
  readonly person: PersonChunk;
  readonly title: string;
  readonly owner: Chunk | null;
  /** null: it says what somebody is, not when it began or ended. */
  readonly begins: boolean | null;
  readonly span: Span;
}

/** Verbs of a résumé that begin a stage without naming whose it is. */
const STAGE = /^(?:任|担任|历任|出任|兼任)$/;

/** The offices that a sentence says were given or left; `subject` is whose résumé is being told. */
export function appointmentsIn({ chunks, appoints, cues }: Sentence, subject: PersonChunk | null): Appointment[] {
  const found: Appointment[] = cues & CUE.held ? held(chunks) : [];
  if (appoints === "given") found.push(...appointed(chunks, -1, null));
  if (appoints === "taken") found.push(...dismissed(chunks, -1));
  if ((cues & CUE.office) === 0) return found;
  chunks.forEach((chunk, i) => {
    const verb = chunk.kind === "verb" ? chunk.verb : textOf(chunk);
    if (isVerbOf(verb, VERB.appoint) && verb !== "提名" && !isForeseen(chunks, i))
      found.push(...appointed(chunks, i, subject));
    else if (verb === "历任") found.push(...stages(chunks, i, subject));
    if (/^(?:免去|免除|辞去|不再担任)$/.test(verb)) found.push(...dismissed(chunks, i));
  });
  return found;
}

function isForeseen(chunks: readonly Chunk[], i: number): boolean {
  const before = itemAt(chunks, i - 1);
  return (
    before !== undefined &&
    (/^(?:拟|建议|将|提请)$/.test(before.text) || (before.kind === "verb" && before.verb === "提名"))
  );
}

/** 任命甲(同志)为…，乙、丙为…; 甲、乙(同志)任…; without a name the stage of a résumé. */
function appointed(chunks: readonly Chunk[], i: number, subject: PersonChunk | null): Appointment[] {
  const after = peopleFrom(chunks, i + 1);
  if (after.people.length === 0) {
    const before = peopleBefore(chunks, votesBefore(chunks, i) - 1);
    if (before.length === 0) return stages(chunks, i, subject);
    return before.flatMap((person) => officesFrom(chunks, i + 1, person, true).found);
  }
  const found: Appointment[] = [];
  let { people, to } = after;
  let owner: Chunk | null = null;
  while (people.length > 0 && textOf(chunks[to]) === "为") {
    let end = to + 1;
    for (const person of people) {
      const read = officesFrom(chunks, to + 1, person, true, owner);
      found.push(...read.found);
      end = read.end;
    }
    owner = lastOf(found)?.owner ?? null;
    while (end < chunks.length && isFiller(chunks[end])) end++;
    if (textOf(chunks[end]) === "其") to = end + 1;
    else ({ people, to } = peopleFrom(chunks, end));
  }
  return found;
}

/** 2003年9月任A县委副书记、县长: the office begins its clause, or only a date or a form of 后 stands before it. */
function stages(chunks: readonly Chunk[], i: number, subject: PersonChunk | null): Appointment[] {
  const verb = chunks[i];
  if (subject === null || !STAGE.test(verb.kind === "verb" ? verb.verb : textOf(verb))) return [];
  let k = i - 1;
  while (k >= 0 && (chunks[k].kind === "date" || TIMES.fits(chunks[k]))) k--;
  if (k >= 0 && !STOPS.fits(chunks[k])) return [];
  return officesFrom(chunks, i + 1, subject, true).found.map((one) => ({ ...one, begins: null }));
}

/** 免去甲A局局长职务、乙B局局长职务; 甲辞去A职务. */
function dismissed(chunks: readonly Chunk[], i: number): Appointment[] {
  const found: Appointment[] = [];
  const own = textOf(chunks[i + 1]) === "其";
  let person = own ? lastPersonBefore(chunks, i) : (personFrom(chunks, i + 1, 1) ?? personFrom(chunks, i - 1, -1));
  let from = own ? i + 2 : i + 1;
  while (person !== null) {
    const read = officesFrom(chunks, from, person, false);
    if (read.found.length === 0) break;
    found.push(...read.found);
    from = read.end;
    while (from < chunks.length && isFiller(chunks[from])) from++;
    person = personFrom(chunks, from, 1);
  }
  return found;
}

/** 任命甲为A，免去|其B职务: whom 其 means. */
function lastPersonBefore(chunks: readonly Chunk[], i: number): PersonChunk | null {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk.kind === "person") return chunk;
  }
  return null;
}

function isFiller(chunk: Chunk): boolean {
  return /^(?:职务|一职|[，、；]|和|并|决定)$/.test(chunk.text);
}

/** 甲，男，…，现任A局局长: what the person that opens the sentence is. */
function held(chunks: readonly Chunk[]): Appointment[] {
  const at = chunks.findIndex((chunk) => /^(?:现任|现系|生前系|系)$/.test(chunk.text));
  const [first] = chunks;
  if (at < 0 || first.kind !== "person") return [];
  return officesFrom(chunks, at + 1, first, true).found.map((one) => ({ ...one, begins: null }));
}

/** The names of a list from `from`, and where it ends. */
function peopleFrom(chunks: readonly Chunk[], from: number): { people: PersonChunk[]; to: number } {
  const people: PersonChunk[] = [];
  let to = from;
  for (; to < chunks.length; to++) {
    const chunk = chunks[to];
    if (chunk.kind === "person") people.push(chunk);
    else if (chunk.kind !== "courtesy" && !LINKS.fits(chunk)) break;
  }
  return { people, to };
}

/** 甲、乙当选为…: the names of a list that ends at `at`. */
function peopleBefore(chunks: readonly Chunk[], at: number): PersonChunk[] {
  const nearest = personFrom(chunks, at, -1);
  if (nearest === null) return [];
  const people = [nearest];
  for (let k = chunks.indexOf(nearest) - 1; LINKS.fits(chunks[k]); k -= 2) {
    const chunk = itemAt(chunks, k - 1);
    if (chunk?.kind !== "person") break;
    people.unshift(chunk);
  }
  return people;
}

function personFrom(chunks: readonly Chunk[], start: number, step: 1 | -1): PersonChunk | null {
  for (let k = start; chunks[k] !== undefined && Math.abs(k - start) < 3; k += step) {
    const chunk = chunks[k];
    if (chunk.kind === "person") return chunk;
    if (chunk.kind !== "courtesy" && chunk.kind !== "function") return null;
  }
  return null;
}

/** (owner title)(、owner? title)*, up to a mark that ends the list. */
function officesFrom(
  chunks: readonly Chunk[],
  from: number,
  person: PersonChunk,
  begins: boolean,
  ownerBefore: Chunk | null = null,
): { found: Appointment[]; end: number } {
  const found: Appointment[] = [];
  let owner: Chunk | null = ownerBefore;
  let k = from;
  for (; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "org" || chunk.kind === "place" || chunk.kind === "level") owner = chunk;
    else if (chunk.kind === "title")
      found.push({
        person,
        title: chunk.title,
        owner,
        begins,
        span: { start: Math.min(person.start, chunk.start), end: Math.max(chunk.end, person.end) },
      });
    else if (chunk === person || chunk.kind === "courtesy" || /^[、和的为]$/.test(chunk.text)) continue;
    else break;
  }
  return { found, end: k };
}

const HEAD = /[省州市县区旗乡镇]长$/;

/** The body of a given office; `latest` finds the one that a bare title means. */
export function bodyOf(
  appointment: Appointment,
  government: (place: Entity, span: Span) => Entity,
  latest: (title: string, span: Span) => Entity | null,
): Entity | null {
  const { owner, title } = appointment;
  if (owner === null) return latest(title, appointment.span);
  if (!isReferent(owner) || owner.entity === null) return null;
  if (owner.entity.label !== "Organization")
    return HEAD.test(title) ? government(owner.entity, appointment.span) : owner.entity;
  // 竹溪县委副书记、县长: the second office is in the government of the committee's place.
  const seat = owner.kind === "org" && /委$/.test(owner.entity.name) ? (owner.place?.entity ?? null) : null;
  return HEAD.test(title) && seat !== null ? government(seat, appointment.span) : owner.entity;
}
