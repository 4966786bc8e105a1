// Who met whom?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { type EnglishRule, verbRule } from "./rule";

/** "paid a courtesy call on X"; a visit to a body is no meeting with it. */
function call(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const kind = clause.object.find((chunk) => /^(call|visit)$/.test(chunk.head ?? ""))?.head;
  if (kind === undefined) return;
  const labels = kind === "call" ? (["Person", "Organization"] as const) : (["Person"] as const);
  const [first] = clause.phrases;
  const hosts = first !== undefined && /^(on|upon|to)$/.test(first.prep) ? first.items : [];
  for (const guest of reader.referAll(clause.subject, ["Person"]))
    for (const host of reader.referAll(hosts, labels)) reader.state(rule, guest, host, { at: clause.at });
}

/** "called on the mayor": a visit to somebody, unless it goes on with what he is called on to do. */
function calledOn(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive || clause.object.length > 0) return;
  const phrase = clause.phrases.find(({ prep }) => /^(?:on|upon)$/.test(prep));
  if (phrase === undefined || reader.chunks[clause.end]?.verb?.form === "infinitive") return;
  for (const guest of reader.referAll(clause.subject, ["Person"]))
    for (const host of reader.referAll(phrase.items, ["Person"]))
      reader.state(rule, guest, host, { at: clause.at, confidence: 0.85 });
}

/**
 * "received Ambassador X", "hosted a delegation led by X", "was received at the palace by X": the host met the guest.
 * Who is received and no more is greeted on arrival.
 */
function received(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  if (clause.verb.passive && !clause.phrases.some(({ prep }) => prep === "at" || prep === "in")) return;
  const hosted = clause.verb.passive ? reader.chunksOf(clause, "by") : clause.subject;
  const guests = clause.verb.passive ? clause.subject : clause.object;
  for (const host of reader.referAll(hosted, ["Person"]))
    for (const guest of reader.referAll(guests, ["Person"])) reader.state(rule, host, guest, { at: clause.at });
}

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
    noun: /^(talks|meeting|meetings|discussions|conversation|consultations|session|dialogue|audience|interaction|exchanges)$/,
    prep: /^with$/,
    source: "subject",
    target: "prep",
    example: "Minister John Roe held talks with Mary Byrne.",
    nearMiss: "Minister John Roe held hands with Mary Byrne.",
  }),
  {
    id: "en.met.received",
    type: "MET",
    verbs: ["receive", "host"],
    example: "Governor John Roe received Minister Mary Byrne on Monday.",
    nearMiss: "Governor John Roe received an award from Minister Mary Byrne.",
    clause: received,
  },
  {
    id: "en.met.call",
    type: "MET",
    verbs: ["pay", "make"],
    example: "Minister John Roe paid a courtesy call on Mary Byrne.",
    nearMiss: "Minister John Roe paid tribute to Mary Byrne.",
    clause: call,
  },
  {
    id: "en.met.called-on",
    type: "MET",
    verbs: ["call"],
    example: "Minister John Roe called on Mary Byrne at her office.",
    nearMiss: "Minister John Roe called on Mary Byrne to resign.",
    clause: calledOn,
  },
];
