// Where is a body? Where its name says, as the text writes it: 泸定县人民医院 and 泸定县委 are in 泸定县, 县委 is not said to be.

import { type OrgChunk, SENTENCES } from "../chunks";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const locatedIn: readonly ZhRule[] = [
  {
    id: "zh.located-in.name",
    confidence: 0.94,
    example: "泸定县人民医院开展义诊活动。",
    nearMiss: "县委召开会议。",
  },
];

/** 山西大学, 四川长虹: the short form of a province or city in a brand is no address; 山西省图书馆, 泸定中学 are at one. */
function saysWhere({ place, type, rest, start }: OrgChunk, facts: Facts): boolean {
  if (place?.kind !== "place" || type === "newspaper") return false;
  // 中国建设银行|咸宁分行: the branch is there.
  if (type !== "named" || place.start > start) return true;
  if (/(?:大学|学院)/.test(rest)) return false;
  const level = place.entity?.properties.level;
  const local = level === "county" || level === "township" || level === "village";
  return local || /[省市区州盟]$/.test(facts.doc.text.slice(place.start, place.end));
}

export function readLocations(facts: Facts): void {
  [facts.rule] = locatedIn;
  for (const { chunks } of facts.doc.get(SENTENCES)) {
    for (const chunk of chunks) {
      if (chunk.kind !== "org" || chunk.entity === null || !saysWhere(chunk, facts)) continue;
      facts.emit("LOCATED_IN", chunk.entity, chunk.place?.entity ?? null, chunk, {}, facts.issueDate());
    }
  }
}
