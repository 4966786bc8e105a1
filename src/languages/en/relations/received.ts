// Who met whom, told otherwise than by "met with"? A host who received the guests, two who met, held talks or exchanged views.

import type { Entity } from "../../../doc";
import type { Clause } from "../clauses";
import { companionsAt } from "../companions";
import type { Reader } from "../reader";
import { type EnglishRule, verbRule } from "./rule";

/** "received the guests": who came to visit in this sentence or the one before. */
function visitors({ doc, sentence, sentences }: Reader): Entity[] {
  const since = sentences[Math.max(0, sentence.index - 1)].start;
  const visits = doc.facts.filter(
    ({ type, source, evidence }) => type === "VISITED" && source.label === "Person" && evidence.start >= since,
  );
  return [...new Set(visits.map(({ source }) => source))];
}

/** "received the guests": those who came to visit. */
function receivedGuests(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb } = clause;
  if (verb.unreal) return;
  const guests = verb.passive ? clause.subject : clause.object;
  if (!guests.some(({ head }) => /^(?:guests|visitors|visitor|guest|party)$/.test(head ?? ""))) return;
  const hosts = verb.passive ? reader.chunksOf(clause, "by") : clause.subject;
  for (const host of reader.referAll(hosts, ["Person"]))
    for (const guest of visitors(reader)) reader.state(rule, host, guest, { at: clause.at });
}

const TALKS = /^(?:talks|meeting|discussions|consultations|conversation|dialogue)$/;

/** "A and B met in Tuam", "A and B held talks": two people, and nobody whom they met. */
function eachOther(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases } = clause;
  if (verb.unreal || verb.passive || !verb.finite || phrases.some(({ prep }) => /^(?:with|between)$/.test(prep)))
    return;
  if (verb.lemma === "meet" ? object.length > 0 : !object.some(({ head }) => TALKS.test(head ?? ""))) return;
  const people = reader.referAll(clause.subject, ["Person"]);
  if (people.length !== 2 || clause.subject.length !== 2 || companionsAt(reader.chunks, clause.at - 1) !== null) return;
  reader.state(rule, people[0], people[1], { at: clause.at, confidence: 0.85 });
}

export const receivedOthers: readonly EnglishRule[] = [
  {
    id: "en.met.guests",
    type: "MET",
    verbs: ["receive", "meet"],
    example: "Mary Byrne visited Heron University. Minister John Roe received the guests.",
    nearMiss: "Mary Byrne visited Heron University. Minister John Roe received the prize.",
    clause: receivedGuests,
  },
  {
    id: "en.met.each-other",
    type: "MET",
    verbs: ["meet", "hold", "have"],
    example: "Minister John Roe and Ambassador Mary Byrne met in Nairobi to discuss trade.",
    nearMiss: "Minister John Roe and Ambassador Mary Byrne met the target in Nairobi.",
    clause: eachOther,
  },
  verbRule({
    id: "en.met.views",
    type: "MET",
    verbs: ["exchange"],
    noun: /^(?:views|ideas|opinions)$/,
    prep: /^with$/,
    source: "subject",
    target: "prep",
    confidence: 0.85,
    example: "Minister John Roe exchanged views with Mary Byrne.",
    nearMiss: "Minister John Roe exchanged shirts with Mary Byrne.",
  }),
];
