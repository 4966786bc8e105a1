// Who holds which office? A title before or after a name, stacked or shared.

import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const holdsPosition: readonly ZhRule[] = [
  {
    id: "zh.holds-position.title-before-name",
    confidence: 0.97,
    example: "泸定县委副书记、县长张伟出席会议。",
    nearMiss: "泸定县委书记和县长出席会议。",
  },
];

/** Offices were read while people were resolved; each is one edge, dated by the day it was seen. */
export function readOffices(facts: Facts): void {
  [facts.rule] = holdsPosition;
  for (const { person, title, body, former, span } of facts.resolved.offices) {
    const properties: Record<string, string | boolean> = former ? { title, former: true } : { title };
    facts.emit("HOLDS_POSITION", person.entity, body, span, properties, facts.issueDate());
  }
}
