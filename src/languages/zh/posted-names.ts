// Who is named only by where they serve? 甲镇李某、乙局王某等2人: a list of posts and names that a count of people closes.

import { itemAt } from "../../lists";
import type { Chunk } from "./chunks";
import { textOf } from "./clause-words";
import { isSurname, personOf } from "./name-recovery";
import { WordPattern } from "./words";

const PEOPLE = new WordPattern(/^[名人位]$/);
const NUMBER = /^(?:\d{1,2}|[二两三四五六七八九十]{1,2})$/;

interface Item {
  readonly from: number;
  readonly to: number;
}

/** The chunks with a person for each such name; the same chunks when nothing of the kind is listed. */
export function withPostedNames(chunks: Chunk[], text: string): Chunk[] {
  let out = chunks;
  for (let k = chunks.length - 1; k > 5; k--) {
    if (!PEOPLE.fits(chunks[k]) || !NUMBER.test(textOf(itemAt(chunks, k - 1)))) continue;
    const items = listBefore(chunks, textOf(itemAt(chunks, k - 2)) === "等" ? k - 2 : k - 1, text);
    if (items.length < 2) continue;
    out = [...out];
    for (const { from, to } of items)
      out.splice(from, to - from, personOf(chunks, from, to, nameOf(chunks, from, to, text), "list"));
  }
  return out;
}

/** The names of the list that ends before `end`, last one first. */
function listBefore(chunks: readonly Chunk[], end: number, text: string): Item[] {
  const items: Item[] = [];
  let to = end;
  for (;;) {
    let from = to;
    while (from > 0 && isNameLike(chunks[from - 1]) && chunks[to - 1].end - chunks[from - 1].start <= 4) from--;
    const post = itemAt(chunks, from - 1);
    if (from === to || (post?.kind !== "org" && post?.kind !== "place")) return items;
    const name = nameOf(chunks, from, to, text);
    if (post.end !== chunks[from].start || name.length < 2 || !isSurname(name)) return items;
    items.push({ from, to });
    if (textOf(itemAt(chunks, from - 2)) !== "、") return items;
    to = from - 2;
  }
}

function isNameLike({ kind }: Chunk): boolean {
  return kind === "word" || kind === "act" || kind === "person";
}

function nameOf(chunks: readonly Chunk[], from: number, to: number, text: string): string {
  return text.slice(chunks[from].start, chunks[to - 1].end);
}
