// Which words only say that a list is not whole? "attended by, among others, A and B" is attended by A and B.

import type { Chunk } from "./chunks";

/** The chunks without "among others" where it stands behind a verb or "by", and without its commas. */
export function withoutAsides(chunks: Chunk[]): Chunk[] {
  const at = chunks.findIndex(
    ({ kind, lower }, k) =>
      kind === "PREP" && /^(?:among|amongst)$/.test(lower) && /^(?:others?)$/.test(chunks[k + 1]?.head ?? ""),
  );
  if (at < 1 || chunks[at + 1].to - chunks[at + 1].from !== 1) return chunks;
  const from = chunks[at - 1].lower === "," ? at - 1 : at;
  const before = chunks[from - 1];
  const end = chunks[at + 2]?.lower === "," ? at + 3 : at + 2;
  if (before?.mention && chunks[end]?.verb?.finite) return [...chunks.slice(0, from), ...chunks.slice(end)];
  if (before === undefined || !(before.verb || /^(?:by|with|from)$/.test(before.lower))) return chunks;
  const to = chunks[at + 2]?.lower === "," ? at + 3 : at + 2;
  const next = chunks[to];
  if (!(next?.mention || (before.verb?.passive && next?.lower === "by"))) return chunks;
  return [...chunks.slice(0, from), ...withoutAsides(chunks.slice(to))];
}
