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
    written &&= [...name].every((char) => foreign.has(char.charCodeAt(0)));
    if (ends) return written || reader.is(i + 1, KIND.TITLE) ? i + 1 : -1;
    if (reader.is(i, NO_PART)) return -1;
  }
  return -1;
}

const BODY = /^(?:.{0,6}(?:议会|国会|参议院|众议院|上议院|下议院|大呼拉尔|安全会议|最高法院|中央银行|央行|商会)|.*党)$/;
const PARTY_GOES_ON = /^(?:代表团|考察团|干部|领导人|中央)/;

/** 泰国|国会, 俄罗斯|公正俄罗斯党: the end of the parliament or party of the country at `t`; `t` when none stands there. */
export function foreignBody(reader: Reader, t: number): number {
  if (!isForeignCountry(reader, t)) return t;
  let length = 0;
  for (let i = t + 1; i < reader.last && reader.joined(i) && i < t + 7; i++) {
    const words = reader.words(i);
    length += words.length;
    if (length > 12 || reader.is(i, KIND.MARK | KIND.TITLE | KIND.TRIGGER | KIND.DIGITS)) return t;
    if (!BODY.test(words)) continue;
    const goesOn = i + 1 < reader.last && PARTY_GOES_ON.test(reader.words(i + 1));
    if (words.endsWith("党")) return reader.is(i + 1, KIND.TITLE) || goesOn ? i + 1 : t;
    // 马来西亚国会|下议院.
    return i + 1 < reader.last && reader.joined(i + 1) && /^[上下参众][议]?院$/.test(reader.words(i + 1))
      ? i + 2
      : i + 1;
  }
  return t;
}

const SEAT = /^(?:大学|学院|理工学院|研究所|医院|集团|公司|银行|议会|市政府|商会)$/;

/** (科特迪瓦|)阿比|让|大学: the end of a body whose name is written as foreign names are, at `t` or behind its country; `t` when none is. */
export function transcribedBody(reader: Reader, t: number): number {
  const from = isForeignCountry(reader, t) ? t + 1 : t;
  const { foreign } = NameCosts.shared();
  let length = 0;
  for (let i = from; i < reader.last && i < from + 7; i++) {
    if (i > t && !reader.joined(i)) return t;
    const words = reader.words(i);
    if (reader.is(i, KIND.ORG_ENDING) && SEAT.test(words)) return length > 2 ? i + 1 : t;
    for (const char of words) if (!foreign.has(char.charCodeAt(0))) return t;
    if (reader.is(i, KIND.MARK | KIND.TITLE | KIND.DIGITS | KIND.LEVEL) || (i > from && reader.is(i, KIND.PLACE)))
      return t;
    length += words.length;
  }
  return t;
}

/** 利雅得|省|省长: what the name of a city lacks to be that of its province. */
export function completesName(reader: Reader, k: number): boolean {
  return (
    k < reader.last && reader.joined(k) && /^[州省市郡府县]$/.test(reader.words(k)) && reader.is(k + 1, KIND.TITLE)
  );
}

export function isForeignCountry({ tokens, lexicon }: Reader, at: number): boolean {
  const entry = tokens.entry[at];
  if (entry < 0 || (tokens.kind[at] & KIND.PLACE) === 0 || lexicon.form(entry) === CHINA) return false;
  return lexicon.places(entry).some((place) => lexicon.gazetteer.level(place) === "country");
}
