// Who was at a meeting?

import { type EnglishRule, verbRule } from "./rule";

export const attended: readonly EnglishRule[] = [
  verbRule({
    id: "en.attended.active",
    type: "ATTENDED",
    verbs: ["attend", "grace", "join"],
    source: "subject",
    target: "object",
    example: "John Roe attended the annual conference.",
    nearMiss: "John Roe did not attend the annual conference.",
  }),
  verbRule({
    id: "en.attended.passive",
    type: "ATTENDED",
    verbs: ["attend", "grace", "witness"],
    voice: "passive",
    source: "by",
    target: "subject",
    example: "The annual conference was attended by John Roe and Mary Byrne.",
    nearMiss: "The annual conference will be attended by John Roe.",
  }),
  verbRule({
    id: "en.attended.took-part",
    type: "ATTENDED",
    verbs: ["take"],
    noun: /^part$/,
    prep: /^in$/,
    source: "subject",
    target: "prep",
    example: "John Roe took part in the annual conference.",
    nearMiss: "John Roe took pride in the annual conference.",
  }),
  verbRule({
    id: "en.attended.participated",
    type: "ATTENDED",
    verbs: ["participate"],
    prep: /^in$/,
    source: "subject",
    target: "prep",
    example: "John Roe participated in the annual conference.",
    nearMiss: "John Roe could participate in the annual conference.",
  }),
  verbRule({
    id: "en.attended.witnessed",
    type: "ATTENDED",
    verbs: ["witness"],
    source: "subject",
    target: "object",
    example: "John Roe witnessed the signing ceremony.",
    nearMiss: "John Roe witnessed the accident.",
  }),
];
