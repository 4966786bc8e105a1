// Which names does a byline hold? Each group of characters between spaces and slashes.

import type { Chunk, PersonChunk } from "./chunks";
import { wordOrName } from "./clause-words";
import { changed } from "./making-chunks";
import { isSurname, personOf } from "./name-recovery";
import { NameCosts } from "./names";

const WRITER = /(?:记者|通讯员|实习生|作者|撰稿)/;

/** 新华社成都7月2日电（甲 乙）, 本报讯（甲）: the bracket right behind a dateline holds who wrote. */
export const DATELINE_END = /(?:[报网刊台]讯|日[电讯]|消息|^讯|^电)\s*$/;

/** 【甲/嘉义报导】: where the report was made. */
const REPORTS = /[/／ ]\s*\p{Script=Han}{2,4}(?:报道|报导)$/u;
const OPENS = /^[（【〔[［]$/;
const CLOSES = /^[）】〕\]］]$/;

/** 本报讯（记者 甲 实习生 乙／文）: in a byline each group of 2–4 characters is a name. */
export function withBylineNames(chunks: Chunk[], text: string): Chunk[] {
  let open = 0;
  while (open < chunks.length && open < 9 && !OPENS.test(wordOrName(chunks[open]))) open++;
  if (open === chunks.length || open === 9) return chunks;
  const close = chunks.findIndex((chunk, k) => k > open && CLOSES.test(wordOrName(chunk)));
  if (close < 0 || chunks[close].start - chunks[open].start > 50) return chunks;
  const inner = text.slice(chunks[open].end, chunks[close].start);
  const before = text.slice(Math.max(0, chunks[open].start - 4), chunks[open].start);
  const named =
    WRITER.test(inner) ||
    (DATELINE_END.test(before) && areNames(inner)) ||
    (open === 0 && (close >= chunks.length - 1 || REPORTS.test(inner)) && areNames(inner.replace(REPORTS, "")));
  if (!named) return chunks;
  return [...chunks.slice(0, open + 1), ...bylineGroups(chunks.slice(open + 1, close), text), ...chunks.slice(close)];
}

/** 甲某 乙某某 without a word for who writes: two or three characters that begin with family names; 新闻联播 is none. */
function areNames(inner: string): boolean {
  const groups = inner
    .trim()
    .replace(/\s*(?:摄影报道|摄影|报道|文图|文[/／]图|摄|供图|供稿)$/u, "")
    .split(/[\s、]+/);
  const { foreign } = NameCosts.shared();
  return groups.every(
    (group) =>
      (/^\p{Script=Han}{2,3}$/u.test(group) && isSurname(group)) ||
      (group.length === 4 && [...group].every((char) => foreign.has(char.charCodeAt(0)))),
  );
}

function bylineGroups(chunks: readonly Chunk[], text: string): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    let end = i + 1;
    while (
      end < chunks.length &&
      isNamePiece(chunks[end - 1]) &&
      isNamePiece(chunks[end]) &&
      chunks[end].start === chunks[end - 1].end
    )
      end++;
    const written = text.slice(chunks[i].start, chunks[end - 1].end);
    // 记者甲|摄, 记者甲|翻摄
    const name = written.length > 2 ? written.replace(/翻?[摄拍]$/, "") : written;
    const pictured = name !== written;
    // 甲融媒|记者 乙: whose reporter it is.
    const owns = chunks[end]?.kind === "role" && chunks[end].start === chunks[end - 1].end;
    const whole =
      isNamePiece(chunks[i]) &&
      !owns &&
      beginsAsName(name) &&
      /^[\p{Script=Han}·]{2,6}$/u.test(name) &&
      name.length - (name.includes("·") ? 3 : 0) <= 4;
    if (whole && !/^(?:文|图|文图|摄影|摄|报道|综合|整理|全媒体)|(?:报道|报导)$/.test(name))
      out.push(pictured ? shorter(personOf(chunks, i, end, name, "byline")) : personOf(chunks, i, end, name, "byline"));
    else out.push(...chunks.slice(i, end));
    i = end;
  }
  return out;
}

/** 甲乙, 阿·丙; not 新闻联播, nor the paper in 浙江在线|记者. */
function beginsAsName(name: string): boolean {
  const costs = NameCosts.shared();
  const first = name.charCodeAt(0);
  return (
    name.length < 4 ||
    costs.surname[first] > 0 ||
    costs.compounds.has(first) ||
    [...name].every((char) => char === "·" || costs.foreign.has(char.charCodeAt(0)))
  );
}

function isNamePiece(chunk: Chunk): boolean {
  return (
    chunk.kind === "word" ||
    chunk.kind === "act" ||
    chunk.kind === "person" ||
    chunk.kind === "place" ||
    chunk.kind === "function"
  );
}

/** The name without the character behind it that says what was done. */
function shorter(person: PersonChunk): PersonChunk {
  return changed(person, { end: person.start + person.name.length });
}
