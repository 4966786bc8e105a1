// Who met whom?

import { type EnglishRule, verbRule } from "./rule";

export const met: readonly EnglishRule[] = [
  verbRule({
    id: "en.met.with",
    type: "MET",
    verbs: ["meet"],
    prep: /^with$/,
    source: "subject",
    target: "prep",
    example: "Minister John Roe met with Mary Byrne.",
    nearMiss: "Minister John Roe will meet with Mary Byrne.",
  }),
  verbRule({
    id: "en.met.active",
    type: "MET",
    verbs: ["meet"],
    source: "subject",
    target: "object",
    example: "Minister John Roe met Mary Byrne.",
    nearMiss: "Minister John Roe met the target.",
  }),
  verbRule({
    id: "en.met.talks",
    type: "MET",
    verbs: ["hold", "have"],
    noun: /^(talks|meeting|meetings|discussions|conversation|consultations)$/,
    prep: /^with$/,
    source: "subject",
    target: "prep",
    example: "Minister John Roe held talks with Mary Byrne.",
    nearMiss: "Minister John Roe held hands with Mary Byrne.",
  }),
  verbRule({
    id: "en.met.call",
    type: "MET",
    verbs: ["pay", "make"],
    noun: /^(call|visit)$/,
    prep: /^(on|to)$/,
    source: "subject",
    target: "prep",
    example: "Minister John Roe paid a courtesy call on Mary Byrne.",
    nearMiss: "Minister John Roe paid tribute to Mary Byrne.",
  }),
];
