// Who met whom, when the meeting is a noun? "said this during a meeting with B", "In talks with B, A said", "talks between A and B took place".

import type { Entity } from "../../../doc";
import type { Chunk } from "../chunks";
import type { Clause } from "../clauses";
import { behind } from "../objects";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

const TALKS =
  /^(?:meeting|meetings|talks|discussions|discussion|audience|interaction|conversation|consultations|dialogue|engagement)$/;
const CALL = /^(?:call|visit)$/;
/** Words before "meeting" that make it none of this article. */
const OTHER =
  /^(?:planned|proposed|upcoming|coming|next|last|previous|earlier|future|possible|forthcoming|scheduled|expected|urgent|virtual|telephone|phone|no|any|every|each|another|subsequent|cancelled|postponed)$/;
const WHEN = /^(?:during|at|in|after|following|on)$/;

/** Whom talks were with, when the noun phrase at `k` is talks or a call; empty when it is none. */
function guestsAt(reader: Reader, k: number): Entity[] {
  const { chunks, units } = reader;
  const chunk = chunks[k];
  if (chunk?.kind !== "NP" || chunk.mention) return [];
  const head = chunk.head ?? "";
  const words = units.slice(chunk.from, chunk.to).map(({ lower }) => lower);
  const courtesy = CALL.test(head) && words.includes("courtesy");
  if (!TALKS.test(head) && !courtesy) return [];
  if (words.some((word) => OTHER.test(word))) return [];
  const prep = chunks[k + 1];
  if (prep?.kind !== "PREP" || !(courtesy ? /^(?:on|to)$/ : /^with$/).test(prep.lower)) return [];
  const [list] = behind(chunks, k).phrases;
  const attends = chunks.slice(k + 3, k + 6).some(({ head }) => /^(?:attendance|chair)$/.test(head ?? ""));
  return attends || list === undefined ? [] : reader.referAll(list.items, ["Person"]);
}

function isQuoted(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).filter(({ kind }) => kind === "QUOTE").length % 2 === 1;
}

/** The clause that tells what was done there: its own, else the first behind a phrase that opens the sentence. */
function clauseOf({ clauses, chunks }: Reader, prep: number, k: number): Clause | undefined {
  const opens = chunks
    .slice(0, prep)
    .every(({ kind, verb }) => /^(?:ADV|CONJ|COMMA)$/.test(kind) || (verb !== undefined && verb.form === "gerund"));
  if (opens) return clauses.find(({ at, verb }) => at > k && verb.finite);
  return (
    clauses.find(({ phrases }) => phrases.some(({ at }) => at === prep)) ??
    clauses.findLast(({ at, verb }) => at < prep && verb.finite)
  );
}

/** "A said this during a meeting with B", "After talks with B, A said". */
function atTalks(reader: Reader, rule: EnglishRule): void {
  const { chunks } = reader;
  for (let k = 1; k + 2 < chunks.length; k++) {
    const prep = chunks[k - 1];
    if (!/^(?:PREP|SUB|VG|OTHER)$/.test(prep.kind) || !WHEN.test(prep.lower) || isQuoted(chunks, k)) continue;
    const guests = guestsAt(reader, k);
    if (guests.length === 0) continue;
    const clause = clauseOf(reader, k - 1, k);
    if (clause === undefined || clause.verb.unreal || clause.verb.passive || !clause.verb.finite) continue;
    const people = reader.referAll(clause.subject, ["Person"]);
    for (const person of people)
      for (const guest of guests)
        if (person !== guest) reader.state(rule, person, guest, { at: clause.at, confidence: 0.85 });
  }
}

const UNDONE =
  /^(?:cancel|postpon|plan|propos|schedul|expect|request|seek|sought|delay|arrang|urg|call|want|hop|invit)/;

