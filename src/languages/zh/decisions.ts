// Which decisions name other documents? 某人大常委会关于批准《甲条例》的决定 is one document, with another inside it.

import { lastOf } from "../../lists";
import type { Chunk, DocumentChunk } from "./chunks";
import { textOf } from "./clause-words";
import { documentChunk } from "./making-chunks";

const KIND = /^(?:决定|决议)$/;
const LONGEST = 40;

/** The chunks, with one document for each decision about others; the others keep their own mention inside it. */
export function withDecisions(chunks: Chunk[], text: string): Chunk[] {
  if (!chunks.some(({ kind }) => kind === "document")) return chunks;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    const end = textOf(chunks[i]) === "关于" ? decisionEnd(chunks, i) : -1;
    if (end < 0) {
      out.push(chunks[i++]);
      continue;
    }
    const issuer = lastOf(out);
    const named = issuer?.kind === "org" && issuer.end === chunks[i].start ? out.pop() : undefined;
    const first = named ?? chunks[i];
    const last = chunks[end - 1];
    const inner = chunks.slice(i, end).filter((chunk): chunk is DocumentChunk => chunk.kind === "document");
    const at = { first: first.first, last: last.last, start: first.start, end: last.end };
    const name = text.slice(first.start, last.end).replace(/\s/g, "");
    out.push(documentChunk(at, name, named?.kind === "org" ? [named, ...inner] : inner));
    i = end;
  }
  return out;
}

/** 关于 … 《甲》 … 的决定: the index after it, or -1. */
function decisionEnd(chunks: readonly Chunk[], from: number): number {
  let holds = false;
  for (let k = from + 1; k < chunks.length && k < from + LONGEST; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "document") holds = true;
    else if (chunk.kind === "mark" && /^[，。；！？：]$/.test(chunk.text)) return -1;
    else if (textOf(chunk) === "关于") return -1;
    else if (holds && textOf(chunk) === "的") return KIND.test(textOf(chunks[k + 1])) ? k + 2 : -1;
  }
  return -1;
}
