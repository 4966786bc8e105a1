// At which meeting was it said? The one the speaker addressed, chaired or attended in that sentence, else the only one before.

import type { Doc, Entity, Fact } from "../../doc";
import { nodeUid } from "../../graph/identity";

const SPEECH = new Set(["REPORTED", "STRESSED", "HEARD"]);
const TOOK_PART = new Set(["SPOKE_AT", "CHAIRED", "ATTENDED"]);

/** Sets `at` (a Meeting uid) on what was reported, stressed or heard at a meeting that the text tells. */
export function placeSpeeches(doc: Doc): void {
  const parts = doc.facts.filter(({ type, target }) => TOOK_PART.has(type) && target.label === "Meeting");
  for (const fact of doc.facts) {
    if (!SPEECH.has(fact.type)) continue;
    const meeting = fact.source.label === "Meeting" ? fact.source : meetingOf(fact, parts);
    if (meeting !== null) fact.properties.at = nodeUid("Meeting", meeting.key);
  }
}

function meetingOf(fact: Fact, parts: readonly Fact[]): Entity | null {
  const own = parts.filter(({ source }) => source === fact.source);
  const here = own.filter(
    ({ evidence }) => evidence.start <= fact.evidence.start && fact.evidence.start < evidence.end,
  );
  if (here.length > 0) return only(here);
  const before = own.filter(({ type, evidence }) => type !== "ATTENDED" && evidence.end <= fact.evidence.start);
  const day = fact.date.certainty === "stated" ? fact.date.iso : "";
  return before.some(({ date }) => day !== "" && date.iso !== day) ? null : only(before);
}

/** The one meeting of these facts; null when there are several. */
function only(parts: readonly Fact[]): Entity | null {
  return parts.length > 0 && parts.every(({ target }) => target === parts[0].target) ? parts[0].target : null;
}

/** What was done and said at a meeting happened on its day, where the text states but one. */
export function dateByMeeting(doc: Doc): void {
  const days = new Map<string, Set<string>>();
  const dated = new Map<string, Fact["date"]>();
  for (const { type, source, target, date } of doc.facts) {
    const meeting = type === "HELD_IN" ? source : target;
    if (date.certainty !== "stated" || meeting.label !== "Meeting") continue;
    const uid = nodeUid("Meeting", meeting.key);
    days.set(uid, (days.get(uid) ?? new Set()).add(date.iso));
    dated.set(uid, date);
  }
  doc.facts.forEach((fact, i) => {
    if (fact.date.certainty === "stated") return;
    const own = TOOK_PART.has(fact.type) && fact.target.label === "Meeting" ? nodeUid("Meeting", fact.target.key) : "";
    const uid = own || (SPEECH.has(fact.type) ? String(fact.properties.at ?? "") : "");
    const date = days.get(uid)?.size === 1 ? dated.get(uid) : undefined;
    if (date) doc.facts[i] = { ...fact, date: { ...date, certainty: "implied" } };
  });
}
