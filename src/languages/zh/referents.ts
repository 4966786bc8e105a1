// Which people, bodies and places does a stretch of a sentence list? Names with their titles, marks and brackets between.

import { itemAt, lastOf } from "../../lists";
import { type Chunk, isReferent, type Referent } from "./chunks";
import { markOf, textOf } from "./clause-words";
import { isCutShort } from "./destinations";
import { guestsAfterClause } from "./guests";
import type { Predicate } from "./predicates";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const LISTS = new WordPattern(/^(?:、|和|与|及|以及|等|兼|委托|，)$/);
const LINKS = new WordPattern(/^(?:、|和|与|及|以及|等)$/);
const TITLE_LINKS = new WordPattern(/^[、兼和及]$/);
const NUMBER = new WordPattern(/^(?:\d+|[一二三四五六七八九十两]+)$/);
const COUNTED = new WordPattern(/^(?:[省州市县区旗乡镇村个家名]|部门|单位|地|人)$/);
const COUNTED_LAST = new WordPattern(/^(?:[省州市县区旗乡镇村个家地人名]|部门|单位)$/);
const NUMBER_BEFORE = new WordPattern(/^(?:\d+|[一二三四五六七八九十两]+|个)$/);
const AT = new WordPattern(/^[在于]$/);
const JOINTLY = new WordPattern(/^(?:、|和|与|联合|共同)$/);

/** The end of the list of referents that begins at `from`: names, their titles, the marks between. */
export function referentsEnd(chunks: readonly Chunk[], from: number, end: number): number {
  let k = from;
  while (k < end) {
    const chunk = chunks[k];
    if (markOf(chunk) === "（") k = closing(chunks, k, end);
    else if (
      !isReferent(chunk) &&
      chunk.kind !== "title" &&
      chunk.kind !== "courtesy" &&
      chunk.kind !== "role" &&
      !LISTS.fits(chunk)
    )
      break;
    else if (textOf(chunk) === "，" && !startsReferent(chunks, k + 1)) break;
    k++;
  }
  return k;
}

function startsReferent(chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k];
  return chunk !== undefined && (isReferent(chunk) || chunk.kind === "title");
}

/** The referents of a stretch, without bodies and places that only own a title. */
export function referentsIn(chunks: readonly Chunk[], from: number, to: number): Referent[] {
  const found: Referent[] = [];
  for (let k = from; k < to; k++) {
    const chunk = chunks[k];
    if (!isReferent(chunk)) continue;
    const next = chunks[k + 1];
    if (chunk.kind !== "person" && (next?.kind === "title" || next?.kind === "role")) continue;
    if (chunk.kind === "org" && next?.kind === "person" && next.start === chunk.end) continue;
    found.push(chunk);
  }
  return found;
}

/** The people of a stretch, as referents. */
export function peopleIn(chunks: readonly Chunk[], from: number, to: number): Referent[] {
  return referentsIn(chunks, from, to).filter((one) => one.kind === "person");
}

/** With whom: the people of 与…, behind whatever names their offices; without people the bodies and places. */
export function companionsAt(
  chunks: readonly Chunk[],
  from: number,
  end: number,
): { readonly found: Referent[]; readonly to: number; readonly coming: boolean } {
  let to = from;
  let coming = false;
  while (to < end) {
    const chunk = chunks[to];
    const linking = LINKS.fits(chunk);
    const guests = to === from ? guestsAfterClause(chunks, from, end) : null;
    if (guests !== null) {
      coming = true;
      to = guests.of;
      continue;
    }
    if (chunk.kind === "verb" || chunk.kind === "date" || (chunk.kind === "mark" && !linking)) break;
    if ((chunk.kind === "function" || chunk.kind === "act") && !linking) {
      if (chunk.kind === "act" && to === from && chunks[to + 1]?.kind === "role") {
        to++;
        continue;
      }
      const attributed = to === from ? attributeEnd(chunks, to, end) : -1;
      if (attributed < 0) break;
      to = attributed - 1;
    }
    to++;
  }
  const people = peopleIn(chunks, from, to);
  const found = people.length > 0 ? people : referentsIn(chunks, from, referentsEnd(chunks, from, to));
  return { found, to, coming };
}

/** 与|来华进行国事访问的|甲: where what is said of a companion ends; -1 when nothing is, or another is named in it. */
function attributeEnd(chunks: readonly Chunk[], from: number, end: number): number {
  for (let k = from; k < end && k < from + 7; k++) {
    const chunk = chunks[k];
    if (textOf(chunk) === "的") return k + 1;
    if (chunk.kind !== "act" && chunk.kind !== "word" && chunk.kind !== "place") return -1;
  }
  return -1;
}

/** The places and bodies that an adverbial (在甲县和乙县) lists; of nested ones (我州|岑巩) the innermost. */
export function placesIn(chunks: readonly Chunk[], from: number, to: number): Referent[] {
  const found: Referent[] = [];
  for (let k = from; k < to; k++) {
    const chunk = chunks[k];
    if ((chunk.kind !== "place" && chunk.kind !== "org" && chunk.kind !== "level") || chunk.entity === null) continue;
    const before = lastOf(found);
    if (before !== undefined && !isListedBehind(chunks, before, k)) found.pop();
    if (!isCutShort(chunks, k)) found.push(chunk);
  }
  return found;
}

