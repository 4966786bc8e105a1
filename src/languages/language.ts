// What must a language bring? One function for each stage, and rules for every relation of the ontology.

import type { Doc } from "../doc";
import type { RelationType } from "../ontology";

export type LanguageCode = "zh" | "en";

export interface Language {
  readonly code: LanguageCode;
  /** Makes the working text: noise removed, characters folded, offsets kept; finds masthead, headline and issue date. */
  clean(doc: Doc): void;
  /** One pass over the working text: hits of all lexicons, sentences. */
  scan(doc: Doc): void;
  /** Proposes mentions of people, bodies, places, meetings, documents, with overlaps. */
  findMentions(doc: Doc): void;
  /** Chooses among the mentions, resolves references, fills `doc.entities`. */
  resolve(doc: Doc): void;
  /** Fills `doc.facts` by the rules below. */
  findRelations(doc: Doc): void;
  /** Every relation type has its rules (or says why it has none): a missing one does not compile. */
  readonly rules: Record<RelationType, readonly RelationRule[]>;
}

/** What every rule row shows; a language adds triggers, sides and guards of its own. */
export interface RelationRule {
  /** Stable and unique, `zh.chaired.active`; it travels with every edge. */
  readonly id: string;
  /** A sentence that the rule must read. */
  readonly example: string;
  /** A sentence like it that must give nothing. */
  readonly nearMiss?: string;
}
