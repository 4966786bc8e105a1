// What lies in what? A place named inside another; for two places of the article also what the gazetteer knows.

import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const partOf: readonly ZhRule[] = [
  {
    id: "zh.part-of.named-inside",
    confidence: 0.97,
    example: "工作组来到泸定县加郡乡海子村。",
    nearMiss: "泸定县和康定市同时受灾。",
  },
  {
    id: "zh.part-of.gazetteer",
    confidence: 0.99,
    example: "泸定县是甘孜州的东大门。",
  },
];

export function readContainment(facts: Facts): void {
  const { geography } = facts.resolved;
  for (const [inner, outer] of geography.parents) {
    const span = inner.mentions[0];
    if (span === undefined) continue;
    facts.rule = geography.indexOfEntity(inner) === undefined ? partOf[0] : partOf[1];
    facts.emit("PART_OF", inner, outer, span, {}, facts.issueDate());
  }
  facts.rule = partOf[1];
  for (const [inner, outer] of geography.containment()) {
    facts.emit("PART_OF", inner, outer, inner.mentions[0], {}, facts.issueDate());
  }
}
