// Which firms does a list name that 等企业 closes? 考察了楚烽科技、神威汽车等企业: what stands there by its brand and its trade.

import { itemAt } from "../../lists";
import type { Chunk, OrgChunk, Sentence } from "./chunks";
import { textOf, wordOrName } from "./clause-words";
import { lexicon, RARE_AS_NAMES } from "./lexicon";
import { bodyChunk } from "./making-chunks";
import type { TokenTable } from "./scan";

const CLOSES = /^(?:企业|公司|重点企业|龙头企业|民营企业|民企|科技企业|高新技术企业|上市公司|单位|机构)$/;
const TRADE =
  /(?:科技|能源|集团|股份|汽车|电子|制药|药业|食品|生物|材料|新材料|化工|电气|机械|重工|农业|环保|实业|控股|智能|装备|光电|半导体|物流|纺织|乳业|酒业|茶业|钢铁|水泥|建材|置业|传媒|软件|信息|通信|网络|证券|航空|电力|电器|家居|服饰|牧业|渔业|林业|种业|糖业|粮油|医药|医疗|技术|动力|电池|锂业|矿业|铝业|铜业|稀土|玻璃|陶瓷|纸业|包装|橡胶|轮胎|船舶|高科|精密|模具|时代|电缆|客车|商贸|文旅|文化)$/;

/** Makes a body of each item of such a list that has a word of its own. */
export function markFirms(sentence: Sentence, tokens: TokenTable): void {
  for (let i = 2; i < sentence.chunks.length - 1; i++) {
    if (textOf(sentence.chunks[i]) === "等" && closes(sentence.chunks, i + 1))
      sentence.chunks = withFirms(sentence.chunks, i, tokens);
  }
}

/** 等|4|家|企业. */
function closes(chunks: readonly Chunk[], from: number): boolean {
  let k = from;
  while (k < from + 3 && /^(?:\d+|[一二三四五六七八九十多]+|余?家|户|个|多家|一批)$/.test(textOf(chunks[k]))) k++;
  return CLOSES.test(textOf(chunks[k]));
}

/** Reads the items of the list that ends before `to`, last first. */
function withFirms(chunks: Chunk[], to: number, tokens: TokenTable): Chunk[] {
  const out = [...chunks];
  let end = to;
  while (end > 0) {
    const from = itemStart(out, end);
    if (from < end - 1 && isFirm(out, from, end, tokens)) out.splice(from, end - from, firm(out, from, end));
    const link = itemAt(out, Math.min(from, out.length) - 1);
    if (from === end || !/^[、和及]$/.test(textOf(link))) break;
    end = from - 1;
  }
  return out;
}

function itemStart(chunks: readonly Chunk[], end: number): number {
  let k = end;
  while (k > 0 && (k === end || chunks[k].start === chunks[k - 1].end)) {
    const chunk = chunks[k - 1];
    const guess = chunk.kind === "person" && chunk.evidence === "none";
    const lone = chunk.kind === "act" && chunk.text.length === 1;
    if (chunk.kind !== "word" && !guess && !lone) break;
    k--;
  }
  return k;
}

/** A brand before the trade: 楚|烽|科技, 神威|汽车; not 装备|制造. */
function isFirm(chunks: readonly Chunk[], from: number, end: number, tokens: TokenTable): boolean {
  const last = chunks[end - 1];
  const length = last.end - chunks[from].start;
  if (length < 4 || length > 10 || !TRADE.test(textOf(last))) return false;
  const { costs } = lexicon();
  for (let k = from; k < end - 1; k++) {
    const entry = tokens.entry[chunks[k].first];
    if (entry < 0 || costs[entry] >= RARE_AS_NAMES) return true;
    if (k > from && isLone(chunks[k]) && isLone(chunks[k - 1])) return true;
  }
  return false;
}

function isLone(chunk: Chunk): boolean {
  return chunk.end - chunk.start === 1;
}

function firm(chunks: readonly Chunk[], from: number, end: number): OrgChunk {
  const first = chunks[from];
  const last = chunks[end - 1];
  const rest = chunks.slice(from, end).map(wordOrName).join("");
  const span = { first: first.first, last: last.last, start: first.start, end: last.end };
  return bodyChunk(span, null, rest, "named");
}
