// Who holds which office? A title before or after a name, stacked or shared.

import { appointmentsIn, bodyOf } from "../appointments";
import { jurisdictionOf } from "../bodies";
import type { Sentence } from "../chunks";
import { InstitutionAtHand } from "../institution-at-hand";
import { LatestBodies } from "../latest-bodies";
import { outsideParty } from "../offices";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const holdsPosition: readonly ZhRule[] = [
  {
    id: "zh.holds-position.title-before-name",
    confidence: 0.97,
    example: "泸定县委副书记、县长张伟出席会议。",
    nearMiss: "泸定县委书记和县长出席会议。",
  },
  {
    id: "zh.holds-position.appointment",
    confidence: 0.95,
    example: "会议决定任命张伟为泸定县教育局局长。",
    nearMiss: "会议建议任命张伟为泸定县教育局局长。",
  },
];

/** Offices given and left; the day is that of the decision. */
export function readAppointments(sentence: Sentence, facts: Facts): void {
  facts.rule = holdsPosition[1];
  const { registry } = facts.resolved;
  const latest = new LatestBodies(registry);
  const atHand = new InstitutionAtHand(registry);
  for (const appointment of appointmentsIn(sentence, facts.resume)) {
    const body = bodyOf(
      appointment,
      (place, span) => registry.implied("Organization", `${jurisdictionOf(place).prefix}政府`, span),
      (title, span) => latest.ofOffice(title, span) ?? atHand.ofOffice(title, span),
    );
    const { title, begins, person, span } = appointment;
    const held = body?.label === "Organization" ? outsideParty(registry, body, title, span) : body;
    const stated: Record<string, string> =
      facts.date.iso === "" || begins === null ? {} : begins ? { since: facts.date.iso } : { until: facts.date.iso };
    facts.emitOffice(person.entity, held, sentence, { title, ...stated }, facts.date);
  }
}

/** Offices were read while people were resolved; each is one edge, dated by the day it was seen. */
export function readOffices(facts: Facts): void {
  [facts.rule] = holdsPosition;
  for (const { person, title, body, former, span } of facts.resolved.offices) {
    if (PROPOSED.test(facts.doc.text.slice(Math.max(0, span.start - 8), span.start))) continue;
    const properties: Record<string, string | boolean> = former ? { title, former: true } : { title };
    facts.emitOffice(person.entity, body, span, properties, facts.dayAt(span.start));
  }
}

/** 拟任, 拟交流担任: an office that somebody is yet to hold. */
const PROPOSED = /拟(?:任|担任|交流任|交流担任|提任|提名|提名为|作为|任命为)$/;
