// Where was a meeting held?

import type { Entity } from "../../../doc";
import type { Clause } from "../clauses";
import { mastheadLayer } from "../clean";
import { nameGatherings } from "../gatherings";
import type { Reader } from "../reader";
import { nameToldGatherings } from "../told-gatherings";
import type { EnglishRule } from "./rule";

const PREP = /^(in|at)$/;

/** The place of the dateline when the clause says "here". */
function here(reader: Reader, clause: Clause): Entity[] {
  const { dateline } = reader.doc.get(mastheadLayer);
  const next = reader.chunks[clause.at + 1];
  if (dateline === null || next?.kind !== "ADV" || reader.units[next.from].lower !== "here") return [];
  const place = reader.doc.entities.find(
    ({ label, mentions }) =>
      label === "Place" && mentions.some(({ start, end }) => dateline.start <= start && end <= dateline.end + 40),
  );
  return place === undefined ? [] : [place];
}

/** The innermost place behind "in" or "at", or that of the dateline behind "here". */
function where(reader: Reader, clause: Clause, rule: EnglishRule) {
  const written = here(reader, clause);
  if (written.length > 0) return written;
  return clause.phrases
    .filter((phrase) => PREP.test(phrase.prep))
    .flatMap((phrase) => reader.referAll(phrase.items, ["Place"]))
    .slice(0, rule === undefined ? 0 : 1);
}

function read(side: "subject" | "object") {
  return (reader: Reader, clause: Clause, rule: EnglishRule) => {
    if (clause.verb.unreal) return;
    const places = where(reader, clause, rule);
    if (places.length === 0) return;
    const meetings = reader.referAll(reader.chunksOf(clause, side), ["Meeting"]);
    for (const meeting of meetings) reader.state(rule, meeting, places[0], { at: clause.at });
  };
}

/** "the conference in Nairobi": a meeting named with its place behind a verb of taking part. */
function behindMeeting(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const preps = clause.phrases;
  const meetings = reader.referAll(
    [
      ...clause.object,
      ...preps.filter((phrase) => /^(at|over|in|during|to)$/.test(phrase.prep)).flatMap((phrase) => phrase.items),
    ],
    ["Meeting"],
  );
  const places = where(reader, clause, rule);
  if (meetings.length > 0 && places.length > 0)
    reader.state(rule, meetings[0], places[0], { at: clause.at, confidence: 0.85 });
}

export const heldIn: readonly EnglishRule[] = [
  {
    id: "en.held-in.named",
    type: "HELD_IN",
    example: "John Roe opposed the plan at a meeting of Mayo County Council in Castlebar.",
    nearMiss: "John Roe will oppose the plan at a meeting of Mayo County Council in Castlebar.",
    sentence(reader, rule) {
      nameToldGatherings(reader);
      for (const { meeting, at } of nameGatherings(reader)) {
        const place = /^(?:in|at)$/.test(reader.chunks[at]?.lower ?? "")
          ? reader.chunks[at + 1]?.mention?.entity
          : undefined;
        if (place?.label === "Place") reader.state(rule, meeting, place, { at });
      }
    },
  },
  {
    id: "en.held-in.passive",
    type: "HELD_IN",
    verbs: ["hold", "host", "stage", "convene", "organise", "organize"],
    example: "The annual conference was held in Galway.",
    nearMiss: "The annual conference will be held in Galway.",
    clause: (reader, clause, rule) => {
      if (clause.verb.passive || clause.verb.form === "participle") read("subject")(reader, clause, rule);
    },
  },
  {
    id: "en.held-in.took-place",
    type: "HELD_IN",
    verbs: [
      "meet",
      "take",
      "open",
      "conclude",
      "begin",
      "kick",
      "end",
      "close",
      "start",
      "commence",
      "wrap",
      "run",
      "inaugurate",
    ],
    example: "The annual conference took place in Galway.",
    nearMiss: "The annual conference took pride in Galway.",
    clause: (reader, clause, rule) => {
      if (clause.verb.lemma !== "take" || clause.object.some((chunk) => chunk.head === "place"))
        read("subject")(reader, clause, rule);
    },
  },
  {
    id: "en.held-in.active",
    type: "HELD_IN",
    verbs: ["hold", "host", "organise", "organize", "convene", "stage", "conduct", "conclude", "kick", "open"],
    example: "Mayo County Council held a public meeting in Castlebar.",
    nearMiss: "Mayo County Council would hold a public meeting in Castlebar.",
    clause: read("object"),
  },
  {
    id: "en.held-in.beside",
    type: "HELD_IN",
    verbs: ["attend", "chair", "address", "speak", "preside", "participate", "take", "deliver", "join"],
    example: "John Roe attended the annual conference in Galway.",
    nearMiss: "John Roe will attend the annual conference in Galway.",
    clause: behindMeeting,
  },
];
