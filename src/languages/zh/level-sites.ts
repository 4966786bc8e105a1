// Which spot of a level is this? 县|工业园区, 市|电商|产业园, 县|文化广场: told by its ending; the level is part of its name.

import type { PlaceChunk } from "./chunks";
import { KIND } from "./kinds";
import { placeChunk } from "./making-chunks";
import { atBoundary } from "./name-words";
import type { Reader } from "./reader";

const MAX_TOKENS = 5;
const MAX_LENGTH = 14;
/** Endings of spots of which a county or city has one, or calls one its own by the words before. */
const ENDING =
  /(?:园区|[业流技意范]园|集聚区|开发区|经开区|高新区|示范区|广场|(?:批发|农贸|交易|综合)市场|烈士陵园|公园|[火汽高铁车]站|机场)$/;
/** A level that is not one's own: 各县|工业园区, 跨市|…, 两县|…. */
const MANY = /^(?:各|每|跨|邻|外|某|个|两|多|三|四|五|几|全|本)$/;
/** What goes on after the level is no name of a spot: 县|级, 县|内, 县|区. */
const NOT_ITS = /^(?:级|内|外|里|域|区|直|属|管|办|上|下|各|等|和|与|及|的|有|某|一|两|几|多|委|政|人)/;
const NO_PART = KIND.MARK | KIND.LEVEL | KIND.TITLE | KIND.PLACE | KIND.NAME | KIND.TRIGGER | KIND.FUNCTION;

/** The spot that begins with a bare level at `t`, or null. */
export function levelSite(reader: Reader, t: number): PlaceChunk | null {
  if (!reader.is(t, KIND.LEVEL) || !reader.has(KIND.SITE_ENDING) || t + 1 >= reader.last) return null;
  if (!/^[省市县区州旗]$/.test(reader.words(t)) || NOT_ITS.test(reader.words(t + 1))) return null;
  if (!atBoundary(reader, t) || (t > reader.first && MANY.test(reader.words(t - 1)))) return null;
  let last = -1;
  for (let i = t + 1; i < reader.last && i <= t + MAX_TOKENS && reader.joined(i); i++) {
    if (!reader.is(i, KIND.WORD | KIND.SITE_ENDING | KIND.ORG_ENDING) || reader.is(i, NO_PART)) break;
    if (reader.end(i) - reader.start(t) > MAX_LENGTH) break;
    if (ENDING.test(reader.text.slice(reader.end(t), reader.end(i)))) last = i + 1;
  }
  if (last < 0 || !closes(reader, last)) return null;
  const span = { start: reader.start(t), end: reader.end(last - 1) };
  return placeChunk({ first: t, last, ...span }, [{ ...span, entry: -1, grammar: "site" }]);
}

/** What follows a spot: what is done there, another one; not more of its name (县工业园区|管委会). */
function closes(reader: Reader, i: number): boolean {
  if (i >= reader.last || !reader.joined(i)) return true;
  return reader.is(i, KIND.MARK | KIND.TRIGGER | KIND.FUNCTION | KIND.VERBAL);
}
