// Where is a body? Where its name says: 泸定县人民医院 is in 泸定县.

import { type OrgChunk, SENTENCES } from "../chunks";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const locatedIn: readonly ZhRule[] = [
  {
    id: "zh.located-in.name",
    confidence: 0.94,
    example: "泸定县人民医院开展义诊活动。",
    nearMiss: "泸定县委召开会议。",
  },
];

/** Bodies that stand somewhere; organs and papers cover their place, they are not said to stand in it. */
const SITED =
  /(?:医院|卫生院|卫生室|学校|中学|小学|大学|学院|幼儿园|完小|寺|寺庙|酒店|宾馆|厂|合作社|博物馆|图书馆|文化馆|敬老院|福利院|派出所)$/;

/** 山西大学, 北京协和医院: the short form of a province or city is a university's name, not its address. */
function isSited({ place, rest }: OrgChunk, facts: Facts): boolean {
  if (place === null || !SITED.test(rest) || /(?:大学|学院)/.test(rest)) return false;
  const level = place.entity?.properties.level;
  const local = level === "county" || level === "township" || level === "village";
  return local || /[省市区州盟]$/.test(facts.doc.text.slice(place.start, place.end));
}

/** 玛曲县公安局, 碌曲县法院: a department or court written with its county. */
function isLocalOrgan(chunk: OrgChunk): boolean {
  const level = chunk.place?.entity?.properties.level;
  if (level !== "county" && level !== "township") return false;
  return chunk.type === "department" || /(?:法院|检察院)$/.test(chunk.rest);
}

export function readLocations(facts: Facts): void {
  [facts.rule] = locatedIn;
  for (const { chunks } of facts.doc.get(SENTENCES)) {
    for (const chunk of chunks) {
      if (chunk.kind !== "org" || chunk.entity === null || chunk.place?.kind !== "place") continue;
      const sited = chunk.type === "named" ? isSited(chunk, facts) : isLocalOrgan(chunk);
      if (!sited) continue;
      facts.emit("LOCATED_IN", chunk.entity, chunk.place?.entity ?? null, chunk, {}, facts.issueDate());
    }
  }
}
