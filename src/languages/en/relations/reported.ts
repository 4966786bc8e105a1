// Who reported what?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";
import { behindPreposition, clauseSpans, complementEnd, objectSpan } from "./topics";

const ABOUT = /^(on|about|regarding|concerning)$/;

function report(
  reader: Reader,
  rule: EnglishRule,
  clause: Clause,
  sources: readonly ReturnType<Reader["refer"]>[number][],
): void {
  const span = behindPreposition(reader, clause, ABOUT);
  const topic = span && sources.length > 0 ? reader.topic(span) : null;
  if (topic === null) return;
  for (const source of sources) reader.state(rule, source, topic, { at: clause.at });
}

/** "reported that": each finite clause is a topic. */
function reportThat(reader: Reader, rule: EnglishRule, clause: Clause): void {
  const from = clause.at + 1;
  const sources = subject(reader, clause);
  for (const span of sources.length > 0 ? clauseSpans(reader, from, complementEnd(reader, from)) : []) {
    const topic = reader.topic(span);
    if (topic) for (const source of sources) reader.state(rule, source, topic, { at: clause.at });
  }
}

const HEADS = ["Person", "Organization", "Place", "Meeting"] as const;
const subject = (reader: Reader, clause: Clause) => reader.referAll(clause.subject, HEADS);
const agent = (reader: Reader, clause: Clause) => reader.referAll(reader.chunksOf(clause, "by"), HEADS);

/** What visitors are told about: "introduced the history and achievements of the university". */
const INTRODUCED =
  /^(?:history|situation|overview|development|achievements?|conditions?|status|progress|experience|practices?|background|advantages?|characteristics?|features?|profile|structure|strengths?|disciplines?|results?|exploration|layout|resources|information|work|efforts|measures|construction|operations?|planning|process|industr(?:y|ies)|environment|culture|economy)$/;

function introduced(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive || !clause.object.some(({ head }) => INTRODUCED.test(head ?? "")))
    return;
  const [first] = clause.object;
  const to = clause.phrases.find(({ prep, at }) => prep === "to" && at > reader.chunks.indexOf(first));
  const span = objectSpan(reader, clause);
  if (span === null) return;
  const end = to === undefined ? span.end : reader.spanOf(first.from, reader.chunks[to.at - 1].to).end;
  const topic = reader.topic({ start: span.start, end: Math.min(span.end, end) });
  if (topic)
    for (const source of reader.referAll(clause.subject, ["Person"]))
      reader.state(rule, source, topic, { at: clause.at, confidence: 0.85 });
}

/** "informed them of the plans", "apprised the minister about the dam". */
function informed(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases } = clause;
  if (verb.unreal || verb.passive || object.length === 0) return;
  if (!/^(?:of|about)$/.test(phrases[0]?.prep ?? "") || (verb.lemma === "brief" && phrases[0].prep !== "of")) return;
  const span = behindPreposition(reader, clause, /^(?:of|about)$/);
  const sources = reader.referAll(clause.subject, HEADS);
  const topic = span && sources.length > 0 ? reader.topic(span) : null;
  if (topic) for (const source of sources) reader.state(rule, source, topic, { at: clause.at });
}

/** "provided an overview of the port's history": what stands behind "of". */
function overview(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  if (!clause.object.some(({ head }) => /^(?:overview|introduction|account|outline|summary)$/.test(head ?? ""))) return;
  if (clause.phrases[0]?.prep !== "of" && clause.phrases[0]?.prep !== "to") return;
  const span = behindPreposition(reader, clause, /^(?:of|to)$/);
  const sources = reader.referAll(clause.subject, HEADS);
  const topic = span && sources.length > 0 ? reader.topic(span) : null;
  if (topic) for (const source of sources) reader.state(rule, source, topic, { at: clause.at });
}

