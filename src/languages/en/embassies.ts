// Which embassy is this? One name for "Chinese Embassy in Croatia", "Embassy of the People's Republic of China in Croatia" and its ambassador's.

import { countryOf, placesNamed } from "./gazetteer";
import { pairs } from "./lexicon";
import type { Mention } from "./mention";
import { isNameWord, runEnd } from "./names";
import type { Token } from "./tokens/token";

const KIND = "(Embassy|High Commission|Consulate[- ]General|Consulate)";
const BY_STATE = new RegExp(`^${KIND} of (?:the )?(.+?) (?:in|to) (?:the )?(.+)$`);
const BY_ADJECTIVE = new RegExp(`^(.+?) ${KIND} in (?:the )?(.+)$`);

/** The canonical name of an embassy or consulate, or `null` for other names. */
export function embassyName(name: string): string | null {
  const byState = BY_STATE.exec(name);
  if (byState !== null) {
    const state = placesNamed(byState[2])[0];
    return state?.level === "country" ? missionName(byState[1], state.name, byState[3]) : null;
  }
  const byAdjective = BY_ADJECTIVE.exec(name);
  const state = byAdjective === null ? undefined : countryOf(pairs("demonyms").get(byAdjective[1].toLowerCase()) ?? "");
  return state === undefined ? null : missionName(byAdjective![2], state.name, byAdjective![3]);
}

/** "Embassy of Ireland in Kenya", "Consulate General of Ireland in Lagos". */
export function missionName(kind: string, sender: string, host: string): string {
  const place = placesNamed(host)[0];
  return `${kind.replace("-", " ")} of ${sender} in ${place?.level === "country" ? place.name : host}`;
}

const BARE = /^(?:(.+?) )?(Embassy|High Commission|Consulate|Consulate[- ]General)(?: of (?:the )?(.+))?$/;

/** "the Chinese Embassy" is the embassy of China that the article or its publisher has with its host. */
export function uniteMissions(mentions: readonly (readonly Mention[])[], publisher: string): void {
  const full = new Set<string>();
  const bodies = mentions.flatMap((list) => list.filter(({ label }) => label === "Organization"));
  for (const name of [publisher, ...bodies.map((body) => body.name)]) {
    const mission = embassyName(name);
    if (mission !== null) full.add(mission);
  }
  if (full.size === 0) return;
  for (const body of bodies) {
    const [, adjective, kind, of] = BARE.exec(body.name) ?? [];
    if (kind === undefined || (adjective === undefined) === (of === undefined)) continue;
    const sender =
      of === undefined
        ? countryOf(pairs("demonyms").get(adjective.toLowerCase()) ?? "")?.name
        : placesNamed(of)[0]?.name;
    const known = [...full].filter((name) => name.startsWith(`${kind.replace("-", " ")} of ${sender} in `));
    if (sender !== undefined && known.length === 1) body.name = known[0];
  }
}

/** "Embassy of Ireland in Kenya": the country behind "in" belongs to the name that ends at `end`; otherwise `end`. */
export function hostEnd(tokens: readonly Token[], i: number, end: number): number {
  if (tokens[end]?.lower !== "in") return end;
  const mission =
    tokens.slice(i, end).some(({ text }) => /^(?:Embassy|Consulate|Consulate-General)$/.test(text)) ||
    (tokens[end - 2]?.text === "High" && tokens[end - 1].text === "Commission" && end - 2 > i);
  const at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  if (!mission || !isNameWord(tokens[at])) return end;
  for (let to = runEnd(tokens, at); to > at; to--)
    if (
      placesNamed(
        tokens
          .slice(at, to)
          .map(({ text }) => text)
          .join(" "),
      ).length > 0
    )
      return to;
  return end;
}

/** "Consulate General of Japan in Denpasar", "Chinese Consulate-General in Perth", "the US Consulate General". */
export function consulateAt(tokens: readonly Token[], i: number): { to: number; by: string } | null {
  for (let j = i; j < i + 3 && isNameWord(tokens[j]); j++) {
    const whole = tokens[j].text === "Consulate-General";
    if (!whole && !(tokens[j].text === "Consulate" && tokens[j + 1]?.text === "General")) continue;
    let to = whole ? j + 1 : j + 2;
    if (tokens[to]?.lower === "of") {
      const at = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
      const end = stateEnd(tokens, at);
      if (end < 0) return null;
      to = end;
    } else if (j === i) return null;
    return { to: hostEnd(tokens, i, to), by: "head" };
  }
  return null;
}

/** The country by any of its names at `from`: "Japan", "the People's Republic of China"; -1 for none. */
function stateEnd(tokens: readonly Token[], from: number): number {
  for (let to = Math.min(tokens.length, from + 6); to > from; to--) {
    const name = tokens
      .slice(from, to)
      .reduce((sum, { text }) => (text === "'s" ? sum + text : sum === "" ? text : `${sum} ${text}`), "");
    if (placesNamed(name)[0]?.level === "country") return to;
  }
  return -1;
}
