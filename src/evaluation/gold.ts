// What did a careful reader find? Gold articles: a text (NAME.txt) beside its annotation (NAME.json).

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { InputError } from "../errors";
import { NODE_LABELS, type NodeLabel, RELATION_TYPES, type RelationType, schemaOf } from "../ontology";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");

const goldEntity = z.strictObject({
  label: z.enum(NODE_LABELS),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  optional: z.boolean().default(false),
});

const goldRelation = z.strictObject({
  type: z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]),
  head: z.string().min(1),
  tail: z.string().min(1),
  /** ISO day, month, year or `a/b`; missing or empty: the date of this edge is not judged. */
  date: text,
  /** Equally right titles are separated by `|`. */
  title: text,
  optional: z.boolean().default(false),
});

/** Notes of the annotator beside these are allowed; misspelt keys of an entity or relation are not. */
const goldAnnotation = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string().optional(),
  publisher: text,
  publishedAt: text,
  entities: z.array(goldEntity),
  relations: z.array(goldRelation),
});

export type GoldEntity = z.infer<typeof goldEntity>;
export type GoldRelation = z.infer<typeof goldRelation>;
export type GoldAnnotation = z.infer<typeof goldAnnotation>;

/** An annotation with its text; `name` is the path inside the gold folder, without the ending. */
export interface GoldArticle extends GoldAnnotation {
  readonly name: string;
  readonly text: string;
}

/** How gold names the article itself as the end of a relation, when it lists no entity with the label Article. */
export const THIS_ARTICLE = "Article";

/**
 * Every pair NAME.txt + NAME.json in a folder and below it, in order of name.
 * @throws InputError when the folder cannot be read, holds no pair, or holds an annotation that is not in the format.
 */
export function loadGold(folder: string): GoldArticle[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputError(`no folder "${folder}"`, "give a folder of gold articles (NAME.txt beside NAME.json)");
  }
  const bases = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => join(folder, path.slice(0, -".json".length)))
    .filter((base) => existsSync(`${base}.txt`))
    .sort();
  if (bases.length === 0) {
    throw new InputError(`no gold article in "${folder}"`, "a gold article is NAME.txt beside NAME.json");
  }
  return bases.map((base) => readGold(base, relative(folder, base)));
}

function readGold(base: string, name: string): GoldArticle {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(`${base}.json`, "utf8"));
  } catch (cause) {
    throw new InputError(`${base}.json is not JSON (${(cause as Error).message})`, "mend the file", { cause });
  }
  const parsed = goldAnnotation.safeParse(json);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new InputError(`${base}.json: ${where}`, "see the ontology's section Scoring for the format");
  }
  return { ...parsed.data, name, text: readFileSync(`${base}.txt`, "utf8") };
}

/**
 * The entity that a relation's end names. One name may stand for two entities (a person and a topic): the label that
 * the relation allows decides. `undefined` when there is none; the article itself has no entity unless gold lists one.
 */
export function endOf(gold: GoldAnnotation, relation: GoldRelation, side: "head" | "tail"): GoldEntity | undefined {
  const schema = schemaOf(relation.type);
  const allowed: readonly NodeLabel[] = side === "head" ? schema.heads : schema.tails;
  const fitting = gold.entities.filter((entity) => allowed.includes(entity.label));
  const byName = fitting.filter((entity) => entity.name === relation[side]);
  const named = byName.length > 0 ? byName : fitting.filter((entity) => entity.aliases.includes(relation[side]));
  if (relation.type !== "PART_OF" || named.length < 2) return named[0];
  const other = gold.entities.find((entity) => entity.name === relation[side === "head" ? "tail" : "head"]);
  return named.find((entity) => entity.label === other?.label) ?? named[0];
}

/** Whether a relation's end is the article itself (the tail of WROTE and PUBLISHED). */
export function endsAtArticle(type: RelationType): boolean {
  const tails: readonly NodeLabel[] = schemaOf(type).tails;
  return tails.includes("Article");
}
