// Which towns does a list name without their ending? 深入甲、乙、丙等乡镇, 甲、乙两镇: what it ends with says that they are towns.

import type { Chunk, PlacePart } from "./chunks";
import { isLoosePiece, markOf, wordOrName } from "./clause-words";
import { placeChunk } from "./making-chunks";

/** What closes such a list; a count may be of the same word. */
const TOWNS = /^([两二三四五六七八九十]?)(?:乡镇|镇街|镇乡|乡|镇|街道|苏木)$/;
const COUNT = /^(?:[\d两二三四五六七八九十]+|个)$/;
/** 兴隆|三镇: the last of the list, and its count in one word. */
const WITH_COUNT = /[两二三四五六七八九十](?:乡镇|乡|镇|街道)$/;
const NAME = /^\p{Script=Han}{2,4}$/u;
/** What is a division of its own, or a word for a kind of towns. */
const NO_TOWN =
  /(?:[省市县区州旗盟乡镇村的了]|街道|社区|部门|单位|学校|医院|企业|景区)$|^(?:农村|城区|山区|牧区|县城|部分|有关|相关|重点|沿江|沿河|各|全|该|本|我)/;

/** The chunks, with each item of such a list as a town. */
export function withListedTowns(chunks: Chunk[], text: string): Chunk[] {
  let out = chunks;
  for (let i = chunks.length - 1; i > 1; i--) {
    const close = closeOf(chunks, i, text);
    if (close === null) continue;
    const towns = itemsBefore(chunks, close, text);
    if (towns.length < 2) continue;
    for (const { from, to, parts } of towns) {
      const span = { first: chunks[from].first, last: chunks[to - 1].last, start: chunks[from].start };
      const end = parts[parts.length - 1].end;
      out = [...out.slice(0, from), placeChunk({ ...span, end }, parts), ...out.slice(to)];
    }
    i = towns[towns.length - 1].from;
  }
  return out;
}

/** Where the last item ends: behind which chunk, and at which character. */
interface Close {
  readonly to: number;
  readonly end: number;
}

/** 等|乡镇, 两|镇, 等|5|个|乡镇, 等|乡|（|镇|）: the end of the list that `i` closes; null when it closes none. */
function closeOf(chunks: readonly Chunk[], i: number, text: string): Close | null {
  if (chunks[i].kind === "place") {
    const count = WITH_COUNT.exec(text.slice(chunks[i].start, chunks[i].end));
    return count === null || markOf(chunks[i - 1]) !== "、" ? null : { to: i + 1, end: chunks[i].start + count.index };
  }
  const towns = chunks[i].kind === "word" ? TOWNS.exec(chunks[i].text) : null;
  if (towns === null) return null;
  let counted = towns[1] !== "";
  let k = i - 1;
  if (markOf(chunks[k]) === "（") k -= 2;
  for (; k > 1 && COUNT.test(wordOrName(chunks[k])); k--) counted = true;
  const others = k > 1 && wordOrName(chunks[k]) === "等";
  if (!others && !counted) return null;
  const to = others ? k : k + 1;
  return { to, end: chunks[to - 1].end };
}

interface Item {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly PlacePart[];
}

/** The items before the close, last first, back to where the list begins. */
function itemsBefore(chunks: readonly Chunk[], close: Close, text: string): Item[] {
  const items: Item[] = [];
  let { to, end } = close;
  while (to > 0) {
    let from = to;
    while (from > 0 && isPiece(chunks[from - 1]) && (from === to || chunks[from - 1].end === chunks[from].start)) {
      if (from < to && end - chunks[from - 1].start > 4) break;
      from--;
    }
    const item = from === to ? null : itemAt(chunks, from, to, end, text);
    if (item === null) break;
    items.push(item);
    if (markOf(chunks[from - 1]) !== "、") break;
    to = from - 1;
    end = chunks[to - 1]?.end ?? 0;
  }
  return items;
}

function itemAt(chunks: readonly Chunk[], from: number, to: number, end: number, text: string): Item | null {
  const chunk = chunks[from];
  const parts = chunk.kind === "place" && to === from + 1 ? chunk.parts.filter((part) => part.start < end) : [];
  const before = parts.slice(0, -1);
  const { start } = before.length > 0 ? parts[before.length] : chunk;
  const name = text.slice(start, end);
  if (!NAME.test(name) || NO_TOWN.test(name)) return null;
  return { from, to, parts: [...before, { start, end, entry: -1, grammar: "township" }] };
}

function isPiece(chunk: Chunk): boolean {
  return chunk.kind === "place" || isLoosePiece(chunk);
}
