// Which figure has which quantity? 2023年，泸定县农村居民人均可支配收入15230元.

import type { Entity } from "../../../doc";
import { isReferent, type Sentence } from "../chunks";
import { measuresIn } from "../indicators";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const measured: readonly ZhRule[] = [
  {
    id: "zh.measured.amount",
    confidence: 0.9,
    example: "2023年，泸定县农村居民人均可支配收入15230元。",
    nearMiss: "力争泸定县农村居民人均可支配收入达到15230元。",
  },
];

/** Figures are of the latest place or body before them in the sentence; without one nothing is said. */
export function readMeasures(sentence: Sentence, facts: Facts): void {
  [facts.rule] = measured;
  for (const { indicator, value, unit, start, end } of measuresIn(facts.doc.slice(sentence))) {
    const at = sentence.start + start;
    const subject = subjectBefore(sentence, at);
    if (subject === null) continue;
    const quantity = facts.resolved.registry.entity("Indicator", indicator, indicator, {
      start: at,
      end: at + indicator.length,
    });
    const period = periodBefore(sentence, at);
    const properties = { value, unit, ...(period === "" ? {} : { period }) };
    facts.emit("MEASURED", subject, quantity, { start: sentence.start, end: sentence.start + end }, properties);
  }
}

function subjectBefore({ chunks }: Sentence, at: number): Entity | null {
  let subject: Entity | null = null;
  for (const chunk of chunks) {
    if (chunk.start >= at) break;
    if (isReferent(chunk) && (chunk.kind === "place" || chunk.kind === "level" || chunk.kind === "org")) {
      subject = chunk.entity ?? subject;
    }
  }
  return subject;
}

/** The year or month that the sentence names before the figure. */
function periodBefore({ chunks }: Sentence, at: number): string {
  let period = "";
  for (const chunk of chunks) {
    if (chunk.start >= at) break;
    if (chunk.kind === "date" && /^(?:year|month|interval)$/.test(chunk.date.granularity)) period = chunk.date.iso;
  }
  return period;
}
