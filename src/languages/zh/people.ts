// Who is named here? Keeps the names that something besides the lattice speaks for: a title, a list, a verb, a note.

import type { Chunk, PersonChunk, Sentence } from "./chunks";
import { lexicon } from "./lexicon";
import { NameCosts } from "./names";
import { isVerbOf } from "./verbs";

/**
 * Marks why each name is believed; a name believed nowhere in the article becomes a plain word. Returns how often each
 * believed name was found.
 */
export function markPeople(sentences: readonly Sentence[], believed = new Set<string>()): Map<string, number> {
  for (const sentence of sentences) {
    sentence.chunks = withTitledNames(sentence.chunks);
    markSentence(sentence.chunks);
    sentence.chunks = withListedNames(sentence.chunks);
  }
  const counts = new Map<string, number>();
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.kind !== "person") continue;
      if (chunk.evidence !== "none") believed.add(chunk.name);
      counts.set(chunk.name, (counts.get(chunk.name) ?? 0) + 1);
    }
  }
  for (const sentence of sentences) {
    const kept = sentence.chunks.map((chunk) =>
      chunk.kind === "person" && !believed.has(chunk.name) ? plainWord(chunk) : chunk,
    );
    sentence.chunks = withSurnames(kept, believed);
  }
  for (const name of counts.keys()) if (!believed.has(name)) counts.delete(name);
  return counts;
}

function plainWord(chunk: PersonChunk): Chunk {
  const { first, last, start, end, name } = chunk;
  return { kind: "word", text: name, first, last, start, end };
}

/** （郭红甫）, （甲 乙） as a sentence of its own. */
export function isBracketOfNames(chunks: readonly Chunk[]): boolean {
  const inner = chunks.slice(1, -1);
  if (inner.length === 0 || wordsOf(chunks[0]) !== "（" || wordsOf(chunks[chunks.length - 1]) !== "）") return false;
  return inner.every((chunk) => chunk.kind === "person" || wordsOf(chunk) === "、");
}

/** 作者：甲局 张文超: on a line of authors every name is one. */
function isAuthors(chunks: readonly Chunk[]): boolean {
  if (isBracketOfNames(chunks)) return true;
  const opening = chunks.slice(0, 3).map(wordsOf).join("");
  return (
    /^[（◎●■]?(?:作者|记者|通讯员|撰稿|全媒体记者|文图)/.test(opening) &&
    chunks[chunks.length - 1].end - chunks[0].start < 45
  );
}

function markSentence(chunks: readonly Chunk[]): void {
  if (chunks.length > 0 && isAuthors(chunks))
    for (const chunk of chunks) if (chunk.kind === "person") chunk.evidence = "byline";
  chunks.forEach((chunk, i) => {
    if (chunk.kind === "person" && chunk.evidence === "none") chunk.evidence = evidenceAt(chunks, i, chunk);
  });
  for (let i = chunks.length - 1; i > 1; i--) {
    const chunk = chunks[i];
    const before = chunks[listedBefore(chunks, i)];
    if (chunk.kind === "person" && chunk.evidence !== "none" && before?.kind === "person" && before.evidence === "none")
      before.evidence = "list";
  }
  markRuns(chunks);
}

/** 甲、乙、丙: three guesses side by side in a list speak for one another. */
function markRuns(chunks: readonly Chunk[]): void {
  for (let i = 0; i < chunks.length; i++) {
    const run: PersonChunk[] = [];
    let k = i;
    for (let chunk = chunks[k]; chunk?.kind === "person"; chunk = chunks[k]) {
      run.push(chunk);
      const link = chunks[k + 1];
      if (link?.kind !== "mark" || link.text !== "、") break;
      k += 2;
    }
    if (isListOfPlaces(chunks, k + 1) || isListOfPlaces(chunks, k)) continue;
    if (run.length < 3 && !run.some(({ evidence }) => evidence !== "none")) continue;
    for (const person of run) if (person.evidence === "none") person.evidence = "list";
  }
}

