// Who spoke at a meeting?

import type { Clause } from "../clauses";
import { lastMeeting } from "../gatherings";
import type { Reader } from "../reader";
import { SAYING } from "../speech-verbs";
import { type EnglishRule, verbRule } from "./rule";

const MEETING_PREP = /^(at|during|to|in|for)$/;
const SPEECH = /^(speech|speeches|address|remarks|keynote)$/;

/** "In her welcome address, X said": at the one gathering that the article has told of so far. */
function inAddress(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive || clause.subject.length !== 1) return;
  const { chunks } = reader;
  const at = chunks.findIndex((chunk) => chunk.kind === "PREP" && chunk.lower === "in");
  const speech = at === 0 || at === clause.at + 1 ? chunks[at + 1] : undefined;
  if (!SPEECH.test(speech?.head ?? "") || !/^(his|her|a|an|the)$/.test(reader.units[speech!.from].lower)) return;
  const told = reader.doc.entities.filter(
    ({ label, mentions }) => label === "Meeting" && mentions.some(({ start }) => start < reader.sentence.end),
  );
  const meeting = told.length === 1 ? lastMeeting(reader, "") : null;
  for (const speaker of meeting === null ? [] : reader.referAll(clause.subject, ["Person"]))
    reader.state(rule, speaker, meeting!, { at: clause.at, confidence: 0.8 });
}

export const spokeAt: readonly EnglishRule[] = [
  {
    id: "en.spoke-at.in-address",
    type: "SPOKE_AT",
    verbs: SAYING,
    example: "Mayo County Council held the annual conference. In his welcome address, John Roe said the road was open.",
    nearMiss: "Mayo County Council held the annual conference. In his letter, John Roe said the road was open.",
    clause: inAddress,
  },
  verbRule({
    id: "en.spoke-at.spoke",
    type: "SPOKE_AT",
    verbs: ["speak"],
    prep: /^(at|during)$/,
    source: "subject",
    target: "prep",
    example: "John Roe spoke at the annual conference.",
    nearMiss: "John Roe was to speak at the annual conference.",
  }),
  verbRule({
    id: "en.spoke-at.addressed",
    type: "SPOKE_AT",
    verbs: ["address"],
    source: "subject",
    target: "object",
    example: "John Roe addressed the annual conference.",
    nearMiss: "John Roe addressed the housing shortage.",
  }),
  verbRule({
    id: "en.spoke-at.addressed-passive",
    type: "SPOKE_AT",
    verbs: ["address"],
    voice: "passive",
    source: "by",
    target: "subject",
    example: "The annual conference was addressed by John Roe.",
    nearMiss: "The shortage was addressed by John Roe.",
  }),
  verbRule({
    id: "en.spoke-at.delivered",
    type: "SPOKE_AT",
    verbs: ["deliver", "give", "make", "present"],
    noun: /^(speech|speeches|address|addresses|remarks|lecture|keynote|presentation|presentations|statement)$/,
    prep: MEETING_PREP,
    source: "subject",
    target: "prep",
    example: "John Roe delivered a speech at the annual conference.",
    nearMiss: "John Roe delivered food at the annual conference.",
  }),
];
