// Who is on the list of guests that a sentence opens with? 出席嘉宾包括甲、乙; 与会者有丙; 主礼嘉宾为丁.

import type { Chunk, Referent } from "./chunks";
import { textOf } from "./clause-words";
import { referentsIn } from "./referents";
import { WordPattern } from "./words";

const GUESTS = new WordPattern(/^(?:者|人士|嘉宾|贵宾|来宾|官员|人员|代表|宾客|主礼嘉宾)$/);
const ARE = new WordPattern(/^(?:包括|包含|有|还有|计有|为|是|：|另有)$/);

/** 出席|嘉宾|包括|甲、乙, 参加|者|有|丙: who stands behind the words for a list of guests. */
export function guestsBehind(chunks: readonly Chunk[], i: number): Referent[] | null {
  let k = i + 1;
  while (k < i + 4 && GUESTS.fits(chunks[k])) k++;
  const whole = chunks[i].end - chunks[i].start === 3;
  if ((k === i + 1 && !whole) || !ARE.fits(chunks[k])) return null;
  while (ARE.fits(chunks[k])) k++;
  const stop = chunks.findIndex((chunk, n) => n > k && /^[。；]$/.test(textOf(chunk)));
  return referentsIn(chunks, k, stop < 0 ? chunks.length : stop).filter((chunk) => chunk.kind !== "meeting");
}

/** 出席|嘉宾|有: whether words for guests and a list of them stand behind the verb. */
export function opensGuestList(chunks: readonly Chunk[], i: number): boolean {
  return (guestsBehind(chunks, i)?.length ?? 0) > 0;
}
