// Which names did the lattice miss? What stands beside a title, in a list of names, or in a byline is a name all the same.

import { itemAt, lastOf } from "../../lists";
import type { Chunk, PersonChunk, VerbChunk } from "./chunks";
import { wordOrName } from "./clause-words";
import { lexicon } from "./lexicon";
import { personChunk } from "./making-chunks";
import { NameCosts } from "./names";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

/** A person made of chunks `from`..`to`, end exclusive. */
export function personOf(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  name: string,
  evidence: PersonChunk["evidence"],
): PersonChunk {
  const { first, start } = chunks[from];
  const { last, end } = chunks[to - 1];
  return personChunk({ first, last, start, end }, name, evidence);
}

/** 副厅长|商务|印，: words that fill the place of a name up to a mark or its verb, and begin with a family name. */
function groupedName(chunks: readonly Chunk[], i: number, text: string): number {
  let end = i;
  while (
    end < chunks.length &&
    end < i + 4 &&
    (chunks[end].kind === "word" || chunks[end].kind === "act" || isCharacter(chunks[end]))
  )
    end++;
  if (end - i < 2 || chunks[end - 1].end - chunks[i].start > 3) return i;
  const name = text.slice(chunks[i].start, chunks[end - 1].end);
  const after = chunks[end];
  if (chunks.slice(i, end).some(isCharacter) && !(name.length === 3 && listGoesOn(chunks, end))) return i;
  const closed =
    after === undefined ||
    (after.kind === "mark" && /^[、，。（]$/.test(after.text)) ||
    (after.kind === "verb" &&
      isVerbOf(after.verb, VERB.chair | VERB.attend | VERB.stress | VERB.speak | VERB.accompany));
  const listed = after?.kind === "mark" && after.text === "、" && chunks[end + 1]?.kind === "person";
  return closed && name.length >= 2 && (isSurname(name) || (listed && name.length === 3)) ? end : i;
}

/** 主任|全|有|福: a function word of one character can be of a name between a title and the mark of a list. */
function isCharacter(chunk: Chunk): boolean {
  return chunk.kind === "function" && /^[全有同为方连常和向于]$/.test(chunk.text);
}

/** Whether a mark and then another office follow. */
function listGoesOn(chunks: readonly Chunk[], end: number): boolean {
  const mark = chunks[end];
  const next = chunks[end + 1];
  return (
    mark?.kind === "mark" &&
    /^[，、]$/.test(mark.text) &&
    (next?.kind === "org" || next?.kind === "title" || next?.kind === "level")
  );
}

/** 俄木|尔前，: a name of another language goes on in characters that write such names, up to a mark or a verb. */
export function withLongNames(chunks: Chunk[]): Chunk[] {
  const first = chunks.findIndex((_, i) => wholeNameEnd(chunks, i) > i + 1);
  if (first < 0) return chunks;
  const out = chunks.slice(0, first);
  for (let i = first; i < chunks.length; i++) {
    const chunk = chunks[i];
    const end = wholeNameEnd(chunks, i);
    if (end === i + 1 || chunk.kind !== "person") {
      out.push(chunk);
      continue;
    }
    out.push(personOf(chunks, i, end, chunks.slice(i, end).map(wordOrName).join(""), chunk.evidence));
    i = end - 1;
  }
  return out;
}

/** Where the name that begins at `i` ends in full; `i + 1` when it is no name or no more follows. */
function wholeNameEnd(chunks: readonly Chunk[], i: number): number {
  const chunk = chunks[i];
  if (chunk.kind !== "person") return i + 1;
  if (!isForeign(chunk.name)) return pairEnd(chunks, i);
  const end = longNameEnd(chunks, i);
  return end > i + 1 ? end : givenEnd(chunks, i);
}

/** Given names are written with characters that cost less than this. */
const GIVEN = 620;

