// Whose office is "Assistant Commissioner Qasimabad Gada Hussain", "Director Health Irshad Shah"? A place or field without "of" between title and name.

import { isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import type { Mention } from "./mention";
import { isNameWord } from "./names";
import { isCourtesy } from "./titles";
import type { Token } from "./tokens/token";

const OFFICE =
  /^(?:commissioner|collector|superintendent|ssp|sp|dsp|dc|ac|magistrate|rdo|sdo|bdo|nazim|coordinator|engineer|officer|director|mayor|chairman)$/;

/** Where the place ends that stands between an office (ending before `i`) and somebody's name; -1 for none. */
export function seatBeforeName(tokens: readonly Token[], i: number): number {
  if (i === 0 || !tokens[i - 1].cap || !OFFICE.test(tokens[i - 1].lower) || !isNameWord(tokens[i])) return -1;
  for (let to = Math.min(i + 3, tokens.length - 1); to > i; to--) {
    if (!isNameWord(tokens[to - 1])) continue;
    const name = tokens.slice(i, to).map(({ text }) => text);
    const division = name.length > 1 && /^(?:Division|District|Tehsil|Taluka|City|Range)$/.test(name[name.length - 1]);
    const known =
      placesNamed(name.join(" ")).length > 0 || (division && placesNamed(name.slice(0, -1).join(" ")).length > 0);
    const next = tokens[to];
    if (known && !isFirstName(tokens[i].lower) && isNameWord(next) && (isCourtesy(next) || isNameWord(tokens[to + 1])))
      return to;
  }
  return -1;
}

/** The place right behind the title at token `at`, before the name of a person. */
export function seatMention(mentions: readonly Mention[], tokens: readonly Token[], at: number): Mention | undefined {
  const place = mentions.find(
    ({ from, to, label }) =>
      from === at && (label === "Place" || (label === "Organization" && tokens[at - 1].cap && to - from < 4)),
  );
  if (place === undefined) return undefined;
  if (place.label === "Organization" && tokens[at].start - tokens[at - 1].end !== 1) return undefined;
  if (place.by === "seat" || place.by === "capitals") return place;
  const office = tokens[at - 1];
  if (
    place.label === "Place" &&
    office.cap &&
    OFFICE.test(office.lower) &&
    /^(?:[,.;)]|said|and|who|told|added)$/.test(tokens[place.to]?.lower ?? ".")
  )
    return place;
  const next = isCourtesy(tokens[place.to]) ? place.to + 1 : place.to;
  return mentions.some(({ from, label }) => from === next && label === "Person") ? place : undefined;
}
