// Is this line a signature? （甲 乙）, ◎甲 文/图, 作者：甲局 张文超: names and what they did, nothing else.

import type { Chunk } from "./chunks";
import { wordOrName } from "./clause-words";

/** What stands beside names in such a bracket: 甲、乙, 甲 摄影报道. */
const BESIDE_NAMES = /^(?:、|摄影报道|摄影|报道|文|图|摄|文图|供图|供稿|\/|／)$/;

/** （郭红甫）, （甲 乙） as a sentence of its own. */
export function isBracketOfNames(chunks: readonly Chunk[]): boolean {
  const inner = chunks.slice(1, -1);
  if (inner.length === 0 || wordOrName(chunks[0]) !== "（" || wordOrName(chunks[chunks.length - 1]) !== "）")
    return false;
  return (
    inner.some(({ kind }) => kind === "person") &&
    inner.every(
      (chunk, i) =>
        chunk.kind === "person" || BESIDE_NAMES.test(wordOrName(chunk)) || (chunk.kind === "org" && i === 0),
    )
  );
}

/** ◎甲 乙 文/图: a line of names behind the mark of a signature. */
export function isSignature(chunks: readonly Chunk[]): boolean {
  if (chunks.length < 2 || chunks.length > 9 || !/^[◎●■□▲]$/.test(wordOrName(chunks[0]))) return false;
  return chunks.slice(1).every((chunk) => chunk.kind === "person" || SIGNED.test(wordOrName(chunk)));
}

/** 甲／嘉义报导, 〔民众新闻甲报导〕: who reported, and from where. */
export function isReporterAt(chunks: readonly Chunk[], i: number): boolean {
  let k = i + 1;
  const open = chunks.slice(Math.max(0, i - 4), i).some((chunk) => /^[（【〔［[]$/.test(wordOrName(chunk)));
  if (!open && i > 0) return false;
  if (chunks[k] !== undefined && wordOrName(chunks[k]) === "/") k++;
  if (chunks[k]?.kind === "place") k++;
  if (chunks[k] === undefined || !/^(?:报道|报导)$/.test(wordOrName(chunks[k]))) return false;
  const next = chunks[k + 1];
  return open ? next !== undefined && /^[）】〕］\]]$/.test(wordOrName(next)) : k > i + 1 && next === undefined;
}

const SIGNED = /^(?:[、/]|文|图|文图|摄影|摄影报道)$/;

/** 作者：甲局 张文超: on a line of authors every name is one. */
export function isAuthors(chunks: readonly Chunk[]): boolean {
  const [first] = chunks;
  if (first.kind !== "role" && first.kind !== "mark" && first.kind !== "word") return false;
  if (isBracketOfNames(chunks) || isSignature(chunks)) return true;
  const opening = chunks.slice(0, 3).map(wordOrName).join("");
  return (
    /^[（◎●■]?(?:作者|记者|通讯员|撰稿|全媒体记者|文图)/.test(opening) &&
    chunks[chunks.length - 1].end - chunks[0].start < 45
  );
}