/** 吉克|小兵: a family name of another language with a given name as Han people have them. */
function givenEnd(chunks: readonly Chunk[], i: number): number {
  const family = chunks[i];
  const given = chunks[i + 1];
  if (family.kind !== "person" || family.name.length !== 2 || given?.kind !== "word") return i + 1;
  if (given.start !== family.end || given.text.length !== 2 || !closesLongName(chunks[i + 2])) return i + 1;
  const { first, second } = NameCosts.shared();
  return first[given.text.charCodeAt(0)] < GIVEN && second[given.text.charCodeAt(1)] < GIVEN ? i + 2 : i + 1;
}

/** How often somebody came is no part of a name. */
const OFTEN = /^(?:多次|再次|首次|依次|数次|几次|两次|三次)$/;

function longNameEnd(chunks: readonly Chunk[], i: number): number {
  let end = i + 1;
  let length = wordOrName(chunks[i]).length;
  while (end < chunks.length && chunks[end].start === chunks[end - 1].end) {
    const chunk = chunks[end];
    if (chunk.kind !== "person" && chunk.kind !== "word" && chunk.kind !== "act") break;
    if (OFTEN.test(wordOrName(chunk))) break;
    if (!isForeign(wordOrName(chunk)) && !(end === i + 1 && pairEnd(chunks, i) > end)) break;
    length += wordOrName(chunk).length;
    end++;
  }
  if (length > 6) return i + 1;
  if (closesLongName(chunks[end])) return end;
  // 才仁|扎西|率队: two such names side by side are one, whatever follows.
  return chunks[i + 1]?.kind === "person" && end === i + 2 ? end : i + 1;
}

/** 计美|旺堆: two names side by side, one of them of another language, are one. */
function pairEnd(chunks: readonly Chunk[], i: number): number {
  const next = chunks[i + 1];
  if (next?.kind !== "person" || next.start !== chunks[i].end) return i + 1;
  const two = next.name.length === 2 && wordOrName(chunks[i]).length === 2;
  return two && (isForeign(next.name) || isForeign(wordOrName(chunks[i]))) ? i + 2 : i + 1;
}

/** 丙|家中, 丙|率队, 丙|在: what ends a name beside verbs, titles and marks. */
function closesLongName(after: Chunk | undefined): boolean {
  if (after === undefined || after.kind === "verb" || after.kind === "title") return true;
  return /^(?:[、，。（]|家|家中|家里|率|率队|带队|率领|带领|一行|等|在|与|代表)$/.test(after.text);
}

function isForeign(name: string): boolean {
  const { foreign } = NameCosts.shared();
  return name !== "" && [...name].every((char) => foreign.has(char.charCodeAt(0)));
}

const UNCOMMON = 1150;
const NO_NAME = /[省州市县区乡镇村部委局长们员等的了和与及各家名位人]$/;

/** 会长|学|诚，; 王|作|安|局长: characters that make no word, beside a title, are a name. */
export function withTitledNames(chunks: Chunk[], text: string): Chunk[] {
  if (!chunks.some(({ kind }) => kind === "title")) return chunks;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    if (lastOf(out)?.kind !== "title" && !isLoneCharacter(chunks[i])) {
      out.push(chunks[i]);
      continue;
    }
    const uncommon = lastOf(out)?.kind === "title" && closesName(chunks[i + 1]) ? uncommonName(chunks[i], text) : "";
    if (uncommon !== "") {
      out.push(personChunk(chunks[i], uncommon, "title"));
      continue;
    }
    const grouped = lastOf(out)?.kind === "title" ? groupedName(chunks, i, text) : i;
    if (grouped > i) {
      out.push(personOf(chunks, i, grouped, text.slice(chunks[i].start, chunks[grouped - 1].end), "title"));
      i = grouped - 1;
      continue;
    }
    let end = i;
    while (end < chunks.length && end < i + 4 && isLoneCharacter(chunks[end])) end++;
    const length = end - i;
    const before = lastOf(out);
    const after = chunks[end];
    const afterTitle = before?.kind === "title" && (closesName(after) || isManner(chunks, end));
    const beforeTitle =
      after?.kind === "title" &&
      after.start === chunks[Math.max(i, end - 1)].end &&
      isSurname(wordOrName(chunks[i])) &&
      before?.kind !== "title";
    if (length < 2 || length > 3 || !(afterTitle || beforeTitle)) {
      out.push(chunks[i]);
      continue;
    }
    out.push(personOf(chunks, i, end, chunks.slice(i, end).map(wordOrName).join(""), "title"));
    i = end - 1;
  }
  return out;
}

