// Whose act is it in a report on a meeting? The meeting's when one is at hand, else the grammatical subject's.

import type { Entity } from "../../../doc";
import type { Predicate } from "../clauses";
import { isVerbOf, VERB } from "../verbs";
import { meetingOfBareVerb } from "./bare-acts";
import type { Facts } from "./facts";

function holds(predicate: Predicate): boolean {
  return !predicate.unreal && isVerbOf(predicate.verb, VERB.hold | VERB.chair | VERB.attend);
}

/** Rule 6 of the ontology: also after 甲主持召开会议，. */
export function actors(predicate: Predicate, facts: Facts, ...labels: Entity["label"][]): Entity[] {
  for (const subject of predicate.subjects) if (subject.kind === "meeting") facts.meetingEntity(subject, predicate);
  const meetings = facts.entities(predicate.subjects, "Meeting");
  if (meetings.length > 0) return meetings;
  const held = facts.current.find((other) => other.at < predicate.at && holds(other) && facts.meeting(other) !== null);
  if (held !== undefined) {
    const meeting = facts.meeting(held);
    if (meeting !== null) return [meeting];
  }
  const bare =
    labels.includes("Meeting") && predicate.subjects.length === 0 ? meetingOfBareVerb(predicate, facts) : null;
  return bare === null ? facts.entities(predicate.subjects, ...labels) : [bare];
}
