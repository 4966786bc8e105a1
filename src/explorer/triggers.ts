// Which words state a relation? The verbs and signs that a reader should see marked in the evidence.

import { VERBS } from "../languages/zh/verbs";
import type { RelationType } from "../ontology";

/** Words by language; the longest that stands in the evidence is marked. Relations told by names alone have none. */
const ZH: Partial<Record<RelationType, readonly string[]>> = {
  CHAIRED: VERBS.chair,
  ATTENDED: VERBS.attend,
  SPOKE_AT: VERBS.speak,
  ORGANIZED: VERBS.hold,
  HELD_IN: VERBS.hold,
  REPORTED: VERBS.report,
  HEARD: VERBS.hear,
  STRESSED: VERBS.stress,
  CONVEYED: VERBS.convey,
  DELIBERATED: VERBS.deliberate,
  ARRANGED: VERBS.arrange,
  ISSUED: VERBS.issue,
  VISITED: VERBS.visit,
  ACCOMPANIED: VERBS.accompany,
  MET: VERBS.greet,
  SIGNED: VERBS.sign,
  PART_OF: VERBS.establish,
  WROTE: ["记者", "通讯员"],
};

const EN: Partial<Record<RelationType, RegExp>> = {
  CHAIRED: /\b(?:co-)?chair(?:s|ed|ing)?\b|\bpresid(?:es?|ed|ing)(?: over)?\b/gi,
  ATTENDED: /\battend(?:s|ed|ing)?\b|\bpresent\b|\btook part\b|\bparticipat(?:es?|ed|ing)\b/gi,
  SPOKE_AT: /\bsp(?:oke|eaks?|eaking)(?: at)?\b|\baddress(?:es|ed|ing)?\b|\bspeech\b|\bremarks\b/gi,
  ORGANIZED: /\bheld\b|\bholds?\b|\bhost(?:s|ed)?\b|\borgani[sz](?:es|ed)\b|\bconven(?:es?|ed)\b/gi,
  HELD_IN: /\bheld\b|\btook place\b|\bopen(?:s|ed)\b|\btakes place\b/gi,
  REPORTED: /\breport(?:s|ed)?\b|\bbrief(?:s|ed)\b/gi,
  HEARD: /\bheard\b|\bhears?\b/gi,
  STRESSED:
    /\bsa(?:id|ys?)\b|\bstat(?:es?|ed)\b|\bstress(?:es|ed)\b|\bemphasi[sz](?:es?|ed)\b|\bnoted?\b|\bpointed out\b|\bcall(?:s|ed) (?:for|on)\b|\burg(?:es?|ed)\b|\bask(?:s|ed)\b|\bdirect(?:s|ed)\b|\btold\b|\badded\b/gi,
  CONVEYED: /\brelay(?:s|ed)\b|\bconvey(?:s|ed)\b/gi,
  DELIBERATED:
    /\bdeliberat(?:es?|ed)\b|\bdiscuss(?:es|ed)\b|\bconsider(?:s|ed)\b|\breview(?:s|ed)\b|\badopt(?:s|ed)\b|\bapprov(?:es?|ed)\b|\bpass(?:es|ed)\b/gi,
  ARRANGED: /\barrang(?:es?|ed)\b|\barrangements?\b/gi,
  ISSUED: /\bissu(?:es?|ed)\b|\breleas(?:es?|ed)\b|\bpublish(?:es|ed)\b/gi,
  VISITED: /\bvisit(?:s|ed|ing)?\b|\btour(?:s|ed)?\b|\binspect(?:s|ed|ion)?\b|\bwelcom(?:es?|ed)\b|\bwent to\b/gi,
  ACCOMPANIED: /\baccompan(?:y|ied|ies|ying)\b|\balongside\b|\btogether with\b/gi,
  MET: /\bm(?:e|ee)ts?\b|\btalks\b/gi,
  SIGNED: /\bsign(?:s|ed|ing)?\b/gi,
  WROTE: /\bby\b|\breporter\b/gi,
};

/** Where a trigger word of the relation begins and ends in the words of its evidence; the first of the longest. */
export function findTrigger(type: RelationType, lang: string, words: string): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  const propose = (start: number, end: number) => {
    if (best === null || end - start > best.end - best.start) best = { start, end };
  };
  if (lang === "en") {
    for (const match of words.matchAll(EN[type] ?? /$^/g)) propose(match.index, match.index + match[0].length);
  } else {
    for (const verb of ZH[type] ?? []) {
      const start = words.indexOf(verb);
      if (start >= 0) propose(start, start + verb.length);
    }
  }
  return best;
}
