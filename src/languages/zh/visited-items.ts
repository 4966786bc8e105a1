// What does each item of a list of destinations name, read as one whole? 来到瑞丰新能源项目、大润发超市、县经济开发区.

import { itemAt } from "../../lists";
import type { Chunk, ChunkSpan, LevelChunk, PlaceChunk, PlacePart } from "./chunks";
import { markOf, textOf, wordOrName, wordOrVerb } from "./clause-words";
import { KIND } from "./kinds";
import { lexicon, RARE_AS_NAMES } from "./lexicon";
import { bodyChunk, levelChunk, placeChunk } from "./making-chunks";
import type { TokenTable } from "./scan";
import { PHRASE } from "./sites";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

/** Works under way: their site is what is visited. */
const WORKS = /(?:项目|工程)(?:[一二三四五六]期|[A-Z]?\d*标段)?$/;
/** Spots that no list of endings holds, or that common words name together with their level: 县|经济开发区. */
const SITE =
  /(?:大院|书院|农田|祖地|出发地|旧居|客运站|客运中心|汽车站|停车场|填埋场|体育公园|经济开发区|开发区|高新区|经开区|工业园区|工业园|产业园区|集聚区|集中区|[桃果茶梨橘橙李杏梅竹荷]园|烤房群|安置房|片区|公园|体育场)$/;
const BODY =
  /(?:超市|网吧|影城|影院|书店|饭庄|酒家|快捷酒店|洗浴中心|歌舞厅|商场|民宿|客栈|工坊|作坊|[^的]厂|采石场|[鸡猪羊牛鸭鹅马鱼鹿茶果农牧林]场|合作社|幸福院|小学|中学|幼儿园|食堂|餐厅|酒楼|药店|商行|中心|供热站|粮站|气站|配送站|养护站|管护站|护林站|环卫站|门店|直营店|超市.{1,6}店)$/;
const BRAND =
  /(?:科技|能源|食品|生物|药业|制药|新材料|材料|化工|电气|机械|重工|农业|环保|实业|控股|智能|装备|光电|物流|纺织|乳业|酒业|茶业|钢铁|水泥|建材|置业|医药|医疗|锂业|矿业|铝业|铜业|硅业|钨业|稀土|陶瓷|纸业|包装|橡胶|轮胎|模具|电缆|商贸|服饰|家居|家具|鞋业|种业|牧业|渔业|粮油|面业|米业|竹业|木业|动力|电池|电子|电器|汽车|玻璃|重科|特钢|精工|精密|冶金|燃气|水务|热力|辅料|钢构|钢结构|机电|车业|农牧|农资|印务|彩印|塑业|塑胶|铸造|锻造|管业|门业|纸品|纺织品|茶叶|菇业|菌业|果业|花卉|苗木|油脂|饲料|酿造|饮料|乳品|肉业|水产)$/;
/** What is said of works that are looked at, behind their name. */
const STATE =
  /^(?:建设|施工|改造|生产|运营|经营|运行|推进|进展|进度|实施|安全|工作|最新|整体|具体|落实|及){0,4}(?:情况|状况|成效|现场|工地)?$|^(?:建设|施工)?一线$/;
/** Spots that a county has one of. */
const ONLY_ONE =
  /^(?:(?:汽车|高铁|公路|长途)客运(?:中心站?|站|总站)|客运(?:中心|总站)|市民(?:广场|公园|中心)|(?:人民|文化|中心)(?:广场|公园))$/;