const OPENS_CLAUSE = new Set("，。；“");

/** 李|强|表示: lone characters at the head of a clause that say, chair or attend something are a name. */
export function withActingNames(chunks: Chunk[], text: string): Chunk[] {
  if (!chunks.some((chunk, i) => i > 1 && isAct(chunk) && isLoneCharacter(chunks[i - 1]))) return chunks;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const before = lastOf(out);
    const opens = before === undefined || before.kind === "date" || OPENS_CLAUSE.has(wordOrName(before));
    let end = i;
    while (opens && end < chunks.length && end < i + 3 && isLoneCharacter(chunks[end])) end++;
    const after = chunks[end];
    if (end - i < 2 || !isAct(after) || !isSurname(wordOrName(chunks[i])) || chunks[end - 1].end !== after.start) {
      out.push(chunks[i]);
      continue;
    }
    out.push(personOf(chunks, i, end, text.slice(chunks[i].start, chunks[end - 1].end), "verb"));
    i = end - 1;
  }
  return out;
}

/** 表示, 主持, 出席: what only people do. */
function isAct(chunk: Chunk | undefined): chunk is VerbChunk {
  return (
    chunk?.kind === "verb" && chunk.verb.length > 1 && isVerbOf(chunk.verb, VERB.stress | VERB.chair | VERB.attend)
  );
}

/** 县委书记|秦岭|主持, 主席|福布斯: a rare word that begins with a family name or is spelt as foreign names are, where a name is due. */
function uncommonName(chunk: Chunk, text: string): string {
  if (chunk.kind !== "word" && chunk.kind !== "act" && chunk.kind !== "place") return "";
  const name = text.slice(chunk.start, chunk.end);
  const written = name.length >= 3 && name.length <= 5 && isForeign(name);
  if (!written && (name.length < 2 || name.length > 3 || !isSurname(name))) return "";
  const { trie, costs } = lexicon();
  const entry = trie.find(name);
  return entry >= 0 && costs[entry] >= UNCOMMON ? name : "";
}

const LONE = new WordPattern(/^(?![省州市县区乡镇村部委局厅等其该各某本个位名人])\p{Script=Han}$/u);

function isLoneCharacter(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || (chunk.kind !== "word" && chunk.kind !== "act")) return false;
  return chunk.text.length === 1 && LONE.fits(chunk);
}

/** 甲|笑呵呵|地|说: how somebody speaks. */
function isManner(chunks: readonly Chunk[], i: number): boolean {
  return (
    chunks[i]?.kind === "word" && wordOrName(chunks[i + 1] ?? chunks[i]) === "地" && chunks[i + 2]?.kind === "verb"
  );
}

function closesName(after: Chunk | undefined): boolean {
  if (after === undefined || after.kind === "verb" || after.kind === "courtesy") return true;
  if (after.kind === "function") return !/^(?:的|了|们|之)$/.test(after.text);
  return /^[、，。）与和在就等]$/.test(after.text);
}

/** 严|总领事 after 严宇清: a surname with a title is the one person of that surname. */
export function withSurnames(chunks: Chunk[], families: ReadonlyMap<string, readonly string[]>): Chunk[] {
  const first = chunks.findIndex((_, i) => isShort(chunks, i));
  if (first < 0) return chunks;
  const out = chunks.slice(0, first);
  for (let i = first; i < chunks.length; i++) {
    const chunk = chunks[i];
    const fits = (isShort(chunks, i) ? families.get(chunk.text) : undefined) ?? [];
    if (fits.length !== 1 || lastOf(out)?.kind === "org") {
      out.push(chunk);
      continue;
    }
    out.push(personOf(chunks, i, i + 2, fits[0], "note"));
    i++;
  }
  return out;
}

