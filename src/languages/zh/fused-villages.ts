// Which village has an officer whose title took its last character? 江家|村支书, 江口|村主任: 江家村 and its 支书.

import { itemAt } from "../../lists";
import type { Chunk, PlacePart, TitleChunk } from "./chunks";
import { wordOrName } from "./clause-words";
import { lexicon } from "./lexicon";
import { bodyChunk, changed, placeChunk } from "./making-chunks";
import { VILLAGE_KINDS } from "./name-words";
import type { TokenTable } from "./scan";
import { WordPattern } from "./words";

const FUSED =
  /^村(?:支书|副支书|支部书记|支部副书记|党支部书记|党支部副书记|党总支书记|党委书记|书记|副书记|主任|副主任|长|委会主任|委会副主任|委主任|文书|会计|妇女主任|妇联主席|监委会主任)$/;
/** 村|妇联|主席: organs that a village has. */
const ORGAN = /^(妇联|监委会|委会|党?支部|党总支|党委)(?=.)/;
/** Who or which of many is meant, and no name. */
const NO_NAME = new WordPattern(
  /^(?:部分|各|各个|全体|所有|多名|多位|优秀|年轻|老|老一辈|新|新任|时任|现任|原任|前任|原|前|曾任|担任|兼任|任|当选|当选为|作为|是|为|由|和|与|及|等|女|一名|一位|名|位|当地|邻近|周边|邻|本|该|我|我们|驻|两|每|全国|全县|全镇|全乡|全市|最美|十佳|模范|当|当上|做|选为|担任过|推荐|聘任|退休|在任|离任|兼|找到|联系|据|听|问)$/,
);
const DIVISION = /[省市县区州盟旗乡镇道]$/;
const RARE = 1150;
const LONGEST = 4;

/** The chunks, with the village before each such title as a place, and the title without its first character. */
export function withFusedVillages(chunks: Chunk[], tokens: TokenTable, text: string): Chunk[] {
  if (!chunks.some((chunk, k) => isFused(chunk) && chunks[k + 1]?.kind === "person")) return chunks;
  const out = [...chunks];
  for (let k = out.length - 2; k > 0; k--) {
    const title = out[k];
    if (!isFused(title) || out[k + 1].kind !== "person") continue;
    const from = nameStart(out, k, text);
    if (from === k || !isName(out, from, k, tokens)) continue;
    const first = out[from];
    const town = itemAt(out, from - 1);
    const inTown = town?.kind === "place" && town.end === first.start;
    const outer: readonly PlacePart[] = first.kind === "place" ? first.parts.slice(0, -1) : inTown ? town.parts : [];
    const start = first.kind === "place" ? first.parts[first.parts.length - 1].start : first.start;
    const opens = inTown && first.kind !== "place" ? from - 1 : from;
    const span = { first: out[opens].first, last: title.first, start: out[opens].start, end: title.start + 1 };
    const village = placeChunk(span, [...outer, { start, end: span.end, entry: -1, grammar: "village" }]);
    const office = title.title.slice(1);
    const [, organ] = ORGAN.exec(office) ?? [];
    const starts = title.start + 1 + (organ?.length ?? 0);
    const owner = organ === undefined ? village : bodyChunk({ ...span, end: starts }, village, organ, "named");
    out.splice(opens, k - opens + 1, owner, changed(title, { start: starts, title: office.slice(organ?.length ?? 0) }));
    k = opens;
  }
  return out;
}

function isFused(chunk: Chunk): chunk is TitleChunk {
  return chunk.kind === "title" && FUSED.test(chunk.title);
}

/** Where the words that may be the village's name begin; `k` when none stand beside the title. */
function nameStart(chunks: readonly Chunk[], k: number, text: string): number {
  let from = k;
  while (from > 0 && chunks[from - 1].end === chunks[from].start) {
    const before = chunks[from - 1];
    if (before.kind === "place") {
      const form = text.slice(before.parts[before.parts.length - 1].start, before.end);
      return from === k && !DIVISION.test(form) && form.length < LONGEST ? from - 1 : from;
    }
    const guess = before.kind === "person" && before.evidence === "none";
    const side = from < k && /^[前后上下中]$/.test(before.text) && chunks[from - 2]?.end === before.start;
    if (before.kind !== "word" && !side && before.kind !== "act" && !guess) break;
    if ((!side && NO_NAME.fits(before)) || chunks[k].start - before.start > LONGEST) return k;
    from--;
  }
  return from;
}

/** A name that stands behind its town, or no common word. */
function isName(chunks: readonly Chunk[], from: number, k: number, tokens: TokenTable): boolean {
  const first = chunks[from];
  if (first.kind === "place") return true;
  const name = chunks.slice(from, k).map(wordOrName).join("");
  if (name.length < 2 || VILLAGE_KINDS.has(name)) return false;
  const before = itemAt(chunks, from - 1);
  if (before?.kind === "place" && before.end === first.start) return true;
  if (before !== undefined && before.end === first.start && before.kind === "title") return false;
  const { costs } = lexicon();
  for (let token = first.first; token < chunks[k].first; token++) {
    const entry = tokens.entry[token];
    if (entry < 0 || costs[entry] >= RARE) return true;
  }
  return false;
}
