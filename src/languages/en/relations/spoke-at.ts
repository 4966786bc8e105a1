// Who spoke at a meeting?

import { type EnglishRule, verbRule } from "./rule";

const MEETING_PREP = /^(at|during|to|in|for)$/;

export const spokeAt: readonly EnglishRule[] = [
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
