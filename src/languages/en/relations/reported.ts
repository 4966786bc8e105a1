// Who reported what?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";
import { behindPreposition, clauseSpans, complementEnd } from "./topics";

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
const subject = (reader: Reader, clause: Clause) => clause.subject.flatMap((chunk) => reader.refer(chunk, HEADS));
const agent = (reader: Reader, clause: Clause) =>
  reader.chunksOf(clause, "by").flatMap((chunk) => reader.refer(chunk, HEADS));

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
];