/** 河堤加固工程、民宿改造等: what is done, and nowhere one goes. */
const DONE = /(?:改造|修缮|建设|加固|整治|提升|治理|施工|维修|修复|安装|推进|打造|扩建|发展|培育)$/;
/** 在装备制造、港口物流等领域: trades. */
const TRADES = /^(?:领域|方面|产业|行业|环节|问题|工作|任务|措施|制度|模式|活动|产品|作物|技术|品种)/;
/** Works that a road, a bridge or a water names: 西环路道路工程. */
const ALONG =
  /^(?!道路|公路|铁路|农村|国省|乡村|背街|河道|主要|城区|县城)[^、，]{2,4}(?:路|大道|大街|街|桥|隧道|水库|河|渠)(?![灯面网堤道])|^(?!荒山|矿山|江河|小流域)[^、，]{1,3}[岭山坪坝沟湾滩峡溪江湖川潭坳塘洲泉]|^.家大院/;
/** Verbs of trades and works that stand in such names. */
const TRADE = new WordPattern(
  /^(?:建设|改造|加工|治理|整治|综合治理|安置|搬迁|迁建|扩建|改建|新建|改扩建|修复|保护|提升|开发|生产|养殖|种植|供水|排水|引水|调水|灌溉|防洪|加固|发电|储能|储备|处理|回收|利用|制造|配套|研发|物流|旅游|示范|创新|孵化|扩容|升级|技改|绿化|亮化|棚改|开采|冶炼|精炼|组装|养老|康养|救助|康复|培训|教育|实训|展示|体验|复垦|回迁|循环|检测|交易|配送|分拣|仓储|冷藏|屠宰|快递|照料|托管|托育|合作社|惠民|便民|富民|安居|超市|联合|团结|致富|接待|疏浚|拓宽|硬化|引调水|蓄能|养护|服务|运输|繁育|育种|观光|采摘)$/,
);
/** Kinds, counts and what is said of many: these name no one thing. */
const COMMON =
  /^(?:部分|有关|相关|重点|重大|在建|新建|拟建|续建|民生|各|各类|一批|多个|项目|工程|企业|附近|周边|当地|辖区|现代|农业|工业|产业|特色|种植|养殖|施工|建设|建设项目|城区|县城|老旧|小区|改造|农村|学校|农贸|民营|规上|规模|骨干|龙头|一线|基层|社区|贫困|示范|蔬菜|粮食|扶贫|安置|集中|易地|搬迁|[两多几\d一二三四五六七八九十]+|个|家|处|所|座|生产|加工|公共|服务|大|小|新|老|旧|大型|主要|其|该|中心|厂区|全|城市|产品|科技|创新|水利|交通|基础|设施|配套|招商|引资|招商引资|签约|民心|惠民|实事|省|市|县|区|镇|乡|村|省级|市级|县级|食品|医药|商贸|物流|餐饮|建筑|大型商超|建材|化工|机械|汽车|电子|陶瓷|环保|能源|新能源|新材料|装备|智能|医疗|制造|材料|高标准农田|乡村|振兴|旅游|文化|文旅|康养|加油|客运|道路|公路|综合|治理|灾后|恢复|重建|防洪|排涝|便民|养老|托育|早餐|社会|残疾人|老年|儿童|青少年|人民|行政|数字|经济|电商|电子商务|互联网|指挥|调度|应急|政务|某|那|这|水库|桥梁|河道|防汛|物资|电商|农资|革命|储备|建筑|挂点|宾馆|酒店|职业|燃气|危化|烟花|爆竹|防火|森林|地质|疫情|消防|种子|冷链|历史|文物|快递|校园|特种|金融|各|烟花爆竹|快捷)$/;
/** 石壁镇|重点项目: of a place, and yet no one thing. */
const AT_LARGE = new WordPattern(
  /^(?:部分|有关|相关|重点|重大|在建|新建|拟建|续建|民生|各|各类|一批|多个|项目|工程|建设项目|建设|招商|招商引资|实事|产业|惠民|乡村振兴|农业|工业|[两几]个|\d+|个)$/,
);
const SHOP = new WordPattern(/^(?:超市|商场|民宿|客栈|工坊|作坊|餐厅|酒楼|药店|商行|合作社|[鸡猪羊牛]场)$/);
const LEVEL = /^[县市区州旗镇乡]$/;
const LINKS = new WordPattern(/^(?:、|和|及|以及|与)$/);
const LONGEST = 30;

