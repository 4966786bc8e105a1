// What was somebody's part at a gathering? "was the keynote speaker at X", "the guest speaker, A, said", "The chief guest at X was A".

import type { Entity } from "../../../doc";
import type { RelationType } from "../../../ontology";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { peopleListed } from "./listed-people";
import type { EnglishRule } from "./rule";
import { told } from "./told-occasion";

const ROLES: readonly { readonly type: RelationType; readonly words: RegExp }[] = [
  {
    type: "SPOKE_AT",
    words:
      /^(?:(?:the|a|an|our|its|one of the|main|principal|special) )*(?:keynote|guest|main|principal|lead|commencement|plenary) (?:speakers?|lecturers?|presenter)\b|^(?:the |a )?(?:keynoter|lecturer)$/,
  },
  {
    type: "ATTENDED",
    words:
      /^(?:(?:the|a|an|its|our|as|special) )*(?:chief guest|special guests?|guests? of hono(?:u?r)|distinguished guest|royal father of the day|mother of the day|father of the day)\b/,
  },
  {
    type: "CHAIRED",
    words:
      /^(?:(?:the|a|its) )*(?:chairman|chairperson|chairwoman|chair|moderator|session chair) (?:of|for|at) (?:the|this) (?:occasion|event|ceremony|function|programme|program|session|launch|forum|lecture|gathering|day)\b/,
  },
];

/** The gathering that stands behind "at" among these chunks. */
function named(reader: Reader, from: number, to: number): Entity | undefined {
  const { chunks } = reader;
  for (let k = from; k + 1 < to; k++)
    if (chunks[k].kind === "PREP" && /^(?:at|of|for|during)$/.test(chunks[k].lower)) {
      const [meeting] = chunks[k + 1].kind === "NP" ? reader.refer(chunks[k + 1], ["Meeting"]) : [];
      if (meeting) return meeting;
    }
  return undefined;
}

/** "was the keynote speaker at X", "served as guest speaker"; "The guest speaker at X was A". */
function role(type: RelationType) {
  const { words } = ROLES.find((one) => one.type === type)!;
  return (reader: Reader, clause: Clause, rule: EnglishRule): void => {
    const { verb, at } = clause;
    const { chunks } = reader;
    const past = verb.lemma === "be" ? /^(?:was|were)$/.test(chunks[at].lower) : verb.past;
    if (verb.unreal || verb.passive || !past || !verb.finite) return;
    const start = chunks[at + 1]?.lower === "as" ? at + 2 : at + 1;
    if (verb.lemma === "be" ? start > at + 1 : start === at + 1) return;
    const first = chunks[start];
    if (
      first?.kind === "NP" &&
      !first.mention &&
      words.test(reader.wordsOf(first.from, chunks[Math.min(start + 3, chunks.length) - 1].to))
    ) {
      const meeting = named(reader, start, Math.min(start + 6, chunks.length)) ?? told(reader);
      if (meeting)
        for (const person of reader.referAll(clause.subject, ["Person"]))
          reader.state(rule, person, meeting, { at, confidence: 0.85 });
      return;
    }
    const front = chunks.slice(0, at);
    if (verb.lemma !== "be" || front.some(({ mention }) => mention?.label === "Person")) return;
    if (!words.test(reader.wordsOf(0, chunks[at].from).replace(/^(?:also|other) /, ""))) return;
    const meeting = named(reader, 0, at) ?? told(reader);
    if (meeting)
      for (const person of peopleListed(reader, at + 1)) reader.state(rule, person, meeting, { at, confidence: 0.85 });
  };
}

/** "The guest speaker, Mary Byrne, said", "the chief guest Mary Byrne": at the gathering told here or before. */
function apposed(type: RelationType) {
  const { words } = ROLES.find((one) => one.type === type)!;
  return (reader: Reader, rule: EnglishRule): void => {
    const { chunks, units, clauses } = reader;
    chunks.forEach((chunk, k) => {
      if (chunk.mention?.label !== "Person" || chunk.mention.entity === undefined) return;
      const before = chunks[k - 1]?.lower === "," ? k - 2 : k - 1;
      const inside = reader.textOf(chunk.from, chunk.to).toLowerCase();
      const role = chunks[before];
      const apart =
        before === k - 2 && role?.kind === "NP" && role.mention === undefined && units[role.from].lower === "the";
      const outside = apart ? reader.wordsOf(role.from, chunks[before].to) : "";
      if (!words.test(inside) && !words.test(outside)) return;
      const clause = clauses.find(({ subject }) => subject.includes(chunk));
      if (clause === undefined || clause.verb.unreal) return;
      const meeting = told(reader);
      if (type === "ATTENDED") reader.memory.chiefGuest = chunk.mention.entity;
      if (meeting) reader.state(rule, chunk.mention.entity, meeting, { at: clause.at, confidence: 0.8 });
    });
  };
}

/** "was present as the chief guest", "was the chief guest": who "the chief guest" is later. */
function rememberGuest(reader: Reader, rule: EnglishRule): void {
  const words = reader.units.map(({ lower }) => lower);
  if (words.includes("chief") && words.includes("guest"))
    for (const clause of reader.clauses) {
      const behind = reader.wordsOf(
        reader.chunks[clause.at].to,
        Math.min(reader.chunks[clause.at].to + 7, reader.units.length),
      );
      const [person] = clause.subject.length === 1 ? reader.refer(clause.subject[0], ["Person"]) : [];
      if (
        person &&
        !clause.verb.unreal &&
        /^(?:present )?(?:as )?(?:the )?chief guest\b|^the (?:occasion|event|function|programme|ceremony) as (?:the )?chief guest\b/.test(
          behind,
        )
      )
        reader.memory.chiefGuest = person;
    }
  apposed("ATTENDED")(reader, rule);
}

/** A chair or speaker is no guest besides; a guest who spoke is none either. */
function dropGuests({ doc }: Reader, { id }: EnglishRule): void {
  const more = doc.facts.filter(({ type }) => type === "SPOKE_AT" || type === "CHAIRED");
  for (let k = doc.facts.length - 1; k >= 0; k--) {
    const { rule, source, target } = doc.facts[k];
    if (rule === id && more.some((fact) => fact.source === source && fact.target === target)) doc.facts.splice(k, 1);
  }
}

export const speakerRoles: readonly EnglishRule[] = [
  {
    id: "en.spoke-at.role",
    type: "SPOKE_AT",
    verbs: ["be", "serve", "act"],
    example: "Mary Byrne was the keynote speaker at the annual conference.",
    nearMiss: "Mary Byrne was the keynote topic at the annual conference.",
    clause: role("SPOKE_AT"),
    sentence: apposed("SPOKE_AT"),
  },
];

export const guestRoles: readonly EnglishRule[] = [
  {
    id: "en.attended.role",
    type: "ATTENDED",
    verbs: ["be", "serve", "attend", "grace"],
    example: "The chief guest at the annual conference was Mary Byrne.",
    nearMiss: "The chief guest at the annual conference will be Mary Byrne.",
    clause: role("ATTENDED"),
    sentence: rememberGuest,
    article: dropGuests,
  },
];

export const chairRoles: readonly EnglishRule[] = [
  {
    id: "en.chaired.role",
    type: "CHAIRED",
    verbs: ["be", "serve", "act"],
    example: "Heron College held the annual conference. Mary Byrne was the chairman of the occasion.",
    nearMiss: "Heron College held the annual conference. Mary Byrne was the chairman of the company.",
    clause: role("CHAIRED"),
    sentence: apposed("CHAIRED"),
  },
];
