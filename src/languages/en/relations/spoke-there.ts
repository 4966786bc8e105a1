// Who spoke at the meeting that the same sentence has them attend? "attended the conference and delivered a speech".

import type { Clause } from "../clauses";
import { lastMeeting } from "../gatherings";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

const SPEECH = /^(?:statement|speech|speeches|address|addresses|remarks|keynote|lecture)$/;
const TAKES_PART = /^(?:attend|grace|chair|preside|join|open|inaugurate)$/;

function spoke(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { lemma, unreal, passive } = clause.verb;
  if (unreal || passive) return;
  if (lemma !== "speak" && !clause.object.some(({ head }) => SPEECH.test(head ?? ""))) return;
  if (clause.phrases.some(({ prep }) => /^(?:at|during|to|in)$/.test(prep))) return;
  const before =
    reader.clauses.findLast(
      ({ at, verb, subject }) =>
        at < clause.at &&
        TAKES_PART.test(verb.lemma) &&
        !verb.unreal &&
        !verb.passive &&
        subject.some((one) => clause.subject.includes(one)),
    ) ?? openedBy(reader, clause);
  if (before === undefined) {
    opensOrCloses(reader, clause, rule);
    return;
  }
  const own = before.verb.passive ? before.subject : before.object;
  const chunks = [...own, ...reader.chunksOf(before, "prep", /^(?:over|at)$/)];
  const [meeting] = reader.referAll(chunks, ["Meeting"]);
  if (meeting === undefined) return;
  for (const speaker of reader.referAll(clause.subject, ["Person"]))
    reader.state(rule, speaker, meeting, { at: clause.at });
}

/** "was opened by A, who delivered the keynote": the agent of the clause before. */
function openedBy(reader: Reader, { at, subject }: Clause): Clause | undefined {
  return reader.clauses.findLast(
    (before) =>
      before.at < at &&
      TAKES_PART.test(before.verb.lemma) &&
      !before.verb.unreal &&
      before.verb.passive &&
      reader.chunksOf(before, "by").some((one) => subject.includes(one)),
  );
}

/** "delivered the welcome address", "gave a keynote speech": at the meeting that was told of last, close above. */
function opensOrCloses(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { chunks, units, sentence, clauses } = reader;
  const speech = clause.object.find(({ head }) => SPEECH.test(head ?? ""));
  if (speech === undefined || !clause.verb.finite) return;
  const kind = units.slice(speech.from, speech.to).some(({ lower }) => FORMAL.test(lower));
  if (!kind || chunks.some(({ mention }) => mention?.label === "Meeting")) return;
  if (clauses.some(({ at, verb }) => at < clause.at && !verb.finite)) return;
  const meeting = lastMeeting(reader, "");
  const near = reader.paragraphsBack(2);
  if (!meeting?.mentions.some(({ start }) => near <= start && start < sentence.start)) return;
  for (const speaker of reader.referAll(clause.subject, ["Person"]))
    reader.state(rule, speaker, meeting, { at: clause.at, confidence: 0.8 });
}

const FORMAL = /^(?:opening|welcome|welcoming|closing|concluding|keynote|inaugural|introductory)$/;

/** "A, B and C spoke successively", "spoke in turn": at the meeting that was told of last, near above. */
function inTurn(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive || !clause.verb.finite || clause.object.length > 0) return;
  const { chunks, sentence } = reader;
  const behind = chunks.slice(clause.at + 1, clause.at + 3).map(({ lower }) => lower);
  if (!/^(?:successively|respectively|in turn)\b/.test(behind.join(" "))) return;
  const meeting = lastMeeting(reader, "");
  const near = reader.paragraphsBack(3);
  if (!meeting?.mentions.some(({ start }) => near <= start && start < sentence.start)) return;
  for (const speaker of reader.referAll(clause.subject, ["Person"]))
    reader.state(rule, speaker, meeting, { at: clause.at, confidence: 0.8 });
}

export const spokeInTurn: EnglishRule = {
  id: "en.spoke-at.in-turn",
  type: "SPOKE_AT",
  verbs: ["speak"],
  example: "Mayo County Council held the annual conference. John Roe and Mary Byrne spoke successively.",
  nearMiss: "Mayo County Council held the annual conference. John Roe and Mary Byrne spoke softly.",
  clause: inTurn,
};

export const spokeThere: EnglishRule = {
  id: "en.spoke-at.there",
  type: "SPOKE_AT",
  verbs: ["deliver", "give", "make", "speak"],
  example: "John Roe attended the annual conference and delivered a speech.",
  nearMiss: "John Roe attended the annual conference and delivered a parcel.",
  clause: spoke,
};
