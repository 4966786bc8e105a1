// Which division of another country stands behind its name? 匈牙利|佐洛州, 日本|高知县 before its governor.

import { KIND } from "./kinds";
import { NameCosts } from "./names";
import type { Reader } from "./reader";

const ENDING = /[州省市郡府县区道]$/;
const CHINA = "中国";
const MAX_NAME = 8;
const NO_PART =
  KIND.FUNCTION | KIND.MARK | KIND.TITLE | KIND.ROLE | KIND.DIGITS | KIND.LATIN | KIND.LEVEL | KIND.TRIGGER;

/** The end of the division that begins at token `k`, behind the country of token `k - 1`; -1 when there is none. */
export function foreignDivision(reader: Reader, k: number): number {
  if (!isForeignCountry(reader, k - 1) || !reader.joined(k)) return -1;
  let length = 0;
  let written = true;
  const { foreign } = NameCosts.shared();
  for (let i = k; i < reader.last && reader.joined(i); i++) {
    const words = reader.words(i);
    length += words.length;
    if (length > MAX_NAME) return -1;
    const ends = ENDING.test(words) && length >= 3;
    const name = ends ? words.slice(0, -1) : words;
    written &&= [...name].every((char) => foreign[char.charCodeAt(0)] === 1);
    if (ends) return written || reader.is(i + 1, KIND.TITLE) ? i + 1 : -1;
    if (reader.is(i, NO_PART)) return -1;
  }
  return -1;
}

function isForeignCountry({ tokens, lexicon }: Reader, at: number): boolean {
  const entry = tokens.entry[at];
  if (entry < 0 || (tokens.kind[at] & KIND.PLACE) === 0 || lexicon.form(entry) === CHINA) return false;
  return lexicon.places(entry).some((place) => lexicon.gazetteer.level(place) === "country");
}
