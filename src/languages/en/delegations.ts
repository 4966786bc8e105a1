// Who is "a delegation"? Its leader when one is named: "a delegation from Kiel headed by Mary Byrne".

import type { Entity } from "../../doc";
import type { Chunk } from "./chunks";
import type { Reader } from "./reader";

const GROUP = /^(?:delegation|mission|team|group|entourage|contingent)$/;

/** Groups that are their leader only where one is named: "staff representatives led by Mary Byrne". */
const SOME =
  /^(?:representatives|officials|leaders|members|elders|chiefs|stakeholders|officers|councillors|bearers|office-bearers|traders|residents|villagers|farmers|students|workers|delegates|executives)$/;

/** "a delegation of X, which was headed by Mary Byrne" is Mary Byrne; "the delegation" later too. */
export function leaderOf(reader: Reader, chunk: Chunk): Entity | undefined {
  const some = SOME.test(chunk.head ?? "");
  if (!some && !GROUP.test(chunk.head ?? "")) return undefined;
  const { chunks } = reader;
  let k = chunks.indexOf(chunk) + 1;
  while (joinsOrigin(chunks, k)) k += 2;
  if (chunks[k]?.kind === "COMMA") k++;
  if (chunks[k]?.kind === "REL") k++;
  const verb = chunks[k]?.verb;
  const led =
    /^(?:lead|head)$/.test(verb?.lemma ?? "") && (verb!.form === "participle" || verb!.passive) && !verb!.unreal;
  const leader = led && chunks[k + 1]?.lower === "by" ? chunks[k + 2] : underLeadership(chunks, k);
  const named = leader?.mention?.label === "Person" ? leader.mention.entity : undefined;
  if (named && !some) reader.memory.ledBy = named;
  if (named || leader || some) return named;
  const back = chunk.to - chunk.from === 2 && /^(?:the|this|his|her)$/.test(reader.units[chunk.from].lower);
  return back ? reader.memory.ledBy : undefined;
}

/** "A delegation headed by Mary Byrne visited Tuam": who leads it is remembered, whatever it did. */
export function rememberLeader(reader: Reader): void {
  for (const chunk of reader.chunks) if (chunk.kind === "NP" && GROUP.test(chunk.head ?? "")) leaderOf(reader, chunk);
}

/** "from the University of Cape Coast, Ghana,": whence it comes. */
function joinsOrigin(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks[k + 1];
  if (chunks[k]?.kind === "PREP") return /^(?:of|from|in)$/.test(chunks[k].lower) && next?.kind === "NP";
  return chunks[k]?.lower === "," && next?.mention?.label === "Place";
}

/** "a delegation under the leadership of Mary Byrne". */
function underLeadership(chunks: readonly Chunk[], k: number): Chunk | undefined {
  return chunks[k]?.lower === "under" && chunks[k + 1]?.head === "leadership" && chunks[k + 2]?.lower === "of"
    ? chunks[k + 3]
    : undefined;
}
