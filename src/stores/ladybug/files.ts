// How are rows collected for COPY? One file of lines for each table and pair of labels, written in large pieces.

import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ArticleGraph } from "../../interchange";
import type { NodeLabel, RelationType } from "../../ontology";
import { gather } from "../gather";
import { articleColumns, edgeRow, nodeRow } from "../rows";
import { EDGE_TABLES, NODE_TABLES } from "./columns";
import { line } from "./fields";

/** Characters kept back before they are written. */
const PIECE = 1 << 18;

export interface RowFile {
  path: string;
  table: NodeLabel | RelationType;
  /** The labels that an edge joins. */
  ends?: [NodeLabel, NodeLabel];
  rows: number;
}

interface OpenFile extends RowFile {
  handle: number;
  waiting: string[];
  characters: number;
}

/** Files of rows in a folder of their own. */
export class RowFiles {
  private readonly files = new Map<string, OpenFile>();

  constructor(private readonly folder: string) {}

  /**
   * Writes what the articles say of the nodes and edges that `mine` chooses. `articles` gives them in order of uid.
   */
  write(articles: Iterable<ArticleGraph>, mine: (uid: string) => boolean): void {
    const { nodes, edges } = gather(this.written(articles, mine), mine);
    for (const [uid, node] of nodes) {
      const { label, columns } = nodeRow(uid, node);
      this.put(label, undefined, line([], columns, NODE_TABLES[label]));
    }
    for (const [uid, { ends, attributes }] of edges) {
      const { type, source, target, sourceLabel, targetLabel, columns } = edgeRow(uid, ends, attributes);
      this.put(type, [sourceLabel, targetLabel], line([source, target], columns, EDGE_TABLES[type]));
    }
  }

  /** The files, closed. */
  finish(): RowFile[] {
    for (const file of this.files.values()) {
      flush(file);
      closeSync(file.handle);
    }
    return [...this.files.values()];
  }

  /** The articles, each after its own line was written. */
  private *written(articles: Iterable<ArticleGraph>, mine: (uid: string) => boolean): Generator<ArticleGraph> {
    for (const article of articles) {
      if (mine(article.article.uid))
        this.put("Article", undefined, line([], articleColumns(article), NODE_TABLES.Article));
      yield article;
    }
  }

  private put(table: NodeLabel | RelationType, ends: [NodeLabel, NodeLabel] | undefined, text: string): void {
    const key = [table, ...(ends ?? [])].join("-");
    let file = this.files.get(key);
    if (file === undefined) {
      const path = join(this.folder, `${key}.csv`);
      file = { path, table, ends, rows: 0, handle: openSync(path, "w", 0o600), waiting: [], characters: 0 };
      this.files.set(key, file);
    }
    file.rows++;
    file.waiting.push(text);
    file.characters += text.length;
    if (file.characters > PIECE) flush(file);
  }
}

function flush(file: OpenFile): void {
  writeSync(file.handle, file.waiting.join(""));
  file.waiting = [];
  file.characters = 0;
}
