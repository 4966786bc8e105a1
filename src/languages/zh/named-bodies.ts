// Which body is named by its ending? [place] + words + 医院, 有限公司, 大学.

import type { LevelChunk, OrgChunk, PlaceChunk } from "./chunks";
import { KIND } from "./kinds";
import { RARE_AS_NAMES } from "./lexicon";
import { atBoundary } from "./name-words";
import { orgChunk } from "./org-chunk";
import type { Reader } from "./reader";
import { unitEnd } from "./units";
import { WordPattern } from "./words";

const MAX_NAME_TOKENS = 14;
const MAX_NAME_LENGTH = 26;
/** What counts or points, and so begins no name. */
const NOT_FIRST = new WordPattern(
  /^(?:[省市县区州]直|部门|单位|各|有关|相关|多|这|那|该|一|两|几|全|部分|所有|其他|其它|当地|某|我|本|每|另|个|家|所|名|等|之|已|新|大|小|老|原|现|每|据|针对|标志着|成立|组建|打造|建设|加快|加强|推进|发挥|总结|推广|[十百千万亿](?:$|[余多几家个所名])|更|最|很|较|随着|产生|驶离|利用|投用|去年|今年|明年|后来|时任|首[个家届批次]|途经|少数|户籍|暨|冒充|过|学校$)/,
);

/** 新港|国小, 大明|国中: a rare word that only begins as 新 and 大 do is a name. */
function isOpening(reader: Reader, t: number): boolean {
  const words = reader.words(t);
  if (words.length !== 2 || !/^[新大小老]/.test(words) || !reader.is(t + 1, KIND.ORG_ENDING)) return false;
  const ending = reader.words(t + 1);
  if (/^国[小中]$/.test(ending)) return !/^(?:新[建办增设式型]|大[型中小]|小[型微]|老[年牌])/.test(words);
  return /^(?:小学|中学|高中|农会|卫生所|警分局)$/.test(ending) && isProper(reader, t, t + 1);
}

/** [place] + words + an ending of bodies: 泸定县人民医院, 成都某某科技有限公司. */
export function namedBody(
  reader: Reader,
  t: number,
  after: number,
  place: PlaceChunk | LevelChunk | null,
): OrgChunk | null {
  if (!reader.has(KIND.ORG_ENDING)) return null;
  if (
    place === null &&
    (!atBoundary(reader, t) ||
      (NOT_FIRST.at(reader, t) && !isOpening(reader, t)) ||
      (reader.is(t, KIND.FUNCTION | KIND.LEVEL | KIND.VERBAL | KIND.LEADING) &&
        !isCommand(reader, t) &&
        !opensBrand(reader, t)) ||
      NOT_INSIDE.at(reader, t))
  )
    return null;
  const firm = brandEnd(reader, after);
  const brand = place === null ? -1 : firm;
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
      (/^(?:集团|中国|控股)$/.test(reader.words(i + 1)) || reader.is(i + 1, KIND.PLACE))
    ) {
      i += 2;
      continue;
    }
    const held = isMembers(reader, i) || ((place !== null || i < firm) && isNamePiece(reader, i));
    if (i >= brand && blocksName(reader, i) && !held && !(i === t && opensBrand(reader, t))) break;
    length += reader.end(i) - reader.start(i);
    if (length > MAX_NAME_LENGTH) break;
  }
  if (found < 0) return null;
  const common = place === null && found - 1 > t && COMMON_ENDING.at(reader, found - 1);
  if (common && !isProper(reader, t, found - 1) && !isCommand(reader, t)) return null;
  if (place?.kind === "level" && place.end - place.start > place.level.length) return null;
  // 双人国中组: a class of pupils.
  if (
    /^国[中小]$/.test(reader.words(found - 1)) &&
    /^[组生男女]/.test(reader.text.slice(reader.end(found - 1), reader.end(found)))
  )
    return null;
  if (isGenericBody(reader.words(after, found), place) || hasLoneQuote(reader.words(t, found))) return null;
  if (place === null && (reader.is(t, KIND.DIGITS) || !/^.?\p{Script=Han}/u.test(reader.words(t, found)))) return null;
  const inFull = /[中小]学$/.test(reader.words(found - 1)) && reader.joined(found) && reader.words(found) === "校";
  found = unitEnd(reader, inFull ? found + 1 : found);
  return orgChunk(reader, t, found, place, reader.words(after, found), "named");
}

