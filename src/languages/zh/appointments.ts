// Who was given or left which office? 任命甲为A局局长, 免去甲的A职务, 接受甲辞去A职务.

import type { Entity, Span } from "../../doc";
import type { Chunk, PersonChunk, Sentence } from "./chunks";
import { isVerbOf } from "./verbs";

export interface Appointment {
  readonly person: PersonChunk;
  readonly title: string;
  readonly owner: Chunk | null;
  readonly begins: boolean;
  readonly span: Span;
}

/** The offices that a sentence says were given or left. */
export function appointmentsIn({ chunks }: Sentence): Appointment[] {
  const found: Appointment[] = [];
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

/** 任命甲(同志)为…; 甲(同志)任…. */
function appointed(chunks: readonly Chunk[], i: number): Appointment[] {
  let person = personFrom(chunks, i + 1, 1);
  let from = i + 1;
  if (person !== null) {
    from = chunks.findIndex((chunk, k) => k > i && "text" in chunk && chunk.text === "为") + 1;
    if (from === 0) return [];
  } else person = personFrom(chunks, i - 1, -1);
  return person === null ? [] : officesFrom(chunks, from, person, true);
}

function dismissed(chunks: readonly Chunk[], i: number): Appointment[] {
  const person = personFrom(chunks, i + 1, 1) ?? personFrom(chunks, i - 1, -1);
  return person === null ? [] : officesFrom(chunks, i + 1, person, false);
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
function officesFrom(chunks: readonly Chunk[], from: number, person: PersonChunk, begins: boolean): Appointment[] {
  const found: Appointment[] = [];
  let owner: Chunk | null = null;
  for (let k = from; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "org" || chunk.kind === "place" || chunk.kind === "level") owner = chunk;
    else if (chunk.kind === "title")
      found.push({
        person,
        title: chunk.title,
        owner,
        begins,
        span: { start: person.start < chunk.start ? person.start : chunk.start, end: Math.max(chunk.end, person.end) },
      });
    else if (chunk === person || chunk.kind === "courtesy" || ("text" in chunk && /^[、和的为]$/.test(chunk.text)))
      continue;
    else break;
  }
  return found;
}

export function bodyOf(appointment: Appointment, government: (place: Entity, span: Span) => Entity): Entity | null {
  const { owner, title } = appointment;
  if (owner === null || !("entity" in owner) || owner.entity === null) return null;
  if (owner.entity.label === "Organization") return owner.entity;
  return /[省州市县区旗乡镇]长$/.test(title) ? government(owner.entity, appointment.span) : owner.entity;
}
