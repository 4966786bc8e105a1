// Who is "a delegation"? Its leader when one is named: "a delegation from Kiel headed by Mary Byrne".

import type { Chunk } from "./chunks";
import type { Mention } from "./mention";

/** "a delegation of X, which was headed by Mary Byrne" is Mary Byrne. */
export function leaderOf(chunks: readonly Chunk[], chunk: Chunk): Mention | undefined {
  if (!/^(?:delegation|mission|team|group|entourage)$/.test(chunk.head ?? "")) return undefined;
  let k = chunks.indexOf(chunk) + 1;
  while (chunks[k]?.kind === "PREP" && /^(?:of|from)$/.test(chunks[k].lower) && chunks[k + 1]?.kind === "NP") k += 2;
  if (chunks[k]?.kind === "COMMA") k++;
  const relative = chunks[k]?.kind === "REL";
  if (relative) k++;
  const verb = chunks[k]?.verb;
  const led = /^(?:lead|head)$/.test(verb?.lemma ?? "") && (verb!.form === "participle" || verb!.passive);
  const leader = chunks[k + 1]?.lower === "by" ? chunks[k + 2]?.mention : undefined;
  return led && !verb!.unreal && leader?.label === "Person" ? leader : undefined;
}
