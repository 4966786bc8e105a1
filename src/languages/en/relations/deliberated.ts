// What was considered, adopted, approved?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";
import { objectSpan } from "./topics";

const VERBS = [
  "deliberate",
  "discuss",
  "consider",
  "review",
  "adopt",
  "approve",
  "debate",
  "pass",
  "endorse",
  "ratify",
  "reject",
];
const HEADS = ["Meeting", "Organization", "Person"] as const;

function active(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const documents = clause.object.flatMap((chunk) => reader.refer(chunk, ["Document"]));
  if (documents.length === 0 && /^(pass|reject|review)$/.test(clause.verb.lemma) && clause.verb.lemma !== "review")
    return;
  const span = objectSpan(reader, clause);
  const targets = documents.length > 0 ? documents : span ? [reader.topic(span)].filter((topic) => topic !== null) : [];
  for (const chunk of clause.subject)
    for (const source of reader.refer(chunk, HEADS))
      for (const target of targets) reader.state(rule, source, target, { at: clause.at });
}

function passive(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !clause.verb.passive) return;
  const who = [...reader.chunksOf(clause, "by"), ...reader.chunksOf(clause, "prep", /^(at)$/)].flatMap((chunk) =>
    reader.refer(chunk, HEADS),
  );
  if (who.length === 0) return;
  for (const chunk of clause.subject) {
    const documents = reader.refer(chunk, ["Document"]);
    const topic =
      documents.length > 0 || chunk.mention || /^(it|this|they|which|that|he|she)$/.test(chunk.head ?? "")
        ? null
        : reader.topic(reader.spanOf(chunk.from, chunk.to));
    for (const target of topic ? [topic] : documents) reader.state(rule, who[0], target, { at: clause.at });
  }
}

export const deliberated: readonly EnglishRule[] = [
  {
    id: "en.deliberated.active",
    type: "DELIBERATED",
    verbs: VERBS,
    example: "Mayo County Council adopted the Example Development Plan.",
    nearMiss: "Mayo County Council is expected to adopt the Example Development Plan.",
    clause: active,
  },
  {
    id: "en.deliberated.passive",
    type: "DELIBERATED",
    verbs: VERBS,
    example: "The Example Development Plan was approved by Mayo County Council.",
    nearMiss: "The Example Development Plan must be approved by Mayo County Council.",
    clause: passive,
  },
];
