// Which graphs do these inputs give? Each input is extracted (or was already); what fails is said and counted.

import { Doc } from "../doc";
import { emptyGraph } from "../graph/assemble";
import type { InputItem } from "../inputs/input";
import type { ArticleGraph, ArticleInput } from "../interchange";
import { extract } from "../pipeline";
import { describeError } from "./describe";

/** A graph, or only the reason why there is none. */
export interface Reading {
  place: string;
  graph?: ArticleGraph;
  /** Why this article failed, for a person; its graph then has a message and no facts. */
  failure?: string;
}

/** Reads one item. Never throws: whatever goes wrong is the reading's `failure`. */
export function readItem(item: InputItem): Reading {
  const { place } = item;
  if (item.kind === "graph") return { place, graph: item.graph, ...failureOf(item.graph) };
  if (item.kind === "failure") return { place, failure: describeError(item.error) };
  if (item.kind === "broken") {
    const failure = describeError(item.error);
    return { place, failure, graph: failedGraph({ id: item.id, text: "" }, "broken-record", failure) };
  }
  try {
    const graph = extract(item.article);
    return { place, graph, ...failureOf(graph) };
  } catch (error) {
    const failure = `${place} could not be read: ${(error as Error).message}; please report this article`;
    return { place, failure, graph: failedGraph(item.article, "extractor-failed", failure) };
  }
}

/** A message of level `error` is what makes an article a failed one. */
function failureOf(graph: ArticleGraph): { failure?: string } {
  const error = graph.messages.find((message) => message.level === "error");
  return error === undefined ? {} : { failure: error.text };
}

function failedGraph(article: ArticleInput, code: string, text: string): ArticleGraph {
  const doc = new Doc(article);
  doc.note("error", code, text);
  return emptyGraph(doc);
}
