// What is a chunk that names a body made of? Its place or level, and the words after it.

import type { LevelChunk, OrgChunk, OrgType, PlaceChunk } from "./chunks";
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
  return {
    kind: "org",
    place,
    rest,
    type,
    first: t,
    last,
    start: reader.start(t),
    end: reader.end(last - 1),
    entity: null,
  };
}

/** The level that begins at token `t` (县 in 县委), `level.length` characters long. */
export function levelOf(reader: Reader, t: number, level: string): LevelChunk {
  return {
    kind: "level",
    level,
    whole: false,
    first: t,
    last: t + 1,
    start: reader.start(t),
    end: reader.start(t) + level.length,
    entity: null,
  };
}
