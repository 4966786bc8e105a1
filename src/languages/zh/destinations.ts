// Which places and bodies does the object of a visit name? The innermost of each item, as far as the list goes.

import type { Chunk, Referent } from "./chunks";
import { PARTY, textOf } from "./clause-words";
import { WordPattern } from "./words";

type Spot = Referent & { readonly kind: "place" | "org" | "level" };

/** The destinations among a visit's objects, empty when there are none; null when it is no visit (甲代表团审议). */
export function destinations(objects: readonly Chunk[]): Spot[] | null {
  const found: Spot[] = [];
  for (const [k, chunk] of objects.entries()) {
    const next = objects[k + 1];
    if (isSpot(chunk)) {
      if (next?.kind === "title" || next?.kind === "person" || isResident(objects, k + 1)) break;
      if (isParty(chunk) || isParty(next)) return null;
      const inner = textOf(next) === "“" ? objects[k + 2] : next;
      const nested = (isSpot(inner) && inner.start <= chunk.end + 1) || goesInside(objects, k);
      if (!nested && !isCutShort(objects, k)) found.push(chunk);
    } else if (chunk.kind === "meeting" || chunk.kind === "person" || chunk.kind === "document") break;
    else if (chunk.kind === "word") {
      if (isParty(chunk) && found.length === 0) return null;
      if (found.length > 0 && !listGoesOn(objects, k + 1)) break;
    } else if (/^(?:的|对|就|向|围绕|要|以|为|通过)$/.test(textOf(chunk))) break;
  }
  return villagesIf(closesAsVillages(objects), found);
}

/** 甲区|“两分两换”试点项目|乙镇丙社区: a place of a larger kind, then what is there, then the spot itself. */
function goesInside(objects: readonly Chunk[], k: number): boolean {
  const outer = objects[k];
  if (outer.kind !== "place" || !/[省州市县区]$/.test(outer.entity?.name ?? "")) return false;
  for (let n = k + 1; n < objects.length && n < k + 12; n++) {
    const chunk = objects[n];
    if (chunk.kind === "place") {
      const level = String(chunk.entity?.properties.level);
      return n > k + 1 && chunk.parts.length > 1 && /^(?:village|township)$/.test(level);
    }
    if (chunk.kind === "mark" && !/^[“”]$/.test(chunk.text)) return false;
    if (chunk.kind === "verb" || chunk.kind === "person" || chunk.kind === "org") return false;
    if (chunk.kind === "function" && !/^两$/.test(chunk.text)) return false;
  }
  return false;
}

/** 到甲、乙等村: only villages are meant, whatever else the names may name. */
function closesAsVillages(objects: readonly Chunk[]): boolean {
  const at = objects.findIndex((chunk) => textOf(chunk) === "等");
  return at >= 0 && /^(?:村|村委会|村组|社区)$/.test(textOf(objects[at + 1]));
}

function villagesIf(only: boolean, found: Spot[]): Spot[] {
  return only ? found.filter(({ entity }) => entity?.properties.level === "village") : found;
}

function isSpot(chunk: Chunk | undefined): chunk is Spot {
  return chunk?.kind === "place" || chunk?.kind === "org" || chunk?.kind === "level";
}

function isParty(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "org") return chunk.rest.endsWith("代表团");
  return /^(?:代表团|考察团|籍)$/.test(textOf(chunk)) || (chunk?.kind === "word" && PARTY.test(chunk.text));
}

/** 甲村|牧民|丙: the village is where somebody lives. */
function isResident(objects: readonly Chunk[], k: number): boolean {
  return objects[k]?.kind === "role" && objects[k + 1]?.kind === "person";
}

/** 甲研究院|量子|…创新|研究院: a name goes on that the reading cut short, so that the place or body is another. */
export function isCutShort(objects: readonly Chunk[], k: number): boolean {
  const next = objects[k + 1];
  if (next === undefined || next.start !== objects[k].end) return false;
  if (CAMPUS.fits(next)) return true;
  if (objects[k].kind === "level") return next.kind === "word" && !GOES_ON.test(next.text);
  if (objects[k].kind === "org") return next.kind === "word" && !GOES_ON.test(next.text) && endsAsBody(objects, k + 1);
  if (next.kind !== "word" && next.kind !== "act") return false;
  return !GOES_ON.test(next.text) && (next.text.length === 1 || (next.kind === "word" && endsAsBody(objects, k + 1)));
}

/** 甲学院|乙|校区: the place only says which part of the body. */
const CAMPUS = new WordPattern(/^(?:校区|院区|分校|分院|分公司|支行|分行)$/);

const GOES_ON =
  /^(?:\d+|[一二三四五六七八九十]|[一二三四五六七八九十\d]+(?:组|社|队|村民小组)|项目|现场|等|各|城区|县城|境内|机关|车间|施工|建设|全|部分|群众|看|访|一线|多|两)$/;

function endsAsBody(objects: readonly Chunk[], from: number): boolean {
  for (let k = from; k < objects.length; k++) {
    const chunk = objects[k];
    if (chunk.kind === "org") return true;
    const words = textOf(chunk);
    if (chunk.kind === "mark" || chunk.kind === "verb" || chunk.kind === "function") return false;
    if (/(?:院|所|中心|馆|校|组|专班|站|室|学院|公司|厂|小组|分院|分校)$/.test(words)) return true;
  }
  return false;
}

/** 甲乡文化站、乙村…: plain words between list marks do not end the list. */
function listGoesOn(objects: readonly Chunk[], from: number): boolean {
  for (let k = from; k < objects.length; k++) {
    if (/^(?:、|及|和|以及)$/.test(textOf(objects[k]))) return true;
    if (textOf(objects[k]) === "，") return isSpot(objects[k + 1]);
    const { kind } = objects[k];
    const inner = kind === "function" && /^(?:现场|[^的对就向以为])$/.test(textOf(objects[k]));
    if (kind !== "word" && kind !== "act" && !inner && !/^[“”]$/.test(textOf(objects[k]))) return false;
  }
  return false;
}
