// Which unknown name is a place by the word beside it? "district Ramban", "Obomeng Electoral Area", "at Obomeng in the Eastern Region".

import type { PlaceLevel } from "../../ontology";
import { constituencyEnd } from "./constituencies";
import { isFirstName } from "./dictionary";
import { type Gazetteered, placesNamed } from "./gazetteer";
import { pairs } from "./lexicon";
import { isNameWord, runEnd } from "./names";
import { COMPASS, isBodyWord } from "./place-words";
import type { Token } from "./tokens/token";

interface KindOfPlace {
  readonly to: number;
  readonly by: "division";
  readonly level: PlaceLevel | null;
  readonly rows: readonly Gazetteered[];
  readonly weak: false;
}

const BEFORE: Readonly<Record<string, PlaceLevel>> = {
  district: "county",
  tehsil: "county",
  tahsil: "county",
  taluka: "county",
  taluk: "county",
  upazila: "county",
  block: "township",
  mandal: "township",
  village: "village",
};

/** "visited district Ramban", "residents of village Kotli": the plain word for the division stands before its name. */
export function kindBefore(tokens: readonly Token[], i: number): KindOfPlace | null {
  const kind = tokens[i - 1];
  const level = kind === undefined || kind.cap ? undefined : BEFORE[kind.lower];
  if (level === undefined || !isNameWord(tokens[i]) || isBodyWord(tokens[i]) || isFirstName(tokens[i].lower))
    return null;
  if (/^(?:the|a|an|this|that|each|every|its|their|our|said|per)$/.test(tokens[i - 2]?.lower ?? "")) return null;
  if (tokens[i].start - kind.end !== 1 || isNameWord(tokens[i + 1]) || tokens[i].text.length < 4) return null;
  const rows = placesNamed(tokens[i].text).filter((row) => row.level === level || row.level === "county");
  return { to: i + 1, by: "division", level, rows, weak: false };
}

/** "Obomeng Electoral Area": what a member of an assembly sits for. */
export function electoralArea(tokens: readonly Token[], i: number): KindOfPlace | null {
  if (!isNameWord(tokens[i])) return null;
  const end = runEnd(tokens, i);
  const area = end > i + 2 && tokens[end - 2].lower === "electoral" && /^(?:area|ward)$/.test(tokens[end - 1].lower);
  return area ? { to: end, by: "division", level: "township", rows: [], weak: false } : null;
}

const TOWN = /^(?:town|township|village)$/;
const BEHIND_TOWN =
  /^(?:[,.;:)]|in|and|or|on|at|with|is|are|was|were|has|have|had|will|to|for|from|by|where|which|that|who|last|yesterday|today|as|after|before|during)$/;

/** "upgrading Kwa Mbelo town": one or two unknown words before the plain word for a town. */
export function townBehind(tokens: readonly Token[], i: number): KindOfPlace | null {
  const to = isNameWord(tokens[i + 1]) ? i + 2 : i + 1;
  const kind = tokens[to];
  if (kind === undefined || kind.cap || !TOWN.test(kind.lower) || i === 0 || tokens[i - 1].cap) return null;
  if (!BEHIND_TOWN.test(tokens[to + 1]?.lower ?? ".") || tokens[to].start - tokens[to - 1].end !== 1) return null;
  if (/^(?:an?|the|this|that|every|each|its|his|her|their|our|old|new|famous|historic)$/.test(tokens[i - 1].lower))
    return null;
  for (let k = i; k < to; k++) {
    const { text, lower } = tokens[k];
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || isBodyWord(tokens[k]) || isFirstName(lower)) return null;
    if (pairs("demonyms").has(lower) || /(?:ian|ese|ish)$/.test(lower) || COMPASS.has(lower)) return null;
  }
  return { to, by: "division", level: "township", rows: [], weak: false };
}

/** "Embu Rural MP Mary Byrne": the seat that a member behind it sits for. */
export function seatOfMember(tokens: readonly Token[], i: number): KindOfPlace | null {
  const to = constituencyEnd(tokens, i);
  return to < 0 ? null : { to, by: "division", level: null, rows: [], weak: false };
}

/** "Kazaure Local Government Area", "Awe LCDA". */
export function localGovernmentArea(tokens: readonly Token[], i: number): KindOfPlace | null {
  if (!isNameWord(tokens[i]) || !isNameWord(tokens[i + 1])) return null;
  for (let to = i + 4; to <= Math.min(i + 6, tokens.length); to++) {
    if (!tokens[to - 1].cap) return null;
    const words = `${tokens[to - 3].lower} ${tokens[to - 2].lower} ${tokens[to - 1].lower}`;
    if (words === "local government area" && tokens[i].lower !== "local")
      return { to, by: "division", level: "county", rows: [], weak: false };
  }
  return null;
}

/** "at Obomeng in the Eastern Region", "in Kweleto, Tuam District": a small place and, behind it, the one that holds it. */
export function smallPlace(
  tokens: readonly Token[],
  i: number,
  division: (at: number) => { to: number; by: string } | null,
): KindOfPlace | null {
  if (!/^(?:at|in|near|to|from)$/.test(tokens[i - 1]?.lower ?? "") || !isNameWord(tokens[i])) return null;
  const end = runEnd(tokens, i);
  if (end > i + 2 || isFirstName(tokens[i].lower) || tokens[i].text.length < 4) return null;
  for (let k = i; k < end; k++) if (isBodyWord(tokens[k]) || /^\p{Lu}{2,}$/u.test(tokens[k].text)) return null;
  if (!/^(?:in|of)$/.test(tokens[end]?.lower ?? "")) return null;
  const at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const outer = isNameWord(tokens[at]) ? division(at) : null;
  return outer !== null && outer.by === "division"
    ? { to: end, by: "division", level: null, rows: [], weak: false }
    : null;
}
