// Who chaired a meeting?

import type { Clause } from "../clauses";
import { companionsAt } from "../companions";
import type { Reader } from "../reader";
import { type EnglishRule, verbRule } from "./rule";

/** "Presiding at the hearing was Judge John Roe", "Chairing the meeting were Mary Byrne and John Roe". */
function inverted(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const [first] = reader.clauses;
  if (clause.verb.unreal || first === undefined || first === clause || first.at !== 0 || first.verb.form !== "gerund")
    return;
  if (!/^(?:chair|co-chair|preside|moderate)$/.test(first.verb.lemma)) return;
  const chunks = [...first.object, ...reader.chunksOf(first, "prep", /^(?:over|at)$/)];
  const [meeting] = chunks.flatMap((chunk) => reader.refer(chunk, ["Meeting"]));
  if (meeting === undefined) return;
  for (const person of clause.object.flatMap((chunk) => reader.refer(chunk, ["Person"])))
    reader.state(rule, person, meeting, { at: clause.at });
}

export const chaired: readonly EnglishRule[] = [
  {
    id: "en.chaired.inverted",
    type: "CHAIRED",
    verbs: ["be"],
    example: "Presiding at the annual conference was Mary Byrne.",
    nearMiss: "Waiting at the annual conference was Mary Byrne.",
    clause: inverted,
  },
  verbRule({
    id: "en.chaired.active",
    type: "CHAIRED",
    verbs: ["chair", "co-chair", "moderate"],
    source: "subject",
    target: "object",
    example: "Mary Byrne chaired the budget meeting.",
    nearMiss: "Mary Byrne will chair the budget meeting.",
  }),
  verbRule({
    id: "en.chaired.presided",
    type: "CHAIRED",
    verbs: ["preside"],
    prep: /^(over|at)$/,
    source: "subject",
    target: "prep",
    example: "Mary Byrne presided over the annual conference.",
    nearMiss: "Mary Byrne presided over a growing town.",
  }),
  verbRule({
    id: "en.chaired.passive",
    type: "CHAIRED",
    verbs: ["chair", "co-chair", "moderate"],
    voice: "passive",
    source: "by",
    target: "subject",
    example: "The budget meeting was chaired by Mary Byrne.",
    nearMiss: "The budget meeting was not chaired by Mary Byrne.",
  }),
  verbRule({
    id: "en.chaired.presided-passive",
    type: "CHAIRED",
    verbs: ["preside"],
    voice: "passive",
    source: "by",
    target: "subject",
    example: "The annual conference was presided over by Mary Byrne.",
    nearMiss: "The annual conference should be presided over by Mary Byrne.",
  }),
  {
    id: "en.chaired.under",
    type: "CHAIRED",
    verbs: ["hold", "convene", "take", "conclude", "start", "begin"],
    example: "The annual conference was held in Castlebar under the chairmanship of Mary Byrne.",
    nearMiss: "The annual conference will be held in Castlebar under the chairmanship of Mary Byrne.",
    clause(reader, clause, rule) {
      if (clause.verb.unreal) return;
      const at = clause.phrases.findIndex(
        ({ prep, items }) =>
          prep === "under" && items.some(({ head }) => /^(chairmanship|chairpersonship)$/.test(head ?? "")),
      );
      const next = at < 0 ? undefined : clause.phrases[at + 1];
      if (next?.prep !== "of") return;
      const meetings = clause.subject.flatMap((chunk) => reader.refer(chunk, ["Meeting"]));
      for (const person of next.items.flatMap((chunk) => reader.refer(chunk, ["Person"])))
        for (const meeting of meetings) reader.state(rule, person, meeting, { at: clause.at });
    },
  },
  {
    id: "en.chaired.held",
    type: "CHAIRED",
    verbs: ["hold", "convene"],
    example: "John Roe convened a review meeting on flood relief.",
    nearMiss: "John Roe plans to convene a review meeting on flood relief.",
    clause(reader, clause, rule) {
      if (clause.verb.unreal || clause.verb.passive) return;
      const beside = companionsAt(reader.chunks, clause.at - 1)?.people.length ?? 0;
      if (clause.subject.length !== 1 + beside) return;
      const people = clause.subject.flatMap((chunk) => reader.refer(chunk, ["Person"]));
      const meetings =
        people.length === 0 ||
        clause.phrases.some(
          (phrase) => phrase.prep === "with" && phrase.items.some((chunk) => chunk.mention?.label === "Person"),
        )
          ? []
          : clause.object.flatMap((chunk) => reader.refer(chunk, ["Meeting"]));
      for (const meeting of meetings) reader.state(rule, people[0], meeting, { at: clause.at, confidence: 0.75 });
    },
  },
];
