// Whose home is it? 走进种植户|高峰|家中: a word that begins with a family name, between what somebody is and 家中, is a name.

import { itemAt } from "../../lists";
import type { Chunk } from "./chunks";
import { isLoosePiece, wordOrName } from "./clause-words";
import { isSurname, personOf } from "./name-recovery";
import { WordPattern } from "./words";

const HOME = new WordPattern(/^(?:家中|家里|家庭|家)$/);
const KIND_OF_PERSON =
  /(?:户|村民|居民|群众|党员|老人|职工|学生|学子|老兵|军人|烈属|教师|劳模|模范|干部|家庭|代表|匠人|乡贤)$/;
const NEVER = /^(?:自己|困难|贫困|老乡|全部|全体|家属|成员|相关|有关|部分|群众|农户|平时)$/;

/** Joins the pieces of each such name into a person. */
export function withHomeNames(chunks: Chunk[]): Chunk[] {
  const home = chunks.findIndex((chunk) => HOME.fits(chunk));
  if (home < 2) return chunks;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const end = nameEnd(chunks, i);
    if (end === i) out.push(chunks[i]);
    else {
      out.push(personOf(chunks, i, end, chunks.slice(i, end).map(wordOrName).join(""), "role"));
      i = end - 1;
    }
  }
  return out;
}

function nameEnd(chunks: readonly Chunk[], i: number): number {
  const before = itemAt(chunks, i - 1);
  if (before === undefined || !(before.kind === "role" || KIND_OF_PERSON.test(wordOrName(before)))) return i;
  let end = i;
  while (end < chunks.length && end < i + 3 && isLoosePiece(chunks[end]) && !HOME.fits(chunks[end])) end++;
  if (end === i || !HOME.fits(chunks[end] ?? before)) return i;
  const name = chunks.slice(i, end).map(wordOrName).join("");
  const fits = name.length >= 2 && name.length <= 3 && isSurname(name) && !NEVER.test(name);
  return fits && chunks[i].start === before.end ? end : i;
}
