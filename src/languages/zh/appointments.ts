// Who was given or left which office? 任命甲为A局局长, 免去甲的A职务, 接受甲辞去A职务.

import type { Entity, Span } from "../../doc";
import type { Chunk, PersonChunk, Sentence } from "./chunks";
import { isVerbOf } from "./verbs";

export interface Appointment {
  readonly person: PersonChunk;
  readonly title: string;
  readonly owner: Chunk | null;
  /** null: it says what somebody is, not when it began or ended. */
  readonly begins: boolean | null;
  readonly span: Span;
}

/** The offices that a sentence says were given or left. */
export function appointmentsIn({ chunks }: Sentence): Appointment[] {
  const found: Appointment[] = held(chunks);
  chunks.forEach((chunk, i) => {
    const verb = chunk.kind === "verb" ? chunk.verb : "";
    if (isVerbOf(verb, "appoint") && !isForeseen(chunks, i)) found.push(...appointed(chunks, i));
    if (/^(?:免去|辞去|不再担任)$/.test(verb)) found.push(...dismissed(chunks, i));
  });
  return found;
}

function isForeseen(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  return (
    before !== undefined &&
    (("text" in before && /^(?:拟|建议|将)$/.test(before.text)) || (before.kind === "verb" && before.verb === "提名"))
  );
}

/** 任命甲(同志)为…，乙为…; 甲(同志)任…. */
function appointed(chunks: readonly Chunk[], i: number): Appointment[] {
  const found: Appointment[] = [];
  let person = personFrom(chunks, i + 1, 1);
  if (person === null) {
    person = personFrom(chunks, i - 1, -1);
    return person === null ? [] : officesFrom(chunks, i + 1, person, true).found;
  }
  let from = i + 1;
  let again = false;
  while (person !== null) {
    const as = chunks.findIndex((chunk, k) => k >= from && "text" in chunk && chunk.text === "为");
    if (as < 0) break;
    const read = officesFrom(chunks, as + 1, person, true, again ? (found[found.length - 1]?.owner ?? null) : null);
    found.push(...read.found);
    from = read.end;
    while (from < chunks.length && isFiller(chunks[from])) from++;
    again = isPronoun(chunks[from]);
    if (!again) person = personFrom(chunks, from, 1);
  }
  return found;
}

/** 免去甲A局局长职务、乙B局局长职务; 甲辞去A职务. */
function dismissed(chunks: readonly Chunk[], i: number): Appointment[] {
  const found: Appointment[] = [];
  let person = personFrom(chunks, i + 1, 1) ?? personFrom(chunks, i - 1, -1);
  let from = i + 1;
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

function isFiller(chunk: Chunk): boolean {
  return "text" in chunk && /^(?:职务|[，、；]|和|并|决定)$/.test(chunk.text);
}

function isPronoun(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && "text" in chunk && chunk.text === "其";
}

/** 甲，男，…，现任A局局长: what the person that opens the sentence is. */
function held(chunks: readonly Chunk[]): Appointment[] {
  const at = chunks.findIndex((chunk) => "text" in chunk && /^(?:现任|现系|生前系|系)$/.test(chunk.text));
  const [first] = chunks;
  if (at < 0 || first.kind !== "person") return [];
  return officesFrom(chunks, at + 1, first, true).found.map((one) => ({ ...one, begins: null }));
}

function personFrom(chunks: readonly Chunk[], start: number, step: 1 | -1): PersonChunk | null {
  for (let k = start; chunks[k] !== undefined && Math.abs(k - start) < 3; k += step) {
    const chunk = chunks[k];
    if (chunk.kind === "person") return chunk;
    if (chunk.kind !== "courtesy" && chunk.kind !== "function") return null;
  }
  return null;
}

/** (owner title)(、title)*, up to a mark that ends the list. */
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
    else if (chunk === person || chunk.kind === "courtesy" || ("text" in chunk && /^[、和的为]$/.test(chunk.text)))
      continue;
    else break;
  }
  return { found, end: k };
}

/** The body of a given office; `latest` finds the one that a bare title means. */
export function bodyOf(
  appointment: Appointment,
  government: (place: Entity, span: Span) => Entity,
  latest: (title: string, span: Span) => Entity | null,
): Entity | null {
  const { owner, title } = appointment;
  if (owner === null) return latest(title, appointment.span);
  if (!("entity" in owner) || owner.entity === null) return null;
  if (owner.entity.label === "Organization") return owner.entity;
  return /[省州市县区旗乡镇]长$/.test(title) ? government(owner.entity, appointment.span) : owner.entity;
}
