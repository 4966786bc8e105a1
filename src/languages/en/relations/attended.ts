// Who was at a meeting?

import type { Clause } from "../clauses";
import { lastMeeting } from "../gatherings";
import type { Reader } from "../reader";
import { hostHere } from "../talks";
import { type EnglishRule, verbRule } from "./rule";

/** "were present at the meeting", "were also in attendance": without a name, the meeting already spoken of. */
function present(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const words = reader.chunks
    .slice(clause.at + 1, clause.at + 4)
    .map((chunk) => chunk.lower || chunk.head)
    .join(" ");
  if (!/^(?:also )?(?:present|in attendance)\b/.test(words)) return;
  const people = reader.referAll(clause.subject, ["Person", "Organization"]);
  const named = clause.phrases
    .filter((phrase) => /^(at|during|for|in)$/.test(phrase.prep))
    .flatMap((phrase) => phrase.items)
    .filter(({ mention, head }) => mention?.label === "Meeting" || (mention === undefined && head !== "attendance"));
  const after = reader.chunks
    .slice(clause.at + 1)
    .find((chunk, k, rest) => chunk.kind === "NP" && /^(at|during)$/.test(rest[k - 1]?.lower ?? ""));
  const chunks = named.length > 0 ? named : after ? [after] : [];
  const meetings = reader.referAll(chunks, ["Meeting"]);
  const occasion =
    chunks.length === 0 ||
    chunks.every(({ head }) =>
      /^(?:occasion|discussion|event|function|programme|program|gathering|activity)$/.test(head ?? ""),
    );
  const meeting = meetings[0] ?? (occasion && !isElsewhere(reader) ? lastMeeting(reader, "") : null);
  if (meeting) for (const person of people) reader.state(rule, person, meeting, { at: clause.at });
}

/** "paid a visit to the museum. Tom Daly was also present": since the last meeting came talks or a visit. */
function isElsewhere(reader: Reader): boolean {
  if (hostHere(reader, reader.sentence.start) !== null) return true;
  const visit = reader.doc.facts.findLast(({ type }) => type === "VISITED");
  const told = lastMeeting(reader, "")?.mentions.findLast(({ start }) => start < reader.sentence.start);
  return visit !== undefined && told !== undefined && told.end < visit.evidence.start;
}

/** "held in the presence of X", "launched at a ceremony in the presence of X". */
function inPresence(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const { phrases } = clause;
  const at = phrases.findIndex(({ prep, items }) => prep === "in" && items.some(({ head }) => head === "presence"));
  if (at < 0 || phrases[at + 1]?.prep !== "of") return;
  const place = clause.verb.lemma === "take" && clause.object.some(({ head }) => head === "place");
  if (clause.verb.lemma === "take" && !place) return;
  const [meeting] = reader.referAll(
    [
      ...(clause.verb.passive || place ? clause.subject : clause.object),
      ...phrases
        .slice(0, at)
        .filter(({ prep }) => /^(?:at|during)$/.test(prep))
        .flatMap(({ items }) => items),
    ],
    ["Meeting"],
  );
  if (meeting === undefined) return;
  for (const person of reader.referAll(phrases[at + 1].items, ["Person"]))
    reader.state(rule, person, meeting, { at: clause.at });
}

export const attended: readonly EnglishRule[] = [
  {
    id: "en.attended.present",
    type: "ATTENDED",
    verbs: ["be"],
    example: "John Roe was present at the annual conference.",
    nearMiss: "John Roe was not present at the annual conference.",
    clause: present,
  },
  {
    id: "en.attended.presence",
    type: "ATTENDED",
    verbs: [
      "hold",
      "launch",
      "sign",
      "open",
      "inaugurate",
      "conduct",
      "organise",
      "organize",
      "release",
      "unveil",
      "take",
      "patronise",
      "patronize",
    ],
    example: "The annual conference was held in the presence of John Roe.",
    nearMiss: "The annual conference was held in the absence of John Roe.",
    clause: inPresence,
  },
  verbRule({
    id: "en.attended.active",
    type: "ATTENDED",
    verbs: ["attend", "grace", "join", "patronise", "patronize"],
    source: "subject",
    target: "object",
    example: "John Roe attended the annual conference.",
    nearMiss: "John Roe did not attend the annual conference.",
  }),
  verbRule({
    id: "en.attended.passive",
    type: "ATTENDED",
    verbs: ["attend", "grace", "witness", "lead"],
    voice: "passive",
    source: "by",
    target: "subject",
    example: "The annual conference was attended by John Roe and Mary Byrne.",
    nearMiss: "The annual conference will be attended by John Roe.",
  }),
  verbRule({
    id: "en.attended.took-part",
    type: "ATTENDED",
    verbs: ["take"],
    noun: /^part$/,
    prep: /^in$/,
    source: "subject",
    target: "prep",
    example: "John Roe took part in the annual conference.",
    nearMiss: "John Roe took pride in the annual conference.",
  }),
  verbRule({
    id: "en.attended.participated",
    type: "ATTENDED",
    verbs: ["participate"],
    prep: /^in$/,
    source: "subject",
    target: "prep",
    example: "John Roe participated in the annual conference.",
    nearMiss: "John Roe could participate in the annual conference.",
  }),
  verbRule({
    id: "en.attended.witnessed",
    type: "ATTENDED",
    verbs: ["witness"],
    source: "subject",
    target: "object",
    example: "John Roe witnessed the signing ceremony.",
    nearMiss: "John Roe witnessed the accident.",
  }),
];
