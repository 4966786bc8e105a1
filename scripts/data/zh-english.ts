// Where does data/gazetteer/english.tsv come from? Hanyu Pinyin with the usual exceptions, and the kind of division in English.
//
//   npx ts-node scripts/data/zh-english.ts
//
// Code, Chinese name, English name; other spellings after `|`. Provinces, prefectures and counties that stood in 2000 or later.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinyin } from "pinyin-pro";

const GAZETTEER = join(__dirname, "../../data/gazetteer");
const rowsOf = (file: string, separator: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(separator));

const spellings = new Map(
  rowsOf(join(__dirname, "zh-english-exceptions.txt"), " ").map(([stem, ...rest]) => [stem, rest.join(" ").split("|")]),
);

const PEOPLES: Record<string, string> = {
  蒙古: "Mongolian",
  回: "Hui",
  藏: "Tibetan",
  维吾尔: "Uygur",
  苗: "Miao",
  彝: "Yi",
  壮: "Zhuang",
  布依: "Bouyei",
  朝鲜: "Korean",
  满: "Manchu",
  侗: "Dong",
  瑶: "Yao",
  白: "Bai",
  土家: "Tujia",
  哈尼: "Hani",
  哈萨克: "Kazak",
  傣: "Dai",
  黎: "Li",
  傈僳: "Lisu",
  佤: "Va",
  畲: "She",
  拉祜: "Lahu",
  水: "Sui",
  东乡: "Dongxiang",
  纳西: "Naxi",
  景颇: "Jingpo",
  柯尔克孜: "Kirgiz",
  土: "Tu",
  达斡尔: "Daur",
  仫佬: "Mulao",
  羌: "Qiang",
  布朗: "Blang",
  撒拉: "Salar",
  毛南: "Maonan",
  仡佬: "Gelao",
  锡伯: "Xibe",
  普米: "Pumi",
  塔吉克: "Tajik",
  怒: "Nu",
  鄂温克: "Ewenki",
  保安: "Bonan",
  裕固: "Yugur",
  独龙: "Derung",
  鄂伦春: "Oroqen",
  各: "Various Nationalities",
};
const NAMES = Object.keys(PEOPLES).sort((a, b) => b.length - a.length);
const BARE = "蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔|达斡尔|鄂温克";
const TAIL = new RegExp(`^(.*?)((?:(?:${NAMES.join("|")})族|${BARE})*)(自治[州县旗区]|[区]|回民区)$`);
const ONE = new RegExp(`(${NAMES.join("|")})族|(${BARE})`, "g");

/** Kind of division by ending, the longest first; a name is never all ending: 矿区. */
const KINDS: [RegExp, string][] = [
  [/特别行政区$/, "Special Administrative Region"],
  [/自治区$/, "Autonomous Region"],
  [/自治州$/, "Autonomous Prefecture"],
  [/自治县$/, "Autonomous County"],
  [/自治旗$/, "Autonomous Banner"],
  [/行政委员会$/, "Administrative Committee"],
  [/地区$/, "Prefecture"],
  [/林区$/, "Forestry District"],
  [/特区$/, "Special District"],
  [/(?<=浦东|滨海|沈北)新区$/, "New Area"],
  [/矿区$/, "Mining District"],
  [/群岛$/, "Islands"],
  [/省$/, "Province"],
  [/州$/, "Prefecture"],
  [/市$/, "City"],
  [/县$/, "County"],
  [/区$/, "District"],
  [/旗$/, "Banner"],
  [/盟$/, "League"],
];
const MUNICIPALITIES = new Set(["110000", "120000", "310000", "500000"]);

/** 泸定 → Luding, 西安 → Xi'an, 吕梁 → Lüliang. */
function romanise(stem: string): string {
  const syllables = pinyin(stem, { toneType: "none", type: "array", v: true });
  const word = syllables.map((syllable, i) => (i > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join("");
  const spelled = word.replaceAll("v", "ü");
  return spelled[0].toUpperCase() + spelled.slice(1);
}

function spellingsOf(stem: string, ending: string): string[] {
  const known = spellings.get(stem) ?? spellings.get(stem + ending);
  if (known !== undefined) return known;
  // A name of one character keeps its ending in the name: Lixian County.
  return stem.length === 1 && /^[县旗市]$/.test(ending) ? [romanise(stem + ending), romanise(stem)] : [romanise(stem)];
}

function english(code: string, name: string): string {
  if (code.endsWith("0000")) return province(code, name);
  const kind = KINDS.find(([ending]) => ending.test(name.slice(1)));
  if (kind === undefined) return romanise(name);
  const ending = kind[0].exec(name)?.[0] ?? "";
  const tail = TAIL.exec(name);
  const peoples = tail === null ? [] : [...tail[2].matchAll(ONE)].map((match) => PEOPLES[match[1] ?? match[2]]);
  const stem = tail !== null && peoples.length > 0 && tail[1] !== "" ? tail[1] : name.slice(0, -ending.length);
  const adjective = stem === name.slice(0, -ending.length) ? "" : list(peoples);
  const bare = stem.replace(/族$/, "");
  return spellingsOf(bare, ending)
    .map((spelling) => [spelling, adjective, kind[1]].filter((part) => part !== "").join(" "))
    .join("|");
}

function list(peoples: string[]): string {
  if (peoples.length < 3) return peoples.join(" and ");
  return `${peoples.slice(0, -1).join(", ")} and ${peoples[peoples.length - 1]}`;
}

const REGIONS: Record<string, string> = { "450000": "Zhuang ", "640000": "Hui ", "650000": "Uygur " };
function province(code: string, name: string): string {
  const stem = name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, "");
  const all = spellingsOf(stem, "");
  if (MUNICIPALITIES.has(code)) return `${all[0]} Municipality|${all[0]} City|${all[0]}`;
  if (/^8/.test(code)) return [...all, ...all.map((one) => `${one} Special Administrative Region`)].join("|");
  const kind = name.endsWith("省") ? "Province" : `${REGIONS[code] ?? ""}Autonomous Region`;
  const names = [...all.map((one) => `${one} ${kind}`), ...all];
  if (code === "650000") names.push("Xinjiang Uyghur Autonomous Region");
  return names.join("|");
}

const lines = rowsOf(join(GAZETTEER, "divisions.tsv"), "\t")
  .filter(([, , , until = "", flag = ""]) => flag !== "zone" && (until === "" || Number(until) >= 2000))
  .map(([code, name]) => [code, name, english(code, name)].join("\t"));
writeFileSync(
  join(GAZETTEER, "english.tsv"),
  `# English names of divisions: code, Chinese name, English name and other spellings.\n${lines.join("\n")}\n`,
);
