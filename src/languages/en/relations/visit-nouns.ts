// Who visited what, when the visit is a noun? "During his visit to X, A met B", "A's visit to X ended", "followed by a visit to Y", "joined A to tour X".

import type { Entity } from "../../../doc";
import type { Chunk } from "../chunks";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";
import { DURING } from "./visited";

const VISIT = /^(?:visit|tour|trip|inspection|stopover)$/;
/** Words before "visit" that make it no visit of this article. */
const OTHER =
  /^(?:planned|proposed|upcoming|coming|next|last|previous|earlier|future|possible|forthcoming|scheduled|expected|year's|month's|week's|virtual|no|any|every|each|another|subsequent|(?:19|20)\d\d)$/;
const TO = /^(?:to|of|in|at)$/;

interface Visit {
  /** The chunk whose head is "visit". */
  readonly at: number;
  readonly targets: Entity[];
  /** Whose visit the phrase itself says it is. */
  readonly own: Entity[];
}

/** "his visit to Lusaka", "Mary Byrne's tour of the works", "the visit of Mary Byrne to Tuam". */
function visitAt(reader: Reader, at: number): Visit | null {
  const { chunks, units } = reader;
  const chunk = chunks[at];
  if (chunk?.kind !== "NP" || chunk.mention || !VISIT.test(chunk.head ?? "")) return null;
  const words = units.slice(chunk.from, chunk.to);
  if (words.some(({ lower }) => OTHER.test(lower))) return null;
  const own = words.flatMap(({ mention }) => (mention?.label === "Person" && mention.entity ? [mention.entity] : []));
  let k = at + 1;
  if (/^(?:of|by)$/.test(chunks[k]?.lower ?? "") && chunks[k + 1]?.mention?.label === "Person") {
    own.push(...reader.refer(chunks[k + 1], ["Person"]));
    k += 2;
  }
  if (chunks[k]?.kind !== "PREP" || !TO.test(chunks[k].lower)) return null;
  const targets = listed(reader, k + 1);
  return targets.length === 0 ? null : { at, targets, own };
}

/** "Lusaka and Ndola": the places or bodies from a chunk on; what a comma sets behind a place holds it. */
function listed(reader: Reader, from: number): Entity[] {
  const { chunks } = reader;
  const found: Entity[] = [];
  for (let k = from; chunks[k]?.kind === "NP"; k += 2) {
    const [place] = reader.refer(chunks[k], ["Place", "Organization"]);
    if (place === undefined) break;
    found.push(place);
    if (chunks[k + 1]?.kind !== "CONJ") break;
  }
  return found;
}

function isQuoted(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).filter(({ kind }) => kind === "QUOTE").length % 2 === 1;
}

/** The clause that tells what was done on the visit: its own, else the first real one behind. */
function mainClause(reader: Reader, at: number): Clause | undefined {
  const { clauses, chunks } = reader;
  const opens = chunks
    .slice(0, at - 1)
    .every(({ kind, lower, verb }, k) =>
      k === 0 && verb ? verb.form === "gerund" : /^(?:ADV|CONJ|COMMA)$/.test(kind) || /^(?:while|when)$/.test(lower),
    );
  if (opens) return clauses.find(({ at: verb, verb: { finite } }) => verb > at && finite);
  return clauses.find(({ verb, phrases }) => verb.finite && phrases.some(({ at: prep }) => prep === at - 1));
}

/** "made the remarks during a tour of X": the verb's own rule reads that. */
function readsVisit({ verb, phrases }: Clause, at: number): boolean {
  return DURING.includes(verb.lemma) && phrases.some(({ at: prep }) => prep === at - 1);
}

function state(reader: Reader, rule: EnglishRule, who: readonly Entity[], visit: Visit): void {
  for (const source of who)
    for (const target of visit.targets) {
      const told = reader.doc.facts.some(
        (fact) =>
          fact.type === "VISITED" &&
          fact.source === source &&
          fact.target === target &&
          fact.evidence.start === reader.sentence.start,
      );
      if (!told) reader.state(rule, source, target, { at: visit.at, confidence: 0.85 });
    }
}

/** "During his visit to Lusaka, Mary Byrne met the mayor", "opened a school as part of a visit to Tuam". */
function duringVisit(reader: Reader, rule: EnglishRule): void {
  const { chunks } = reader;
  for (let k = 1; k < chunks.length; k++) {
    const prep = chunks[k - 1];
    const after = prep.kind === "SUB" && prep.lower === "after";
    if (!(after || prep.kind === "PREP") || !VISIT.test(chunks[k].head ?? "")) continue;
    const part = prep.lower === "of" && /^(?:part|day|leg|start|end|conclusion)$/.test(chunks[k - 2]?.head ?? "");
    if (!(part || after || /^(?:during|on|following)$/.test(prep.lower)) || isQuoted(chunks, k)) continue;
    const visit = visitAt(reader, k);
    if (visit === null) continue;
    const opening = part ? k - 2 : k;
    const clause =
      mainClause(reader, opening) ??
      (part || after || chunks[k - 2]?.lower === "while"
        ? reader.clauses.findLast(({ at, verb }) => at < k && verb.finite)
        : undefined);
    if (visit.own.length > 0) {
      if (clause === undefined || !clause.verb.unreal) state(reader, rule, visit.own, visit);
      continue;
    }
    if (clause === undefined || clause.verb.unreal || !clause.verb.past || readsVisit(clause, k)) continue;
    state(reader, rule, reader.referAll(clause.subject, ["Person"]), visit);
  }
}

