// Which towns and villages does a list name without their ending? 深入甲、乙、丙等乡镇, 甲、乙两镇, 甲、乙等村: what it ends with says what they are.

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

/** 等|村, 3|个|社区 */
const VILLAGES = /^([两二三四五六七八九十]?)(?:行政|自然)?(村|社区|嘎查)$/;
/** Words for kinds of villages, and for what villages and their people do. */
const NO_VILLAGE =
  /^(?:贫困|示范|美丽|行政|自然|重点|脱贫|传统|特色|民族|边境|文明|先进|集体|山|新|旧|空心|后进|搬迁|移民|机关|企业|学校|单位|小区|园区|楼宇|商圈|种植|养殖|旅游|生态|平安|产业|教育|医疗|文化|宣传|党建|城中|城郊|近郊|中心|农业|牧业|试点|样板|帮扶|联系|包联|易地|生产|生活|卫生|环境|基础|设施)+$/;
/** What may stand behind a list of villages. */
const AFTER_VILLAGES = /^(?:实地|现场|境内|入户|一线|就|对|进行|开展|\d+|看望|了解|察看|查看|检查|调研|考察|时|后|的)$/;

/** The chunks, with each item of such a list as a town or village. */
export function withListedTowns(chunks: Chunk[], text: string): Chunk[] {
  let out = chunks;
  for (let i = chunks.length - 1; i > 1; i--) {
    const close = closeOf(chunks, i, text);
    if (close === null) continue;
    const towns = itemsBefore(chunks, close, text);
    const listed = close.ending !== undefined && isVillage(chunks[(towns[towns.length - 1]?.from ?? 0) - 2]);
    if (towns.length < (listed ? 1 : 2)) continue;
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
  /** 村 or 社区 of a list of villages. */
  readonly ending?: string;
}

/** 等|乡镇, 两|镇, 等|5|个|乡镇, 等|乡|（|镇|）: the end of the list that `i` closes; null when it closes none. */
function closeOf(chunks: readonly Chunk[], i: number, text: string): Close | null {
  if (chunks[i].kind === "place") {
    const count = WITH_COUNT.exec(text.slice(chunks[i].start, chunks[i].end));
    return count === null || markOf(chunks[i - 1]) !== "、" ? null : { to: i + 1, end: chunks[i].start + count.index };
  }
  const { kind, text: words } = chunks[i];
  const villages = kind === "word" && mayClose(chunks, i) ? VILLAGES.exec(words) : null;
  const towns = kind === "word" ? (TOWNS.exec(words) ?? villages) : null;
  if (towns === null) return null;
  let counted = towns[1] !== "";
  let k = i - 1;
  if (markOf(chunks[k]) === "（") k -= 2;
  for (; k > 1 && COUNT.test(wordOrName(chunks[k])); k--) counted = true;
  const others = k > 1 && wordOrName(chunks[k]) === "等";
  if (!others && !counted) return null;
  const to = others ? k : k + 1;
  return { to, end: chunks[to - 1].end, ending: villages?.[2] };
}

/** 等村|调研, 等村|，; not 等村|集体经济. */
function mayClose(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  if (next === undefined || next.start > chunks[i].end || /^(?:mark|verb|date|function)$/.test(next.kind)) return true;
  return AFTER_VILLAGES.test(wordOrName(next));
}

function isVillage(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "place" && chunk.parts[chunk.parts.length - 1].grammar === "village";
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
    const item = from === to ? null : itemAt(chunks, from, to, end, text, close.ending);
    if (item === null) break;
    items.push(item);
    if (markOf(chunks[item.from - 1]) !== "、") break;
    to = item.from - 1;
    end = chunks[to - 1]?.end ?? 0;
  }
  return items;
}

function itemAt(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  end: number,
  text: string,
  ending: string | undefined,
): Item | null {
  const chunk = chunks[from];
  const parts = chunk.kind === "place" && to === from + 1 ? chunk.parts.filter((part) => part.start < end) : [];
  const before = parts.slice(0, -1);
  const { start } = before.length > 0 ? parts[before.length] : chunk;
  const name = text.slice(start, end);
  if (!NAME.test(name) || NO_TOWN.test(name)) return null;
  if (ending === undefined) return { from, to, parts: [...before, { start, end, entry: -1, grammar: "township" }] };
  if (NO_VILLAGE.test(name)) return null;
  const village = { start, end, entry: -1, grammar: "village", ending } as const;
  // 冷碛镇|甘露、黑沟等村: in the town right before the list.
  const town = from > 0 && before.length === 0 ? chunks[from - 1] : undefined;
  if (town?.kind === "place" && town.end === start && isTown(town, text))
    return { from: from - 1, to, parts: [...town.parts, village] };
  return { from, to, parts: [...before, village] };
}

function isPiece(chunk: Chunk): boolean {
  return chunk.kind === "place" || isLoosePiece(chunk);
}

function isTown({ start, end }: Chunk, text: string): boolean {
  return /[乡镇]$|街道$/.test(text.slice(start, end));
}
