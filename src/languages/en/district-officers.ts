// Which unknown names are districts by their officers? "Tuam SP Mary Byrne", "Tuam Superintendent of Police (SP) Mary Byrne".

import { isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import type { Mention } from "./mention";
import { isCourtesy, titleAt } from "./titles";
import type { Sentence, Token } from "./tokens/token";

const OFFICER =
  /^(?:(?:additional|assistant|deputy|joint|sub|district|senior|sub-divisional|subdivisional) )*(?:superintendent of police|deputy commissioner|district magistrate|district collector|collector|magistrate|tehsildar|sp|dsp|ssp|asp|dc|adc|adm|sdm|sdpo|bdo|sho|dm)$/;

/** Gives the label Place to one unknown name between the sentence and such an officer, whom a name follows. */
export function nameOfficersDistricts(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  const known = new Map<string, Mention>();
  for (const mention of mentions.flat())
    if (mention.label === "Place") known.set(mention.name.replace(/ [Dd]istrict$/, ""), mention);
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text") continue;
    for (const mention of mentions[index]) {
      if (mention.label !== null || mention.by !== "run" || mention.to !== mention.from + 1) continue;
      if (!isDistrict(tokens, mention.from) || !isServed(tokens, mentions[index], mention.to)) continue;
      const same = known.get(mention.name);
      mention.label = "Place";
      mention.name = same?.name ?? mention.name;
      mention.rows = same?.rows ?? placesNamed(mention.name);
      mention.level = same?.level ?? null;
    }
  }
}

/** One word that is no adjective, given name or field of work, and ends no longer name. */
function isDistrict(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at];
  const before = tokens[at - 1];
  if (before?.cap && before.kind === "word" && before.lower !== "the" && tokens[at].start - before.end < 2)
    return false;
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
    !isCommonWord(lower) &&
    !isFirstName(lower) &&
    !pairs("demonyms").has(lower) &&
    !words("portfolios").has(lower) &&
    !words("titles-modifier").has(lower)
  );
}

/** Whether such an officer stands at `at`, perhaps with letters in parentheses, and somebody's name behind. */
function isServed(tokens: readonly Token[], list: readonly Mention[], at: number): boolean {
  const title = titleAt(tokens, at);
  if (title === null) return false;
  const office = tokens
    .slice(at, title.to)
    .map(({ lower }) => lower)
    .join(" ");
  if (!OFFICER.test(office)) return false;
  let name = tokens[title.to]?.text === "(" && tokens[title.to + 2]?.text === ")" ? title.to + 3 : title.to;
  if (isCourtesy(tokens[name]) && tokens[name].cap) name++;
  return list.some(({ label, from }) => label === "Person" && from === name);
}
