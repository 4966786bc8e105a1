// How does an article become facts? Clean, scan, find mentions, resolve, find relations.

import { Doc } from "./doc";
import { assemble, emptyGraph } from "./graph/assemble";
import type { ArticleGraph, ArticleInput } from "./interchange";
import { languageOf } from "./languages/detect";

/**
 * Reads one article. Pure: the same input gives the same record, on every machine and in any order. A problem with the
 * article (unsupported language, no text) becomes a message of the record, never an exception.
 */
export function extract(article: ArticleInput): ArticleGraph {
  const doc = new Doc(article);
  const language = languageOf(doc);
  if (language === null) return emptyGraph(doc);
  language.clean(doc);
  language.scan(doc);
  language.findMentions(doc);
  language.resolve(doc);
  language.findRelations(doc);
  return assemble(doc);
}