/** The chunks, with each item behind the verb (or 在) at `i` that ends as sites, works or bodies do as one chunk. */
export function withWholeItems(chunks: Chunk[], i: number, tokens: TokenTable, text: string): Chunk[] {
  let k = i + 1;
  while (/^(?:了|位于)$/.test(textOf(chunks[k]))) k++;
  const going = !/慰问|看望|走访|探望/.test(wordOrVerb(chunks[i]));
  // 深入|我市|恒丰电容、…
  if (chunks[k]?.kind === "level" && chunks[k].end === chunks[k + 1]?.start) k++;
  const out = chunks.slice(0, k);
  let merged = false;
  while (k < chunks.length) {
    const end = itemEnd(chunks, k);
    const listed = LINKS.fits(chunks[end]) || textOf(chunks[end]) === "等";
    if (end > k && listed && DONE.test(text.slice(chunks[k].start, chunks[end - 1].end))) return chunks;
    const whole =
      end > k + 1
        ? (longerTown(chunks, k, end, text) ??
          wholeOf(chunks, k, end, tokens, text) ??
          (going && listed ? brandIn(chunks, k, end, text) : null))
        : null;
    if (whole === null) out.push(...chunks.slice(k, end));
    else {
      out.push(whole.chunk, ...chunks.slice(whole.to, end));
      merged = true;
    }
    k = end;
    if (!LINKS.fits(chunks[k])) break;
    out.push(chunks[k]);
    k++;
  }
  if (!merged || isOfTrades(chunks, k, text) || (textOf(chunks[i]) === "在" && !isScene(chunks[k]))) return chunks;
  out.push(...chunks.slice(k));
  return out;
}

/** 在甲项目，…; 在甲项目|调研: where somebody looks around. */
function isScene(next: Chunk | undefined): boolean {
  return markOf(next) === "，" || textOf(next) === "开展" || (next?.kind === "verb" && isVerbOf(next.verb, VERB.visit));
}

/** …等|领域: what the list closes with says that it names trades. */
function isOfTrades(chunks: readonly Chunk[], k: number, text: string): boolean {
  const closing = textOf(chunks[k]) === "等" ? chunks[k + 1] : chunks[k];
  return closing !== undefined && TRADES.test(text.slice(closing.start, closing.start + 4));
}

/** Where the words that may be one name end. */
function itemEnd(chunks: readonly Chunk[], from: number): number {
  let k = from;
  while (k < chunks.length && (k === from || chunks[k].start === chunks[k - 1].end) && isPart(chunks, k, from)) k++;
  return k;
}

function isPart(chunks: readonly Chunk[], k: number, from: number): boolean {
  const chunk = chunks[k];
  switch (chunk.kind) {
    case "word":
    case "place":
      return true;
    case "function":
      return k > from ? chunk.text === "现场" : chunk.text === "中" && isLoneAt(chunks, k + 1);
    case "mark":
      // 科力|（|益阳|）|新能源产业园
      return k > from && chunks[chunk.text === "（" ? k + 1 : k - 1]?.kind === "place" && /^[（）]$/.test(chunk.text);
    case "role":
      return k > from || chunk.text.length > 1;
    case "org":
      return chunk.type === "named" || chunk.type === "department" || chunk.type === "core";
    case "person":
      return chunk.evidence === "none";
    case "act":
    case "verb":
      return wordLength(chunk) === 1 || TRADE.test(wordOf(chunk)) || /^[站点]$/.test(textOf(chunks[k + 1]));
    default:
      return false;
  }
}

function isLoneAt(chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k];
  return chunk !== undefined && (chunk.kind === "word" || chunk.kind === "act") && wordLength(chunk) === 1;
}