/** 执行|指挥中心 of a court, 应急|指挥中心: what it commands is part of its name. */
function isCommand(reader: Reader, t: number): boolean {
  return (
    /^(?:执行|应急|调度|救援|作战|巡查)$/.test(reader.words(t)) &&
    reader.joined(t + 1) &&
    /^指挥中心$/.test(reader.words(t + 1))
  );
}

/** 中|晟|集团, 中|昊|股份有限公司: 中 before a lone character opens the brand of a firm. */
export function opensBrand(reader: Reader, t: number): boolean {
  if (reader.words(t) !== "中" || t + 2 >= reader.last || !reader.joined(t + 1) || !reader.joined(t + 2)) return false;
  if (!isLone(reader, t + 1)) return false;
  return /^(?:集团|控股|公司)/.test(reader.words(t + 2)) || brandEnd(reader, t + 1) > 0;
}

/** Endings that only names of firms have. */
const FIRM = /(?:有限|责任|股份|总)公司$|专业合作社$|合作联社$|联合社$|家庭农场$|师事务所$/;
/** Endings of learned and trade societies: 山东省|卒|中|学会. */
const SOCIETY = /^(?:学会|协会|研究会)$/;
/** What joins or governs names, and so ends one before it becomes a firm's. */
const NOT_IN_BRANDS = new WordPattern(
  /^(?:[的了在和与及由是有对向到被把将给让从以等]|负责|成立|组建|注册|旗下|下属|所属|当地|一家|多家)$/,
);

/** 从江县|则|里|稻|鱼种|养|专业合作社: between a place and a firm's ending a brand may hold any lone character; -1 when none. */
function brandEnd(reader: Reader, from: number): number {
  let brief = true;
  for (let i = from; i < reader.last && i < from + 8; i++) {
    if (i > from && !reader.joined(i)) return -1;
    if (reader.is(i, KIND.MARK | KIND.TITLE | KIND.ROLE | KIND.PLACE)) return -1;
    // 华晟绿|能|科技|有限公司: what looks like a name before a lone character is none.
    if (reader.is(i, KIND.NAME) && !(i === from && reader.end(i + 1) - reader.start(i + 1) === 1)) return -1;
    if (reader.is(i, KIND.ORG_ENDING) && FIRM.test(reader.words(i))) return i > from ? i : -1;
    const long = reader.end(i) - reader.start(i) > 1;
    if (reader.is(i, KIND.ORG_ENDING) && SOCIETY.test(reader.words(i))) return brief && i > from ? i : -1;
    brief &&= i < from + 4 && !(long && reader.is(i, KIND.VERBAL));
    if (NOT_IN_BRANDS.at(reader, i) || (long && reader.is(i, KIND.TRIGGER | KIND.FUNCTION | KIND.ADVERB))) return -1;
  }
  return -1;
}

/** 止马镇“生态银行: the quotation goes on behind the ending. */
function hasLoneQuote(words: string): boolean {
  return words.includes("“") !== words.includes("”") || /^“?[一二三四五六七八九十两]个|\d+[个家支所座名]/.test(words);
}

/** Endings of bodies by the thousand: common words before them say which kind, not which one. */
const COMMON_ENDING = new WordPattern(
  /(?:(?<!有限|责任|股份)公司|中心|医院|学校|高中|联盟|智库|收费站|检查站|厂|矿|酒店|宾馆|饭店|剧场|联合会|工会|总会|分局|派出所|团|农家乐|办事处|合作社|机构|工作组|专班|部队)$/,
);

