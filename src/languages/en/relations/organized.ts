// Which body or place held a meeting?

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
];

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
];
