// How good is the extractor on a folder of gold articles? Figures per label, relation and rule, and every error.

import type { ArticleGraph, ArticleInput } from "../interchange";
import { type NodeLabel, RELATION_TYPES, type RelationType } from "../ontology";
import { extract } from "../pipeline";
import { checkForm } from "./check";
import { type Complaint, complaintsOf } from "./complaints";
import { type GoldArticle, loadGold } from "./gold";
import { type ArticleScore, SCORED_LABELS, scoreArticle } from "./score";
import { type Counts, count, type Estimate, estimate, type Figures, figures, type Interval } from "./tally";

export interface EvaluateOptions {
  /** Gives the extractor the text alone, not the publisher and the issue date that gold knows. */
  textOnly?: boolean;
  /** Resamples of the bootstrap; default 1000. */
  resamples?: number;
  /** Seed of the bootstrap; default 1. */
  seed?: number;
  /** What is measured; default the pipeline. */
  extract?: (article: ArticleInput) => ArticleGraph;
}

/** A share of right ones, with what it is a share of. */
export interface Share {
  right: number;
  total: number;
  share: number;
}

export interface RuleFigures {
  hit: number;
  extra: number;
  precision: number;
  precisionInterval: Interval;
}

export interface Evaluation {
  articles: number;
  characters: number;
  entities: Estimate;
  relations: Estimate;
  labels: Partial<Record<NodeLabel, Estimate>>;
  types: Partial<Record<RelationType, Estimate>>;
  /** A rule has precision only: nobody can say which rule should have found what was missed. */
  rules: Record<string, RuleFigures>;
  /** Over matched relations whose date gold knows. */
  dates: Share;
  /** Mentions and evidence that are literal slices of the text. */
  quotes: Share;
  perArticle: Record<string, { entities: Figures; relations: Figures }>;
  errors: Complaint[];
  /** What is wrong with the gold itself: `article: problem`. */
  goldProblems: string[];
}

/**
 * Extracts and scores every gold article in a folder and below it.
 * @throws InputError when the folder holds no gold, or gold that is not in the format.
 */
export function evaluate(folder: string, options: EvaluateOptions = {}): Evaluation {
  const read = options.extract ?? extract;
  const scores = loadGold(folder).map((gold) => scoreArticle(gold, read(inputOf(gold, options.textOnly === true))));
  return summarize(scores, options);
}

/** What the extractor is given of a gold article. */
export function inputOf(gold: GoldArticle, textOnly: boolean): ArticleInput {
  const { id, text, title, publisher, publishedAt, lang } = gold;
  if (textOnly) return { id, text };
  return {
    id,
    text,
    lang,
    ...(title === undefined ? {} : { title }),
    ...(publisher === "" ? {} : { publisher }),
    ...(publishedAt === "" ? {} : { publishedAt }),
  };
}

export function summarize(scores: readonly ArticleScore[], options: EvaluateOptions = {}): Evaluation {
  const measure: Measure = (per) => estimate(scores.map(per), options.resamples ?? 1000, options.seed ?? 1);
  const entities = (score: ArticleScore, label?: NodeLabel): Counts =>
    count(score.entities.filter((o) => label === undefined || o.label === label).map((o) => o.verdict));
  const relations = (score: ArticleScore, type?: RelationType): Counts =>
    count(score.relations.filter((o) => type === undefined || o.type === type).map((o) => o.verdict));
  const seen = (e: Estimate): boolean => e.hit + e.missed + e.extra > 0;
  const labels = SCORED_LABELS.map((label) => [label, measure((score) => entities(score, label))] as const);
  const types = RELATION_TYPES.map((type) => [type, measure((score) => relations(score, type))] as const);
  const dates = scores.flatMap((score) => score.dates);
  const quotes = scores.reduce((sum, score) => sum + score.quotes.total, 0);
  const falseQuotes = scores.reduce((sum, score) => sum + score.quotes.false.length, 0);
  return {
    articles: scores.length,
    characters: scores.reduce((sum, score) => sum + score.gold.text.length, 0),
    entities: measure((score) => entities(score)),
    relations: measure((score) => relations(score)),
    labels: Object.fromEntries(labels.filter(([, e]) => seen(e))),
    types: Object.fromEntries(types.filter(([, e]) => seen(e))),
    rules: rulesOf(scores, measure),
    dates: share(dates.filter((date) => date.right).length, dates.length),
    quotes: share(quotes - falseQuotes, quotes),
    perArticle: Object.fromEntries(
      scores.map((score) => [
        score.gold.name,
        { entities: figures(entities(score)), relations: figures(relations(score)) },
      ]),
    ),
    errors: scores.flatMap(complaintsOf),
    goldProblems: scores.flatMap(({ gold }) => checkForm(gold).map((problem) => `${gold.name}: ${problem}`)),
  };
}

function share(right: number, total: number): Share {
  return { right, total, share: total === 0 ? 1 : right / total };
}

type Measure = (per: (score: ArticleScore) => Counts) => Estimate;

function rulesOf(scores: readonly ArticleScore[], measure: Measure): Evaluation["rules"] {
  const ids = new Set(scores.flatMap((score) => score.relations.flatMap((o) => o.found?.rule ?? [])));
  const rules = [...ids].sort().map((id) => {
    const found = (score: ArticleScore) => score.relations.filter((o) => o.found?.rule === id);
    const { hit, extra, precision, precisionInterval } = measure((score) => count(found(score).map((o) => o.verdict)));
    return [id, { hit, extra, precision, precisionInterval }] as const;
  });
  return Object.fromEntries(rules);
}
