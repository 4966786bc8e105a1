// Is a gold article well formed? Labels, ends, dates, and names that the text bears out.

import { mayRelate, schemaOf } from "../ontology";
import { endOf, endsAtArticle, type GoldArticle, type GoldRelation } from "./gold";

const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** Names of these are put together by the annotator: the text need not hold them whole. */
const PHRASES = ["Topic", "Meeting", "Document", "Indicator", "Article"];

/**
 * Problems of one gold article, as sentences; empty when there are none.
 * @param fold brings the text to the script of the names (Traditional or noisy copies).
 */
export function checkGold(gold: GoldArticle, fold: (text: string) => string = (text) => text): string[] {
  const text = fold(gold.text).replace(/\s/g, "");
  const strangers = gold.entities
    .filter((e) => !PHRASES.includes(e.label) && !e.optional && !isTitleBody(gold, e.name))
    .filter((e) => ![e.name, ...e.aliases].some((name) => text.includes(name.replace(/\s/g, ""))))
    .map((e) => `${e.label} "${e.name}": neither the name nor an alias occurs in the text`);
  return [...checkForm(gold), ...strangers, ...unusedPhrases(gold)];
}

/** The problems that would spoil the scores: names that are not unique, and relations that cannot be matched. */
export function checkForm(gold: GoldArticle): string[] {
  return [
    ...(gold.publishedAt === "" || ISO.test(gold.publishedAt) ? [] : [`publishedAt "${gold.publishedAt}"`]),
    ...repeatedNames(gold),
    ...gold.relations.flatMap((relation) => checkRelation(gold, relation)),
  ];
}

/** 县长 is a position in a government that the text may never name: the title alone bears the body out. */
function isTitleBody(gold: GoldArticle, name: string): boolean {
  return gold.relations.some((relation) => relation.type === "HOLDS_POSITION" && relation.tail === name);
}

function repeatedNames(gold: GoldArticle): string[] {
  const keys = gold.entities.flatMap((e) => [...new Set([e.name, ...e.aliases])].map((name) => `${e.label} "${name}"`));
  return [...new Set(keys.filter((key, i) => keys.indexOf(key) !== i))].map((key) => `${key} names two entities`);
}

function checkRelation(gold: GoldArticle, relation: GoldRelation): string[] {
  const { type, head, tail, date, title } = relation;
  const what = `${head} -${type}-> ${tail}`;
  const problems: string[] = [];
  const source = endOf(gold, relation, "head");
  const target = endOf(gold, relation, "tail");
  if (source === undefined) problems.push(`${what}: no entity "${head}" that may stand there`);
  if (target === undefined && !endsAtArticle(type)) problems.push(`${what}: no entity "${tail}" that may stand there`);
  if (source && target && !mayRelate(type, source.label, target.label)) {
    problems.push(`${what}: ${source.label} and ${target.label} are not related so`);
  }
  if (source !== undefined && source === target) problems.push(`${what}: both ends are one thing`);
  if (date !== "" && !date.split("/").every((part) => ISO.test(part) && isDate(part))) {
    problems.push(`${what}: date "${date}"`);
  }
  if ((schemaOf(type).keyedBy === "title") !== (title !== "")) problems.push(`${what}: title "${title}"`);
  const same = gold.relations.filter(
    (r) => r.type === type && r.head === head && r.tail === tail && r.title === title && r.date === date,
  );
  if (same.length > 1) problems.push(`${what}: twice`);
  return problems;
}

function isDate(iso: string): boolean {
  const [year, month, day] = iso.split("-").map(Number);
  if (month === undefined) return true;
  if (day === undefined) return month >= 1 && month <= 12;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === iso;
}

/** A topic is in the graph only as the end of an edge. */
function unusedPhrases(gold: GoldArticle): string[] {
  const ends = new Set(gold.relations.flatMap((relation) => [relation.head, relation.tail]));
  return gold.entities
    .filter((e) => e.label === "Topic" && !ends.has(e.name))
    .map((e) => `Topic "${e.name}" is the end of no relation`);
}
