// Which places does a level word fit? 州 is a prefecture whose name ends in 州; ranks from the largest level down.

import type { Entity } from "../../doc";
import type { PlaceLevel } from "../../ontology";

/** 0 is the largest. */
export const RANK: Record<PlaceLevel, number> = {
  country: 0,
  region: 1,
  province: 2,
  prefecture: 3,
  county: 4,
  township: 5,
  village: 6,
  site: 7,
};

export const LEVELS: Record<string, readonly PlaceLevel[]> = {
  省: ["province"],
  自治区: ["province"],
  州: ["prefecture"],
  自治州: ["prefecture"],
  盟: ["prefecture"],
  地: ["prefecture"],
  市: ["prefecture", "county", "province"],
  县: ["county"],
  自治县: ["county"],
  旗: ["county"],
  区: ["county", "province"],
  乡: ["township"],
  镇: ["township"],
  街道: ["township"],
  村: ["village"],
  社区: ["village"],
};

export const ENDS: Record<string, RegExp> = {
  省: /省$/,
  自治区: /自治区$/,
  州: /州$/,
  自治州: /州$/,
  盟: /盟$/,
  地: /地区$/,
  市: /市$/,
  县: /县$/,
  自治县: /县$/,
  旗: /旗$/,
  区: /区$/,
  乡: /乡$/,
  镇: /镇$/,
  街道: /街道(?:办事处)?$/,
  村: /村$/,
  社区: /社区$/,
};

/** Whether a level word means a place of this level and name: 市 a 地级市 or 县级市 whose name ends in 市. */
export function fitsWord(word: string, level: PlaceLevel, name: string): boolean {
  return LEVELS[word]?.includes(level) === true && ENDS[word].test(name);
}

export function rankOf(entity: Entity): number {
  return RANK[entity.properties.level as PlaceLevel];
}

/** A river or a region holds no other place; a division does. */
export function isDivision(entity: Entity): boolean {
  return entity.properties.level !== "site" && entity.properties.level !== "region";
}