/** "Mary Byrne's visit to Fiji ended on Friday", "her visit to Suva included a stop there". */
function visitEnded(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, at } = clause;
  if (verb.unreal || !verb.past || isQuoted(reader.chunks, at)) return;
  const first = clause.subject[0] === undefined ? -1 : reader.chunks.indexOf(clause.subject[0]);
  const visit = first < 0 ? null : visitAt(reader, first);
  if (visit === null) return;
  const her = /^(?:his|her)$/.test(reader.units[reader.chunks[first].from].lower);
  const who = visit.own.length > 0 ? visit.own : her && reader.memory.topicPerson ? [reader.memory.topicPerson] : [];
  state(reader, rule, who, visit);
}

/** "This was followed by a visit to the institute": whoever made the visit told last. */
function followedBy(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { chunks } = reader;
  const by = chunks.findIndex(({ lower }, k) => k > clause.at && lower === "by");
  if (clause.verb.unreal || by < 0 || by > clause.at + 2 || isQuoted(chunks, by)) return;
  const visit = visitAt(reader, by + 1);
  if (visit === null || visit.own.length > 0) return;
  const near = reader.paragraphsBack(1);
  const last = reader.doc.facts.findLast(
    ({ type, source, evidence }) => type === "VISITED" && source.label === "Person" && evidence.start >= near,
  );
  if (last) state(reader, rule, [last.source], visit);
}

/** "Merlin Hospital received a visit from Mary Byrne", "hosted Mary Byrne". */
function receivedVisit(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases } = clause;
  if (verb.unreal || verb.passive || !verb.past) return;
  const visit = object.some(({ head }) => VISIT.test(head ?? ""));
  const guests = visit
    ? (phrases.find(({ prep }) => /^(?:from|by|of)$/.test(prep))?.items ?? [])
    : verb.lemma === "host"
      ? object
      : [];
  const people = reader.referAll(guests, ["Person"]);
  if (people.length === 0) return;
  for (const place of reader.referAll(clause.subject, ["Place", "Organization"]))
    if (visit || VISITABLE.test(place.name))
      for (const person of people) reader.state(rule, person, place, { at: clause.at, confidence: 0.85 });
}

/** Bodies that have a house to visit. */
const VISITABLE =
  /\b(?:University|College|School|Hospital|Academy|Institute|Museum|Polytechnic|Centre|Center|Factory)\b/;

export const visitNouns: readonly EnglishRule[] = [
  {
    id: "en.visited.received",
    type: "VISITED",
    verbs: ["receive", "host", "get"],
    example: "Merlin Hospital received a visit from Minister John Roe.",
    nearMiss: "Merlin Hospital received a letter from Minister John Roe.",
    clause: receivedVisit,
  },
  {
    id: "en.visited.on-a-visit",
    type: "VISITED",
    example: "During a visit to Tuam, Minister John Roe opened a school.",
    nearMiss: "Before a visit to Tuam, Minister John Roe opened a school.",
    sentence: duringVisit,
  },
  {
    id: "en.visited.visit-ended",
    type: "VISITED",
    verbs: ["end", "conclude", "include", "begin", "start", "mark", "take", "follow", "come"],
    example: "Minister John Roe's visit to Tuam ended on Friday.",
    nearMiss: "Minister John Roe's visit to Tuam should end on Friday.",
    clause: visitEnded,
  },
  {
    id: "en.visited.followed-by",
    type: "VISITED",
    verbs: ["follow"],
    example: "Minister John Roe visited Tuam. This was followed by a visit to Castlebar.",
    nearMiss: "Minister John Roe opened a hall. This was followed by a visit to Castlebar.",
    clause: followedBy,
  },
];

/** "toured the harbour with Mary Byrne": she came along with who leads. */
function touredWith(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, subject, object } = clause;
  if (verb.unreal || verb.passive || object.length === 0) return;
  const leaders = reader.referAll(subject, ["Person"]);
  const places = reader.referAll(object, ["Place", "Organization"]);
  if (leaders.length !== 1 || places.length === 0) return;
  for (const companion of reader.referAll(reader.chunksOf(clause, "with"), ["Person"]))
    reader.state(rule, companion, leaders[0], { at: clause.at, confidence: 0.85 });
}

export const touredTogether: EnglishRule = {
  id: "en.accompanied.toured-with",
  type: "ACCOMPANIED",
  verbs: ["tour", "visit", "inspect"],
  example: "Minister John Roe toured Merlin Hospital with Mary Byrne.",
  nearMiss: "Minister John Roe may tour Merlin Hospital with Mary Byrne.",
  clause: touredWith,
};
