// What is a chunk that names a body made of? Its place or level, and the words after it.

import { branchPlace } from "./branches";
import type { LevelChunk, OrgChunk, OrgType, PlaceChunk } from "./chunks";
import { KIND } from "./kinds";
import { bodyChunk, levelChunk } from "./making-chunks";
import type { Reader } from "./reader";

/** A body over tokens `t`..`last` (end exclusive); `rest` is its canonical name after the place. */
export function orgChunk(
  reader: Reader,
  t: number,
  last: number,
  place: PlaceChunk | LevelChunk | null,
  rest: string,
  type: OrgType,
): OrgChunk {
  if (isParty(reader, t, last)) {
    const without = rest.slice(0, rest.length - reader.words(last - 1).length);
    return orgChunk(reader, t, last - 1, place, without, type);
  }
  const at = { first: t, last, start: reader.start(t), end: reader.end(last - 1) };
  const where = place ?? (type === "named" || type === "national" ? branchPlace(reader, t, last) : null);
  return bodyChunk(at, where, rest, type);
}

/** 甲报社|考察组: those whom a body sends are that body. */
function isParty(reader: Reader, t: number, last: number): boolean {
  return (
    last > t + 1 &&
    /^(?:考察|调研|采访|学习|访问|慰问|交流|参访)(?:组|团|小组)$/.test(reader.words(last - 1)) &&
    reader.is(last - 2, KIND.ORG_ENDING | KIND.DEPARTMENT | KIND.CORE_BODY | KIND.LEVEL_BODY)
  );
}

/** The level that begins at token `t` (县 in 县委), `level.length` characters long. */
export function levelOf(reader: Reader, t: number, level: string): LevelChunk {
  const start = reader.start(t);
  return levelChunk({ first: t, last: t + 1, start, end: start + level.length }, level, false);
}