/** 恒|丰|电容, 中|楚|建材: four or five characters of which the first two make no word are a firm in a list of places visited. */
function brandIn(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  text: string,
): { chunk: Chunk; to: number } | null {
  const span = {
    first: chunks[from].first,
    last: chunks[end - 1].last,
    start: chunks[from].start,
    end: chunks[end - 1].end,
  };
  const length = span.end - span.start;
  const opens = (textOf(chunks[from]) === "中" || isLoneAt(chunks, from)) && isLoneAt(chunks, from + 1);
  if (!opens || length < 4 || length > 5 || end < from + 3) return null;
  if (!chunks.slice(from + 2, end).every(isBrandPart) || NO_BRAND.test(text.slice(span.start, span.end))) return null;
  return { chunk: body(chunks[from], span, text), to: end };
}

/** Homes, corners and numbers are no firms. */
const NO_BRAND = /[家户处里上下内外组队村寨屯社名个]$|[\d一二三四五六七八九十两几多各]/;

function wordOf(chunk: Chunk): string {
  return chunk.kind === "verb" ? chunk.verb : chunk.text;
}

function wordLength({ start, end }: Chunk): number {
  return end - start;
}

/** The whole that the chunks `from`..`end` name, and where its name ends; null when they name none. */
function wholeOf(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  tokens: TokenTable,
  text: string,
): { chunk: Chunk; to: number } | null {
  const { start } = chunks[from];
  for (let to = end; to > from + 1; to--) {
    const last = chunks[to - 1];
    if (last.end - start > LONGEST) continue;
    const building = /(?:项目|工程)建设$/.test(text.slice(start, last.end)) ? 2 : 0;
    const name = text.slice(start, last.end - building);
    const behind = text.slice(last.end, chunks[end - 1].end);
    if (!STATE.test(behind)) return null;
    const kind = kindOf(chunks, from, to, name);
    if (kind === null) continue;
    if (PHRASE.test(name)) return null;
    if (!ONLY_ONE.test(name) && !(kind === "site" && ALONG.test(name)) && !isNamed(chunks, from, to, kind, tokens))
      return null;
    const span = { first: chunks[from].first, last: last.last, start, end: last.end - building };
    return { chunk: kind === "site" ? site(chunks, from, to, span, tokens, text) : body(chunks[from], span, text), to };
  }
  return null;
}

/** 清|水台镇: the town of a lone character and what looks like a town elsewhere. */
function longerTown(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  text: string,
): { chunk: Chunk; to: number } | null {
  const [first, town] = [chunks[from], chunks[from + 1]];
  if (town.kind !== "place" || town.parts.length > 1 || end !== from + 2 || town.parts[0].grammar !== "") return null;
  if (first.kind !== "word" || !isLone(first) || !/^..[乡镇]$/.test(text.slice(town.start, town.end))) return null;
  const span = { first: first.first, last: town.last, start: first.start, end: town.end };
  return { chunk: placeChunk(span, [{ start: span.start, end: span.end, entry: -1, grammar: "township" }]), to: end };
}

function kindOf(chunks: readonly Chunk[], from: number, to: number, name: string): "site" | "body" | null {
  const last = chunks[to - 1];
  if (WORKS.test(name)) return "site";
  if (last.kind === "org")
    return last.type === "named" && last.place === null && isCut(chunks, from, to) ? "body" : null;
  if (last.kind === "place") return null;
  if (ONLY_ONE.test(name)) return "site";
  if (SITE.test(name)) return "site";
  if (BODY.test(name)) return name.length > 3 ? "body" : null;
  return BRAND.test(name) && name.length < 9 && chunks.slice(from, to).every(isBrandPart) ? "body" : null;
}

function isBrandPart({ kind }: Chunk): boolean {
  return kind === "word" || kind === "act" || kind === "place" || kind === "person";
}

