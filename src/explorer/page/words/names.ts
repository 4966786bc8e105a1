// How are labels, relations, levels and columns called in the reader's language?

import type { NodeLabel, PlaceLevel, RelationType } from "../../../ontology";

export type Lang = "en" | "zh";
type Pair = readonly [en: string, zh: string];

const LABELS: Record<NodeLabel, Pair> = {
  Person: ["People", "人物"],
  Organization: ["Organisations", "机构"],
  Place: ["Places", "地点"],
  Meeting: ["Meetings", "会议"],
  Document: ["Documents", "文件"],
  Topic: ["Topics", "议题"],
  Indicator: ["Indicators", "指标"],
  Article: ["Articles", "报道"],
};

const ONE: Record<NodeLabel, Pair> = {
  Person: ["Person", "人物"],
  Organization: ["Organisation", "机构"],
  Place: ["Place", "地点"],
  Meeting: ["Meeting", "会议"],
  Document: ["Document", "文件"],
  Topic: ["Topic", "议题"],
  Indicator: ["Indicator", "指标"],
  Article: ["Article", "报道"],
};

const RELATION_NAMES: Record<RelationType, Pair> = {
  CHAIRED: ["chaired", "主持"],
  ATTENDED: ["attended", "出席"],
  SPOKE_AT: ["spoke at", "讲话于"],
  ORGANIZED: ["organised", "召开"],
  HELD_IN: ["held in", "举行地"],
  REPORTED: ["reported", "汇报"],
  HEARD: ["heard", "听取"],
  STRESSED: ["stressed", "强调"],
  CONVEYED: ["conveyed", "传达"],
  DELIBERATED: ["deliberated", "审议"],
  ARRANGED: ["arranged", "部署"],
  ISSUED: ["issued", "印发"],
  VISITED: ["visited", "走访"],
  ACCOMPANIED: ["accompanied", "陪同"],
  MET: ["met", "会见"],
  SIGNED: ["signed", "签署"],
  HOLDS_POSITION: ["holds office in", "任职于"],
  WROTE: ["wrote", "采写"],
  PUBLISHED: ["published", "刊发"],
  PART_OF: ["part of", "隶属"],
  LOCATED_IN: ["located in", "位于"],
  MEASURED: ["measured", "指标"],
  MENTIONS: ["mentions", "提及"],
};

const LEVELS: Record<PlaceLevel, Pair> = {
  country: ["country", "国家"],
  province: ["province", "省级"],
  prefecture: ["prefecture", "地级"],
  county: ["county", "县级"],
  township: ["township", "乡级"],
  village: ["village", "村级"],
  region: ["region", "区域"],
  site: ["site", "地点"],
};

const at = (lang: Lang) => (lang === "zh" ? 1 : 0);

export const labelName = (label: NodeLabel, lang: Lang) => LABELS[label][at(lang)];
export const oneOf = (label: NodeLabel, lang: Lang) => ONE[label][at(lang)];
export const relationName = (type: RelationType, lang: Lang) => RELATION_NAMES[type][at(lang)];

/** A level's name; the level itself when the graph brings one of its own. */
export function levelName(level: string, lang: Lang): string {
  const known: Partial<Record<string, Pair>> = LEVELS;
  return known[level]?.[at(lang)] ?? level;
}
