// Who accompanied whom?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { type EnglishRule, verbRule } from "./rule";

/** "accompanied by X": X accompanied the subject. */
function by(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !(clause.verb.passive || clause.verb.form === "participle")) return;
  const leaders = clause.subject.flatMap((chunk) => reader.refer(chunk, ["Person"]));
  const by = reader.chunksOf(clause, "by");
  const beside = by.length > 0 || clause.verb.lemma !== "accompany" ? by : reader.chunksOf(clause, "with");
  const companions = beside.flatMap((chunk) => reader.refer(chunk, ["Person"]));
  if (leaders.length === 0) return;
  for (const companion of companions)
    if (companion !== leaders[0]) reader.state(rule, companion, leaders[0], { at: clause.at });
}

export const accompanied: readonly EnglishRule[] = [
  verbRule({
    id: "en.accompanied.active",
    type: "ACCOMPANIED",
    verbs: ["accompany", "escort"],
    source: "subject",
    target: "object",
    example: "Mary Byrne accompanied Minister John Roe.",
    nearMiss: "Mary Byrne will accompany Minister John Roe.",
  }),
  {
    id: "en.accompanied.by",
    type: "ACCOMPANIED",
    verbs: ["accompany", "join", "flank", "escort"],
    example: "Minister John Roe, accompanied by Mary Byrne, visited Castlebar.",
    nearMiss: "Minister John Roe, replaced by Mary Byrne, visited Castlebar.",
    clause: by,
  },
];
