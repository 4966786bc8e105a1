// Which monastery stands here? [place] + characters that make no words + 寺: 囊谦县尕尔寺, 甲玛寺.

import type { LevelChunk, OrgChunk, PlaceChunk } from "./chunks";
import { KIND } from "./kinds";
import { atBoundary } from "./name-words";
import { orgChunk } from "./org-chunk";
import type { Reader } from "./reader";

const MAX_NAME = 6;
/** What counts, points or relates, and so begins no name: 各寺, 该寺, 在寺. */
const NO_NAME =
  /^(?:[各该本某每两几在到和与及对向从为是有的了等将把被由至入进出驻住赴往抵全此这那整同于]|有关|相关|所有|部分|多座|一座|前往|深入|藏传佛教|佛教|宗教)$/;
const OTHERS = KIND.MARK | KIND.DIGITS | KIND.LATIN | KIND.TITLE | KIND.ROLE | KIND.LEVEL | KIND.LEVEL_BODY;

/** The monastery that begins at token `t`, its place read up to token `after`; null when none does. */
export function templeOf(
  reader: Reader,
  t: number,
  after: number,
  place: PlaceChunk | LevelChunk | null,
): OrgChunk | null {
  // 主任|白玛邓珠|赴龙鹄寺: somebody goes there.
  if (reader.is(t, KIND.NAME) && t > reader.first && reader.is(t - 1, KIND.TITLE | KIND.ROLE)) return null;
  if (place?.kind === "level" || (place === null && !atBoundary(reader, t))) return null;
  let length = 0;
  for (let i = after; i < reader.last; i++) {
    if (i > t && !reader.joined(i)) return null;
    const words = reader.words(i);
    length += words.length;
    if (length > MAX_NAME + 1) return null;
    if (words.endsWith("寺") && length > 2)
      return orgChunk(reader, t, i + 1, place, reader.words(after, i + 1), "named");
    if (!isPiece(reader, i, words, i === after)) return null;
  }
  return null;
}

/** Lone characters make names whatever else they mean; longer words only when they are no verbs of the news. */
function isPiece(reader: Reader, i: number, words: string, first: boolean): boolean {
  if (reader.is(i, OTHERS) || (first && NO_NAME.test(words)) || /^[的和与及]$/.test(words)) return false;
  return words.length === 1 || !reader.is(i, KIND.TRIGGER | KIND.FUNCTION | KIND.VERBAL | KIND.ADVERB);
}
