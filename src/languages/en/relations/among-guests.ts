// Who is counted among the guests? "A and B were among dignitaries at the ceremony", "A was among those who attended".

import type { Clause } from "../clauses";
import { lastMeeting } from "../gatherings";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

const GUESTS =
  /^(?:dignitaries|guests|those|others|officials|attendees|participants|leaders|personalities|delegates|stakeholders|speakers)$/;

function among(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const { chunks } = reader;
  const at = chunks.findIndex(
    ({ kind, lower }, k) => k > clause.at && kind === "PREP" && /^(?:among|amongst)$/.test(lower),
  );
  if (at < 0 || at > clause.at + 2 || !GUESTS.test(chunks[at + 1]?.head ?? "")) return;
  const behind = chunks.slice(at + 2);
  const present = behind.findIndex(
    ({ lower, head, verb }) =>
      /^(?:present|at|during)$/.test(lower) ||
      head === "present" ||
      head === "attendance" ||
      /^(?:attend|grace|witness|join)$/.test(verb?.lemma ?? ""),
  );
  if (present < 0) return;
  const named = reader.referAll(behind.slice(present, present + 4), ["Meeting"])[0];
  const at_ = behind[present].lower;
  const meeting =
    named ??
    (at_ === "present" || behind[present].head === "present" || behind[present].head === "attendance"
      ? lastMeeting(reader, "")
      : undefined);
  if (!meeting) return;
  for (const person of reader.referAll(clause.subject, ["Person"]))
    reader.state(rule, person, meeting, { at: clause.at });
}

/** "attended the meeting together with B and C": they were there as well. */
function beside(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const { chunks } = reader;
  const at = clause.phrases.find(
    ({ prep, at: start }) =>
      (prep === "with" &&
        /^(?:together|along|alongside)$/.test(
          chunks[start - 1]?.lower ?? reader.units[chunks[start - 1]?.from ?? 0].lower,
        )) ||
      prep === "alongside",
  );
  if (at === undefined) return;
  const meetings = reader.referAll([...clause.object, ...reader.chunksOf(clause, "prep", /^(?:at|in)$/)], ["Meeting"]);
  for (const meeting of meetings.slice(0, 1))
    for (const person of reader.referAll(at.items, ["Person"])) reader.state(rule, person, meeting, { at: clause.at });
}

/** "The event witnessed the presence of A and B", "saw the participation of A". */
function saw(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  if (!clause.object.some(({ head }) => /^(?:presence|participation|attendance)$/.test(head ?? ""))) return;
  const [subject] = clause.subject;
  const meeting =
    subject === undefined
      ? undefined
      : (reader.refer(subject, ["Meeting"])[0] ??
        (/^(?:event|occasion|programme|program|function|ceremony|meeting)$/.test(subject.head ?? "")
          ? lastMeeting(reader, "")
          : undefined));
  if (!meeting) return;
  for (const person of reader.referAll(reader.chunksOf(clause, "prep", /^of$/), ["Person"]))
    reader.state(rule, person, meeting, { at: clause.at });
}

export const amongGuests: readonly EnglishRule[] = [
  {
    id: "en.attended.among",
    type: "ATTENDED",
    verbs: ["be"],
    example: "Mary Byrne and John Roe were among dignitaries at the annual conference.",
    nearMiss: "Mary Byrne and John Roe were among critics of the annual conference.",
    clause: among,
  },
  {
    id: "en.attended.saw",
    type: "ATTENDED",
    verbs: ["witness", "see"],
    example: "The annual conference witnessed the presence of Mary Byrne and John Roe.",
    nearMiss: "The annual conference witnessed the rise of Mary Byrne and John Roe.",
    clause: saw,
  },
  {
    id: "en.attended.beside",
    type: "ATTENDED",
    verbs: ["attend", "grace", "participate", "take"],
    example: "Mary Byrne attended the annual conference together with John Roe.",
    nearMiss: "Mary Byrne may attend the annual conference together with John Roe.",
    clause: beside,
  },
];
