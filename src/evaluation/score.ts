// How well does one extracted article agree with its gold? Outcomes per entity and relation (ontology: Scoring).

import type { ArticleGraph, EntityRecord, Quote, RelationRecord } from "../interchange";
import { type NodeLabel, type RelationType, schemaOf } from "../ontology";
import { type Alignment, align } from "./align";
import { endOf, endsAtArticle, type GoldArticle, type GoldEntity, type GoldRelation } from "./gold";
import { foldName } from "./names";

export const SCORED_LABELS: readonly NodeLabel[] = ["Person", "Place", "Organization", "Meeting", "Document"];

export type Verdict = "hit" | "missed" | "extra";

export interface EntityOutcome {
  readonly verdict: Verdict;
  readonly label: NodeLabel;
  readonly gold?: GoldEntity;
  readonly found?: EntityRecord;
}

export interface RelationOutcome {
  readonly verdict: Verdict;
  readonly type: RelationType;
  readonly gold?: GoldRelation;
  readonly found?: RelationRecord;
}

export interface DateOutcome {
  readonly right: boolean;
  readonly gold: GoldRelation;
  readonly found: RelationRecord;
}

export interface ArticleScore {
  readonly gold: GoldArticle;
  readonly graph: ArticleGraph;
  readonly alignment: Alignment;
  readonly entities: EntityOutcome[];
  readonly relations: RelationOutcome[];
  readonly dates: DateOutcome[];
  /** Pieces of evidence and mentions, and those that are not the slice of the text they claim to be. */
  readonly quotes: { total: number; false: Quote[] };
}

/** What is optional in gold, or ends at something optional, gives no outcome. */
export function scoreArticle(gold: GoldArticle, graph: ArticleGraph): ArticleScore {
  const alignment = align(graph, gold.entities);
  return {
    gold,
    graph,
    alignment,
    entities: scoreEntities(gold, graph, alignment),
    ...scoreRelations(gold, graph, alignment),
    quotes: checkQuotes(gold.text, graph),
  };
}

function scoreEntities(gold: GoldArticle, graph: ArticleGraph, alignment: Alignment): EntityOutcome[] {
  const outcomes: EntityOutcome[] = [];
  for (const found of graph.entities) {
    if (!SCORED_LABELS.includes(found.label)) continue;
    const match = alignment.get(found.uid);
    if (match === undefined) outcomes.push({ verdict: "extra", label: found.label, found });
    else if (!match.optional) outcomes.push({ verdict: "hit", label: found.label, gold: match, found });
  }
  const matched = new Set(alignment.values());
  for (const entity of gold.entities) {
    if (entity.optional || matched.has(entity) || !SCORED_LABELS.includes(entity.label)) continue;
    outcomes.push({ verdict: "missed", label: entity.label, gold: entity });
  }
  return outcomes;
}

function scoreRelations(gold: GoldArticle, graph: ArticleGraph, alignment: Alignment) {
  const relations: RelationOutcome[] = [];
  const dates: DateOutcome[] = [];
  const open = new Set(gold.relations.filter((relation) => isCounted(relation.type)));
  const counted = graph.relations.filter((relation) => isCounted(relation.type));
  const pairs = counted
    .flatMap((found) => [...open].filter((g) => agrees(gold, g, found, alignment)).map((g) => ({ found, gold: g })))
    .sort((a, b) => preference(b) - preference(a));
  const used = new Set<RelationRecord>();
  for (const { found, gold: match } of pairs) {
    if (used.has(found) || !open.has(match)) continue;
    used.add(found);
    open.delete(match);
    if (match.date !== "") dates.push({ right: match.date === found.date, gold: match, found });
    if (isOptional(gold, match) || isContainment(found)) continue;
    relations.push({ verdict: "hit", type: found.type, gold: match, found });
  }
  for (const found of counted) {
    if (used.has(found) || found.rule.includes("gazetteer")) continue;
    relations.push({ verdict: "extra", type: found.type, found });
  }
  for (const match of open) {
    if (isOptional(gold, match) || isKnownContainment(gold, match, alignment)) continue;
    relations.push({ verdict: "missed", type: match.type, gold: match });
  }
  return { relations, dates };
}

/** Derived edges and figures are not scored. */
function isCounted(type: RelationType): boolean {
  return schemaOf(type).derived !== true && type !== "MEASURED";
}

/** Uids of places that the gazetteer knows. */
const OFFICIAL = /^place:\d+$/;

/** One official place inside another: what the gazetteer knows anyway. */
function isContainment(found: RelationRecord): boolean {
  return found.type === "PART_OF" && OFFICIAL.test(found.source) && OFFICIAL.test(found.target);
}

function isKnownContainment(gold: GoldArticle, relation: GoldRelation, alignment: Alignment): boolean {
  if (relation.type !== "PART_OF") return false;
  const ends = [endOf(gold, relation, "head"), endOf(gold, relation, "tail")];
  return ends.every((end) => [...alignment].some(([uid, entity]) => entity === end && OFFICIAL.test(uid)));
}

function isOptional(gold: GoldArticle, relation: GoldRelation): boolean {
  if (relation.optional) return true;
  return endOf(gold, relation, "head")?.optional === true || endOf(gold, relation, "tail")?.optional === true;
}

/** A required relation before an optional one, the same date before another. */
function preference(pair: { found: RelationRecord; gold: GoldRelation }): number {
  return (pair.gold.optional ? 0 : 2) + (pair.gold.date === pair.found.date ? 1 : 0);
}

function agrees(gold: GoldArticle, relation: GoldRelation, found: RelationRecord, alignment: Alignment): boolean {
  if (relation.type !== found.type) return false;
  const head = endOf(gold, relation, "head");
  const tail = endOf(gold, relation, "tail");
  const source = alignment.get(found.source);
  const target = alignment.get(found.target);
  if (head === undefined || source === undefined) return false;
  if (endsAtArticle(relation.type)) return source === head;
  if (tail === undefined || target === undefined) return false;
  const sameWay = source === head && target === tail;
  const otherWay = relation.type === "MET" && source === tail && target === head;
  if (!sameWay && !otherWay) return false;
  if (schemaOf(relation.type).keyedBy !== "title") return true;
  return relation.title
    .split("|")
    .map(foldName)
    .includes(foldName(String(found.properties.title ?? "")));
}

function checkQuotes(text: string, graph: ArticleGraph): { total: number; false: Quote[] } {
  const quotes = [...graph.entities.flatMap((e) => e.mentions), ...graph.relations.flatMap((r) => r.evidence)];
  const isFalse = ({ start, end, quote }: Quote) => quote === "" || text.slice(start, end) !== quote;
  return { total: quotes.length, false: quotes.filter(isFalse) };
}
