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
  const [meeting] = reader.referAll(chunks, ["Meeting"]);
  if (meeting === undefined) return;
  for (const person of reader.referAll(clause.object, ["Person"]))
    reader.state(rule, person, meeting, { at: clause.at });
}

/** "was held under the chairmanship of A", "with A in the chair", "With A as chair, the forum was held". */
function underChair(reader: Reader, rule: EnglishRule): void {
  const { chunks, clauses } = reader;
  for (let k = 0; k + 3 < chunks.length; k++) {
    const [prep, first, of, second] = chunks.slice(k, k + 4);
    if (prep.kind !== "PREP" || first.kind !== "NP") continue;
    const under =
      prep.lower === "under" && /^(?:chairmanship|chairpersonship|chair)$/.test(first.head ?? "") && of.lower === "of";
    const seated =
      prep.lower === "with" &&
      /^(?:in|as)$/.test(of.lower) &&
      /^(?:chair|chairperson|chairman)$/.test(second.head ?? "");
    if (!under && !seated) continue;
    const own =
      clauses.findLast(({ at, verb, phrases }) => at < k && (verb.finite || phrases.some(({ at: p }) => p === k))) ??
      clauses.find(({ at, verb }) => at > k && verb.finite);
    if (own === undefined || own.verb.unreal) continue;
    const meetings = reader.referAll(own.subject, ["Meeting"]);
    reader.stateAll(rule, reader.refer(under ? second : first, ["Person"]), meetings, { at: own.at });
  }
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
    example: "The annual conference was held in Castlebar under the chairmanship of Mary Byrne.",
    nearMiss: "The annual conference will be held in Castlebar under the chairmanship of Mary Byrne.",
    sentence: underChair,
  },
  {
    id: "en.chaired.with",
    type: "CHAIRED",
    verbs: ["chair", "co-chair"],
    example: "Mary Byrne co-chaired the annual conference with John Roe.",
    nearMiss: "Mary Byrne may co-chair the annual conference with John Roe.",
    clause(reader, clause, rule) {
      if (clause.verb.unreal || clause.verb.passive || !/^co-/.test(clause.verb.lemma)) return;
      const meetings = reader.referAll(clause.object, ["Meeting"]);
      reader.stateAll(rule, reader.referAll(reader.chunksOf(clause, "with"), ["Person"]), meetings, { at: clause.at });
    },
  },
  {
    id: "en.chaired.took-chair",
    type: "CHAIRED",
    verbs: ["take"],
    example: "Mary Byrne took the chair at the annual conference.",
    nearMiss: "Mary Byrne took the train to the annual conference.",
    clause(reader, clause, rule) {
      if (clause.verb.unreal || clause.verb.passive || !clause.object.some(({ head }) => head === "chair")) return;
      const meetings = reader.referAll(reader.chunksOf(clause, "prep", /^(?:at|of|for)$/), ["Meeting"]);
      reader.stateAll(rule, reader.referAll(clause.subject, ["Person"]), meetings, { at: clause.at });
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
      const people = reader.referAll(clause.subject, ["Person"]);
      const meetings =
        people.length === 0 ||
        clause.phrases.some(
          (phrase) => phrase.prep === "with" && phrase.items.some((chunk) => chunk.mention?.label === "Person"),
        )
          ? []
          : reader.referAll(clause.object, ["Meeting"]);
      for (const meeting of meetings) reader.state(rule, people[0], meeting, { at: clause.at, confidence: 0.75 });
    },
  },
];
