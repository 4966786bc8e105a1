// Who gave the report that a meeting heard or deliberated? 审议了甲受乙委托作的|关于丙的报告: 甲; what it is stands behind 的.

import { itemAt } from "../../lists";
import type { Chunk, Referent } from "./chunks";
import { textOf } from "./clause-words";
import { peopleIn, referentsIn } from "./referents";

const GIVES = /^(?:作|所作|做|所做|提出|提交|提请)$/;
const ON_BEHALF = /^(?:受|代表)$/;
const LONGEST = 24;

export interface RelativeReport {
  /** Empty when they are known only by their office. */
  readonly reporters: readonly Referent[];
  /** Index of the first chunk of what was reported. */
  readonly of: number;
}

/** The relative clause that the objects open with; null when they open with none, or with nobody in it. */
export function relativeReport(objects: readonly Chunk[]): RelativeReport | null {
  let stop = -1;
  for (let k = 1; k < objects.length - 1 && k < LONGEST; k++) {
    const chunk = objects[k];
    if (chunk.kind === "document" || /^[，。；]$/.test(textOf(chunk))) return null;
    if (stop < 0 && ON_BEHALF.test(textOf(chunk))) stop = k;
    if (textOf(chunk) !== "的" || !GIVES.test(textOf(itemAt(objects, k - 1)))) continue;
    const to = stop < 0 ? k - 1 : stop;
    const people = peopleIn(objects, 0, to);
    const unnamed = people.length === 0 && objects.slice(0, to).some(({ kind }) => kind === "title" || kind === "role");
    const reporters = people.length > 0 ? people : unnamed ? [] : referentsIn(objects, 0, to);
    return people.length > 0 || unnamed || reporters.length > 0 ? { reporters, of: k + 1 } : null;
  }
  return null;
}
