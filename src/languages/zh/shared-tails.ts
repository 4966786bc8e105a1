// Which bodies share the organ that closes their list? 甲市、乙市、丙市财政局: the bureau of each.

import type { Chunk, OrgChunk, PlaceChunk, Sentence } from "./chunks";
import { markOf, textOf } from "./clause-words";
import { bodyChunk } from "./making-chunks";

const LINK = /^(?:、|和|及|以及|与)$/;
const DIVISION = /[省市县区州旗盟]$/;
/** Who goes or comes from a list of places names them as places. */
const GOES = /^(?:在|到|赴|来自|来到|前往|深入|途经|位于|从)$/;

/** Makes of each place in such a list the organ that its last one has. */
export function markSharedTails({ chunks }: Sentence, text: string): void {
  for (let k = chunks.length - 1; k > 1; k--) {
    const last = chunks[k];
    if (last.kind !== "org" || !isOrganOfPlace(last, text)) continue;
    let from = k;
    while (from > 1 && LINK.test(linkOf(chunks[from - 1])) && isDivision(chunks[from - 2], text)) from -= 2;
    if (from === k || !LINK.test(linkOf(chunks[k - 1])) || isGoing(chunks[from - 1])) continue;
    for (let i = from; i < k; i += 2) {
      const place = chunks[i] as PlaceChunk;
      chunks[i] = bodyChunk(place, place, last.rest, last.type);
    }
    k = from;
  }
}

function linkOf(chunk: Chunk): string {
  return textOf(chunk) || markOf(chunk);
}

function isGoing(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.kind === "verb" || GOES.test(textOf(chunk)));
}

/** 丙市|财政局, 丙县|人民法院: an organ, not a school or a firm. */
function isOrganOfPlace({ type, place, start, rest }: OrgChunk, text: string): boolean {
  if (place?.kind !== "place" || place.start !== start || !DIVISION.test(text.slice(place.start, place.end)))
    return false;
  return (
    (type === "department" || type === "core") && /(?:局|厅|委|办|法院|检察院|[支总]队|联合会|总工会|联)$/.test(rest)
  );
}

function isDivision(chunk: Chunk, text: string): boolean {
  return chunk.kind === "place" && chunk.parts.length === 1 && DIVISION.test(text.slice(chunk.start, chunk.end));
}
