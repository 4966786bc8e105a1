// Which titles stand before a name? The run of (owner? title), from the first to the one beside the name.

import { itemAt } from "../../lists";
import type { Chunk, TitleChunk } from "./chunks";
import { titleChunk } from "./making-chunks";

export interface TitleRun {
  /** `unknown`: of a body that the text names and no grammar reads. */
  readonly titles: readonly { title: TitleChunk; owner: Chunk | null; former: boolean; unknown: boolean }[];
  readonly start: number;
  /** Index of the run's first chunk. */
  readonly first: number;
}

/** Backwards from the name: (owner? title)(、owner? title)*. */
export function titleRun(chunks: readonly Chunk[], i: number): TitleRun | null {
  const titles: { title: TitleChunk; owner: Chunk | null; former: boolean; unknown: boolean }[] = [];
  let k = beforeNote(chunks, i - 1);
  let start = chunks[i].start;
  let runFirst = i;
  if (chunks[k]?.kind === "courtesy") k--;
  const nominee = isNominee(chunks, k);
  if (nominee) k--;
  while (k >= 0) {
    const title = titleAt(chunks, k);
    if (title === null) break;
    const past = isPast(itemAt(chunks, k - 1)) ? 1 : 0;
    const sender = past === 0 ? senderAt(chunks, k) : -1;
    if (sender >= 0) {
      titles.unshift({ title, owner: chunks[sender], former: false, unknown: false });
      start = chunks[sender].start;
      runFirst = sender;
      if (!goesOn(chunks, sender)) break;
      k = sender - 2;
      continue;
    }
    const owner = ownerAt(chunks, k - 1 - past);
    const unknown = owner === null ? unknownOwner(chunks, k - past) : k - past;
    const first = owner === null ? unknown : k - 1 - past;
    const former = past === 1 || isPast(itemAt(chunks, first - 1));
    const nameless = owner === null && followsWord(chunks, k - past);
    titles.unshift({ title, owner, former, unknown: nameless || unknown < k - past });
    start = chunks[first].start;
    runFirst = first;
    const link = itemAt(chunks, first - 1);
    const bare = owner === null || (owner.kind === "org" && owner.place === null);
    if (bare && link?.kind === "title") {
      k = first - 1;
      continue;
    }
    if (!goesOn(chunks, first)) break;
    k = first - 2;
  }
  if (nominee) titles.pop();
  return titles.length === 0 ? null : { titles, start, first: runFirst };
}

/** 县委常委、副县长|提名人选|甲: the office beside the name is not held yet. */
function isNominee(chunks: readonly Chunk[], k: number): boolean {
  return (
    /^(?:提名人选|拟任人选|候选人|人选)$/.test(itemAt(chunks, k)?.text ?? "") && itemAt(chunks, k - 1)?.kind === "title"
  );
}

/** Whether another title stands before the one that begins at `first`, with a link between them. */
function goesOn(chunks: readonly Chunk[], first: number): boolean {
  const link = itemAt(chunks, first - 1);
  const linked = link !== undefined && /^(?:、|兼|和|及|，|暨)$/.test(link.text);
  return linked && itemAt(chunks, first - 2)?.kind === "title" && !isClosed(chunks, first - 1);
}

/** 省监委|驻|校|监察专员: the body that sent the officer to another; -1 when none did. */
function senderAt(chunks: readonly Chunk[], k: number): number {
  const host = itemAt(chunks, k - 1);
  const posted = itemAt(chunks, k - 2);
  const sender = itemAt(chunks, k - 3);
  if (host === undefined || posted?.text !== "驻" || sender?.kind !== "org") return -1;
  const beside = host.end === chunks[k].start && posted.end === host.start && sender.end === posted.start;
  return beside && /^[校院厅局企行所司]$/.test(host.text) ? k - 3 : -1;
}

/** 常务副县长（援藏）|甲: the note between an office and its holder. */
function beforeNote(chunks: readonly Chunk[], k: number): number {
  const closes = (chunk: Chunk | undefined, mark: string) => chunk?.kind === "mark" && chunk.text === mark;
  if (!closes(chunks[k], "）")) return k;
  for (let open = k - 1; open > 0 && open > k - 5; open--)
    if (closes(chunks[open], "（")) return chunks[open - 1].kind === "title" ? open - 1 : k;
  return k;
}

/** 领导小组|成员甲: behind its body a member is an officer, elsewhere only some of a group. */
function titleAt(chunks: readonly Chunk[], k: number): TitleChunk | null {
  const chunk = chunks[k];
  if (chunk.kind === "title") return chunk;
  const body = itemAt(chunks, k - 1);
  if (chunk.kind !== "role" || body?.kind !== "org" || body.end !== chunk.start) return null;
  if (chunk.text !== "成员" && !(chunk.text === "代表" && body.rest.endsWith("民代表会"))) return null;
  return titleChunk(chunk, chunk.text);
}

/** 甲任组长，|县公安局局长乙: a comma after an office that was given ends the list. */
function isClosed(chunks: readonly Chunk[], link: number): boolean {
  const mark = chunks[link];
  return mark.text === "，" && itemAt(chunks, link - 2)?.kind === "verb";
}

/** Whether a word that is no body stands right before the title. */
function followsWord(chunks: readonly Chunk[], k: number): boolean {
  const before = itemAt(chunks, k - 1);
  if (before?.kind !== "word" && before?.kind !== "act") return false;
  if (before.end !== chunks[k].start || /^[兼任原前]$/.test(before.text)) return false;
  return !/[院校所馆站]$/.test(before.text) || isNamed(chunks, k - 1);
}

/** 甲大|医院|院长: a word before the kind names another body than the last. */
function isNamed(chunks: readonly Chunk[], k: number): boolean {
  const name = itemAt(chunks, k - 1);
  return name?.kind === "word" && name.end === chunks[k].start;
}

/** 中共中央政治局委员、|首规委|主任: words between a list mark after a title and a title are a body that no list knows. */
function unknownOwner(chunks: readonly Chunk[], k: number): number {
  let first = k;
  while (first > 0 && k - first < 4 && /^(?:word|act|place)$/.test(chunks[first - 1].kind)) first--;
  const link = itemAt(chunks, first - 1);
  const listed = link !== undefined && /^[、，]$/.test(link.text);
  return first < k && listed && itemAt(chunks, first - 2)?.kind === "title" ? first : k;
}

/** 原 or 前 before an office or its body. */
function isPast(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^[原前]$/.test(chunk.text);
}

function ownerAt(chunks: readonly Chunk[], k: number): Chunk | null {
  const chunk = chunks[k];
  return chunk !== undefined && (chunk.kind === "org" || chunk.kind === "place" || chunk.kind === "level")
    ? chunk
    : null;
}
