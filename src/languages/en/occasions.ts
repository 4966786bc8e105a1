// At which occasion were they, when no meeting is named? "the opening", "a ribbon-cutting ceremony for the library" told in the sentences around.

import type { Entity } from "../../doc";
import { lastMeeting } from "./gatherings";
import type { Reader } from "./reader";

const OCCASION =
  /\b(?:at|during|for|with|attend(?:ed|ing)?|held|hosted|celebrated|joined) (?:an?|the|its|their|his|her|today's|this|yesterday's) ((?:[\p{L}-]+ ){0,4}?(?:ribbon[- ]cutting|groundbreaking|opening|launch|unveiling|sod[- ]turning|dedication|reception|ceremony|event|celebration|workshop|meeting|forum|summit|swearing-in|graduation|inauguration))\b(?! (?:of|for|hours|day|night|date|season|remarks|statement|campaign|room|hall|centre|center))((?: ceremony| event)?)/giu;

/** "A ribbon-cutting was held on Monday". */
const HELD =
  /\b(?:an?|the) ((?:[\p{L}-]+ ){0,4}?(?:ribbon[- ]cutting|groundbreaking|opening|launch|unveiling|dedication|reception|ceremony|event|celebration|workshop))()(?= (?:was|were) held| took place)/giu;

/** How far before and behind the sentence the occasion may be told. */
const BEFORE = 700;
const BEHIND = 500;

/** The meeting told last nearby, else the occasion that the sentences around tell of. */
export function occasion(reader: Reader): Entity | null {
  const told = lastMeeting(reader, "");
  if (told) return told;
  const { sentence, doc } = reader;
  const from = Math.max(0, sentence.start - BEFORE);
  const words = doc.text.slice(from, sentence.end + BEHIND);
  let best: { name: string; at: number } | null = null;
  for (const match of [...words.matchAll(OCCASION), ...words.matchAll(HELD)]) {
    const at = from + match.index + match[0].length - match[2].length - match[1].length;
    if (/\b(?:next|future|upcoming|last|previous|planned|regular)\b/i.test(match[1])) continue;
    const found = { name: `${match[1]}${match[2]}`.replace(/^(?:official|special|grand|recent) /i, ""), at };
    if (best === null || Math.abs(at - sentence.start) < Math.abs(best.at - sentence.start)) best = found;
  }
  if (best === null) return null;
  const start = doc.text.indexOf(best.name, best.at);
  const name = /\s/.test(best.name) ? best.name : `${best.name}${dated(reader)}`;
  return reader.registry.take("Meeting", name.toLowerCase(), name, { start, end: start + best.name.length });
}

/** "（2024-03-05）": a gathering without a name is known by its day. */
function dated({ doc }: Reader): string {
  return doc.publishedAt === "" ? "" : `（${doc.publishedAt}）`;
}
