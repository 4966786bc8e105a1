// Which spots do words of going name that no lexicon knows? 来到甲科创园、乙鲜花港: what stands in a list of destinations.

import type { Doc } from "../../doc";
import { itemAt } from "../../lists";
import type { Chunk, PlaceChunk, Sentence, VerbChunk } from "./chunks";
import { BREAKS, markOf, PARTY, textOf, wordOrName } from "./clause-words";
import { KIND } from "./kinds";
import { lexicon, RARE_AS_NAMES } from "./lexicon";
import { withListedTowns } from "./listed-towns";
import { withListedVillages } from "./listed-villages";
import { placeChunk, verbChunk } from "./making-chunks";
import type { TokenTable } from "./scan";
import { withSharedDepartments } from "./shared-departments";
import { isVerbOf, VERB } from "./verbs";
import { withWholeItems } from "./visited-items";
import { WordPattern } from "./words";

const HEADS = new WordPattern(/^[人名]$/);
const NUMBER = new WordPattern(/^[\d一二三四五六七八九十多余]+$/);
/** 城区|各|工地: no one spot. */
const ALL = new WordPattern(/^各个?$/);
const LINKS = new WordPattern(/^(?:、|和|及|以及|与)$/);
const INNER = new WordPattern(/^[^的和与及在到对等了将把被从是有]$/);

/** Last characters of spots that are in no list of endings. */
const SPOT = /(?:[园港街城桥渠湖河坝库站塔楼湾洞泉岛寨岩崖]|湿地|牧场|林场|新村|定居点)$/;
/** Words that make no name of a spot: 重点项目, 城区广场, 部分企业. */
const COMMON =
  /^(?:部分|有关|相关|重点|项目|企业|各|附近|周边|当地|辖区|现代|农业|工业|产业|种植|养殖|施工|建设|城区|县城|城|乡|乡镇|村|农村|学校|汽车|火车|农贸|物流|田间|地头|一线|基层|社区|贫困|示范|蔬菜|粮食|扶贫|安置|集中|易地|搬迁|移民|[两多几\d一二三四五六七八九十]+|个|家|处|名|生产|加工|企事业|单位|现场|工程|交通|旅游|文化|公共|服务|活动|办公|机关|大|小|新|老|旧|沿线|沿街|主要|实地|等|地|园区|居民|群众|街道|农民|牧民|我|其|该|中心|厂区|车间|县|市|州|省|区|全|城市|产品|展示|科技|创新|特色|水库|桥梁|河道|防汛|物资|电商|农资|革命|储备|大型|建筑|挂点|宾馆|职业|燃气|危化|烟花|爆竹|烟花爆竹|防火|森林|森林防火|地质|地质灾害|疫情|疫苗|核酸|消防|种子|冷链|历史|文物|景观|沿河|沿湖|应急|救灾|快递|寄递|中小学|校园|特种|高层|建材|商业|金融)$/;
/** 甲隧道|施工现场: the works are at the spot. */
const WORKS = /^(?:施工现场|工地|项目工地|建设工地|现场)$/;
/** 在甲新区|建设|生产基地: what is done in the zone, not its name. */
const BUILDS = new WordPattern(/^(?:建设|新建|兴建|打造|建立|设立|投资|布局|开展|实施)$/);
const ZONE = /(?:新区|开发区|高新区|经开区|园区|产业园|工业园|科技园|保税区|示范区|度假区)$/;
const BESIDE = new WordPattern(/^(?:一行|一行人|率队|带队|专程|应邀|先后|组|团)$/);

/** Makes 来 before a place a verb of going, and names the spots that lists of destinations hold. */
export function markSpots(doc: Doc, sentences: readonly Sentence[], tokens: TokenTable): void {
  for (const sentence of sentences) {
    sentence.chunks = withListedTowns(withListedVillages(sentence.chunks), doc.text);
    sentence.chunks = withSharedDepartments(sentence.chunks, doc.text);
    const { chunks } = sentence;
    for (let i = 1; i < chunks.length - 1; i++) {
      if (textOf(chunks[i]) === "来" && comes(chunks, i)) chunks[i] = coming(chunks[i]);
    }
    for (let i = 0; i < sentence.chunks.length; i++) {
      const chunk = sentence.chunks[i];
      if (textOf(chunk) === "在" || (chunk.kind === "verb" && isVerbOf(chunk.verb, VERB.visit))) {
        sentence.chunks = withWholeItems(sentence.chunks, i, tokens, doc.text);
        sentence.chunks = withSpots(sentence.chunks, i, tokens);
      }
    }
  }
}

/** 甲一行来我州, 乙带队来丙: somebody comes to a place. */
function comes(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1];
  const next = chunks[i + 1];
  const towards =
    next.kind === "place" || next.kind === "org" || (next.kind === "level" && !next.whole) || next.kind === "word";
  if (!towards || markOf(next) !== "") return false;
  const counted = HEADS.fits(before) && NUMBER.fits(itemAt(chunks, i - 2));
  return counted || before.kind === "person" || BESIDE.fits(before) || PARTY.fits(before);
}

function coming(chunk: Chunk): VerbChunk {
  return verbChunk(chunk, "来到");
}

/** The chunks, with each item of the list behind the verb at `i` that names a spot as one place. */
function withSpots(chunks: Chunk[], i: number, tokens: TokenTable): Chunk[] {
  let k = i + 1;
  if (textOf(chunks[k]) === "了") k++;
  const out = chunks.slice(0, k);
  while (k < chunks.length) {
    let end = itemEnd(chunks, k);
    if (end === k && (chunks[k].kind === "org" || chunks[k].kind === "level")) end++;
    const spot = end > k ? spotIn(chunks, k, end, tokens, chunks[i].kind === "verb") : null;
    if (spot === null) out.push(...chunks.slice(k, end));
    else out.push(spot.place, ...chunks.slice(spot.to, end));
    k = end;
    const link = linkBehind(chunks, k);
    out.push(...chunks.slice(k, link));
    k = link;
    if (!LINKS.fits(chunks[k]) && !listGoesOn(chunks, k)) break;
    out.push(chunks[k]);
    k++;
  }
  out.push(...chunks.slice(k));
  return out;
}

