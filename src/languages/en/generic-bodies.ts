// Which body is "the State Government"? The one of that kind named before with its place, or none.

import type { Mention } from "./mention";

const GENERIC =
  /^(?:(?:the|full|state|county|city|local|national|federal|provincial|municipal|town|district|central|regional|borough|village|prefectural|people|party|country) ?)+(?:government|council|assembly|authority|authorities|administration|party committee|committee|police|court|board|house|parliament|executive|cabinet|department|commission|university|hospital|college|school)$/i;

/** "EASTON, Pa.": a dateline with its state, as American papers have it. */
const SEAT = /^(\p{Lu}[\p{L}.' -]*?)(?: TWP\.?| Twp\.?)?, (?:\p{Lu}\p{Ll}{1,5}\.|[A-Z]\.[A-Z]\.|[A-Z]{2}\b)/u;

/** Bodies that a town has one of. */
const CIVIC = /^(?:City|Town|Village|Borough) (?:Council|Commission)$/;

/** "SAN MATEO" → "San Mateo". */
function cased(name: string): string {
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_all, first: string, rest: string) => first + rest.toLowerCase());
}

/** Generic names take the last full name that ends like them; without one they name nothing. */
export function dropGeneric(mentions: Mention[][], dateline: string): void {
  const seat = SEAT.exec(dateline)?.[1] ?? "";
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
      if (full === undefined && seat !== "" && CIVIC.test(mention.name)) {
        mention.name = `${cased(seat)} ${mention.name}`;
        mention.inner = [];
      } else if (full === undefined) mention.label = null;
      else mention.name = full.name;
    }
  }
}
