// Whose department closes a list of divisions? 兰州市、武威市、金昌市|水务局: each of them has one.

import { itemAt } from "../../lists";
import type { Chunk, OrgChunk, PlaceChunk } from "./chunks";
import { markOf, textOf } from "./clause-words";
import { changed } from "./making-chunks";

const DIVISION = /(?:[省市州县区旗盟]|自治区)$/;

/** The chunks, with each division of a list that a division's department closes as the same department of its own. */
export function withSharedDepartments(chunks: Chunk[], text: string): Chunk[] {
  let out = chunks;
  for (let i = chunks.length - 1; i > 1; i--) {
    const body = chunks[i];
    if (body.kind !== "org" || !/^(?:department|core)$/.test(body.type) || body.place?.kind !== "place") continue;
    const ending = DIVISION.exec(text.slice(body.place.start, body.place.end))?.[0];
    if (ending === undefined || body.place.start !== body.start) continue;
    const first = listStart(chunks, i, ending, text);
    if (i - first < 4 || goesThere(chunks, first)) continue;
    out = out.map((chunk, k) => (k >= first && k < i && chunk.kind === "place" ? ofPlace(body, chunk) : chunk));
    i = first;
  }
  return out;
}

/** Back over 甲市、乙市、 of the same kind; the index of the first of them. */
function listStart(chunks: readonly Chunk[], i: number, ending: string, text: string): number {
  let first = i;
  while (first > 1) {
    const before = chunks[first - 2];
    const link = markOf(chunks[first - 1]) === "、" || (first === i && /^[和与及]$/.test(textOf(chunks[first - 1])));
    if (!link || before.kind !== "place" || !text.slice(before.start, before.end).endsWith(ending)) break;
    first -= 2;
  }
  return first;
}

/** 到甲市、乙市、丙市水务局调研: who travels may have gone to the cities. */
function goesThere(chunks: readonly Chunk[], first: number): boolean {
  const before = itemAt(chunks, first - 1);
  return before?.kind === "verb" || /^[赴到在往来]$/.test(textOf(before));
}

function ofPlace(body: OrgChunk, place: PlaceChunk): OrgChunk {
  const { first, last, start, end } = place;
  return changed(body, { first, last, start, end, place });
}