/** 察看甲公司|消防|设施|、乙景区…: where the list goes on behind what is said of an item; `from` when it does not. */
export function linkBehind(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k < from + 5 && k < chunks.length; k++) {
    if (markOf(chunks[k]) === "、") return k;
    if (chunks[k].kind !== "word" && chunks[k].kind !== "act") return from;
  }
  return from;
}

/** 走访了甲村乙点，|丙村丁院等: a clause that names only places and bodies goes on with the list. */
function listGoesOn(chunks: readonly Chunk[], comma: number): boolean {
  if (textOf(chunks[comma]) !== "，" || chunks[comma + 1]?.kind !== "place") return false;
  for (let k = comma + 1; k < chunks.length && !BREAKS.fits(chunks[k]); k++) {
    const { kind } = chunks[k];
    if (kind === "verb" || kind === "person" || kind === "title" || kind === "meeting" || kind === "date") return false;
  }
  return true;
}

/** An item of a list ends at a list mark, at a verb, at a name, at what is no part of a name. */
function itemEnd(chunks: readonly Chunk[], from: number): number {
  let k = from;
  while (k < chunks.length) {
    const { kind } = chunks[k];
    const named =
      kind === "place" ||
      kind === "word" ||
      (kind === "act" && (k > from || chunks[k].end - chunks[k].start === 1)) ||
      (kind === "role" && k > from);
    const inner =
      kind === "function" &&
      k > from &&
      (textOf(chunks[k]) === "现场" || (INNER.fits(chunks[k]) && chunks[k + 1]?.kind === "word"));
    if (k > from && BUILDS.fits(chunks[k]) && ZONE.test(textOf(chunks[k - 1])) && !WORKS.test(textOf(chunks[k + 1])))
      break;
    if (!named && !inner && !(kind === "person" && isGuess(chunks[k]))) break;
    k++;
  }
  return k;
}

function isGuess(chunk: Chunk): boolean {
  return chunk.kind === "person" && chunk.evidence === "none";
}

/** The longest beginning of an item that ends as spots do and holds a word of its own. */
function spotIn(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  tokens: TokenTable,
  gone: boolean,
): { place: PlaceChunk; to: number } | null {
  let to = end;
  while (to > from + 1 && !endsSpot(chunks[to - 1], tokens, gone && chunks[to]?.kind !== "word")) to--;
  if (to > from + 2 && WORKS.test(wordOrName(chunks[to - 1])) && endsSpot(chunks[to - 2], tokens, gone)) to--;
  if (to <= from + 1 || ALL.fits(chunks[from + 1]) || ALL.fits(chunks[from])) return null;
  const first = chunks[from];
  // 甲村|幸福美丽新村 is the village.
  if (
    first.kind === "place" &&
    first.parts[first.parts.length - 1].grammar === "village" &&
    /新村$/.test(wordOrName(chunks[to - 1]))
  )
    return null;
  const last = chunks[to - 1];
  for (let k = from + 1; k < to; k++) if (chunks[k].start !== chunks[k - 1].end) return null;
  if (last.end - first.start > 16 || last.kind === "place") return null;
  const own = chunks.slice(from, to - 1).some((chunk) => chunk.kind !== "place" && !COMMON.test(wordOrName(chunk)));
  const placed = first.kind === "place" && to - from <= 4;
  if (!own && !placed) return null;
  const divided = first.kind === "place" && isDivision(first) ? first.parts : [];
  // 临夏县|百益鲜花港, 碌曲县|尕秀村安置点: a common word is named by the place that stands right before it.
  const proper = isProper(chunks, from + 1, to, tokens);
  const outer = proper ? divided : divided.slice(0, -1);
  const start =
    proper && outer.length > 0 ? chunks[from + 1].start : (divided[divided.length - 1]?.start ?? first.start);
  const part = { start, end: last.end, entry: -1, grammar: "site" as const };
  const span = { first: first.first, last: last.last, start: first.start, end: last.end };
  return { place: placeChunk(span, [...outer, part]), to };
}

/** A word that is no common one sets a spot apart without its place: 临夏县|百益鲜花港, not 铜川市|创业园. */
function isProper(chunks: readonly Chunk[], from: number, to: number, tokens: TokenTable): boolean {
  const { costs } = lexicon();
  for (let token = chunks[from].first; token < chunks[to - 1].last - 1; token++) {
    const entry = tokens.entry[token];
    if (entry < 0 || costs[entry] >= RARE_AS_NAMES || (tokens.kind[token] & KIND.PLACE) !== 0) return true;
  }
  return false;
}

/** 临夏县|鲜花港: the county is not part of the name; in 城南|工业园 it is. */
function isDivision(place: PlaceChunk): boolean {
  const last = place.parts[place.parts.length - 1];
  return last.grammar !== "site" && last.end - last.start > 2;
}

/** Ends as spots are known to; after a verb of going also with a character that spots end with. */
function endsSpot(chunk: Chunk, tokens: TokenTable, gone: boolean): boolean {
  if (chunk.kind !== "word") return false;
  return (
    (tokens.kind[chunk.last - 1] & KIND.SITE_ENDING) !== 0 ||
    (gone && SPOT.test(chunk.text) && (chunk.text.length === 1 || !COMMON.test(chunk.text)))
  );
}
