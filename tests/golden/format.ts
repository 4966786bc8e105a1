// How is a golden file read, and how is a graph written the way golden files write it?

import type { ArticleGraph, RelationRecord } from "../../src/interchange";
import { RELATION_TYPES, type RelationType, schemaOf } from "../../src/ontology";

/** What a file or a case says about its article, beside the text. */
const ARTICLE_DIRECTIVES = ["title", "publisher", "publishedAt"] as const;
type ArticleDirectives = Partial<Record<(typeof ARTICLE_DIRECTIVES)[number], string>>;

export interface GoldenCase extends ArticleDirectives {
  name: string;
  text: string;
  /** One line per relation, sorted; empty when the text states none of the file's relations. */
  expected: string[];
}

export interface GoldenFile {
  relations: RelationType[];
  cases: GoldenCase[];
}

const RELATION_LINE = /^\(.+:[A-Z][A-Za-z]+\) -([A-Z_]+)(\{[^}]*\})?-> \(.+:[A-Z][A-Za-z]+\)( \S+)?$/;

/** The format is described in CONTRIBUTING.md. @throws Error with the line that is wrong */
export function parseGolden(source: string): GoldenFile {
  const [head, ...sections] = source.replace(/\r/g, "").split(/^# /m);
  const directives = readDirectives(head.split("\n"));
  const relations = (directives.relations ?? "").split(" ").filter((type) => type !== "") as RelationType[];
  if (relations.length === 0) throw new Error("the first line must be @relations TYPE …");
  for (const type of relations) if (!RELATION_TYPES.includes(type)) throw new Error(`no relation is called ${type}`);
  return { relations, cases: sections.map((section) => parseCase(section, relations, directives)) };
}

function parseCase(section: string, relations: readonly string[], defaults: Record<string, string>): GoldenCase {
  const [name, ...rest] = section.split("\n");
  const arrow = rest.indexOf("==>");
  if (arrow < 0) throw new Error(`"${name}" has no line ==>`);
  const lines = rest.slice(0, arrow);
  const own = lines.filter((line) => line.startsWith("@"));
  const expected = rest.slice(arrow + 1).filter((line) => line.trim() !== "");
  for (const line of expected) {
    const type = RELATION_LINE.exec(line)?.[1];
    if (type === undefined) throw new Error(`"${name}": not (name:Label) -TYPE-> (name:Label) date: ${line}`);
    if (!relations.includes(type)) throw new Error(`"${name}": ${type} is not among the file's @relations`);
  }
  const text = lines
    .filter((line) => !line.startsWith("@"))
    .join("\n")
    .trim();
  const directives = { ...defaults, ...readDirectives(own) };
  const about = ARTICLE_DIRECTIVES.filter((key) => directives[key] !== undefined);
  return { ...Object.fromEntries(about.map((key) => [key, directives[key]])), name, text, expected: expected.sort() };
}

function readDirectives(lines: readonly string[]): Record<string, string> {
  const known = ["relations", ...ARTICLE_DIRECTIVES] as readonly string[];
  const directives: Record<string, string> = {};
  for (const line of lines) {
    const [, key, value] = /^@(\w+) (.*)$/.exec(line) ?? [];
    if (key !== undefined && !known.includes(key))
      throw new Error(`no directive @${key}; there are @${known.join(" @")}`);
    if (key !== undefined) directives[key] = value.trim();
  }
  return directives;
}

/**
 * The relations of the given types, one line each, sorted.
 * @param dated whether each line ends with the date
 */
export function relationLines(graph: ArticleGraph, types: readonly RelationType[], dated: boolean): string[] {
  const nodes = new Map(graph.entities.map((entity) => [entity.uid, `(${entity.name}:${entity.label})`]));
  nodes.set(graph.article.uid, "(article:Article)");
  const line = (relation: RelationRecord): string => {
    const keyedBy = schemaOf(relation.type).keyedBy;
    const key = keyedBy === undefined ? "" : `{${relation.properties[keyedBy] ?? ""}}`;
    const triple = `${nodes.get(relation.source)} -${relation.type}${key}-> ${nodes.get(relation.target)}`;
    return dated && relation.date !== "" ? `${triple} ${relation.date}` : triple;
  };
  return [...new Set(graph.relations.filter((relation) => types.includes(relation.type)).map(line))].sort();
}

/** A case that writes no date at all does not ask about dates. */
export function asksForDates(golden: GoldenCase): boolean {
  return golden.expected.some((line) => /\) \S+$/.test(line));
}
