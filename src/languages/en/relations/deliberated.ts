// What was considered, adopted, approved?

import type { Entity } from "../../../doc";
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
  "examine",
  "validate",
  "vote",
];
const HEADS = ["Meeting", "Organization", "Person"] as const;

function active(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive || clause.verb.lemma === "vote") return;
  const documents = clause.object.flatMap((chunk) => documentsOf(reader, chunk));
  if (documents.length === 0 && /^(pass|reject|examine|validate)$/.test(clause.verb.lemma)) return;
  const span = objectSpan(reader, clause);
  const targets = documents.length > 0 ? documents : span ? [reader.topic(span)].filter((topic) => topic !== null) : [];
  const heads = clause.verb.lemma === "study" ? (["Meeting"] as const) : HEADS;
  for (const chunk of clause.subject) reader.stateAll(rule, reader.refer(chunk, heads), targets, { at: clause.at });
}

/** The text that a noun phrase names: "the plan", "the adoption of the plan", "the draft of the plan". */
function documentsOf(reader: Reader, chunk: Chunk): Entity[] {
  const named = reader.refer(chunk, ["Document"]);
  if (named.length > 0 || !/^(?:adoption|approval|draft|text|content|contents|passage)$/.test(chunk.head ?? ""))
    return named;
  const at = reader.chunks.indexOf(chunk);
  return reader.chunks[at + 1]?.lower === "of" && reader.chunks[at + 2]?.kind === "NP"
    ? reader.refer(reader.chunks[at + 2], ["Document"])
    : [];
}

/** "deliberated on the plan", "signed off on the plan", "gave its approval to the plan". */
function behindVerb(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, at, object, phrases } = clause;
  if (verb.unreal || verb.passive) return;
  const given = /^(?:give|grant)$/.test(verb.lemma);
  if (given ? !isApproval(reader, object) : object.length > 0) return;
  if (verb.lemma === "sign" && reader.chunks[at + 1]?.lower !== "off") return;
  const phrase = phrases.find(({ prep }) => (given ? /^to$/ : /^(?:on|upon)$/).test(prep));
  const documents = (phrase?.items ?? []).flatMap((chunk) => documentsOf(reader, chunk));
  for (const chunk of clause.subject) reader.stateAll(rule, reader.refer(chunk, HEADS), documents, { at });
}

/** "its approval", "the green light", "the nod". */
function isApproval({ units }: Reader, object: readonly Chunk[]): boolean {
  const [chunk] = object;
  if (object.length !== 1) return false;
  return (
    /^(?:approval|assent|nod|endorsement|consent)$/.test(chunk.head ?? "") ||
    (chunk.head === "light" && units[chunk.to - 2]?.lower === "green")
  );
}

function passive(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const bare = clause.verb.form === "participle" && clause.phrases.some(({ prep }) => prep === "by");
  if (clause.verb.unreal || !(clause.verb.passive || (bare && clause.object.length === 0))) return;
  const who = reader.referAll([...reader.chunksOf(clause, "by"), ...reader.chunksOf(clause, "prep", /^(at)$/)], HEADS);
  if (who.length === 0) return;
  for (const chunk of clause.subject) {
    const documents = reader.refer(chunk, ["Document"]);
    const topic =
      documents.length > 0 ||
      chunk.mention ||
      !clause.verb.passive ||
      /^(it|this|they|which|that|he|she)$/.test(chunk.head ?? "")
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
  {
    id: "en.deliberated.behind",
    type: "DELIBERATED",
    verbs: ["deliberate", "give", "grant", "sign"],
    example: "Mayo County Council gave its approval to the Example Development Plan.",
    nearMiss: "Mayo County Council gave a copy to the authors of the Example Development Plan.",
    clause: behindVerb,
  },
];
