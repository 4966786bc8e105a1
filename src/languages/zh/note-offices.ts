// Which offices stand in brackets behind a name? 张红（县委常委、宣传部部长）

import type { Chunk } from "./chunks";
import { markOf, textOf } from "./clause-words";

/** The chunks of the note behind the name at `i` that hold its offices and nothing else, and where the note ends; null when they do not. */
export function officesInNote(
  chunks: readonly Chunk[],
  i: number,
): { readonly offices: readonly Chunk[]; readonly end: number } | null {
  if (markOf(chunks[i + 1]) !== "（") return null;
  for (let k = i + 2; k < chunks.length && k < i + 16; k++) {
    const chunk = chunks[k];
    if (markOf(chunk) === "）") {
      return chunks[k - 1].kind === "title" ? { offices: chunks.slice(i + 2, k), end: chunk.end } : null;
    }
    if (!/^(?:org|title|level|place)$/.test(chunk.kind) && !LINKS.test(textOf(chunk))) return null;
  }
  return null;
}

const LINKS = /^(?:[、，兼原]|时任|现任|前任)$/;