/** 甲、乙、丙等村: what the list ends with says that it names no people. */
function isListOfPlaces(chunks: readonly Chunk[], k: number): boolean {
  const at = wordsOf(chunks[k] ?? chunks[0]) === "等" ? k + 1 : k;
  const next = chunks[at];
  return (
    next !== undefined &&
    "text" in next &&
    /^(?:地|村|社区|乡|镇|乡镇|村委会|县|县市|市|单位|部门|企业|公司|\d+|[一二三四五六七八九十]+)$/.test(next.text)
  );
}

/** 会长|学|诚，; 王|作|安|局长: characters that make no word, beside a title, are a name. */
function withTitledNames(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const uncommon = out[out.length - 1]?.kind === "title" && closesName(chunks[i + 1]) ? uncommonName(chunks[i]) : "";
    if (uncommon !== "") {
      const { first, last, start, end } = chunks[i];
      out.push({ kind: "person", name: uncommon, evidence: "title", first, last, start, end, entity: null });
      continue;
    }
    let end = i;
    while (end < chunks.length && end < i + 4 && isLoneCharacter(chunks[end])) end++;
    const length = end - i;
    const before = out[out.length - 1];
    const after = chunks[end];
    const afterTitle = before?.kind === "title" && closesName(after);
    const beforeTitle =
      after?.kind === "title" &&
      after.start === chunks[Math.max(i, end - 1)].end &&
      isSurname(wordsOf(chunks[i])) &&
      before?.kind !== "title";
    if (length < 2 || length > 3 || !(afterTitle || beforeTitle)) {
      out.push(chunks[i]);
      continue;
    }
    const name = chunks.slice(i, end).map(wordsOf).join("");
    out.push({
      kind: "person",
      name,
      evidence: "title",
      first: chunks[i].first,
      last: chunks[end - 1].last,
      start: chunks[i].start,
      end: chunks[end - 1].end,
      entity: null,
    });
    i = end - 1;
  }
  return out;
}

const UNCOMMON = 1150;

/** 县委书记|秦岭|主持: a rare word that begins with a family name, where a name is due. */
function uncommonName(chunk: Chunk): string {
  if (chunk.kind !== "word" && chunk.kind !== "act") return "";
  const name = chunk.text;
  if (name.length < 2 || name.length > 3 || !isSurname(name)) return "";
  const { trie, costs } = lexicon();
  const entry = trie.find(name);
  return entry >= 0 && costs[entry] >= UNCOMMON ? name : "";
}

function isLoneCharacter(chunk: Chunk): boolean {
  if (chunk.kind !== "word" && chunk.kind !== "act") return false;
  return (
    chunk.text.length === 1 &&
    /\p{Script=Han}/u.test(chunk.text) &&
    !/[省州市县区乡镇村部委局厅等其该各某本个位名人]/.test(chunk.text)
  );
}

function closesName(after: Chunk | undefined): boolean {
  if (after === undefined || after.kind === "verb" || after.kind === "courtesy") return true;
  if (after.kind === "function") return !/^(?:的|了|们|之)$/.test(after.text);
  return "text" in after && /^[、，。）与和在就等]$/.test(after.text);
}

/** 严|总领事 after 严宇清: a surname with a title is the one person of that surname. */
function withSurnames(chunks: readonly Chunk[], believed: ReadonlySet<string>): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    const title = chunks[i + 1];
    const isShort =
      chunk.kind === "word" && chunk.text.length === 1 && title?.kind === "title" && title.start === chunk.end;
    const fits = isShort ? [...believed].filter((name) => name.startsWith(chunk.text)) : [];
    if (fits.length !== 1 || out[out.length - 1]?.kind === "org") {
      out.push(chunk);
      continue;
    }
    out.push({
      kind: "person",
      name: fits[0],
      evidence: "note",
      first: chunk.first,
      last: title.last,
      start: chunk.start,
      end: title.end,
      entity: null,
    });
    i++;
  }
  return out;
}

