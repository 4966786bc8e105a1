// Which committee of the Youth League stands here? 团市委, 团泸定县委, 共青团甘孜州委, 县团委.

import type { LevelChunk, OrgChunk, PlaceChunk } from "./chunks";
import { KIND } from "./kinds";
import { levelOf, orgChunk } from "./org-chunk";
import { parsePlace } from "./places";
import type { Reader } from "./reader";

/** What such a body is called after its place until it has its name. */
export const LEAGUE = "团委";
const COMMITTEE = /^([省州市县区旗盟镇乡])委$|^自治区党委$/;

/** 团|市委, 共青团|泸定|县委: the body that begins at token `t`, or null. */
export function leagueCommittee(reader: Reader, t: number): OrgChunk | null {
  const head = reader.words(t);
  if ((head !== "团" && head !== "共青团") || t + 1 >= reader.last || !reader.joined(t + 1)) return null;
  const place = reader.is(t + 1, KIND.PLACE) ? parsePlace(reader, t + 1) : null;
  const k = place === null ? t + 1 : place.last;
  if (k >= reader.last || !reader.joined(k)) return null;
  const words = reader.words(k);
  const level = COMMITTEE.exec(words);
  if (level === null && !(place !== null && words === "委")) return null;
  const owner: PlaceChunk | LevelChunk = place ?? levelOf(reader, k, level?.[1] ?? "自治区");
  return orgChunk(reader, t, k + 1, owner, LEAGUE, "core");
}

/** 共青团甘孜州委, and what else it is called. */
export function leagueNames(prefix: string): readonly [string, ...string[]] {
  return [`共青团${prefix}委`, `${prefix}团委`, `团${prefix}委`];
}
