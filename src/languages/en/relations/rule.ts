// What does a rule look like in English? A row of verbs with the sides it reads, or a small function over the clause.

import type { RelationType } from "../../../ontology";
import type { RelationRule } from "../../language";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";

export interface EnglishRule extends RelationRule {
  readonly type: RelationType;
  /** Dictionary forms of the verbs that call the rule. */
  readonly verbs?: readonly string[];
  /** Called for each clause with one of the verbs, real or not. */
  clause?(reader: Reader, clause: Clause, rule: EnglishRule): void;
  /** Called once for each sentence of the text. */
  sentence?(reader: Reader, rule: EnglishRule): void;
  /** Called once, when all sentences are read. */
  article?(reader: Reader, rule: EnglishRule): void;
}

/** Where a side of a relation stands: the subject, the object, the agent behind "by", or behind the row's preposition. */
export type Side = "subject" | "object" | "by" | "prep" | "with";

export interface VerbRow {
  readonly id: string;
  readonly type: RelationType;
  readonly example: string;
  readonly nearMiss: string;
  readonly verbs: readonly string[];
  readonly voice?: "active" | "passive";
  /** What the direct object must be: "part" in "took part in". */
  readonly noun?: RegExp;
  /** Prepositions that bring the side "prep": "at|during". */
  readonly prep?: RegExp;
  readonly source: Side;
  readonly target: Side;
  readonly confidence?: number;
}

/** A rule that joins two sides of a real clause. */
export function verbRule(row: VerbRow): EnglishRule {
  return {
    id: row.id,
    type: row.type,
    example: row.example,
    nearMiss: row.nearMiss,
    verbs: row.verbs,
    clause(reader, clause, rule) {
      if (clause.verb.unreal || !isVoice(clause, row.voice ?? "active")) return;
      if (row.noun && !clause.object.some((chunk) => row.noun?.test(chunk.head ?? ""))) return;
      const sources = reader.side(clause, row.source, rule, row.prep, "source");
      const targets = sources.length === 0 ? [] : reader.side(clause, row.target, rule, row.prep, "target");
      reader.stateAll(rule, sources, targets, { at: clause.at, confidence: row.confidence ?? 0.95 });
    },
  };
}

function isVoice(clause: Clause, voice: "active" | "passive"): boolean {
  const by = clause.phrases.some((phrase) => phrase.prep === "by");
  const bare = clause.verb.form === "participle" && !clause.verb.passive && by && clause.object.length === 0;
  return voice === "passive" ? clause.verb.passive || bare : !clause.verb.passive && !bare;
}