/** 北大|人民医院, 浙大|附属医院: a university by its short name. */
const UNIVERSITY = new WordPattern(/^(?![重伟扩强庞加做最特巨广远人放夸博正])\p{Script=Han}大$/u);

/** 蓉北|制药|公司 has a word of its own, 制药公司 has none. */
function isProper(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const entry = reader.tokens.entry[i];
    if (entry < 0 ? !reader.is(i, KIND.DIGITS) : reader.lexicon.costs[entry] >= RARE_AS_NAMES) return true;
    if (i > from && isLone(reader, i) && isLone(reader, i - 1)) return true;
    if (reader.is(i, KIND.PLACE | KIND.NAME | KIND.NATIONAL_BODY | KIND.ORG_ENDING | KIND.DEPARTMENT)) return true;
    if (/^第|^国|^中[国华央]/.test(reader.words(i)) || UNIVERSITY.at(reader, i)) return true;
  }
  return false;
}

/** 黔|岭|公司: two characters that make no word side by side make a name. */
function isLone(reader: Reader, i: number): boolean {
  return reader.end(i) - reader.start(i) === 1 && !reader.is(i, KIND.FUNCTION | KIND.DIGITS | KIND.MARK);
}

function isOneWordName(reader: Reader, i: number): boolean {
  return reader.end(i) - reader.start(i) >= 4 || /..寺$/.test(reader.words(i));
}

/** Endings that say only a kind when nothing names them: 县医院 is a body, 医院 and 企业医院 are not. */
const GENERIC =
  /^(?:利益|行业|民营|国有|研发|协作|诊疗|康养|园区|运营|服务|活动|监管|结算|生态|高原|种子|审查|重要|地方|工作|管理|教育|学习|藏传佛教|宗教|试点|干部|集体经济|农村|一流|高水平|薄弱|驻村|基层|股份|投资|总院|责任|有限|全球|城市|大型|重点|龙头|骨干|外资|上市|大型|小微|中小|各类|优秀|知名|相关|基层|公立|民办|定点|中心|乡镇|村级|农民|专业|种植|养殖|集体|家庭|村|村级|社区|物流|电商|旅游|文化|科技|建筑|施工|保险|农业|中国)*(?:企业|公司|集团|学校|医院|中心|合作社|银行|协会|小组|委员会|中学|小学|幼儿园|大学|学院|法院|卫生院|卫生室|卫生站|养殖场|养老院|敬老院|文化站|研究院|研究所|博物馆|图书馆|办公室|指挥部|领导小组|大队|工作队|工作组|工作专班|专班|牧场|人民政府|政府|组织|寺庙|支队|中队|总队|队|站|所|部|寺|寺庙|派出所|(?:人民)?法庭|党支部|党总支|支部|有限公司|有限责任公司|股份有限公司|分公司|子公司|基金会|商会|学会|联合会)$/;

/** A party that goes and looks has no name of its own: 市协调督导组; 省第三督导组 has. */
const PARTY =
  /^(?:党政|联合|协调|专项|专题|综合|安全|重点|工作|对口|支援|帮扶|考察|学习)*(?:督导|督查|检查|考察|调研|验收|慰问|指导|访问|视察|参观|学习)组$/;

function isGenericBody(rest: string, place: PlaceChunk | LevelChunk | null): boolean {
  if (PARTY.test(rest)) return true;
  if (place !== null)
    return /^(?:民营|国有|重点|龙头|各类|中小|相关)*(?:企业|公司|集团|小组|学校|部|队|所|站|中心|寺庙|行政中心|城市副中心|副中心)$|^高水平/.test(
      rest,
    );
  return GENERIC.test(rest) || OF_A_KIND.test(rest) || OF_A_LEVEL.test(rest) || /(?:政府|常委会)$/.test(rest);
}

