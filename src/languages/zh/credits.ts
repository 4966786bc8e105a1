// Whom do the credits of an article name? （宣传部 甲 文/图）, （撰稿：乙 审核：丙）, 文/丁 图/戊: who wrote, who only checked.

import { lastOf } from "../../lists";
import type { Chunk } from "./chunks";
import { plainChunk } from "./making-chunks";
import { personOf } from "./name-recovery";
import { NameCosts } from "./names";
import { wordOf } from "./words";

export interface Credit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Wrote or pictured it; not who only edited, checked or sent it in. */
  readonly writes: boolean;
}

const WRITES = "撰稿人|撰稿|撰文|通讯员|特约记者|实习记者|学生记者|记者|作者|文字|文图|图文|图片|供稿人|供稿|文|图";
const CHECKS =
  "供稿单位|供稿部门|来稿单位|来稿|单位|摄影|拍摄|配图|供图|视频|编辑|责任编辑|责编|编审|编|主编|校对|初审|二审|三审|复审|终审|审核|审稿|审签|审定|审|签发|来源|报道";
const LABEL = new RegExp(`^(${WRITES}|${CHECKS})(?:[/、·](${WRITES}|${CHECKS}))*(?:人)?$`);
const LABELLED = new RegExp(`^((?:${WRITES}|${CHECKS})(?:[/、·]?(?:${WRITES}|${CHECKS}))*(?:人)?)[:：/](.*)$`);
const BEHIND = /^(.{2,4})[/](文|图|摄|文图)$/;
const WRITER = new RegExp(`^(?:${WRITES})`);
const HOUSE =
  /(?:(?:宣传|办公|信息|政工|人事|党建|综合|教育|医务|护理|新闻|文宣|团委|政治|法制|法治)[科股室]|部|处|院|办|室|局|站|系|委|校|司|馆|.{3}[科所团会社]|中心|公司|集团|大学|支队|大队)$/;
const OPENS = new RegExp(`^(?:${WRITES}|${CHECKS})(?:[/、·](?:${WRITES}|${CHECKS}))*(?:人)?[:：/]`);
/** 甲 乙 文/图: names with what they did behind them, on a line of their own. */
const SIGNED = /^(?:[\p{Script=Han}]{2,4}[ 、]+){1,4}(?:文[/、]?图|图文|摄影报道)$/u;
const LONGEST = 90;

/** The credits of a sentence that holds nothing else; null for any other. */
export function creditsIn(text: string, start: number): Credit[] | null {
  const bracket = /^（(.*)）[。]?$/s.exec(text.trim());
  const inner = bracket === null ? text.trim() : bracket[1];
  if (inner.length < 4 || inner.length > LONGEST || /[。，“《]/.test(inner)) return null;
  if (bracket === null && !OPENS.test(inner) && !SIGNED.test(inner)) return null;
  const base = start + text.indexOf(inner);
  const found: Credit[] = [];
  let role = "";
  let labels = 0;
  let houses = 0;
  /** 文、编/甲: a label stood alone just before. */
  let open = false;
  for (const { 0: piece, index } of inner.matchAll(/[^\s；;|丨、]+/g)) {
    const label = LABEL.test(piece) ? piece : null;
    if (label !== null) {
      const last = lastOf(found);
      if (role === "" && last !== undefined && WRITER.test(label)) found[found.length - 1] = { ...last, writes: true };
      else role = label;
      labels++;
      open = true;
      continue;
    }
    const headed = LABELLED.exec(piece);
    const tail = BEHIND.exec(piece);
    let word = piece;
    if (headed !== null) {
      [, , word] = headed;
      if (role === "" || !open || !WRITER.test(role)) role = headed[1];
      labels++;
    } else if (tail !== null) {
      [, word] = tail;
      labels++;
    }
    open = false;
    if (word === "") continue;
    const at = base + index + piece.indexOf(word, headed === null ? 0 : headed[1].length);
    if (HOUSE.test(word)) houses++;
    else if (isName(word))
      found.push({
        name: word,
        start: at,
        end: at + word.length,
        writes: tail !== null || role === "" || WRITER.test(role),
      });
    else return null;
  }
  return found.length > 0 && labels + houses > 0 ? found : null;
}

/** Two to four characters that begin with a family name. */
function isName(word: string): boolean {
  if (!/^[\p{Script=Han}]{2,4}$/u.test(word) || (word.length > 3 && !isSurname(word.slice(0, 2)))) return false;
  return isSurname(word[0]) || isSurname(word.slice(0, 2));
}

function isSurname(word: string): boolean {
  const names = NameCosts.shared();
  const unit = word.charCodeAt(0);
  return word.length === 1 ? names.surname[unit] > 0 : names.compounds.has(unit);
}

/** The chunks of a sentence of credits with each writer in them as a person, and nobody else; null for any other. */
export function withCredits(chunks: readonly Chunk[], text: string): Chunk[] | null {
  const first = chunks[0];
  const last = chunks[chunks.length - 1];
  if (first === undefined || last.end - first.start > LONGEST + 4) return null;
  const credits = creditsIn(text.slice(first.start, last.end), first.start);
  if (credits === null) return null;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    const credit = credits.find(({ start, writes }) => writes && start === chunks[i].start);
    let end = i;
    while (credit !== undefined && end < chunks.length && chunks[end].end <= credit.end) end++;
    if (credit !== undefined && end > i && chunks[end - 1].end === credit.end)
      out.push(personOf(chunks, i, end, credit.name, "byline"));
    else {
      end = i + 1;
      out.push(unnamed(chunks[i]));
    }
    i = end;
  }
  return out;
}

function unnamed(chunk: Chunk): Chunk {
  return chunk.kind === "person" ? plainChunk("word", chunk, chunk.name, wordOf(chunk.name)) : chunk;
}