/** 甲园、|北方再生|乙基地: a list mark stands between, perhaps with the first words of a name no list holds. */
function isListedBehind(chunks: readonly Chunk[], before: Chunk, k: number): boolean {
  for (let n = k - 1; n > 0 && chunks[n] !== before; n--) {
    if (/^(?:、|和|与|及|以及|，)$/.test(textOf(chunks[n]))) return true;
    if (chunks[n].kind !== "word" && chunks[n].kind !== "act") return false;
  }
  return false;
}

/** A stretch that names only places and bodies goes on with the list of those visited. */
export function listsPlaces(chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from];
  if (first?.kind !== "place" && first?.kind !== "org") return false;
  for (let k = from; k < to; k++)
    if (chunks[k].kind === "person" || chunks[k].kind === "title" || chunks[k].kind === "meeting") return false;
  return true;
}

/** 审议了甲局《乙》，|丙局《丁》和《戊》(草案): a stretch of nothing but texts, each with the body whose it is. */
export function listsDocuments(chunks: readonly Chunk[], from: number, to: number): boolean {
  let texts = 0;
  for (let k = from; k < to; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "document") texts++;
    else if (markOf(chunk) === "（") k = closing(chunks, k, to);
    else if (textOf(chunk) === "等" && texts > 0) return true;
    else if (chunk.kind !== "org" && !/^(?:、|和|与|及|以及)$/.test(textOf(chunk))) return false;
  }
  return texts > 0;
}

/** Whether a person's name follows the title at `i`, perhaps behind more titles. */
export function namedSoon(chunks: readonly Chunk[], i: number, end: number): boolean {
  for (let k = i + 1; k < end && k < i + 9; k++) {
    if (markOf(chunks[k]) === "（") k = closing(chunks, k, end) + 1;
    const chunk = chunks[k];
    if (chunk === undefined || k >= end) return false;
    if (chunk.kind === "person") return true;
    if (
      chunk.kind === "title" ||
      chunk.kind === "role" ||
      chunk.kind === "org" ||
      chunk.kind === "courtesy" ||
      chunk.kind === "place"
    )
      continue;
    if (!TITLE_LINKS.fits(chunk)) return false;
  }
  return false;
}

/** 康定、丹巴2县（市）, 甲、乙等5个县: the count that closes a list. */
export function isCount(chunks: readonly Chunk[], i: number): boolean {
  if (NUMBER.fits(chunks[i])) return COUNTED.fits(chunks[i + 1]);
  return COUNTED_LAST.fits(chunks[i]) && NUMBER_BEFORE.fits(itemAt(chunks, i - 1));
}

/** The index of the bracket that closes the one at `open`. */
export function closing(chunks: readonly Chunk[], open: number, end: number): number {
  for (let k = open + 1; k < end; k++) if (markOf(chunks[k]) === "）") return k;
  return open;
}

/** 从甲新闻办召开的发布会上: who stands before the verb of a relative clause holds it; null when nobody does. */
export function relativeHosts(chunks: readonly Chunk[], i: number): Referent[] | null {
  const chunk = chunks[i];
  if (chunk.kind !== "verb" || !isVerbOf(chunk.verb, VERB.hold) || textOf(chunks[i + 1]) !== "的") return null;
  if (relativePlaces(chunks, i) !== null) return null;
  const hosts: Referent[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const before = chunks[k];
    if (before.kind === "org" || before.kind === "place") hosts.unshift(before);
    else if (AT.fits(before)) return null;
    else if (before.kind !== "date" && !JOINTLY.fits(before)) break;
  }
  return hosts.length > 0 ? hosts : null;
}

/** 出席在甲镇举行的仪式: where the gathering of a relative clause was; null when it does not say. */
export function relativePlaces(chunks: readonly Chunk[], i: number): Referent[] | null {
  const chunk = chunks[i];
  if (chunk.kind !== "verb" || !isVerbOf(chunk.verb, VERB.hold) || textOf(chunks[i + 1]) !== "的") return null;
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    if (textOf(chunks[k]) === "在") return placesIn(chunks, k + 1, i);
    if (chunks[k].kind === "verb" || chunks[k].kind === "mark") return null;
  }
  return null;
}

/** 会见甲公司党委委员、副总裁，…: the guest's name stands behind the comma. */
export function awaitsName(predicate: Predicate): boolean {
  const { objects } = predicate;
  return (
    isVerbOf(predicate.verb, VERB.greet) &&
    lastOf(objects)?.kind === "title" &&
    !objects.some((chunk) => chunk.kind === "person")
  );
}

/** 会见甲县县长乙，|甲县常务副县长丙一行: one more guest behind a comma, and 一行 closes the list. */
export function guestsGoOn(predicate: Predicate, chunks: readonly Chunk[], from: number, end: number): boolean {
  if (!/^(?:会见|接见|会晤|拜会|拜访)/.test(predicate.verb) || predicate.clauseEnd !== from - 1) return false;
  if (!/^一行人?$/.test(textOf(chunks[end - 1])) || lastOf(predicate.objects)?.kind !== "person") return false;
  for (let k = from; k < end - 1; k++) {
    const chunk = chunks[k];
    if (!/^(?:person|org|place|level|title|role|courtesy)$/.test(chunk.kind) && !TITLE_LINKS.fits(chunk)) return false;
  }
  return true;
}