/** A lone character right before a title. */
function isShort(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  const title = chunks[i + 1];
  return chunk.kind === "word" && chunk.text.length === 1 && title?.kind === "title" && title.start === chunk.end;
}

/** The names of each family, by the character that it begins with. */
export function familiesOf(names: Iterable<string>): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const name of names) {
    const known = families.get(name[0]);
    if (known === undefined) families.set(name[0], [name]);
    else known.push(name);
  }
  return families;
}

/** 甲、颁玛德吉、乙: what stands between names in a list is a name, though no lexicon knows it. */
export function withListedNames(chunks: Chunk[]): Chunk[] {
  const first = chunks.findIndex((_, i) => isListedAfterName(chunks, i) && nameLikeEnd(chunks, i) > i);
  if (first < 0) return chunks;
  const out = chunks.slice(0, first);
  for (let i = first; i < chunks.length; i++) {
    const end = isListedAfterName(out, out.length) ? nameLikeEnd(chunks, i) : i;
    if (end === i) {
      out.push(chunks[i]);
      continue;
    }
    out.push(personOf(chunks, i, end, chunks.slice(i, end).map(wordOrName).join(""), "list"));
    i = end - 1;
  }
  return out;
}

function isListedAfterName(chunks: readonly Chunk[], i: number): boolean {
  const link = itemAt(chunks, i - 1);
  const before = itemAt(chunks, i - 2);
  return link?.kind === "mark" && link.text === "、" && before?.kind === "person" && before.evidence !== "none";
}

/** The end of 2–4 characters of plain words that a list mark or the list's end follows; `i` when they are no name. */
function nameLikeEnd(chunks: readonly Chunk[], i: number): number {
  let k = i;
  let length = 0;
  while (
    k < chunks.length &&
    (chunks[k].kind === "word" ||
      chunks[k].kind === "act" ||
      chunks[k].kind === "person" ||
      (k === i + 1 && isMiddleName(chunks, i)))
  ) {
    length += chunks[k].end - chunks[k].start;
    k++;
  }
  const after = chunks[k];
  const closed =
    after !== undefined && (/^[、，。和及等]$/.test(after.text) || (length === 3 && k > i + 1 && comes(after)));
  if (!closed || length < 2 || length > 4 || (k === i + 1 && chunks[i].kind === "person")) return i;
  const name = chunks.slice(i, k).map(wordOrName).join("");
  if (!/^\p{Script=Han}+$/u.test(name) || NO_NAME.test(name)) return i;
  if (k === i + 1 && !isSurname(name)) return i;
  const next = chunks[k + 1];
  return next?.kind === "person" ||
    next?.kind === "title" ||
    next?.kind === "org" ||
    after.kind === "verb" ||
    (after.kind === "mark" && after.text !== "、")
    ? k
    : i;
}

/** 甲、皮|以|广: a function word between a family name and one more character. */
function isMiddleName(chunks: readonly Chunk[], i: number): boolean {
  const middle = chunks[i + 1];
  return (
    middle.kind === "function" &&
    /^[全有同为方连常和向于以自由从]$/.test(middle.text) &&
    isSurname(wordOrName(chunks[i])) &&
    chunks[i].text.length === 1 &&
    isLoneCharacter(chunks[i + 2])
  );
}

function comes(after: Chunk): boolean {
  return after.kind === "verb" && isVerbOf(after.verb, VERB.attend | VERB.accompany | VERB.speak | VERB.chair);
}

export function isSurname(name: string): boolean {
  return NameCosts.shared().surname[name.charCodeAt(0)] > 0;
}
