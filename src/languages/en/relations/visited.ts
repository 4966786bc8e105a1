// Who visited which place or body?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import { type EnglishRule, verbRule } from "./rule";

const VERBS = ["visit", "tour", "inspect", "revisit"];

/** "paid a visit to", "arrived in", "travelled to", "on a visit to". */
function went(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const { lemma } = clause.verb;
  const visit = clause.object.some((chunk) =>
    /^(visit|tour|trip|inspection|inspections|research|stop|stopover)$/.test(chunk.head ?? ""),
  );
  const onTour = clause.phrases.some(
    ({ prep, items }) => prep === "on" && items.some(({ head }) => /^(?:visit|tour|trip|inspection)$/.test(head ?? "")),
  );
  if (lemma === "embark" && !onTour) return;
  const mission = clause.object.some((chunk) => /^(delegation|team|mission|group)$/.test(chunk.head ?? ""));
  if (/^(lead|head)$/.test(lemma) && !mission && !(lemma === "head" && clause.object.length === 0)) return;
  if (/^(pay|make|conduct|undertake|carry|begin|start|conclude|end|take)$/.test(lemma) && !visit) return;
  const prep = /^(pay|make|begin|start|conclude|end|take|embark)$/.test(lemma)
    ? /^(to|of|in|at)$/
    : /^(conduct|undertake|carry)$/.test(lemma)
      ? /^(in|of|to|at)$/
      : /^(arrive|land)$/.test(lemma)
        ? /^(in|at)$/
        : /^(walk|step)$/.test(lemma)
          ? /^(into|to)$/
          : lemma === "head"
            ? /^(to|for|in)$/
            : /^(to|in)$/;
  const sources = reader.referAll(clause.subject, ["Person", "Organization"]);
  if (mission && sources.length === 1 && sources[0].label === "Person") reader.memory.ledBy = sources[0];
  const targets = reader.referAll(reader.chunksOf(clause, "prep", prep), ["Place", "Organization"]);
  reader.stateAll(rule, sources, targets, { at: clause.at });
}

/** "is on a working visit to X", "was on an inspection tour of X". */
function isOnVisit(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.lemma !== "be") return;
  const { chunks } = reader;
  const [on, visit, to, place] = chunks.slice(clause.at + 1).filter(({ kind }) => kind !== "ADV");
  if (
    on?.lower !== "on" ||
    !/^(?:visit|tour|trip|inspection)$/.test(visit?.head ?? "") ||
    !/^(?:to|of|in)$/.test(to?.lower ?? "")
  )
    return;
  for (const source of reader.referAll(clause.subject, ["Person"]))
    for (const target of place === undefined ? [] : reader.refer(place, ["Place", "Organization"]))
      reader.state(rule, source, target, { at: clause.at });
}

/** "was given a tour of X", "was shown around X". */
function wasShown(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !clause.verb.passive) return;
  const given = clause.verb.lemma === "give" || clause.verb.lemma === "take";
  const tour = clause.object.some((chunk) => /^tour$/.test(chunk.head ?? ""));
  const on = clause.phrases.some(({ prep, items }) => prep === "on" && items.some(({ head }) => head === "tour"));
  if (given && !tour && !on) return;
  const sources = reader.referAll(clause.subject, ["Person"]);
  const targets = reader.referAll(reader.chunksOf(clause, "prep", given ? /^of$/ : /^(?:around|round|through)$/), [
    "Place",
    "Organization",
  ]);
  reader.stateAll(rule, sources, targets, { at: clause.at });
}

/** "welcomed A to X": A visited X. */
function welcomed(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const guests = reader.referAll(clause.object, ["Person", "Organization"]);
  const targets = reader.referAll(reader.chunksOf(clause, "prep", /^to$/), ["Place", "Organization"]);
  reader.stateAll(rule, guests, targets, { at: clause.at });
}

/** "inspected flood control work in X": the innermost place named. */
function workIn(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  if (clause.object.some((chunk) => reader.refer(chunk, ["Place", "Organization"]).length > 0)) return;
  const sources = reader.referAll(clause.subject, ["Person", "Organization"]);
  const targets = reader.referAll(innermost(reader, clause), ["Place", "Organization"]);
  reader.stateAll(rule, sources, targets, { at: clause.at, confidence: 0.85 });
}

/** The first place or body behind the object's prepositions: "a village of X", "works at X in Y". */
function innermost(reader: Reader, clause: Clause) {
  return (
    clause.phrases
      .filter((phrase) => /^(in|at|of)$/.test(phrase.prep))
      .map((phrase) => phrase.items)
      .find((items) => items.some((chunk) => reader.refer(chunk, ["Place", "Organization"]).length > 0)) ?? []
  );
}

/** "made the remarks during a tour of X", "said while on a visit to X". */
function during(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !clause.verb.finite) return;
  const at = clause.phrases.findIndex(
    (phrase) =>
      /^(during|on|after|following)$/.test(phrase.prep) &&
      phrase.items.some((chunk) => /^(visit|tour|inspection)$/.test(chunk.head ?? "")),
  );
  const next = clause.phrases[at + 1];
  if (at < 0 || next === undefined || !/^(to|of|in)$/.test(next.prep)) return;
  const who = clause.verb.passive ? reader.chunksOf(clause, "by") : clause.subject;
  const sources = reader.referAll(who, ["Person"]);
  for (const source of sources)
    for (const chunk of next.items)
      for (const target of reader.refer(chunk, ["Place", "Organization"]))
        reader.state(rule, source, target, { at: clause.at, confidence: 0.85 });
}

