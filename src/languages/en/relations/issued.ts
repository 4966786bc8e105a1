// Which body issued a text?

import { type EnglishRule, verbRule } from "./rule";

const VERBS = ["issue", "release", "publish", "launch", "unveil", "publicise", "promulgate", "circulate"];

export const issued: readonly EnglishRule[] = [
  verbRule({
    id: "en.issued.active",
    type: "ISSUED",
    verbs: VERBS,
    source: "subject",
    target: "object",
    example: "The Department of Health published the Example Strategy.",
    nearMiss: "The Department of Health will publish the Example Strategy.",
  }),
  verbRule({
    id: "en.issued.passive",
    type: "ISSUED",
    verbs: VERBS,
    voice: "passive",
    source: "by",
    target: "subject",
    example: "The Example Strategy was published by the Department of Health.",
    nearMiss: "The Example Strategy has not been published by the Department of Health.",
  }),
];