/** 甲、颁玛德吉、乙: what stands between names in a list is a name, though no lexicon knows it. */
function withListedNames(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const end = isListedAfterName(out) ? nameLikeEnd(chunks, i) : i;
    if (end === i) {
      out.push(chunks[i]);
      continue;
    }
    const first = chunks[i];
    const last = chunks[end - 1];
    const name = chunks.slice(i, end).map(wordsOf).join("");
    out.push({
      kind: "person",
      name,
      evidence: "list",
      first: first.first,
      last: last.last,
      start: first.start,
      end: last.end,
      entity: null,
    });
    i = end - 1;
  }
  return out;
}

function isListedAfterName(out: readonly Chunk[]): boolean {
  const link = out[out.length - 1];
  const before = out[out.length - 2];
  return link?.kind === "mark" && link.text === "、" && before?.kind === "person" && before.evidence !== "none";
}

const NO_NAME = /[省州市县区乡镇村部委局长们员等的了和与及各家名位人]$/;

/** The end of 2–4 characters of plain words that a list mark or the list's end follows; `i` when they are no name. */
function nameLikeEnd(chunks: readonly Chunk[], i: number): number {
  let k = i;
  let length = 0;
  while (k < chunks.length && (chunks[k].kind === "word" || chunks[k].kind === "act" || chunks[k].kind === "person")) {
    length += chunks[k].end - chunks[k].start;
    k++;
  }
  const after = chunks[k];
  const closed = after !== undefined && "text" in after && /^[、，。和及等]$/.test(after.text);
  if (!closed || length < 2 || length > 4 || (k === i + 1 && chunks[i].kind === "person")) return i;
  const name = chunks.slice(i, k).map(wordsOf).join("");
  if (!/^\p{Script=Han}+$/u.test(name) || NO_NAME.test(name)) return i;
  if (k === i + 1 && !isSurname(name)) return i;
  const next = chunks[k + 1];
  return next?.kind === "person" ||
    next?.kind === "title" ||
    next?.kind === "org" ||
    (after.kind === "mark" && after.text !== "、")
    ? k
    : i;
}

function isSurname(name: string): boolean {
  return NameCosts.shared().surname[name.charCodeAt(0)] > 0;
}

function wordsOf(chunk: Chunk): string {
  return chunk.kind === "person" ? chunk.name : "text" in chunk ? chunk.text : "";
}

/** The index of the name that a list mark joins to the one at `i`, or -1. */
function listedBefore(chunks: readonly Chunk[], i: number): number {
  const link = chunks[i - 1];
  const linked =
    (link?.kind === "mark" && link.text === "、") || (link?.kind === "function" && /^[和与及同]$/.test(link.text));
  return linked ? i - 2 : -1;
}

function evidenceAt(chunks: readonly Chunk[], i: number, chunk: PersonChunk): PersonChunk["evidence"] {
  const before = chunks[i - 1];
  const after = chunks[i + 1];
  if (before?.kind === "title") return "title";
  if (before?.kind === "role") return "role";
  if (after?.kind === "courtesy" || (after?.kind === "title" && after.start === chunk.end)) return "note";
  if (before?.kind === "person" && before.evidence !== "none") return "list";
  const listed = chunks[listedBefore(chunks, i)];
  if (listed?.kind === "person" && listed.evidence !== "none") return "list";
  if (after?.kind === "mark" && after.text === "（" && isPersonalNote(chunks[i + 2])) return "note";
  if (before?.kind === "verb" && isVerbOf(before.verb, "appoint", "dismiss")) return "verb";
  const opensClause = before === undefined || before.kind === "mark" || before.kind === "date";
  if (opensClause && actsNext(chunks, i)) return "verb";
  return "none";
}

function isPersonalNote(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && "text" in chunk && /^[男女]$/.test(chunk.text);
}

/** 刘成鸣|强调, 李江|主持, 王芳|在…: what only people do. */
function actsNext(chunks: readonly Chunk[], i: number): boolean {
  const next = chunks[i + 1];
  if (next?.kind === "verb") return isVerbOf(next.verb, "stress", "chair", "speak", "attend", "visit", "greet");
  return next !== undefined && "text" in next && /^(?:一行|率队|带队|等)$/.test(next.text);
}
