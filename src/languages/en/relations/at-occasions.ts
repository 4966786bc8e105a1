// Who was at, or spoke at, the occasion told before? "Representing X were A and B", "Others who spoke were C and D".

import type { Entity } from "../../../doc";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { peopleListed } from "./listed-people";
import type { EnglishRule } from "./rule";
import { told } from "./told-occasion";

function people(reader: Reader, clause: Clause): Entity[] {
  return clause.object.length > 0 ? peopleListed(reader, clause.at + 1) : [];
}

/** "Representing Heron University, meanwhile, were A and B". */
function representing(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !/^representing\b/.test(reader.wordsOf(0, reader.chunks[clause.at].from))) return;
  const meeting = told(reader);
  if (meeting) for (const person of people(reader, clause)) reader.state(rule, person, meeting, { at: clause.at });
}

/** "The exercise was also graced by A and B": a plain word for the gathering told before. */
function graced(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, subject } = clause;
  if (verb.unreal || !verb.passive || subject.length !== 1) return;
  const [chunk] = subject;
  if (
    chunk.mention ||
    !/^(?:exercise|occasion|program|programme|function|activity|event|camp|drive)$/.test(chunk.head ?? "")
  )
    return;
  if (reader.refer(chunk, ["Meeting"]).length > 0) return;
  const meeting = told(reader);
  if (meeting === null || !/^(?:the|this)$/.test(reader.units[chunk.from].lower)) return;
  for (const person of reader.referAll(reader.chunksOf(clause, "by"), ["Person"]))
    reader.state(rule, person, meeting, { at: clause.at });
}

const SPEAKERS =
  /^(?:(?:also|among|amongst) )?(?:the )?(?:others?|those|dignitaries|guests|speakers)?(?: (?:speakers?|dignitaries|guests|officials))?(?: ?who (?:also )?(?:spoke|addressed|speaking))?(?: ?(?:also )?speaking)?(?: (?:at|on|during|in) (?:the|this) (?:occasion|event|function|programme|program|ceremony|camp|meeting|launch|forum|workshop|conference))?(?: the (?:gathering|occasion|event|meeting))?$/;

/** "Amongst others who spoke on the occasion were A and B", "Other speakers included A". */
function speakers(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const words = reader.wordsOf(0, reader.chunks[clause.at].from);
  if (clause.verb.unreal || !clause.verb.finite || !SPEAKERS.test(words) || !/sp(?:o|ea)k|address/.test(words)) return;
  const meeting = told(reader);
  if (meeting) for (const person of people(reader, clause)) reader.state(rule, person, meeting, { at: clause.at });
}

const OCCASION = /^(?:occasion|event|function|programme|program|gathering|ceremony|camp|launch|handover)$/;

/** "Speaking on the occasion, Mary Byrne said": at the gathering told before. */
function onOccasion(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { chunks, units } = reader;
  if (clause.verb.unreal || clause.verb.passive) return;
  const [prep, chunk, next] = chunks.slice(clause.at + 1, clause.at + 4);
  if (!/^(?:on|at|during)$/.test(prep?.lower ?? "") || !OCCASION.test(chunk?.head ?? "") || next?.lower === "of")
    return;
  if (chunk.to - chunk.from !== 2 || !/^(?:the|this)$/.test(units[chunk.from].lower)) return;
  if (reader.refer(chunk, ["Meeting"]).length > 0) return;
  const meeting = told(reader);
  if (meeting)
    for (const person of reader.referAll(clause.subject, ["Person"]))
      reader.state(rule, person, meeting, { at: clause.at, confidence: 0.85 });
}

export const guestsThere: readonly EnglishRule[] = [
  {
    id: "en.attended.representing",
    type: "ATTENDED",
    verbs: ["be"],
    example: "Heron College held the signing ceremony. Representing Heron College were Mary Byrne and John Roe.",
    nearMiss: "Heron College held the signing ceremony. Opposing Heron College were Mary Byrne and John Roe.",
    clause: representing,
  },
  {
    id: "en.attended.graced",
    type: "ATTENDED",
    verbs: ["grace", "attend", "witness"],
    example: "Heron College held the signing ceremony. The occasion was graced by Mary Byrne and John Roe.",
    nearMiss: "Heron College held the signing ceremony. The occasion was marred by Mary Byrne and John Roe.",
    clause: graced,
  },
];

export const speakersThere: readonly EnglishRule[] = [
  {
    id: "en.spoke-at.others",
    type: "SPOKE_AT",
    verbs: ["be", "include"],
    example: "Heron College held the annual conference. Others who spoke on the occasion were John Roe and Mary Byrne.",
    nearMiss: "Heron College held the annual conference. Others who left on the occasion were John Roe and Mary Byrne.",
    clause: speakers,
  },
  {
    id: "en.spoke-at.occasion",
    type: "SPOKE_AT",
    verbs: ["speak"],
    example: "Heron College held the annual conference. Speaking on the occasion, John Roe said the road was open.",
    nearMiss: "Heron College held the annual conference. Speaking on the radio, John Roe said the road was open.",
    clause: onOccasion,
  },
];
