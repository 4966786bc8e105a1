// Which meeting is named across its verb? 甲大会|召开|预备会议, 三届市委|召开|第72次常委会会议, 大会|举行|第二次全体会议.

import type { Doc } from "../../doc";
import { itemAt } from "../../lists";
import type { Chunk, MeetingChunk, Sentence } from "./chunks";
import { textOf } from "./clause-words";
import { WordPattern } from "./words";

const COUNTED = /^第|^\d+次|^[一二三四五六七八九十]{1,3}(?:届|次)/;
const STANDING = /(?:常委会|党组|党委|常务会)$/;
/** A session of an assembly, which holds plenary meetings. */
const SESSION = /(?:次会议|代表大会|[一二三四五六七八九十]次全会)$/;
const PLENARY = /^(?:主席团)?(?:第[一二三四五六七八九十\d]+次|预备|开幕|闭幕)(?:全体)?(?:会议|大会|会)$/;

/** The whole name of a meeting whose host or session stands before its verb; its own words when none does. */
export function composedName(chunk: MeetingChunk, { chunks }: Sentence, doc: Doc): string {
  const at = chunks.indexOf(chunk);
  const verb = itemAt(chunks, at - 1)?.kind === "function" ? at - 2 : at - 1;
  const presidium = PRESIDIUM.fits(itemAt(chunks, verb - 1));
  if (presidium && COUNTED.test(chunk.name)) return ofPresidium(itemAt(chunks, verb - 2), chunk.name);
  const before = itemAt(chunks, verb - 1);
  if (chunks[verb]?.kind !== "verb" || before === undefined || isOfHosts(itemAt(chunks, at - 1))) return chunk.name;
  if (before.kind === "meeting") {
    const short = chunk.last - chunk.first === 1 || COUNTED.test(chunk.name);
    if (!before.generic) return short ? before.name + chunk.name : chunk.name;
    const session = before.entity?.name ?? "";
    return isPlenary(chunk.name) && isSession(session) ? session + chunk.name : chunk.name;
  }
  if (before.kind !== "org") return chunk.name;
  const body = doc.slice(before);
  if (COUNTED.test(chunk.name)) return sessionBefore(chunks, verb - 1) + body + chunk.name;
  // 县委|召开|常委会
  if (chunk.name === "常委会") return body + chunk.name;
  return chunk.name === "会议" && STANDING.test(body) ? body + chunk.name : chunk.name;
}

const PRESIDIUM = new WordPattern(/^主席团$/);

/** 甲县三次会议主席团|举行|第二次会议 is the presidium's, of the session. */
function ofPresidium(session: Chunk | undefined, name: string): string {
  const known = session?.kind === "meeting" && !session.generic ? session.name : "";
  return `${known}主席团${name}`;
}

/** 第一次全体会议: a part of a session, which its own words do not name. */
export function isPlenary(name: string): boolean {
  return PLENARY.test(name);
}

export function isSession(name: string): boolean {
  return SESSION.test(name);
}

/** 三届|市委: the session of a body, as far as it stands right before it. */
function sessionBefore(chunks: readonly Chunk[], body: number): string {
  const before = itemAt(chunks, body - 1);
  return before !== undefined && before.end === chunks[body].start && /届$/.test(textOf(before)) ? textOf(before) : "";
}

/** 由甲主办、乙承办|的|第一届…论坛: the host is of no name. */
function isOfHosts(before: Chunk | undefined): boolean {
  return before?.kind === "function" && before.text === "的";
}
