// Who wrote the article? 记者 X, 通讯员 X, X 文/图, names in brackets at the end.

import { itemAt } from "../../../lists";
import { DATELINE_END } from "../byline-names";
import { type PersonChunk, SENTENCES, type Sentence } from "../chunks";
import { textOf } from "../clauses";
import { creditsIn } from "../credits";
import { isBracketOfNames, isReporterAt, isSignature } from "../signatures";
import { WordPattern } from "../words";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const wrote: readonly ZhRule[] = [
  {
    id: "zh.wrote.byline",
    confidence: 0.97,
    example: "本报讯（记者 张涛）3月5日，全县教育工作会议召开。",
    nearMiss: "记者张涛采访了会议代表。",
  },
];

const WRITER = new WordPattern(
  /^(?:[见实]习|特派|首席)?(?:特约)?(?:本报|本网|全媒体?|融媒体?)?(?:记者|通讯员|特约通讯员|实习生|撰稿|作者)$/,
);
const BESIDE = new WordPattern(/^(?:[、/：]|文|图|文图|摄影|本报|本网|特约|作者)$/);

/** Bylines stand in brackets at the head, or on a line of their own. */
export function readBylines(facts: Facts): void {
  [facts.rule] = wrote;
  const { text, article } = facts.doc;
  for (const sentence of facts.doc.get(SENTENCES)) {
    const { chunks } = sentence;
    if (!chunks.some(({ kind }) => kind === "person")) continue;
    const credits = creditsIn(text.slice(sentence.start, sentence.end), sentence.start);
    chunks.forEach((chunk, i) => {
      if (chunk.kind !== "person") return;
      const signs =
        credits === null
          ? isByline(sentence, i, text)
          : credits.some(({ start, writes }) => writes && start === chunk.start);
      if (signs) facts.emit("WROTE", chunk.entity, article, bylineSpan(sentence, i, chunk), {}, facts.issueDate());
    });
  }
}

function bylineSpan(sentence: Sentence, i: number, chunk: PersonChunk) {
  let first = i;
  while (first > 0 && i - first < 6 && !/^[（。，]$/.test(textOf(itemAt(sentence.chunks, first - 1)))) first--;
  return { start: sentence.chunks[first].start, end: chunk.end };
}

/** The last words of a line, without its full stop. */
function lastWords(chunks: Sentence["chunks"]): string {
  const last = chunks[chunks.length - 1];
  return textOf(last.kind === "mark" ? itemAt(chunks, chunks.length - 2) : last);
}

function isByline(sentence: Sentence, i: number, text: string): boolean {
  const { chunks } = sentence;
  if (isBracketOfNames(chunks) || isSignature(chunks)) return true;
  if (textOf(itemAt(chunks, i - 1)) === "：" && /^(?:作者|撰稿|撰文)$/.test(textOf(itemAt(chunks, i - 2)))) return true;
  let k = i - 1;
  let role = false;
  while (k >= 0) {
    if (WRITER.fits(chunks[k])) role = true;
    else if (chunks[k].kind !== "person" && chunks[k].kind !== "org" && !BESIDE.fits(chunks[k])) break;
    k--;
  }
  if (role && k >= 0) k = opening(chunks, k);
  if (!role && isReporterAt(chunks, i)) return true;
  // （甲 实习生 乙）: who stands before the trainee writes too.
  if (!role && k === 0 && textOf(chunks[0]) === "（")
    role = WRITER.fits(chunks[i + 1]) && chunks[i + 2]?.kind === "person";
  if (!role && k >= 0 && textOf(chunks[k]) === "（")
    role = DATELINE_END.test(text.slice(Math.max(0, chunks[k].start - 4), chunks[k].start));
  if (!role) return false;
  const length = sentence.end - sentence.start;
  const reports = chunks[i + 1]?.kind === "place" ? chunks[i + 2] : chunks[i + 1];
  if (/^(?:报道|采写)$/.test(textOf(reports))) return k < 4;
  if (sentence.headline && chunks.some((chunk) => /^(?:来源|稿源)$/.test(textOf(chunk)))) return true;
  if (k < 0)
    return (
      length < 60 &&
      chunks
        .slice(i + 1)
        .every(
          (chunk) => (chunk.kind !== "verb" && chunk.kind !== "act") || /^(?:终审|审核|审校|校对)$/.test(textOf(chunk)),
        )
    );
  if (textOf(chunks[k]) === "由") return length < 60 && /^(?:摄|拍摄|提供|摄影)$/.test(lastWords(chunks));
  if (/^[（【〔［[◎●■□]$/.test(textOf(chunks[k]))) return true;
  return k < 4 && /^(?:讯|电|本网讯|本报讯)$/.test(textOf(chunks[k])) && length < 60;
}

/** 【甲时报|记者 乙: the bracket before the words for the paper, not far back; `k` when none stands there. */
function opening(chunks: Sentence["chunks"], k: number): number {
  let open = k;
  while (open > 0 && k - open < 4 && /^(?:word|place|org)$/.test(chunks[open].kind)) open--;
  return OPENS.test(textOf(chunks[open])) ? open : k;
}

const OPENS = /^[（【〔［[]$/;