/** "Talks between A and B took place", "said during a meeting between A and B". */
function between(reader: Reader, rule: EnglishRule): void {
  const { chunks, units, clauses } = reader;
  const at = chunks.findIndex(({ kind, lower }) => kind === "PREP" && lower === "between");
  if (at < 1 || isQuoted(chunks, at)) return;
  const [first, join, second] = chunks.slice(at + 1, at + 4);
  if (join?.kind !== "CONJ" || first.kind !== "NP" || second?.kind !== "NP") return;
  const [one, other] = reader.referAll([first, second], ["Person"]);
  if (other === undefined) return;
  const near = chunks.slice(Math.max(0, at - 4), at);
  const talks = near.findLast(({ kind, mention, head }) => kind === "NP" && !mention && TALKS.test(head ?? ""));
  if (talks === undefined) return;
  if (units.slice(talks.from, talks.to).some(({ lower }) => OTHER.test(lower))) return;
  const k = chunks.indexOf(talks);
  const told = clauses.filter(({ verb }) => verb.finite);
  const own =
    told.find(({ subject, object, phrases }) =>
      [...subject, ...object, ...phrases.flatMap(({ items }) => items)].includes(talks),
    ) ?? told.find((clause) => clause.at > k);
  if (own === undefined || own.verb.unreal || UNDONE.test(own.verb.lemma)) return;
  if (
    !(own.verb.past || /ed$/.test(chunks[own.at].lower)) ||
    clauses.some(({ verb }) => UNDONE.test(verb.lemma) && verb.passive)
  )
    return;
  reader.state(rule, one, other, { at: own.at, confidence: 0.85 });
}

/** "welcomed B to her office", "received in audience B": the host met the guest. */
function welcomed(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases } = clause;
  const { units } = reader;
  if (verb.unreal || verb.passive) return;
  const home = phrases.some(
    ({ prep, items }) =>
      /^(?:to|at|in)$/.test(prep) &&
      items.some(
        ({ head, from }) =>
          /^(?:office|offices|residence|palace|chambers)$/.test(head ?? "") &&
          /^(?:his|her|the)$/.test(units[from].lower),
      ),
  );
  const audience = phrases.find(({ prep, items }) => prep === "in" && units[items[0].from].lower === "audience");
  const guests =
    verb.lemma === "receive" && audience && object.length === 0
      ? audience.items
      : verb.lemma === "welcome" && home
        ? object
        : [];
  for (const host of reader.referAll(clause.subject, ["Person"]))
    for (const guest of reader.referAll(guests, ["Person"])) reader.state(rule, host, guest, { at: clause.at });
}

/** "conferred with B", "interacted with B", "engaged B in talks". */
function conferred(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases } = clause;
  if (verb.unreal || verb.passive || !verb.finite) return;
  const talks = phrases.some(({ prep, items }) => prep === "in" && items.some(({ head }) => TALKS.test(head ?? "")));
  const guests =
    verb.lemma === "engage" ? (talks ? object : []) : object.length === 0 ? reader.chunksOf(clause, "with") : [];
  for (const person of reader.referAll(clause.subject, ["Person"]))
    for (const guest of reader.referAll(guests, ["Person"]))
      reader.state(rule, person, guest, { at: clause.at, confidence: 0.85 });
}

export const metNouns: readonly EnglishRule[] = [
  {
    id: "en.met.at-talks",
    type: "MET",
    example: "Minister John Roe said this during a meeting with Mary Byrne.",
    nearMiss: "Minister John Roe said this ahead of a meeting with Mary Byrne.",
    sentence: atTalks,
  },
  {
    id: "en.met.between",
    type: "MET",
    example: "Talks between Minister John Roe and Mary Byrne took place in Nairobi.",
    nearMiss: "Talks between Minister John Roe and Mary Byrne will take place in Nairobi.",
    sentence: between,
  },
  {
    id: "en.met.welcomed",
    type: "MET",
    verbs: ["welcome", "receive"],
    example: "Minister John Roe welcomed Mary Byrne to his office.",
    nearMiss: "Minister John Roe welcomed the offer of Mary Byrne to his office.",
    clause: welcomed,
  },
  {
    id: "en.met.conferred",
    type: "MET",
    verbs: ["confer", "interact", "engage"],
    example: "Minister John Roe interacted with Mary Byrne in Nairobi.",
    nearMiss: "Minister John Roe will interact with Mary Byrne in Nairobi.",
    clause: conferred,
  },
];
