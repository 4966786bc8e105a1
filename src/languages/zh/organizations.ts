// Which body stands here? A place or level with its organ, or a name that ends as names of bodies end.

import type { LevelChunk, OrgChunk, OrgType, PlaceChunk } from "./chunks";
import { KIND } from "./kinds";
import { atBoundary, parsePlace } from "./places";
import { ENDS_AS, type Reader } from "./reader";

const ORGAN = KIND.DEPARTMENT | KIND.CORE_BODY | KIND.LEVEL_BODY;
const MAX_NAME_TOKENS = 14;
const MAX_NAME_LENGTH = 26;
/** What counts or points, and so begins no name. */
const NOT_FIRST =
  /^(?:各|有关|相关|多|这|那|该|一|两|几|全|部分|所有|其他|其它|当地|某|我|本|每|另|个|家|所|名|等|之|已|新|大|小|老|原|现|每|十|百|千|万|亿|更|最|很|较)/;

/** The body that begins at token `t`, or null. */
export function parseOrganization(reader: Reader, t: number): OrgChunk | null {
  const congress = congressOfPlace(reader, t);
  if (congress !== null) return congress;
  const place = jurisdiction(reader, t);
  const after = place === null ? t : place.last;
  return organOf(reader, t, after, place) ?? namedBody(reader, t, after, place);
}

/** 政协|第十届|浙江省: the token of the place after a session, or the start when none is named. */
function placeAfterSession(reader: Reader, from: number): number {
  for (let i = from; i < from + 3 && i < reader.last; i++) {
    if (/届$/.test(reader.words(i))) return reader.is(i + 1, KIND.PLACE) ? i + 1 : from;
  }
  return from;
}

/** 政协甘孜州第十三届委员会, 中共泸定县委员会: the body stands before its place. */
function congressOfPlace(reader: Reader, t: number): OrgChunk | null {
  const head = reader.words(t);
  if (!/^(?:政协|中共|中国共产党|共青团)$/.test(head)) return null;
  const placed = placeAfterSession(reader, t + 1);
  if (placed > t + 1) {
    const place = parsePlace(reader, placed);
    if (head === "政协" && place !== null && reader.words(Math.min(place.last, reader.last - 1)) === "委员会")
      return orgChunk(reader, t, place.last + 1, place, "政协", "core");
  }
  if (!reader.is(t + 1, KIND.PLACE)) return null;
  const place = parsePlace(reader, t + 1);
  if (place === null) return null;
  if (head === "政协") {
    const end = sessionEnd(reader, place.last);
    if (end === place.last && /^委员会$/.test(reader.words(place.last)))
      return orgChunk(reader, t, place.last + 1, place, "政协", "core");
    return end > place.last ? orgChunk(reader, t, end, place, "政协", "core") : null;
  }
  if (reader.is(place.last, KIND.LEVEL_BODY))
    return orgChunk(reader, t, place.last + 1, place, reader.words(place.last).replace(/^.*(?=委$)/, ""), "committee");
  if (/^委员会$/.test(reader.words(Math.min(place.last, reader.last - 1))))
    return orgChunk(reader, t, place.last + 1, place, head === "共青团" ? "团委" : "党委", "core");
  return null;
}

function jurisdiction(reader: Reader, t: number): PlaceChunk | LevelChunk | null {
  if (reader.is(t, KIND.LEVEL)) {
    const words = reader.words(t);
    const whole = words.length > 1 && words.startsWith("全");
    return { ...levelOf(reader, t, words.replace(/^[全我该本]/, "")), whole, end: reader.end(t) };
  }
  return reader.is(t, KIND.PLACE) || atBoundary(reader, t) ? placeBeforeOrgan(reader, t) : null;
}

/** A place prefix ends before the words of the body: 泸定县|人民医院, not the site 泸定县人民医院停车场. */
function placeBeforeOrgan(reader: Reader, t: number): PlaceChunk | null {
  const place = parsePlace(reader, t);
  if (place === null) return null;
  const last = place.parts[place.parts.length - 1];
  if (last.grammar !== "site") return place;
  const parts = place.parts.slice(0, -1);
  if (parts.length === 0) return null;
  const end = parts[parts.length - 1].end;
  let k = t;
  while (k < reader.last && reader.end(k) <= end) k++;
  return { ...place, parts, last: k, end };
}

