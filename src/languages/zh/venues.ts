// Which bodies are only where something was held? 在章贡区锦江宾馆举行, 在通山县体育馆开赛: a hotel or a hall is a spot then.

import type { Chunk, OrgChunk, PlaceChunk, Sentence } from "./chunks";
import { placeChunk } from "./making-chunks";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const VENUE =
  /(?:宾馆|酒店|饭店|体育馆|体育场|体育中心|会堂|剧院|剧场|礼堂|会展中心|会议中心|报告厅|会议厅|音乐厅|多功能厅|展览中心|博览中心|会议展览中心)$/;
const IN = new WordPattern(/^[在于]$/);
const BEGINS = new WordPattern(/^(?:开赛|开跑|开讲|开锣|鸣枪|隆重|成功|正式|顺利|圆满)$/);

/** Makes a place of each hotel or hall that stands between 在 and a verb of holding. */
export function markVenues({ chunks }: Sentence): void {
  for (let k = 1; k < chunks.length - 1; k++) {
    const chunk = chunks[k];
    if (chunk.kind !== "org" || !/^(?:named|department)$/.test(chunk.type) || chunk.place?.kind === "level") continue;
    if (IN.fits(chunks[k - 1]) && isHeld(chunks[k + 1]) && VENUE.test(chunk.rest)) chunks[k] = venue(chunk);
  }
}

function isHeld(next: Chunk): boolean {
  return next.kind === "verb" ? isVerbOf(next.verb, VERB.hold) : BEGINS.fits(next);
}

/** 通山县|体育馆 keeps its county's name; 章贡区|锦江宾馆 has one of its own, though 锦江 is a place too. */
function venue({ first, last, start, end, place, rest }: OrgChunk): PlaceChunk {
  const parts = place?.kind === "place" && place.start === start ? [...place.parts] : [];
  const inner = parts[parts.length - 1];
  const brand = parts.length > 1 && inner.end - inner.start === 2;
  if (brand) parts.pop();
  const own = brand || rest.replace(VENUE, "") !== "";
  const from = brand ? inner.start : (inner?.end ?? start);
  const part = { start: own ? from : start, end, entry: -1, grammar: "site" as const };
  return placeChunk({ first, last, start, end }, [...parts, part]);
}
