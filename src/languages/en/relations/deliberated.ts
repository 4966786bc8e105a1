// What was considered, adopted, approved?

import type { Chunk } from "../chunks";
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
  "study",
];
const HEADS = ["Meeting", "Organization", "Person"] as const;

function active(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const documents = clause.object.flatMap((chunk) => reader.refer(chunk, ["Document"]));
  if (documents.length === 0 && /^(pass|reject|review)$/.test(clause.verb.lemma) && clause.verb.lemma !== "review")
    return;
  const span = objectSpan(reader, clause);
  const targets = documents.length > 0 ? documents : span ? [reader.topic(span)].filter((topic) => topic !== null) : [];
  const heads = clause.verb.lemma === "study" ? (["Meeting"] as const) : HEADS;
  for (const chunk of clause.subject)
    for (const source of reader.refer(chunk, heads))
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
        : reader.topic(reader.spanOf(chunk.from, wholeOf(reader, clause, chunk)));
    for (const target of topic ? [topic] : documents) reader.state(rule, who[0], target, { at: clause.at });
  }
}

/** "Three requests from the sheriff" before the verb: where the subject ends. */
function wholeOf({ chunks }: Reader, clause: Clause, chunk: Chunk): number {
  let k = chunks.indexOf(chunk);
  while (k + 2 < clause.at && chunks[k + 1].kind === "PREP" && chunks[k + 2].kind === "NP") k += 2;
  return k + 1 === clause.at ? chunks[k].to : chunk.to;
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
