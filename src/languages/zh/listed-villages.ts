// Which villages does a list hold that no grammar reads? 甲镇乙村、老|河|村、丙社区: what ends as villages do between others.

import { itemAt, lastOf } from "../../lists";
import type { Chunk, PlaceChunk } from "./chunks";
import { isLoosePiece, markOf, textOf, wordOrName } from "./clause-words";
import { placeChunk } from "./making-chunks";

const VILLAGE = /(?:村|社区|嘎查)$/;
/** Kinds and numbers of villages, and what stands before a village without naming it. */
const NO_NAME =
  /^(?:各|每|全|该|本|我|等|部分|有关|相关|重点|贫困|示范|美丽|行政|自然|帮扶|联系|包联|驻|城市|农村|街道|所在|周边|附近|两|几|多|\d|[一二三四五六七八九十]+个|脱贫|传统|特色|民族|边境|文明|先进|软弱|集体|乡镇|镇|乡|县|市|省|山|老|新|旧|小|大|古|中心|和谐|智慧|幸福)*(?:村|社区|嘎查)$/;
/** Words that do something to a village. */
const NEVER_INSIDE = /[的了在到对将把被从为是个与各及等]|[两二三四五六七八九十\d](?:村|社区)$/;

/** The chunks, with each item of a list that ends as villages do, beside a village, as a place. */
export function withListedVillages(chunks: Chunk[]): Chunk[] {
  if (!chunks.some(isVillage)) return chunks;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const end = villageEnd(chunks, i, lastOf(out));
    if (end === i) out.push(chunks[i]);
    else {
      out.push(placeOf(chunks, i, end));
      i = end - 1;
    }
  }
  return out;
}

/** The end of a village's name that begins at `i`, between list marks or behind the town that opens the list. */
function villageEnd(chunks: readonly Chunk[], i: number, before: Chunk | undefined): number {
  const listed = markOf(before) === "、" && isVillage(itemAt(chunks, i - 2));
  let end = i;
  while (end < chunks.length && isPiece(chunks[end]) && (end === i || chunks[end].start === chunks[end - 1].end)) end++;
  if (end === i) return i;
  const name = chunks.slice(i, end).map(wordOrName).join("");
  if (name.length < 3 || name.length > 6 || !VILLAGE.test(name) || NO_NAME.test(name)) return i;
  if (NEVER_INSIDE.test(name)) return i;
  const opens = before?.kind === "place" && isTown(before) && before.end === chunks[i].start;
  const next = markOf(chunks[end]) === "、" && isVillage(chunks[end + 1]);
  const closed = !VERBISH.test(textOf(chunks[end]));
  return closed && (listed || (next && (opens || markOf(before) === "、"))) ? end : i;
}

const VERBISH = /^(?:民|委|级|干|内|里|口|庄|务|两委|支部|书记)$/;

function isPiece(chunk: Chunk): boolean {
  return isLoosePiece(chunk) || (chunk.kind === "function" && chunk.text.length === 1);
}

function isVillage(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "place" && chunk.parts[chunk.parts.length - 1].grammar === "village";
}

function isTown(place: PlaceChunk): boolean {
  const last = place.parts[place.parts.length - 1];
  return last.grammar === "township" || (last.grammar === "" && last.end - last.start > 2);
}

function placeOf(chunks: readonly Chunk[], i: number, end: number): PlaceChunk {
  const span = { first: chunks[i].first, last: chunks[end - 1].last, start: chunks[i].start, end: chunks[end - 1].end };
  const part = { start: span.start, end: span.end, entry: -1, grammar: "village" as const };
  return placeChunk(span, [part]);
}
