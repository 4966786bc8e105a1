// Who holds which office, in which body or place?

import type { Clause } from "../clauses";
import { officesOf } from "../offices";
import { positionsLayer } from "../positions";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

/** "a committee chaired by Mary Byrne": a body, not a meeting. */
function chairs(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const passive =
    clause.verb.passive || (clause.verb.form === "participle" && reader.chunksOf(clause, "by").length > 0);
  const people = (passive ? reader.chunksOf(clause, "by") : clause.subject).flatMap((chunk) =>
    reader.refer(chunk, ["Person"]),
  );
  const bodies = (passive ? clause.subject : clause.object).flatMap((chunk) => reader.refer(chunk, ["Organization"]));
  for (const person of people)
    for (const body of bodies) reader.state(rule, person, body, { at: clause.at, properties: { title: "chair" } });
}

export const holdsPosition: readonly EnglishRule[] = [
  {
    id: "en.holds-position.title",
    type: "HOLDS_POSITION",
    example: "Mary Byrne, chair of Mayo County Council, thanked the staff.",
    nearMiss: "Mary Byrne thanked the chair of Mayo County Council.",
    article(reader, rule) {
      for (const position of reader.doc.get(positionsLayer)) {
        const { person, phrase, change } = position;
        if (person.entity === undefined) continue;
        for (const office of officesOf(reader, position)) {
          const properties: Record<string, string | boolean> = { title: phrase.title };
          if (phrase.former || change === "ends") properties.former = true;
          const day = change === "none" ? "" : reader.dayOf(position);
          if (change === "begins" && day !== "") properties.since = day;
          if (change === "ends" && day !== "") properties.until = day;
          reader.state({ ...rule, id: `en.holds-position.${position.rule}` }, person.entity, office, {
            properties,
            evidence: position.evidence,
            confidence: 0.9,
          });
        }
      }
    },
  },
  {
    id: "en.holds-position.chairs",
    type: "HOLDS_POSITION",
    verbs: ["chair", "head", "lead"],
    example: "Mary Byrne chairs the Example Roads Committee.",
    nearMiss: "Mary Byrne should chair the Example Roads Committee.",
    clause: (reader, clause, rule) => {
      if (clause.verb.lemma === "chair" || clause.verb.lemma === "head") chairs(reader, clause, rule);
    },
  },
];
