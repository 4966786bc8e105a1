// Who is named here? Keeps the names that something besides the lattice speaks for: a title, a list, a verb, a note.

import type { Chunk, PersonChunk, Sentence } from "./chunks";
import { isVerbOf } from "./verbs";

/**
 * Marks why each name is believed; a name believed nowhere in the article becomes a plain word. Returns how often each
 * believed name was found.
 */
export function markPeople(sentences: readonly Sentence[], believed = new Set<string>()): Map<string, number> {
  for (const { chunks } of sentences) markSentence(chunks);
  const counts = new Map<string, number>();
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.kind !== "person") continue;
      if (chunk.evidence !== "none") believed.add(chunk.name);
      counts.set(chunk.name, (counts.get(chunk.name) ?? 0) + 1);
    }
  }
  for (const sentence of sentences) {
    sentence.chunks = sentence.chunks.map((chunk) =>
      chunk.kind === "person" && !believed.has(chunk.name) ? plainWord(chunk) : chunk,
    );
  }
  for (const name of counts.keys()) if (!believed.has(name)) counts.delete(name);
  return counts;
}

function plainWord(chunk: PersonChunk): Chunk {
  const { first, last, start, end, name } = chunk;
  return { kind: "word", text: name, first, last, start, end };
}

function markSentence(chunks: readonly Chunk[]): void {
  chunks.forEach((chunk, i) => {
    if (chunk.kind === "person") chunk.evidence = evidenceAt(chunks, i, chunk);
  });
  for (let i = chunks.length - 1; i > 1; i--) {
    const chunk = chunks[i];
    const before = chunks[listedBefore(chunks, i)];
    if (chunk.kind === "person" && chunk.evidence !== "none" && before?.kind === "person" && before.evidence === "none")
      before.evidence = "list";
  }
}

/** The index of the name that a list mark joins to the one at `i`, or -1. */
function listedBefore(chunks: readonly Chunk[], i: number): number {
  const link = chunks[i - 1];
  const linked =
    (link?.kind === "mark" && link.text === "、") || (link?.kind === "function" && /^[和与及同]$/.test(link.text));
  return linked ? i - 2 : -1;
}

function evidenceAt(chunks: readonly Chunk[], i: number, chunk: PersonChunk): PersonChunk["evidence"] {
  const before = chunks[i - 1];
  const after = chunks[i + 1];
  if (before?.kind === "title") return "title";
  if (before?.kind === "role") return "role";
  if (after?.kind === "courtesy" || (after?.kind === "title" && after.start === chunk.end)) return "note";
  const listed = chunks[listedBefore(chunks, i)];
  if (listed?.kind === "person" && listed.evidence !== "none") return "list";
  if (after?.kind === "mark" && after.text === "（" && isPersonalNote(chunks[i + 2])) return "note";
  const opensClause = before === undefined || before.kind === "mark" || before.kind === "date";
  if (opensClause && actsNext(chunks, i)) return "verb";
  return "none";
}

function isPersonalNote(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && "text" in chunk && /^[男女]$/.test(chunk.text);
}

/** 刘成鸣|强调, 李江|主持, 王芳|在…: what only people do. */
function actsNext(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  if (next?.kind === "verb") return isVerbOf(next.verb, "stress", "chair", "speak", "attend", "visit", "greet");
  return next !== undefined && "text" in next && /^(?:一行|率队|带队|等)$/.test(next.text);
}