const LEVEL_BODY = /^(自治区|自治州|[省州市县区旗盟地镇乡村])(.+)$/;

function levelOf(reader: Reader, t: number, level: string): LevelChunk {
  return {
    kind: "level",
    level,
    whole: false,
    first: t,
    last: t + 1,
    start: reader.start(t),
    end: reader.start(t) + level.length,
    entity: null,
  };
}

/** [place | level] + 委/政府/部门 …, each organ directly after the one before: 州政府办公室, 县公安局交警大队. */
function organOf(reader: Reader, t: number, after: number, place: PlaceChunk | LevelChunk | null): OrgChunk | null {
  if (place?.kind === "level" && place.whole) return null;
  const first = after;
  let k = after;
  let type: OrgType | null = null;
  let rest = "";
  while (k < reader.last && (k === t || reader.joined(k))) {
    const national = place === null && k === t && reader.is(k, KIND.NATIONAL_BODY);
    if (!national && !reader.is(k, ORGAN)) break;
    const isCore = reader.is(k, KIND.CORE_BODY | KIND.LEVEL_BODY);
    if (k > first && isCore && !reader.is(k, KIND.DEPARTMENT) && type !== "national") break;
    if (k === first && place === null && !national && !reader.is(k, KIND.LEVEL_BODY) && !isStandalone(reader, k))
      return null;
    const own = type === null && reader.is(k, KIND.LEVEL_BODY) ? LEVEL_BODY.exec(reader.words(k)) : null;
    if (own !== null && place === null) place = levelOf(reader, k, own[1]);
    rest += own === null ? canonicalOrgan(reader, k) : own[2].replace(/^(?:人民政府|府)$/, "政府");
    type = type === null ? firstType(reader, k, national) : type === "national" ? "national" : "department";
    k++;
  }
  if (type === null) {
    const composite = place === null || !reader.endsAs(ENDS_AS.BUREAU) ? -1 : compositeEnd(reader, after);
    return composite < 0 ? null : orgChunk(reader, t, composite, place, reader.words(after, composite), "department");
  }
  if (type === "national") {
    const end = divisionEnd(reader, k);
    if (end > k) return orgChunk(reader, t, end, place, rest + reader.words(k, end), type);
  }
  const mission = missionEnd(reader, k);
  if (mission > k) return orgChunk(reader, t, mission, place, rest + reader.words(k, mission), "named");
  const session = sessionEnd(reader, k);
  if (session > k && /(?:政协|人大)$/.test(rest)) return orgChunk(reader, t, session, place, rest, type);
  const extended = groupEnd(reader, k);
  if (extended > k) {
    rest += reader.words(k, extended);
    k = extended;
    type = type === "national" ? "national" : "named";
  }
  return orgChunk(reader, t, k, place, rest, type);
}

/** 四川省政府|驻广州办事处. */
function missionEnd(reader: Reader, k: number): number {
  if (k + 2 >= reader.last || reader.words(k) !== "驻" || !reader.is(k + 1, KIND.PLACE)) return k;
  for (let i = k + 2; i < reader.last && i < k + 6; i++)
    if (/(?:办事处|联络处|代表处|工作处|合作局)$/.test(reader.words(i))) return i + 1;
  return k;
}

/** 外交部|新闻司, 教育部|基础教育司. */
function divisionEnd(reader: Reader, k: number): number {
  let length = 0;
  for (let i = k; i < reader.last && i < k + 5; i++) {
    if (!reader.joined(i) || blocksName(reader, i)) return k;
    const words = reader.words(i);
    length += words.length;
    if (length > 10) return k;
    if (/(?:司|办公厅|研究院|研究室|新闻办)$/.test(words)) return i + 1;
  }
  return k;
}

/** 政协|十三届委员会, 人大|第十三届常委会: the session of a body is that body. */
function sessionEnd(reader: Reader, k: number): number {
  for (let i = k; i < k + 4 && i < reader.last; i++) {
    const words = reader.words(i);
    if (/届$/.test(words)) {
      const next = i + 1;
      if (next >= reader.last) return i + 1;
      return /^(?:委员会|常委会|常务委员会|人民代表大会)$/.test(reader.words(next)) ? next + 1 : k;
    }
    if (!/^(?:第|[一二三四五六七八九十]+|\d+)/.test(words)) return k;
  }
  return k;
}