/** "was in Castlebar today to open the hall": whoever came there for a deed visited it. */
function wasThere(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, at, phrases } = clause;
  if (
    verb.unreal ||
    !verb.finite ||
    !/^(?:is|are|was|were|has been|have been)(?: (?:also|currently|now))?$/.test(
      reader.textOf(reader.chunks[at].from, reader.chunks[at].to).toLowerCase(),
    )
  )
    return;
  if (reader.chunks[at + 1]?.lower !== "in" || phrases[0]?.prep !== "in") return;
  const place = phrases[0].items;
  const deed = reader.chunks
    .slice(at + 3, at + 8)
    .some(
      (chunk, k, rest) =>
        (/^(?:on|for)$/.test(chunk.lower) && /^(?:visit|tour|trip|inspection)$/.test(rest[k + 1]?.head ?? "")) ||
        chunk.verb?.form === "infinitive" ||
        (chunk.lower === "where" && /^(?:he|she|they)$/.test(rest[k + 1]?.head ?? "")),
    );
  if (place.length !== 1 || !deed) return;
  for (const source of reader.referAll(clause.subject, ["Person"]))
    for (const target of reader.refer(place[0], ["Place"])) reader.state(rule, source, target, { at, confidence: 0.8 });
}

/** "was welcomed to Merlin Hospital by its staff": the guest visited it. */
function wasWelcomed(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !clause.verb.passive) return;
  const guests = reader.referAll(clause.subject, ["Person"]);
  const targets = reader.referAll(reader.chunksOf(clause, "prep", /^(?:to|at)$/), ["Place", "Organization"]);
  reader.stateAll(rule, guests, targets, { at: clause.at });
}

/** What somebody does on a visit, where the visit stands behind the verb. */
export const DURING = [
  "make",
  "say",
  "speak",
  "meet",
  "express",
  "hold",
  "sign",
  "launch",
  "open",
  "announce",
  "unveil",
  "confirm",
  "reveal",
  "urge",
  "stress",
  "call",
  "emphasise",
  "emphasize",
  "underscore",
  "underline",
  "note",
  "point",
  "require",
  "order",
  "demand",
];

export const visited: readonly EnglishRule[] = [
  verbRule({
    id: "en.visited.active",
    type: "VISITED",
    verbs: VERBS,
    source: "subject",
    target: "object",
    example: "Minister John Roe visited Castlebar.",
    nearMiss: "Minister John Roe should visit Castlebar.",
  }),
  verbRule({
    id: "en.visited.passive",
    type: "VISITED",
    verbs: VERBS,
    voice: "passive",
    source: "by",
    target: "subject",
    example: "Nairobi was visited by Minister John Roe.",
    nearMiss: "Nairobi was never visited by Minister John Roe.",
  }),
  {
    id: "en.visited.during",
    type: "VISITED",
    verbs: DURING,
    example: "Minister John Roe made the remarks during a visit to Kirinyaga County.",
    nearMiss: "Minister John Roe made the remarks before a visit to Kirinyaga County.",
    clause: during,
  },
  {
    id: "en.visited.went",
    type: "VISITED",
    verbs: [
      "pay",
      "arrive",
      "travel",
      "make",
      "go",
      "conduct",
      "undertake",
      "land",
      "lead",
      "head",
      "begin",
      "start",
      "conclude",
      "come",
      "walk",
      "step",
      "carry",
      "take",
      "embark",
      "stop",
    ],
    example: "Minister John Roe paid a visit to Castlebar.",
    nearMiss: "Minister John Roe paid tribute to Castlebar.",
    clause: went,
  },
  {
    id: "en.visited.on-visit",
    type: "VISITED",
    verbs: ["be"],
    example: "Minister John Roe, who is on a working visit to Vietnam, met Mary Byrne.",
    nearMiss: "Minister John Roe, who is on a list of visitors to Vietnam, met Mary Byrne.",
    clause: isOnVisit,
  },
  {
    id: "en.visited.shown",
    type: "VISITED",
    verbs: ["give", "take", "show", "guide", "conduct"],
    example: "Minister John Roe was given a tour of Merlin Hospital.",
    nearMiss: "Minister John Roe was given a map of Merlin Hospital.",
    clause: wasShown,
  },
  {
    id: "en.visited.welcomed",
    type: "VISITED",
    verbs: ["welcome"],
    example: "The mayor welcomed Minister John Roe to Castlebar.",
    nearMiss: "The mayor welcomed the news to Castlebar.",
    clause: welcomed,
  },
  {
    id: "en.visited.was-in",
    type: "VISITED",
    verbs: ["be"],
    example: "Minister John Roe was in Castlebar today to open the hall.",
    nearMiss: "Minister John Roe was in Castlebar today.",
    clause: wasThere,
  },
  {
    id: "en.visited.was-welcomed",
    type: "VISITED",
    verbs: ["welcome", "greet", "receive"],
    example: "Minister John Roe was welcomed to Merlin Hospital by the staff.",
    nearMiss: "Minister John Roe was welcomed by the staff of Merlin Hospital.",
    clause: wasWelcomed,
  },
  {
    id: "en.visited.work",
    type: "VISITED",
    verbs: ["inspect", "tour", "visit"],
    example: "Minister John Roe inspected flood defences in Castlebar.",
    nearMiss: "Minister John Roe may inspect flood defences in Castlebar.",
    clause: workIn,
  },
];
