// Which village stands here whose name is made of other names and words? 甲镇|沙河|村, 石门|沟|村, 上|坪|村.

import { itemAt, lastOf } from "../../lists";
import type { PlacePart } from "./chunks";
import { KIND } from "./kinds";
import { atBoundary, isOfVillages, NOT_IN_NAMES, VILLAGE_KINDS } from "./name-words";
import { ENDS_AS, type Reader } from "./reader";
import { WordPattern } from "./words";

const TOWNSHIP = /(?:乡|镇|街道|苏木)$/;
const DIVISION = /[省市县区州盟旗乡镇村]$/;
/** Words that count or point at villages in a town and name none. */
const NO_VILLAGE = /^(?:[的和与及等在到对各全每两多数几该本个驻进入赴为是有并或]|部分|有关|相关|所有|\d+)$/;

/**
 * A village whose name is made of other names and words: 甲镇|沙河|村 (a county's short form), 乙乡|桑|不|老|村. How many
 * of the parts stand before it, and where it ends; null when there is none.
 */
export function villageAfter(
  reader: Reader,
  parts: readonly PlacePart[],
  k: number,
): { kept: number; end: number } | null {
  const last = lastOf(parts);
  const ward = last === undefined ? -1 : wardEnd(reader, last, k);
  if (ward > 0) return { kept: parts.length, end: ward };
  if (last === undefined || !reader.endsAs(ENDS_AS.VILLAGE)) return null;
  const form = reader.text.slice(last.start, last.end);
  const short = form.length <= 3 && (!DIVISION.test(form) || /^.[州旗市]$/.test(form));
  const before = itemAt(parts, parts.length - 2);
  const town = short ? before : last;
  if (short && (town === undefined || TOWNSHIP.test(reader.text.slice(town.start, town.end)))) {
    if (reader.joined(k) && /^(?:村|社区|嘎查)$/.test(reader.words(Math.min(k, reader.last - 1))))
      return { kept: parts.length - 1, end: k + 1 };
  }
  if (town === undefined && short) return cutVillage(reader, last, k);
  if (town === undefined || !TOWNSHIP.test(reader.text.slice(town.start, town.end))) return null;
  // 吾库萨克镇|9|村
  if (
    !short &&
    reader.is(k, KIND.DIGITS) &&
    reader.joined(k) &&
    reader.joined(k + 1) &&
    reader.is(k + 1, KIND.VILLAGE_ENDING)
  )
    return { kept: parts.length, end: k + 2 };
  let length = short ? form.length : 0;
  for (let i = k; i < reader.last && reader.joined(i); i++) {
    const words = reader.words(i);
    length += words.length;
    const ends = /(?:村|社区)$/.test(words) && length >= 2 && words.length <= 3;
    const kind = words.length > 1 && VILLAGE_KINDS.has(words.slice(0, -1)) && !/^[一二三四五六]村$/.test(words);
    if (ends && (!kind || (i > k && /^[新古山老大小]村$/.test(words))))
      return i === k && words.length < 2 ? null : { kept: short ? parts.length - 1 : parts.length, end: i + 1 };
    const joins = i === k + 1 && /^[和与及]$/.test(words) && reader.words(k).length === 1;
    if (length > 5 || words.length > 2 || (NO_VILLAGE.test(words) && !joins)) return null;
    if (words.length > 1 && (reader.is(i, NOT_IN_NAMES) || VILLAGE_KINDS.has(words))) return null;
    if (reader.is(i, KIND.MARK | KIND.DIGITS | KIND.LATIN)) return null;
  }
  return null;
}

/** 新营区|民治|里: what a ward is called in the towns of Taiwan. */
function wardEnd(reader: Reader, town: PlacePart, k: number): number {
  if (k >= reader.last || !reader.joined(k) || reader.text[reader.start(k) + 2] !== "里") return -1;
  const { gazetteer } = reader.lexicon;
  if (!reader.lexicon.places(town.entry).some((place) => gazetteer.code(place).startsWith("710000/"))) return -1;
  let i = k;
  while (i < reader.last && reader.end(i) < reader.start(k) + 3) i++;
  return reader.end(i) === reader.start(k) + 3 ? i + 1 : -1;
}

/** 石门|沟|村: a county's short form and a character or two that no place goes with; the village is called so whole. */
function cutVillage(reader: Reader, county: PlacePart, k: number): { kept: number; end: number } | null {
  const { gazetteer } = reader.lexicon;
  if (!reader.lexicon.places(county.entry).every((place) => /county|township/.test(gazetteer.level(place))))
    return null;
  for (let i = k; i < k + 3 && i < reader.last && reader.joined(i); i++) {
    const words = reader.words(i);
    if (i > k && /^(?:村|社区)$/.test(words))
      return words === "村" && isOfVillages(reader, i + 1) ? null : { kept: 0, end: i + 1 };
    if (words.length > 1 || reader.is(i, NOT_IN_NAMES) || VILLAGE_KINDS.has(words)) return null;
  }
  return null;
}

const SIDE = new WordPattern(/^[上下中前后]$/);
/** Behind these stands where somebody went: 来到|下|凉泉村. */
const GOES = new WordPattern(/^(?:先后|分别)?(?:来到|前往|走进|深入|到|赴|走访)(?:了)?$/);

/** 上|坪|村, 中|寨|村: a village that begins with the word for a side. */
export function opensWithSide(reader: Reader, t: number): boolean {
  if (!SIDE.at(reader, t) || !atBoundary(reader, t)) return false;
  const arrived = t > reader.first && GOES.at(reader, t - 1);
  for (let i = t + 1; i < t + 5 && i < reader.last && reader.joined(i); i++) {
    const words = reader.words(i);
    if (i > t + 2 && /^.村$/.test(words)) return true;
    if (i > t + 1 && /^(?:村|社区)$/.test(words)) return !(words === "村" && isOfVillages(reader, i + 1));
    if (VILLAGE_KINDS.has(words)) return false;
    if (
      arrived
        ? words.length > 3 || !reader.is(i, KIND.WORD | KIND.NAME)
        : words.length > 1 || reader.is(i, NOT_IN_NAMES)
    )
      return false;
  }
  return false;
}