/** 康定市|经商合作局, 玉树州|文体局: departments that no list holds, by their ending after their place. */
function compositeEnd(reader: Reader, from: number): number {
  let length = 0;
  for (let i = from; i < reader.last && i < from + 5; i++) {
    if (!reader.joined(i) || blocksName(reader, i) || reader.is(i, KIND.NAME | KIND.LATIN | KIND.DIGITS)) return -1;
    const words = reader.words(i);
    length += words.length;
    if (length > 9) return -1;
    if (/[局厅]$/.test(words) && length >= 3 && !/^(?:格局|布局|结局|全局|大局|当局|客厅|餐厅|大厅|展厅)$/.test(words))
      return i + 1;
    if (/^[委办]$/.test(words) && length >= 3 && reader.is(i + 1, KIND.TITLE)) return i + 1;
  }
  return -1;
}

/** A department can stand alone (财政厅): its place is resolved by context. */
function isStandalone(reader: Reader, k: number): boolean {
  if (reader.is(k, KIND.CORE_BODY) && reader.is(k + 1, KIND.TITLE)) return true;
  return reader.is(k, KIND.DEPARTMENT) && atBoundary(reader, k);
}

function firstType(reader: Reader, k: number, national: boolean): OrgType {
  if (national) return "national";
  const words = reader.words(k);
  if (/^(?:.|自治区)党?委$/.test(words) && reader.is(k, KIND.LEVEL_BODY)) return "committee";
  if (/府$/.test(words)) return "government";
  return reader.is(k, KIND.CORE_BODY | KIND.LEVEL_BODY) ? "core" : "department";
}

/** 委员会, 领导小组, 办公室 after a body that names it: 州委农村工作|领导小组. */
function groupEnd(reader: Reader, k: number): number {
  let length = 0;
  for (let i = k; i < reader.last && i < k + 8; i++) {
    if (!reader.joined(i) || blocksName(reader, i)) return k;
    length += reader.end(i) - reader.start(i);
    if (length > 18) return k;
    const words = reader.words(i);
    if (
      /(?:领导小组|指挥部|委员会|办公室|专班)$/.test(words) &&
      reader.is(i, KIND.ORG_ENDING | KIND.DEPARTMENT | KIND.CORE_BODY)
    ) {
      return i + 1;
    }
  }
  return k;
}

function canonicalOrgan(reader: Reader, k: number): string {
  const entry = reader.tokens.entry[k];
  return reader.lexicon.canonical.get(entry) ?? reader.words(k).replace(/^人民政府$/, "政府");
}

/** [place] + words + an ending of bodies: 泸定县人民医院, 成都某某科技有限公司. */
function namedBody(reader: Reader, t: number, after: number, place: PlaceChunk | LevelChunk | null): OrgChunk | null {
  if (!reader.has(KIND.ORG_ENDING)) return null;
  if (
    place === null &&
    (!atBoundary(reader, t) ||
      NOT_FIRST.test(reader.words(t)) ||
      reader.is(t, KIND.FUNCTION | KIND.LEVEL | KIND.VERBAL) ||
      NOT_INSIDE.test(reader.words(t)))
  )
    return null;
  let length = 0;
  let found = -1;
  for (let i = after; i < reader.last && i < after + MAX_NAME_TOKENS; i++) {
    if (i > t && !reader.joined(i)) break;
    if (reader.is(i, KIND.ORG_ENDING) && (i > after || place !== null || isOneWordName(reader, i))) {
      found = i + 1;
      if (!reader.is(i + 1, KIND.ORG_ENDING)) break;
      continue;
    }
    if (
      reader.mark(i) === "（" &&
      reader.mark(i + 2) === "）" &&
      /^(?:集团|中国|控股|上海|北京|成都|深圳|香港|四川)$/.test(reader.words(i + 1))
    ) {
      i += 2;
      continue;
    }
    if (blocksName(reader, i)) break;
    length += reader.end(i) - reader.start(i);
    if (length > MAX_NAME_LENGTH) break;
  }
  if (found < 0) return null;
  if (place?.kind === "level" && place.end - place.start > place.level.length) return null;
  const rest = reader.words(after, found);
  if (isGenericBody(rest, place)) return null;
  return orgChunk(reader, t, found, place, rest, "named");
}

