// Which place does the name of a branch hold? 中国建设银行|咸宁|分行, 国家税务总局|泸定县|税务局.

import type { PlaceChunk, PlacePart } from "./chunks";
import { KIND } from "./kinds";
import { placeChunk } from "./making-chunks";
import type { Reader } from "./reader";

const BRANCH =
  /^(?:中心支行|[分支]行|.{0,4}(?:供电|分)(?:公司|局)|公司$|烟草|石油|税务局|稽查局|监管[分支]?局|监管局|监管办|调查[总支]?队|电力[局公]|供电所|营业部|分社|分局|分院|分中心|办事处|代表处|联络处|特派员办事处|专员办|海关|海事局|地震台|气象台|管理局|管理处|管理分局|工务段|车务段|机务段|车辆段|电务段|供电段|车站|客运段|局集团)/;
const ENDS = /(?:[行局所处社院队段站部]|公司|中心|办)$/;

/** The place before the words for a branch in the body over tokens `t`..`last`; null when its name holds none. */
export function branchPlace(reader: Reader, t: number, last: number): PlaceChunk | null {
  if (last < t + 3 || !ENDS.test(reader.words(last - 1))) return null;
  for (let i = t + 1; i < last - 1; i++) {
    if (!reader.is(i, KIND.PLACE) || reader.is(i, KIND.NAME)) continue;
    let k = i;
    const parts: PlacePart[] = [];
    for (; k < last && reader.is(k, KIND.PLACE); k++)
      parts.push({ start: reader.start(k), end: reader.end(k), entry: reader.tokens.entry[k], grammar: "" });
    if (k < last && BRANCH.test(reader.words(k, last)))
      return placeChunk({ first: i, last: k, start: reader.start(i), end: reader.end(k - 1) }, parts);
    i = k;
  }
  return null;
}
