// Who spoke at the meeting that the same sentence has them attend? "attended the conference and delivered a speech".

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

const SPEECH = /^(?:speech|speeches|address|addresses|remarks|keynote|lecture)$/;
const TAKES_PART = /^(?:attend|grace|chair|preside|join|open|inaugurate)$/;

function spoke(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { lemma, unreal, passive } = clause.verb;
  if (unreal || passive) return;
  if (lemma !== "speak" && !clause.object.some(({ head }) => SPEECH.test(head ?? ""))) return;
  if (clause.phrases.some(({ prep }) => /^(?:at|during|to|in)$/.test(prep))) return;
  const before = reader.clauses.findLast(
    ({ at, verb, subject }) =>
      at < clause.at &&
      TAKES_PART.test(verb.lemma) &&
      !verb.unreal &&
      !verb.passive &&
      subject.some((one) => clause.subject.includes(one)),
  );
  if (before === undefined) return;
  const chunks = [...before.object, ...reader.chunksOf(before, "prep", /^(?:over|at)$/)];
  const [meeting] = chunks.flatMap((chunk) => reader.refer(chunk, ["Meeting"]));
  if (meeting === undefined) return;
  for (const speaker of clause.subject.flatMap((chunk) => reader.refer(chunk, ["Person"])))
    reader.state(rule, speaker, meeting, { at: clause.at });
}

export const spokeThere: EnglishRule = {
  id: "en.spoke-at.there",
  type: "SPOKE_AT",
  verbs: ["deliver", "give", "make", "speak"],
  example: "John Roe attended the annual conference and delivered a speech.",
  nearMiss: "John Roe attended the annual conference and delivered a parcel.",
  clause: spoke,
};
