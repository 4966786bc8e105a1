// Who accompanied whom?

import type { Entity } from "../../../doc";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { hostHere, hostOfTalks, ledBy, type Talks } from "../talks";
import { type EnglishRule, verbRule } from "./rule";

/** "accompanied by X": X accompanied the subject. */
function by(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !(clause.verb.passive || clause.verb.form === "participle")) return;
  const led = reader.referAll(clause.subject, ["Person"]);
  const leaders = led.length > 0 || clause.verb.passive ? led : whoCame(reader, clause);
  const by = reader.chunksOf(clause, "by");
  const beside = by.length > 0 || clause.verb.lemma !== "accompany" ? by : reader.chunksOf(clause, "with");
  const companions = reader.referAll(beside, ["Person"]);
  if (leaders.length === 0) return;
  for (const companion of companions)
    if (companion !== leaders[0]) reader.state(rule, companion, leaders[0], { at: clause.at });
}

/** "visited Tuam accompanied by": who did what is told before. */
function whoCame(reader: Reader, { at }: Clause): Entity[] {
  const before = reader.clauses.findLast((clause) => clause.at < at && clause.verb.finite);
  return before === undefined || before.verb.unreal || before.verb.passive
    ? []
    : reader.referAll(before.subject, ["Person"]);
}

/** "attended the meeting", "were also present at the talks" behind "A met with B": they came along with A. */
function satIn(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const passive =
    clause.verb.passive || (clause.verb.form === "participle" && reader.chunksOf(clause, "by").length > 0);
  const talks = passive ? clause.subject : [...clause.object, ...reader.chunksOf(clause, "prep", /^(?:at|during|in)$/)];
  let sides: Talks | null | undefined = talks
    .map((chunk) => hostOfTalks(reader, chunk))
    .find((found) => found !== null);
  if (clause.verb.lemma === "be") {
    const words = reader.chunks.slice(clause.at + 1, clause.at + 4).map((chunk) => chunk.lower || chunk.head);
    if (!words.includes("present") && !words.includes("attendance")) return;
    if (talks.length === 0) sides = hostHere(reader, reader.sentence.start);
  }
  if (!sides) return;
  const people = passive ? reader.chunksOf(clause, "by") : clause.subject;
  for (const person of reader.referAll(people, ["Person"]))
    reader.state(rule, person, ledBy(reader, person, sides), { at: clause.at });
}

/** "took part in the investigation": they came along with the one who made the visit told before. */
function joinedVisit(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const took = clause.verb.lemma !== "take" || clause.object.some(({ head }) => head === "part");
  const on = [...(clause.verb.lemma === "join" ? clause.object : []), ...reader.chunksOf(clause, "prep", /^in$/)];
  if (
    !took ||
    !on.some(({ head }) =>
      /^(?:investigation|investigations|inspection|research|survey|visit|tour|trip)$/.test(head ?? ""),
    )
  )
    return;
  const visit = reader.doc.facts.findLast(({ type, source }) => type === "VISITED" && source.label === "Person");
  if (visit === undefined) return;
  for (const person of reader.referAll(clause.subject, ["Person"]))
    reader.state(rule, person, visit.source, { at: clause.at, confidence: 0.85 });
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
  {
    id: "en.accompanied.talks",
    type: "ACCOMPANIED",
    verbs: ["attend", "join", "participate", "take", "be"],
    example: "Minister John Roe met with Mary Byrne. Tom Daly attended the meeting.",
    nearMiss: "Minister John Roe met with Mary Byrne. Tom Daly did not attend the meeting.",
    clause: satIn,
  },
  {
    id: "en.accompanied.visit",
    type: "ACCOMPANIED",
    verbs: ["take", "join", "participate"],
    example: "Minister John Roe visited Castlebar. Mary Byrne took part in the investigation.",
    nearMiss: "Minister John Roe visited Castlebar. Mary Byrne took part in the games.",
    clause: joinedVisit,
  },
];