/** "presented the annual report of the service", "outlined the plans", "provided members with an update on burglaries". */
function presented(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object } = clause;
  if (verb.unreal || verb.passive || !(verb.finite || verb.form === "gerund")) return;
  const sources = reader.referAll(clause.subject, ["Person"]);
  if (sources.length === 0) return;
  if (verb.lemma === "provide") {
    if (reader.chunksOf(clause, "with").some(({ head }) => /^(?:update|overview|briefing|report)$/.test(head ?? "")))
      report(reader, rule, clause, sources);
    return;
  }
  const told =
    verb.lemma === "outline"
      ? /^(?:plans?|projects?|steps|measures|proposals?|priorities|work|progress|findings|results|options|changes)$/
      : /^(?:reports?|findings|results|figures|accounts|budget)$/;
  if (!object.some(({ head, mention }) => !mention && told.test(head ?? ""))) return;
  if (clause.phrases.some(({ prep }) => ABOUT.test(prep))) return;
  const span = objectSpan(reader, clause);
  const topic = span ? reader.topic(span) : null;
  if (topic) for (const source of sources) reader.state(rule, source, topic, { at: clause.at, confidence: 0.8 });
}

export const reported: readonly EnglishRule[] = [
  {
    id: "en.reported.on",
    type: "REPORTED",
    verbs: ["report"],
    example: "John Roe reported on flood relief.",
    nearMiss: "John Roe will report on flood relief.",
    clause: (reader, clause, rule) => {
      if (clause.verb.unreal || clause.verb.passive || clause.object.length > 0) return;
      report(reader, rule, clause, subject(reader, clause));
      if (reader.chunks[clause.at + 1]?.lower === "that") reportThat(reader, rule, clause);
    },
  },
  {
    id: "en.reported.briefed",
    type: "REPORTED",
    verbs: ["brief", "update", "apprise", "inform", "acquaint"],
    example: "John Roe briefed members on flood relief.",
    nearMiss: "John Roe was to brief members on flood relief.",
    clause: (reader, clause, rule) => {
      const told = !/^(?:inform|update)$/.test(clause.verb.lemma) || clause.verb.passive || clause.object.length > 0;
      if (!clause.verb.unreal && told)
        report(reader, rule, clause, clause.verb.passive ? agent(reader, clause) : subject(reader, clause));
    },
  },
  {
    id: "en.reported.gave",
    type: "REPORTED",
    verbs: ["give", "present", "deliver", "make", "provide", "submit"],
    example: "John Roe gave a report on flood relief.",
    nearMiss: "John Roe gave a lecture on flood relief.",
    clause: (reader, clause, rule) => {
      if (
        !clause.verb.unreal &&
        !clause.verb.passive &&
        clause.object.some((chunk) => /^(report|reports|update|briefing|overview|presentation)$/.test(chunk.head ?? ""))
      )
        report(reader, rule, clause, subject(reader, clause));
    },
  },
  {
    id: "en.reported.informed",
    type: "REPORTED",
    verbs: ["inform", "apprise", "brief"],
    example: "John Roe informed members of the preparations for the flood.",
    nearMiss: "John Roe was informed of the preparations for the flood.",
    clause: informed,
  },
  {
    id: "en.reported.introduced",
    type: "REPORTED",
    verbs: ["introduce", "outline"],
    example: "John Roe introduced the history of the university to the guests.",
    nearMiss: "John Roe introduced the guests to the university.",
    clause: introduced,
  },
  {
    id: "en.reported.overview",
    type: "REPORTED",
    verbs: ["give", "provide", "present", "offer", "deliver", "make"],
    example: "John Roe gave an overview of the history of the port.",
    nearMiss: "John Roe gave a copy of the history of the port.",
    clause: overview,
  },
  {
    id: "en.reported.presented",
    type: "REPORTED",
    verbs: ["present", "deliver", "outline", "provide"],
    example: "John Roe presented the annual report of the fire service.",
    nearMiss: "John Roe presented the annual prize of the fire service.",
    clause: presented,
  },
];
