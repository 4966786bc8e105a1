// Which body or place held a meeting?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { type EnglishRule, verbRule } from "./rule";

const VERBS = [
  "hold",
  "host",
  "organise",
  "organize",
  "convene",
  "stage",
  "co-host",
  "co-organise",
  "co-organize",
  "sponsor",
  "conduct",
];

const TOGETHER =
  /^(?:collaboration|partnership|conjunction|association|cooperation|co-operation|coordination|co-ordination|concert)$/;

/** "in collaboration with A and B": they held it too, in the clause whose subject or agent did. */
function together(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const { chunks, doc, sentence } = reader;
  const first = clause.subject[0] === undefined ? clause.at : chunks.indexOf(clause.subject[0]);
  const held = doc.facts.findLast(({ type, evidence }) => type === "ORGANIZED" && evidence.start === sentence.start);
  for (let k = first; held && k + 3 < chunks.length; k++) {
    if (k > clause.at && chunks[k].verb?.finite) return;
    if (chunks[k].lower !== "in" || !TOGETHER.test(chunks[k + 1].head ?? "") || chunks[k + 2].lower !== "with")
      continue;
    for (let n = k + 3; chunks[n] && /^(?:NP|CONJ|COMMA)$/.test(chunks[n].kind); n++) {
      if (chunks[n].kind !== "NP") continue;
      const bodies = reader.refer(chunks[n], ["Organization"]);
      if (bodies.length === 0 && chunks[n].mention?.label !== "Place") break;
      for (const body of bodies) if (body !== held.source) reader.state(rule, body, held.target, { at: clause.at });
    }
    return;
  }
}

export const organized: readonly EnglishRule[] = [
  verbRule({
    id: "en.organized.active",
    type: "ORGANIZED",
    verbs: VERBS,
    source: "subject",
    target: "object",
    example: "Mayo County Council held a public meeting on housing.",
    nearMiss: "Mayo County Council plans to hold a public meeting on housing.",
  }),
  verbRule({
    id: "en.organized.passive",
    type: "ORGANIZED",
    verbs: VERBS,
    voice: "passive",
    source: "by",
    target: "subject",
    example: "The annual conference was organised by Mayo County Council.",
    nearMiss: "The annual conference will be organised by Mayo County Council.",
  }),
  {
    id: "en.organized.together",
    type: "ORGANIZED",
    verbs: VERBS,
    example: "Mayo County Council in collaboration with Heron College held the annual conference.",
    nearMiss: "Mayo County Council in collaboration with Heron College will hold the annual conference.",
    clause: together,
  },
];
