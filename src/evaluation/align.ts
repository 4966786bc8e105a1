// Which found entity is which gold entity? One to one, within a label: by name, by alias, by likeness.

import type { ArticleGraph, EntityRecord } from "../interchange";
import type { NodeLabel } from "../ontology";
import type { GoldEntity } from "./gold";
import { bigramDice, foldName } from "./names";

/** Labels whose names are phrases, where a few characters more or less are the same thing. */
const BY_LIKENESS: readonly NodeLabel[] = ["Meeting", "Document", "Topic"];
export const LIKENESS = 0.6;

/** Found uid → gold entity. What is not in it is a find without a counterpart. */
export type Alignment = ReadonlyMap<string, GoldEntity>;

interface Candidate {
  readonly found: EntityRecord;
  readonly gold: GoldEntity;
  readonly score: number;
}

/** The better of two candidates is taken first; a required gold entity goes before an optional one. */
export function align(graph: ArticleGraph, gold: readonly GoldEntity[]): Alignment {
  const candidates: Candidate[] = [];
  for (const found of graph.entities) {
    for (const entity of gold) {
      if (found.label !== entity.label) continue;
      const score = likeness(found, entity);
      if (score > 0) candidates.push({ found, gold: entity, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || Number(a.gold.optional) - Number(b.gold.optional));
  const alignment = new Map<string, GoldEntity>();
  const taken = new Set<GoldEntity>();
  for (const { found, gold: entity } of candidates) {
    if (alignment.has(found.uid) || taken.has(entity)) continue;
    alignment.set(found.uid, entity);
    taken.add(entity);
  }
  return alignment;
}

/** 5 same name … 2 two aliases agree; in [0.6, 1] for a likeness; 0 not the same. */
function likeness(found: EntityRecord, gold: GoldEntity): number {
  const name = foldName(found.name);
  const goldName = foldName(gold.name);
  if (name === goldName) return 5;
  const goldAliases = gold.aliases.map(foldName);
  if (goldAliases.includes(name)) return 4;
  const aliases = found.aliases.map(foldName);
  if (aliases.includes(goldName)) return 3;
  if (aliases.some((alias) => goldAliases.includes(alias))) return 2;
  if (!BY_LIKENESS.includes(gold.label)) return 0;
  const dice = Math.max(...[gold.name, ...gold.aliases].map((other) => bigramDice(found.name, other)));
  return dice >= LIKENESS ? dice : 0;
}