function isOneWordName(reader: Reader, i: number): boolean {
  return reader.end(i) - reader.start(i) >= 4 || /..寺$/.test(reader.words(i));
}

/** Endings that say only a kind when nothing names them: 县医院 is a body, 医院 and 企业医院 are not. */
const GENERIC =
  /^(?:民营|国有|薄弱|驻村|基层|股份|总院|责任|有限|全球|城市|大型|重点|龙头|骨干|外资|上市|大型|小微|中小|各类|优秀|知名|相关|基层|公立|民办|定点|中心|乡镇|村级|农民|专业|种植|养殖|物流|电商|旅游|文化|科技|建筑|施工|保险|农业|中国)*(?:企业|公司|集团|学校|医院|中心|合作社|银行|协会|小组|委员会|中学|小学|幼儿园|大学|学院|法院|卫生院|研究院|研究所|博物馆|图书馆|办公室|指挥部|领导小组|大队|工作队|工作组|支队|中队|总队|队|站|所|部|寺|寺庙|派出所|法庭|党支部|党总支|支部|有限公司|有限责任公司|股份有限公司|分公司|子公司|基金会|商会|学会|联合会)$/;

function isGenericBody(rest: string, place: PlaceChunk | LevelChunk | null): boolean {
  if (place !== null)
    return /^(?:民营|国有|重点|龙头|各类|中小|相关)*(?:企业|公司|集团|小组|学校|部|队|所|站|中心|寺庙)$/.test(rest);
  return GENERIC.test(rest);
}

export function blocksName(reader: Reader, i: number): boolean {
  if (reader.is(i, KIND.MARK)) return !"“”·".includes(reader.mark(i));
  if (NOT_INSIDE.test(reader.words(i))) return true;
  if (
    reader.is(i, KIND.TITLE | KIND.ROLE | KIND.COURTESY | KIND.VERBAL | KIND.ADVERB) &&
    !INSIDE_NAMES.has(reader.words(i))
  )
    return true;
  if (reader.is(i, KIND.FUNCTION)) return true;
  return reader.is(i, KIND.TRIGGER) && !INSIDE_NAMES.has(reader.words(i));
}

/** Praise, rank and time are said of a body, they are not of its name: 世界500强|中信集团, 近年来|全市佛教协会. */
const NOT_INSIDE =
  /^(?:世界|国内|国际一流|一流|强|最|最大|近年来|全[省州市县区国]|如何|客观|评价|本|我|该|各|旗下|知名|著名|特大型|大型|央企|优秀|先进|重点|龙头|相关|多家|部分|一批|众多|广大|其他|新建|在建|原)$/;

/** Verbs of the news that names of bodies hold: 督查室, 研究室, 考察队. */
const INSIDE_NAMES = new Set(
  "研究 检查 督查 考察 学习 培训 调查 宣传 指导 服务 建设 发展 投资 管理 监督 疏浚 控股 承包 总承包 勘察 勘测 勘探 爆破 测绘 冶炼 印刷 装饰 安装 运营 经营 养护 供水 供电 供热 排水 孵化 育种 酿造 酿酒 包装 仓储 配送 代理 拍卖 鉴定 监理 招标 创业 创新 创意 演艺 演出 体验 观光 度假 休闲 健身 铸造 再生 回收 利用 节能 发电 输电 绿化 造林 育苗 放牧 旅游 教育 开发 合作 科技 运输 保险 制造 销售 设计 规划 物流 租赁 咨询 保护 养老 护理 救助 出版 发行 贸易 种植 养殖 加工 生产 检测 监测 检验 检疫 通信 广播 传播 融资 担保 交易 采购 供应 储备 消防 救援 卫生 康复 工作 活动 互助 搬迁 征收 整治 治理 防治 预防 控制 应急 推进 推广 协调 考核 评估 审查 巡察 巡视 督导 部署 信访 监察".split(
    " ",
  ),
);

function orgChunk(
  reader: Reader,
  t: number,
  last: number,
  place: PlaceChunk | LevelChunk | null,
  rest: string,
  type: OrgType,
): OrgChunk {
  return {
    kind: "org",
    place,
    rest,
    type,
    first: t,
    last,
    start: reader.start(t),
    end: reader.end(last - 1),
    entity: null,
  };
}
