// Who is named here? Keeps the names that something besides the lattice speaks for: a title, a list, a verb, a note.

import { itemAt } from "../../lists";
import { type Appointing, appointing, appointingHeading, withAppointedNames } from "./appointed-names";
import { withBylineNames } from "./byline-names";
import type { Chunk, PersonChunk, Sentence } from "./chunks";
import { wordOrName } from "./clause-words";
import { withCredits } from "./credits";
import { CUE } from "./cues";
import { withHomeNames } from "./home-names";
import { changed, plainChunk } from "./making-chunks";
import { withClosingJoints } from "./name-or-joint";
import {
  familiesOf,
  withActingNames,
  withListedNames,
  withLongNames,
  withSurnames,
  withTitledNames,
} from "./name-recovery";
import { officesInNote } from "./note-offices";
import { withPostedNames } from "./posted-names";
import { isAuthors, isReporterAt } from "./signatures";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern, wordOf } from "./words";

/**
 * Marks why each name is believed; a name believed nowhere in the article becomes a plain word. Returns how often each
 * believed name was found.
 */
export function markPeople(
  text: string,
  sentences: readonly Sentence[],
  believed = new Set<string>(),
): Map<string, number> {
  let heading: Appointing | undefined;
  for (const sentence of sentences) {
    const appoints = appointing(sentence.chunks, heading);
    heading = appointingHeading(sentence.chunks) ?? appoints;
    sentence.appoints = appoints;
    const credited = withCredits(sentence.chunks, text);
    if (credited !== null) {
      sentence.chunks = credited;
      continue;
    }
    const posted = withPostedNames(sentence.chunks, text);
    const mayAppoint = appoints !== undefined || (sentence.cues & CUE.office) !== 0;
    const appointed = mayAppoint ? withAppointedNames(posted, text, appoints) : posted;
    sentence.chunks = withActingNames(appointed, text);
    if (!mayNameSomeone(sentence.chunks)) continue;
    const named = withLongNames(withTitledNames(withBylineNames(sentence.chunks, text), text));
    sentence.chunks = withClosingJoints((sentence.cues & CUE.home) !== 0 ? withHomeNames(named) : named);
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
  for (const name of believed) if (FOLLOWED.test(name) && believed.has(name.slice(0, -1))) believed.delete(name);
  const families = familiesOf(believed);
  for (const sentence of sentences) {
    if (!mayNameSomeone(sentence.chunks)) continue;
    const doubted = sentence.chunks.some((chunk) => chunk.kind === "person" && !believed.has(chunk.name));
    if (doubted)
      sentence.chunks = sentence.chunks.flatMap((chunk) =>
        chunk.kind === "person" && !believed.has(chunk.name) ? unbelieved(chunk, believed) : chunk,
      );
    sentence.chunks = withSurnames(sentence.chunks, families);
  }
  for (const name of counts.keys()) if (!believed.has(name)) counts.delete(name);
  return counts;
}

/** Whether a sentence holds a guessed name, what names stand beside, or the bracket of a byline. */
function mayNameSomeone(chunks: readonly Chunk[]): boolean {
  for (let i = 0; i < chunks.length; i++) {
    const { kind, text } = chunks[i];
    if (kind === "person" || kind === "title" || kind === "role") return true;
    if (i < 9 && kind === "mark" && text === "（") return true;
  }
  return false;
}

/** A name of three characters and the word after it: 王芳林|在, when 王芳林 is named elsewhere. */
const FOLLOWED = /^..+[在于和与将被向因从由]$/;

/** What is left of a name that nothing speaks for: the name inside it that others speak for, else a word. */
function unbelieved(chunk: PersonChunk, believed: ReadonlySet<string>): Chunk[] {
  const name = chunk.name.slice(0, -1);
  if (!FOLLOWED.test(chunk.name) || !believed.has(name)) return [plainWord(chunk)];
  const { first, last, start, end } = chunk;
  const text = chunk.name.slice(-1);
  return [
    changed(chunk, { name, end: end - 1 }),
    plainChunk("function", { first, last, start: start + name.length, end }, text, wordOf(text)),
  ];
}

function plainWord(chunk: PersonChunk): Chunk {
  return plainChunk("word", chunk, chunk.name, wordOf(chunk.name));
}

function markSentence(chunks: readonly Chunk[]): void {
  if (chunks.length > 0 && isAuthors(chunks))
    for (const chunk of chunks) if (chunk.kind === "person") chunk.evidence = "byline";
  chunks.forEach((chunk, i) => {
    if (chunk.kind === "person" && chunk.evidence === "none")
      chunk.evidence = isReporterAt(chunks, i) ? "byline" : evidenceAt(chunks, i, chunk);
  });
  for (let i = chunks.length - 1; i > 1; i--) {
    const chunk = chunks[i];
    if (chunk.kind !== "person" || chunk.evidence === "none") continue;
    const at = listedBefore(chunks, i);
    const before = chunks[at];
    if (before?.kind === "person" && before.evidence === "none" && !opensFirm(chunks, at)) before.evidence = "list";
  }
  markRuns(chunks);
}

/** 甲、乙、丙: three guesses side by side in a list speak for one another. */
function markRuns(chunks: readonly Chunk[]): void {
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i].kind !== "person") continue;
    const run: PersonChunk[] = [];
    let k = i;
    for (let chunk = chunks[k]; chunk?.kind === "person"; chunk = chunks[k]) {
      run.push(chunk);
      const link = chunks[k + 1];
      if (link?.kind !== "mark" || link.text !== "、") break;
      k += 2;
    }
    if (isListOfPlaces(chunks, k + 1) || isListOfPlaces(chunks, k)) continue;
    if (run.length < (isOfLeaders(chunks, k) ? 2 : 3) && !run.some(({ evidence }) => evidence !== "none")) continue;
    run.forEach((person, at) => {
      if (person.evidence === "none" && !opensFirm(chunks, i + 2 * at)) person.evidence = "list";
    });
  }
}

