// How are rows collected for COPY? One file of lines for each table and pair of labels, written in large pieces.

import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { edgesOf, mergeEdges, mergeNodes, nodesOf } from "../../graph/merge";
import { type ArticleGraph, byCodeUnit, canonicalJson } from "../../interchange";
import type { NodeLabel, RelationType } from "../../ontology";
import { edgeRow, nodeRow } from "../rows";
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
   * Writes what the articles say of the nodes and edges that `mine` chooses. `articles` gives the same articles each
   * time it is called, in order of uid.
   */
  write(articles: () => Iterable<ArticleGraph>, mine: (uid: string) => boolean): void {
    const nodes = new Groups<Parameters<typeof mergeNodes>[0][number]>();
    const edges = new Groups<Edge>();
    for (const article of articles()) {
      const labels = new Map<string, NodeLabel>();
      for (const { uid, attributes } of nodesOf(article)) {
        labels.set(uid, attributes.label);
        if (attributes.label === "Article") this.articleLine(article, mine);
        else if (mine(uid)) nodes.add(uid, attributes);
      }
      for (const { uid, source, target, attributes } of edgesOf(article)) {
        const ends = { source, target, sourceLabel: labels.get(source)!, targetLabel: labels.get(target)! };
        if (mine(uid)) edges.add(uid, { ends, attributes });
      }
    }
    for (const [uid, shares] of nodes.sorted()) {
      const { label, columns } = nodeRow(uid, mergeNodes(shares));
      this.put(label, undefined, line([], columns, NODE_TABLES[label]));
    }
    for (const [uid, shares] of edges.sorted()) {
      const merged = mergeEdges(shares.map(({ attributes }) => attributes));
      const { type, source, target, sourceLabel, targetLabel, columns } = edgeRow(uid, shares[0].ends, merged);
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

  private articleLine(article: ArticleGraph, mine: (uid: string) => boolean): void {
    const [{ uid, attributes }] = nodesOf(article);
    if (!mine(uid)) return;
    const columns = { ...nodeRow(uid, attributes).columns, text: article.article.text, ledger: canonicalJson(article) };
    this.put("Article", undefined, line([], columns, NODE_TABLES.Article));
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

interface Edge {
  ends: Parameters<typeof edgeRow>[1];
  attributes: Parameters<typeof mergeEdges>[0][number];
}

class Groups<Share> {
  private readonly groups = new Map<string, Share[]>();

  add(uid: string, share: Share): void {
    const group = this.groups.get(uid);
    if (group === undefined) this.groups.set(uid, [share]);
    else group.push(share);
  }

  sorted(): [string, Share[]][] {
    return [...this.groups].sort(([a], [b]) => byCodeUnit(a, b));
  }
}

function flush(file: OpenFile): void {
  writeSync(file.handle, file.waiting.join(""));
  file.waiting = [];
  file.characters = 0;
}