/** 建设应用型大学: of which kind it is. */
const OF_A_KIND = /[型性类式](?:大学|学院|学校|医院|企业|公司|组织|集团|银行)$/;

/** 建立校级数据中心: of which level it is, not which it is. */
const OF_A_LEVEL = /^(?:国家|省部?|市|县|区|乡镇?|镇|村|校|院|厅|处|科|局)级/;

export function blocksName(reader: Reader, i: number): boolean {
  if (reader.is(i, KIND.MARK)) return !"“”·".includes(reader.mark(i));
  if (NOT_INSIDE.at(reader, i)) return true;
  if (
    reader.is(i, KIND.TITLE | KIND.ROLE | KIND.COURTESY | KIND.VERBAL | KIND.ADVERB) &&
    !INSIDE_NAMES.has(reader.words(i)) &&
    !(reader.is(i, KIND.ORG_ENDING) && !reader.is(i, KIND.TITLE | KIND.ROLE))
  )
    return true;
  if (reader.is(i, KIND.FUNCTION)) return true;
  return reader.is(i, KIND.TRIGGER) && !INSIDE_NAMES.has(reader.words(i));
}

/** 医师|协会, 厂长|联合会: whose association it is. */
function isMembers(reader: Reader, i: number): boolean {
  return (
    reader.is(i, KIND.ROLE | KIND.TITLE) &&
    i + 1 < reader.last &&
    reader.joined(i + 1) &&
    /^(?:协会|学会|联合会|联谊会|公会|商会|俱乐部|委员会)$/.test(reader.words(i + 1))
  );
}

/** 康|能|电力: a lone verb is a piece of a name. */
function isNamePiece(reader: Reader, i: number): boolean {
  const others = KIND.TITLE | KIND.ROLE | KIND.COURTESY | KIND.FUNCTION | KIND.TRIGGER;
  return reader.end(i) - reader.start(i) === 1 && reader.is(i, KIND.VERBAL) && !reader.is(i, others | KIND.ADVERB);
}

/** Praise, rank and time are said of a body, they are not of its name: 世界500强|中信集团, 近年来|全市佛教协会. */
const NOT_INSIDE = new WordPattern(
  /^(?:世界|国内|国际一流|一流|强|最|最大|近年来|全[省州市县区国]|如何|客观|评价|本|我|该|各|旗下|知名|著名|特大型|大型|央企|优秀|先进|重点|龙头|相关|多家|部分|一批|众多|广大|其他|新建|在建|原)$/,
);

/** Verbs of the news that names of bodies hold: 督查室, 研究室, 考察队. */
const INSIDE_NAMES = new Set(
  "多样性 来访 接待 群众 人民群众 上访 发布 执法 执行 抢险 翻译 编译 研究 检查 督查 考察 学习 培训 调查 宣传 指导 服务 建设 发展 投资 管理 监督 疏浚 控股 承包 总承包 勘察 勘测 勘探 爆破 测绘 冶炼 印刷 装饰 安装 停车 招生 征兵 普查 防汛 运营 经营 养护 供水 供电 供热 排水 孵化 育种 酿造 酿酒 包装 仓储 配送 代理 拍卖 鉴定 监理 招标 创业 创新 创意 演艺 演出 体验 观光 度假 休闲 健身 铸造 再生 回收 利用 节能 发电 输电 绿化 造林 育苗 放牧 旅游 教育 开发 合作 科技 运输 保险 制造 销售 设计 规划 物流 租赁 咨询 保护 养老 护理 救助 出版 发行 贸易 种植 养殖 加工 生产 检测 监测 检验 检疫 通信 广播 传播 融资 担保 交易 采购 供应 储备 消防 救援 卫生 康复 工作 活动 互助 搬迁 征收 整治 治理 防治 预防 控制 应急 推进 推广 协调 考核 评估 审查 巡察 巡视 督导 部署 信访 监察 武警 交警 特警 巡警".split(
    " ",
  ),
);
