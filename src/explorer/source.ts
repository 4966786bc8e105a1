// Where do the articles come from? Given records, or a store that keeps them.

import type { ArticleGraph } from "../interchange";
import { loadQuestions } from "../questions";
import type { Dialect } from "../questions/question";
import type { Store } from "../stores/store";
import type { QuestionData } from "./payload";

export type Source = Iterable<ArticleGraph> | Store;

/** All articles of a source. Throws `StoreError` when the store is out of reach. */
export async function articlesOf(source: Source): Promise<ArticleGraph[]> {
  if (Symbol.iterator in source) return [...source];
  const found: ArticleGraph[] = [];
  for await (const graph of source.articles()) found.push(graph);
  return found;
}

/** The saved questions as the page shows them. */
export async function questionsFor(dialect: Dialect): Promise<QuestionData[]> {
  const questions = await loadQuestions(dialect);
  return questions
    .filter(({ draws }) => !draws)
    .map(({ name, question, parameters }) => ({ name, question, parameters }));
}
