// Where does data/gazetteer/countries.tsv come from? The short names of i18n-iso-countries (MIT); the official ones are ours.
//
//   npm i --prefix /tmp/countries i18n-iso-countries
//   npx ts-node scripts/data/zh-countries.ts /tmp/countries/node_modules/i18n-iso-countries
//
// ISO code, usual name, other names separated by `|`, English name.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

const FROM = process.argv[2] ?? "i18n-iso-countries";
const OUT = join(__dirname, "../../data/gazetteer/countries.tsv");

interface Countries {
  registerLocale(locale: unknown): void;
  getName(code: string, language: string): string;
  getAlpha2Codes(): Record<string, string>;
}
const countries = require(FROM) as Countries;
for (const language of ["zh", "en"]) countries.registerLocale(require(join(FROM, "langs", `${language}.json`)));

/** Not countries of their own in Chinese official news, or nobody lives there. */
const LEFT_OUT = new Set(
  "HK MO TW AQ BV IO GF TF HM MQ RE SH PM SJ UM WF AX BQ BL MF SX GG JE IM XK EH CC CX NF PN TK YT GP GS".split(" "),
);
const RENAMED: Record<string, string> = {
  BD: "孟加拉国",
  MN: "蒙古国",
  ID: "印度尼西亚",
  CG: "刚果（布）",
  CD: "刚果（金）",
  FM: "密克罗尼西亚",
  CF: "中非共和国",
  VA: "梵蒂冈",
};
const ENGLISH: Record<string, string> = {
  CN: "China",
  GB: "United Kingdom",
  US: "United States",
  RU: "Russia",
  IR: "Iran",
  SY: "Syria",
  LA: "Laos",
  KR: "South Korea",
  KP: "North Korea",
  VN: "Vietnam",
  TZ: "Tanzania",
  VE: "Venezuela",
  BO: "Bolivia",
  MD: "Moldova",
  BN: "Brunei",
  TR: "Turkey",
  MK: "North Macedonia",
  PS: "Palestine",
  CZ: "Czech Republic",
};
const OTHER: Record<string, string> = {
  CN: "中华人民共和国",
  US: "美利坚合众国",
  GB: "大不列颠及北爱尔兰联合王国|联合王国",
  FR: "法兰西共和国",
  DE: "德意志联邦共和国",
  IT: "意大利共和国",
  RU: "俄罗斯联邦",
  JP: "日本国",
  KR: "大韩民国",
  KP: "朝鲜民主主义人民共和国",
  MN: "蒙古",
  VN: "越南社会主义共和国",
  LA: "老挝人民民主共和国",
  KH: "柬埔寨王国",
  TH: "泰王国",
  MM: "缅甸联邦共和国|缅甸联邦",
  NP: "尼泊尔联邦民主共和国|尼泊尔王国",
  IN: "印度共和国",
  PK: "巴基斯坦伊斯兰共和国",
  BD: "孟加拉人民共和国|孟加拉",
  BT: "不丹王国",
  LK: "斯里兰卡民主社会主义共和国",
  MV: "马尔代夫共和国",
  AF: "阿富汗伊斯兰共和国",
  IR: "伊朗伊斯兰共和国",
  IQ: "伊拉克共和国",
  SY: "阿拉伯叙利亚共和国",
  TR: "土耳其共和国",
  SA: "沙特阿拉伯王国|沙特",
  AE: "阿拉伯联合酋长国",
  QA: "卡塔尔国",
  KW: "科威特国",
  BH: "巴林王国",
  OM: "阿曼苏丹国",
  YE: "也门共和国",
  JO: "约旦哈希姆王国",
  IL: "以色列国",
  PS: "巴勒斯坦国",
  LB: "黎巴嫩共和国",
  KZ: "哈萨克斯坦共和国",
  KG: "吉尔吉斯共和国|吉尔吉斯",
  TJ: "塔吉克斯坦共和国",
  UZ: "乌兹别克斯坦共和国",
  TM: "土库曼",
  SG: "新加坡共和国",
  ID: "印度尼西亚共和国|印尼",
  PH: "菲律宾共和国",
  BN: "文莱达鲁萨兰国",
  TL: "东帝汶民主共和国",
  AU: "澳大利亚联邦|澳洲",
  NZ: "纽西兰",
  MX: "墨西哥合众国",
  BR: "巴西联邦共和国",
  AR: "阿根廷共和国",
  CL: "智利共和国",
  PE: "秘鲁共和国",
  CO: "哥伦比亚共和国",
  VE: "委内瑞拉玻利瓦尔共和国",
  CU: "古巴共和国",
  ES: "西班牙王国",
  PT: "葡萄牙共和国",
  NL: "荷兰王国",
  BE: "比利时王国",
  CH: "瑞士联邦",
  AT: "奥地利共和国",
  SE: "瑞典王国",
  NO: "挪威王国",
  DK: "丹麦王国",
  FI: "芬兰共和国",
  IS: "冰岛共和国",
  IE: "爱尔兰共和国",
  PL: "波兰共和国",
  CZ: "捷克共和国",
  SK: "斯洛伐克共和国",
  BG: "保加利亚共和国",
  GR: "希腊共和国",
  RS: "塞尔维亚共和国",
  HR: "克罗地亚共和国",
  SI: "斯洛文尼亚共和国",
  BA: "波斯尼亚和黑塞哥维那",
  AL: "阿尔巴尼亚共和国",
  MK: "北马其顿共和国|马其顿",
  BY: "白俄罗斯共和国",
  MD: "摩尔多瓦共和国",
  AM: "亚美尼亚共和国",
  AZ: "阿塞拜疆共和国",
  EG: "阿拉伯埃及共和国",
  ZA: "南非共和国",
  NG: "尼日利亚联邦共和国",
  ET: "埃塞俄比亚联邦民主共和国",
  KE: "肯尼亚共和国",
  TZ: "坦桑尼亚联合共和国",
  SD: "苏丹共和国",
  SS: "南苏丹共和国",
  DZ: "阿尔及利亚民主人民共和国",
  MA: "摩洛哥王国",
  TN: "突尼斯共和国",
  LY: "利比亚国",
  CD: "刚果民主共和国|刚果(金)|民主刚果",
  CG: "刚果共和国|刚果(布)",
  GQ: "赤道几内亚共和国",
  GW: "几内亚比绍共和国",
  CI: "科特迪瓦共和国",
  GH: "加纳共和国",
  SN: "塞内加尔共和国",
  ML: "马里共和国",
  CM: "喀麦隆共和国",
  AO: "安哥拉共和国",
  MZ: "莫桑比克共和国",
  ZM: "赞比亚共和国",
  ZW: "津巴布韦共和国",
  NA: "纳米比亚共和国",
  UG: "乌干达共和国",
  RW: "卢旺达共和国",
  MG: "马达加斯加共和国",
  PG: "巴布亚新几内亚独立国|巴新",
  FJ: "斐济共和国",
  DO: "多米尼加共和国",
  VA: "梵蒂冈城国",
  SZ: "斯威士兰王国",
  EE: "爱沙尼亚共和国",
  LV: "拉脱维亚共和国",
  LT: "立陶宛共和国",
};

const rows = Object.keys(countries.getAlpha2Codes())
  .filter((code) => !LEFT_OUT.has(code))
  .sort()
  .map((code) =>
    [
      code,
      RENAMED[code] ?? countries.getName(code, "zh"),
      OTHER[code] ?? "",
      ENGLISH[code] ?? countries.getName(code, "en"),
    ].join("\t"),
  );
writeFileSync(OUT, `${rows.join("\n")}\n`);