/** 残疾人|康复中心, 邮政|快递|分拣中心: the name was read from its last words on only. */
function isCut(chunks: readonly Chunk[], from: number, to: number): boolean {
  const last = chunks[to - 1];
  if (last.kind !== "org" || last.rest.length > 6 || !last.rest.endsWith("中心")) return false;
  return chunks.slice(from, to - 1).every((chunk) => chunk.kind !== "place" && chunk.kind !== "org");
}

/** Whether the words set one thing apart: a place, a level or a body before the kind, figures, or a word that is no common one. */
function isNamed(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  kind: "site" | "body",
  tokens: TokenTable,
): boolean {
  const first = chunks[from];
  if (chunks.slice(from, to).some((chunk) => /级$/.test(chunk.text))) return false;
  // 青龙村|民宿: some in the village.
  if (first.kind === "place" && to === from + 2 && SHOP.fits(chunks[from + 1])) return false;
  if (first.kind === "place")
    return !isDivision(first) || chunks.slice(from + 1, to).some((chunk) => !AT_LARGE.fits(chunk));
  if (first.kind === "org" && to > from + 1) return true;
  if (LEVEL.test(textOf(first)) && to > from + 1) return true;
  const { costs } = lexicon();
  for (let k = from; k < to; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "place" || chunk.kind === "org") return true;
    if (k === to - 1 && wordLength(chunk) > 1) break;
    if (COMMON.test(wordOrName(chunk))) {
      if (kind === "site" && /^\d{2,}$/.test(textOf(chunk))) return true;
      continue;
    }
    if (isLone(chunk) && (kind === "body" ? to > from + 2 : k > from && isLone(chunks[k - 1]))) return true;
    for (let token = chunk.first; token < chunk.last; token++) {
      const entry = tokens.entry[token];
      if (entry < 0 || (kind === "body" && costs[entry] >= RARE_AS_NAMES) || (tokens.kind[token] & KIND.PLACE) !== 0)
        return true;
    }
  }
  return false;
}

function isLone(chunk: Chunk): boolean {
  return wordLength(chunk) === 1 && !COMMON.test(wordOrName(chunk)) && chunk.kind !== "mark";
}

/** 宁化县|丰盈项目 is in the county; 石壁镇|高标准农田建设项目 is called by its town. */
function site(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  span: ChunkSpan,
  tokens: TokenTable,
  text: string,
): PlaceChunk {
  const first = chunks[from];
  const outer = first.kind === "place" && isDivision(first) ? first.parts : [];
  const works = WORKS.test(text.slice(span.start, span.end)) && /[乡镇村]$|街道$|社区$/.test(nameOf(outer, text));
  const proper = outer.length > 0 && !works && isNamed(chunks, from + 1, to, "site", tokens);
  const before = proper ? outer : outer.slice(0, -1);
  const start = proper ? chunks[from + 1].start : (itemAt(outer, outer.length - 1)?.start ?? first.start);
  return placeChunk(span, [...before, { start, end: span.end, entry: -1, grammar: "site" as const }]);
}

function nameOf(parts: readonly PlacePart[], text: string): string {
  const last = itemAt(parts, parts.length - 1);
  return last === undefined ? "" : text.slice(last.start, last.end);
}

function isDivision(place: PlaceChunk): boolean {
  const last = place.parts[place.parts.length - 1];
  return last.grammar !== "site" && last.end - last.start > 2;
}

function body(first: Chunk, span: ChunkSpan, text: string): Chunk {
  // 古交|选煤厂: a short form is a word of the name.
  const place =
    first.kind === "place" ? (isDivision(first) ? first : null) : first.kind === "org" ? first.place : levelOf(first);
  const rest = text.slice(place === null ? span.start : place.end, span.end);
  return bodyChunk(span, place, rest, "named");
}

function levelOf(chunk: Chunk): LevelChunk | null {
  return LEVEL.test(textOf(chunk)) ? levelChunk(chunk, textOf(chunk), false) : null;
}
