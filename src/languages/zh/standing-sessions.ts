// When is 县委常委会 or 县委常委（扩大）会 the session and not the committee that sits in it? When somebody holds or attends it.

import { KIND } from "./kinds";
import { ENDS_AS, type Reader } from "./reader";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const STANDING = new WordPattern(/常委会$/);
const WHOSE = KIND.PLACE | KIND.LEVEL | KIND.LEVEL_BODY | KIND.CORE_BODY;
const ORDINAL = /^(?:第?[一二三四五六七八九十\d]+[届次]?|[届次]|了|本次|此次|这次)$/;
/** What may stand behind the session's name; 常委会|会议, 常委会|委员 are other things. */
const AFTER = /^(?:并|上|时|后|前|和|及|与|期间|、|，|。|；|（|“|：)$/;

/** 主持召开|县委常委会, 在|县委常委会|上, 县委常委会|召开，: the ending of a gathering's name at `m`. */
export function isStandingSession(reader: Reader, m: number): boolean {
  if (!reader.tokenEndsAs(m, ENDS_AS.COMMITTEE)) return false;
  if (isEnlargedSession(reader, m)) return true;
  if (!STANDING.at(reader, m)) return false;
  const next = m + 1 < reader.last ? reader.words(m + 1) : "。";
  if (/^(?:召开|举行)$/.test(next)) return m + 2 >= reader.last || /^[，。；]$/.test(reader.words(m + 2));
  if (!AFTER.test(next)) return false;
  // 县委常委会|（扩大）|会议 ends behind its note.
  if (isEnlarged(reader, m) && reader.is(m + 4, KIND.MEETING_ENDING)) return false;
  if (next === "上") return true;
  let k = m - 1;
  while (k >= reader.first && (reader.is(k, WHOSE) || ORDINAL.test(reader.words(k)))) k--;
  return (
    k >= reader.first && reader.is(k, KIND.TRIGGER) && isVerbOf(reader.words(k), VERB.hold | VERB.chair | VERB.attend)
  );
}

const GATHERING = new WordPattern(/^会$/);

/** 县委常委（扩大）|会 */
function isEnlargedSession(reader: Reader, m: number): boolean {
  return GATHERING.at(reader, m) && m - 3 >= reader.first && reader.mark(m - 1) === "）" && isEnlarged(reader, m - 4);
}

/** 常委|（扩大）: what the session behind the brackets is of. */
export function isEnlarged(reader: Reader, i: number): boolean {
  return reader.mark(i + 1) === "（" && /^扩大/.test(reader.words(i + 2));
}
