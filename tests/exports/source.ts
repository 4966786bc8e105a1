// What do the export tests export? The invented town, with names and texts that break naive writers.

import { exporters, fromArticles } from "../../src/exports";
import type { ExportFile, ExportFormat, ExportSource } from "../../src/exports/export";
import type { ArticleGraph } from "../../src/interchange";
import { town } from "../questions/town";

export const NASTY = `'"\`\\\\u0027;--//</data>]]>&\u0001\u001f\u001b😀\n{name: "x"} $person \u202e末`;

/** One more article whose entity and evidence hold everything that must be escaped somewhere. */
export function nastyTown(): ArticleGraph[] {
  const graphs = town();
  const last = structuredClone(graphs[0]);
  last.article.uid = "article:ffffffffffffffff";
  last.article.id = "nasty";
  last.article.text = NASTY + last.article.text;
  last.relations = last.relations.filter(({ source, target }) => !`${source} ${target}`.includes("article:"));
  const person = last.entities.find((entity) => entity.label === "Person");
  if (person === undefined) throw new Error("the town has no people");
  person.aliases = [NASTY, "second"].sort();
  person.mentions = [{ start: 0, end: NASTY.length, quote: NASTY }];
  return [...graphs, last];
}

export function nastySource(): ExportSource {
  return fromArticles(nastyTown());
}

/** All files of an export as text, by path, in order. */
export async function filesOf(format: ExportFormat, source: ExportSource): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const file of exporters[format].files(source)) files.set(file.path, await textOf(file));
  return files;
}

async function textOf(file: ExportFile): Promise<string> {
  let text = "";
  for await (const chunk of file.chunks) text += chunk;
  return text;
}
