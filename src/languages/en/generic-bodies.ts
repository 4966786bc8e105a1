// Which body is "the State Government"? The one of that kind named before with its place, or none.

import type { Mention } from "./mention";

const GENERIC =
  /^(?:(?:the|state|county|city|local|national|federal|provincial|municipal|town|district|central|regional|borough|village|prefectural|people|party|country) ?)+(?:government|council|assembly|authority|authorities|administration|party committee|committee|police|court|board|house|parliament|executive|cabinet|department|commission|university|hospital|college|school)$/i;

/** Generic names take the last full name that ends like them; without one they name nothing. */
export function dropGeneric(mentions: Mention[][]): void {
  let bodies: Mention[] = [];
  for (const list of mentions) {
    for (const mention of list) {
      if (mention.label !== "Organization") continue;
      if (!GENERIC.test(mention.name)) {
        bodies = [...bodies, mention];
        continue;
      }
      const ending = mention.name.toLowerCase();
      const full = bodies.findLast((body) => body.name.toLowerCase().endsWith(` ${ending}`));
      if (full === undefined) mention.label = null;
      else mention.name = full.name;
    }
  }
}