/** 甲、乙|等|县|领导 */
function isOfLeaders(chunks: readonly Chunk[], k: number): boolean {
  const others = wordOrName(chunks[k + 1] ?? chunks[0]) === "等" ? k + 2 : k + 1;
  const at = /^[省市县区州旗镇乡]$/.test(wordOrName(chunks[others] ?? chunks[0])) ? others + 1 : others;
  return wordOrName(chunks[others - 1] ?? chunks[0]) === "等" && /领导$/.test(chunks[at]?.text ?? "");
}

const NO_PEOPLE = new WordPattern(
  /^(?:地|村|社区|乡|镇|乡镇|村委会|县|县市|市|单位|部门|企业|公司|\d+|[一二三四五六七八九十]+)$/,
);

/** 甲、乙等|12|人 */
const HEADS = new WordPattern(/^(?:[人名位]|领导|领导同志|领导干部)$/);

/** 甲、乙、丙等村: what the list ends with says that it names no people. */
function isListOfPlaces(chunks: readonly Chunk[], k: number): boolean {
  const at = wordOrName(chunks[k] ?? chunks[0]) === "等" ? k + 1 : k;
  return NO_PEOPLE.fits(chunks[at]) && !HEADS.fits(chunks[at + 1]);
}

const AND = new WordPattern(/^[和与及同]$/);

/** The index of the name that a list mark joins to the one at `i`, or -1. */
function listedBefore(chunks: readonly Chunk[], i: number): number {
  const link = itemAt(chunks, i - 1);
  const linked = (link?.kind === "mark" && link.text === "、") || (link?.kind === "function" && AND.fits(link));
  return linked ? beforeNote(chunks, i - 2) : -1;
}

/** 甲（女，藏族）、乙: the name that a note in brackets at `i` belongs to; else `i`. */
function beforeNote(chunks: readonly Chunk[], i: number): number {
  if (wordOrName(chunks[i] ?? chunks[0]) !== "）") return i;
  for (let k = i - 1; k > 0 && k > i - 9; k--) if (wordOrName(chunks[k]) === "（") return k - 1;
  return i;
}

const FIRM_TITLE = /董事长|总经理|总裁|厂长|创始人|首席执行官/;

/** 副市长甲、|海盛|航运|董事长乙: what stands before a trade and its head is a firm's, in a list too. */
function opensFirm(chunks: readonly Chunk[], i: number): boolean {
  const [firm, trade, title] = chunks.slice(i, i + 3);
  if (trade?.kind !== "word" || title?.kind !== "title" || trade.text.length < 2) return false;
  return trade.start === firm.end && title.start === trade.end && FIRM_TITLE.test(title.title);
}

