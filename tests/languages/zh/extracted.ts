// What does an invented sentence give? Names by label, and records by name.

import type { ArticleGraph, ArticleInput, EntityRecord } from "../../../src/interchange";
import { extract } from "../../../src/pipeline";

export function read(text: string, about: Partial<ArticleInput> = {}): ArticleGraph {
  return extract({ text, lang: "zh", publishedAt: "2018-07-24", ...about });
}

/** The names of a label's entities, in order of their first mention. */
export function names(graph: ArticleGraph, label: EntityRecord["label"]): string[] {
  const first = (entity: EntityRecord) =>
    Math.min(...entity.mentions.map(({ start }) => start), graph.article.text.length);
  return graph.entities
    .filter((entity) => entity.label === label)
    .sort((a, b) => first(a) - first(b))
    .map(({ name }) => name);
}

/** `inner in outer`, by names, sorted. */
export function containment(graph: ArticleGraph): string[] {
  const name = new Map(graph.entities.map((entity) => [entity.uid, entity.name]));
  return graph.relations
    .filter(({ type }) => type === "PART_OF")
    .map(({ source, target }) => `${name.get(source)} in ${name.get(target)}`)
    .sort();
}
