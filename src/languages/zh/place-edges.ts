// Where does a place's name begin or end against its neighbours? Pieces of longer names, prepositions that are family names, zones.

import { KIND } from "./kinds";
import type { Reader } from "./reader";

/** Endings that make a name right behind a place: 井冈山|经开区, 吉水县|工业园区. */
export const ZONE =
  /^(?:经济|高新|工业|产业|综合|边境|经济技术|高新技术产业)?(?:开发区|经开区|高新区|工业园区?|产业园区?|集聚区|集中区|保税区|自贸区|科技园区?|物流园区?|新区)$|^(?:机场|口岸|客运站|火车站|高铁站|汽车站|水库|大桥|码头)$/;

const NO_PIECE =
  KIND.MARK |
  KIND.FUNCTION |
  KIND.TRIGGER |
  KIND.TITLE |
  KIND.ROLE |
  KIND.LEVEL |
  KIND.VERBAL |
  KIND.ADVERB |
  KIND.COURTESY |
  KIND.DIGITS |
  KIND.LATIN |
  KIND.PLACE;

/** 漳|卫|新河: a short form that two lone characters stand right before is the end of a longer name. */
export function isPieceOfName(reader: Reader, t: number): boolean {
  if (!reader.is(t, KIND.PLACE) || reader.end(t) - reader.start(t) !== 2) return false;
  for (const k of [t - 1, t - 2]) {
    if (k < reader.first || !reader.joined(k + 1) || reader.end(k) - reader.start(k) !== 1) return false;
    if (reader.is(k, NO_PIECE)) return false;
  }
  return true;
}

/** 茯|茶镇: a character no list holds before a town's or village's name is the first of a longer one. */
export function isGrown(reader: Reader, t: number): boolean {
  if (reader.tokens.entry[t] >= 0 || !reader.is(t, KIND.WORD) || reader.end(t) - reader.start(t) !== 1) return false;
  if (!reader.is(t + 1, KIND.PLACE) || !reader.joined(t + 1)) return false;
  return /[镇乡村]$/.test(reader.words(t + 1)) && reader.end(t + 1) - reader.start(t + 1) < 4;
}

const GOING = /^(?:走进|来到|前往|深入|走访|赴|到)$/;

/** 走进|于韩村: a family name that is also a preposition, right behind a verb of going. */
export function opensVillage(reader: Reader, k: number): boolean {
  return reader.is(k - 1, KIND.TRIGGER) && /^[于向和]$/.test(reader.words(k)) && GOING.test(reader.words(k - 1));
}
