// How does a graph become one file? Everything the page needs, written into it; it opens from disk, without a network.

import { writeFile } from "node:fs/promises";
import { loadAssets } from "./assets";
import { collect } from "./collect";
import { pageOf } from "./document";
import { articlesOf, questionsFor, type Source } from "./source";

export interface WriteOptions {
  /** Shown in the page's head. */
  title?: string;
}

export interface Written {
  path: string;
  /** UTF-8 bytes. */
  bytes: number;
  nodes: number;
  edges: number;
  articles: number;
}

/** Writes the explorer of these articles to `file`. The same articles give the same bytes. */
export async function writeExplorer(source: Source, file: string, options: WriteOptions = {}): Promise<Written> {
  const graphs = await articlesOf(source);
  const payload = collect(graphs, { ...options, questions: await questionsFor("ladybug"), served: false });
  const { html } = pageOf(payload, await loadAssets());
  await writeFile(file, html);
  const { nodes, facts, articles } = payload;
  return {
    path: file,
    bytes: Buffer.byteLength(html),
    nodes: nodes.uid.length,
    edges: facts.uid.length,
    articles: articles.length,
  };
}