function evidenceAt(chunks: readonly Chunk[], i: number, chunk: PersonChunk): PersonChunk["evidence"] {
  const before = itemAt(chunks, i - 1);
  const after = chunks[i + 1];
  if (wordOrName(before ?? chunk) === "：" && /^(?:作者|撰稿|撰文)$/.test(wordOrName(itemAt(chunks, i - 2) ?? chunk)))
    return "byline";
  if (before?.kind === "title" || chunks[beforeNote(chunks, i - 1)]?.kind === "title") return "title";
  if (before?.kind === "role") return "role";
  if (after?.kind === "courtesy" || (after?.kind === "title" && after.start === chunk.end)) return "note";
  if (opensFirm(chunks, i)) return "none";
  if (before?.kind === "person" && before.evidence !== "none") return "list";
  const listed = chunks[listedBefore(chunks, i)];
  if (listed?.kind === "person" && listed.evidence !== "none") return "list";
  if (after?.kind === "mark" && /^[（，]$/.test(after.text) && isPersonalNote(chunks[i + 2])) return "note";
  if (officesInNote(chunks, i) !== null) return "title";
  if (before?.kind === "verb" && isVerbOf(before.verb, VERB.appoint | VERB.dismiss)) return "verb";
  if (before?.kind === "verb" && isVerbOf(before.verb, VERB.greet | VERB.accompany) && PARTY_OF.fits(after))
    return "verb";
  if (after?.kind === "verb" && /^(?:任|担任|当选|当选为|出任|辞去)$/.test(after.verb)) return "verb";
  if (
    wordOrName(before ?? chunk) === "：" &&
    /^(?:有|还有|是|为|包括)$/.test(wordOrName(itemAt(chunks, i - 2) ?? chunk))
  )
    return "list";
  const opensClause = before === undefined || before.kind === "mark" || before.kind === "date";
  if (opensClause && (actsNext(chunks, i) || actsWithOthers(chunks, i))) return "verb";
  return "none";
}

/** 会见|甲|一行 */
const PARTY_OF = new WordPattern(/^一行人?$/);

function isPersonalNote(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^[男女]$/.test(chunk.text);
}

const DURING = new WordPattern(/^[中时里]$/);

/** 甲|在|致辞|中|介绍: in one's own speech. */
function speaksThere(chunks: readonly Chunk[], k: number): boolean {
  const speech = chunks[k];
  return speech?.kind === "verb" && isVerbOf(speech.verb, VERB.speak) && DURING.fits(chunks[k + 1]);
}

const MANNER = /^(?:先后|还|又|也|随后|首先|一同|分别|现场|实地|仔细|详细|认真|亲切|再次|专程|最后|并|接着|先|再)$/;

const OTHERS = /^(?:主要)?负责(?:人|同志|人员)$|^(?:工作人员|同志|领导|干部|成员)$/;

/** 甲|及|乙局|负责人|参加: who comes with the heads of bodies is somebody too. */
function actsWithOthers(chunks: readonly Chunk[], i: number): boolean {
  if (!/^(?:及|和|与|以及|，)$/.test(wordOrName(chunks[i + 1] ?? chunks[i]))) return false;
  let others = false;
  for (let k = i + 2; k < chunks.length && k < i + 20; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "verb") return others && isVerbOf(chunk.verb, VERB.attend | VERB.accompany);
    if (chunk.kind === "mark" && !/^[、，（）]$/.test(chunk.text)) return false;
    const words = chunk.kind === "title" ? chunk.title : chunk.kind === "role" ? chunk.text : wordOrName(chunk);
    others = OTHERS.test(words) || (others && /^(?:等|也|一同|一起)$/.test(words));
  }
  return false;
}

const DAY = new WordPattern(/^(?:[昨今]|又|则|也|再度|再次)$/);
const WITH_ONE = new WordPattern(/^[随由]$/);

/** 甲|昨天|又|随|部长乙, 甲|昨天|由|局长乙|陪同: whoever goes with others. */
function travels(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  while (at < from + 3 && (chunks[at]?.kind === "date" || DAY.fits(chunks[at]))) at++;
  if (!WITH_ONE.fits(chunks[at])) return false;
  if (wordOrName(chunks[at]) === "随") return chunks.slice(at + 1, at + 5).some(({ kind }) => kind === "title");
  for (let k = at + 1; k < chunks.length && k < at + 24; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "verb") return chunk.verb === "陪同";
    if (chunk.kind === "mark" && chunk.text !== "、") return false;
  }
  return false;
}

/** 刘成鸣|强调, 李江|先后|来到, 王芳|一行: what only people do. */
function actsNext(chunks: readonly Chunk[], i: number): boolean {
  let at = i + 1;
  if (travels(chunks, at)) return true;
  while (at < i + 3 && MANNER.test(wordOrName(chunks[at] ?? chunks[i]))) at++;
  const next = chunks[at];
  if (at === i + 1 && wordOrName(next ?? chunks[i]) === "在") return speaksThere(chunks, at + 1);
  if (next?.kind === "verb")
    return isVerbOf(
      next.verb,
      VERB.stress | VERB.chair | VERB.speak | VERB.attend | VERB.visit | VERB.greet | VERB.accompany,
    );
  if (next !== undefined && next.text === "等") return !isListOfPlaces(chunks, at);
  return next !== undefined && /^(?:一行|率队|带队)$/.test(next.text);
}
