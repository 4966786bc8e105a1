// Which figures with a quantity does a sentence state? 农村居民人均可支配收入15230元, 旅游总收入达12.5亿元.

import { readLines } from "./resources";

export interface Measure {
  /** The quantity's name: 农村居民人均可支配收入. */
  readonly indicator: string;
  /** In units of `unit`, which carries 万 and 亿: 12.5 of 亿元. */
  readonly value: number;
  readonly unit: string;
  /** Where it stands, from the start of the text given. */
  readonly start: number;
  readonly end: number;
}

let pattern: RegExp | undefined;

const UNIT =
  "(?:万|亿|千|百)*(?:元|美元|人次|人|户|亩|公顷|平方米|平方公里|公里|米|吨|公斤|千克|斤|千瓦时|千瓦|度|%|％|个百分点|头|只|株|棵|辆|台|套|家|个|所|间|册|件)?";

function measures(): RegExp {
  if (pattern === undefined) {
    const names = readLines("indicators.txt").sort((a, b) => b.length - a.length);
    pattern = new RegExp(
      `(${names.join("|")})(?:约|共|累计|就|已|将近|近|突破|超过|超|达到|达|为|实现|完成|是|有|高达|增至|提高到|增加到|增长到|预计)*(\\d[\\d,]*(?:\\.\\d+)?)(${UNIT})`,
      "g",
    );
  }
  return pattern;
}

/** The measures of one sentence; a plan (力争, 目标, 预计, 到2030年达到) states none. */
export function measuresIn(sentence: string): Measure[] {
  if (!/\d/.test(sentence) || FORESEEN.test(sentence)) return [];
  const found: Measure[] = [];
  for (const match of sentence.matchAll(measures())) {
    if (match[3] === "" || /^(?:%|％|个百分点)$/.test(match[3]) !== /率$/.test(match[1])) continue;
    found.push({
      indicator: match[1],
      value: Number(match[2].replace(/,/g, "")),
      unit: match[3],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

const FORESEEN = /力争|目标|预计|预期|计划|将达|有望|确保|争取|拟|到20\d\d年/;
