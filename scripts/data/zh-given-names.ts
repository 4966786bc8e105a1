// Where does data/lexicon/zh/given-names.txt come from? The person names in jieba's dictionary, counted by position.
//
//   npx ts-node scripts/data/zh-given-names.ts
//
// `character<TAB>first<TAB>second<TAB>single`: -100 ln P of standing first or second of two, or alone; `-` when too rare to say.
// Given names of two characters are taken for 85 % of all, which is part of `first` and `single`.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJieba } from "./jieba";

function readGroups(file: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let group = "";
  for (const line of readFileSync(join(__dirname, file), "utf8").split("\n")) {
    if (line.startsWith("## ")) group = line.slice(3);
    else if (!line.startsWith("#"))
      groups.set(group, [...(groups.get(group) ?? []), ...line.split(" ").filter(Boolean)]);
  }
  return groups;
}

const LEXICON = join(__dirname, "../../data/lexicon/zh");
const surnames = new Set(
  readFileSync(join(LEXICON, "surnames.txt"), "utf8")
    .split("\n")
    .map((line) => line.split("\t")),
);
const common = new Set([...surnames].filter(([, cost]) => Number(cost) < 800).map(([name]) => name));

/** Entries tagged as names that are places, bodies, ranks or kinds of people. */
const NO_NAME =
  /[县市区郡乡镇村庄庙湖河江街路店桥寺国省府州派党会族人军队山岛港城宫殿院所局处部厅社团帮门关站场厂矿馆亭塔洞沟坡岭峰泉池潭溪渡堡寨屯营旗盟赛论学法权术史传记书经业类性者员式型度率量费税款股票卡机器具品物质酸素剂药病症炎虫鱼鸟兽花草树木果菜粉油酒茶饭汤肉蛋糕饼等的了着过是在有和与或不没被把向对从到为以及其此那这哪么吗呢吧啊们]$/;
/** Characters that news text often has after a character of the surname list, and names hardly ever. */
const NEVER =
  "的了着过是在有和与或不没被把向对从到为以及其此那这哪么吗呢吧啊们您你我他她它谁最很更都也又就才只还再却将会要能该可已曾各每某些几第个次种年月日时分秒元角吨米里亩斤公区县市省州乡镇村组局厅处科室部委办院校厂站队所党政府议员者们职务员工作业项目事件情况问题题表示称说讲话指强调要求研究审查检查调查汇报报告通知召开举行参加出席主持组织领导管理服务监督考察视察慰问走访座谈视频电话网络手机票价款费税债险病死杀骂打拆欠偷骗赌毒伤亡脏臭丑恶坏错假贪罪犯狱刑尸鬼妖魔屎尿屁猪狗鼠虱蛆疤瘤癌疫疮";

/** Kin, courts and old novels: 张大哥, 李太后, 刘老爷 are no names. */
const OF_NOVELS = /^.(?:[老大太阿].|.[爷哥姐娘弟叔伯兄嫂姑婆母妈爸奶侯帝王皇后妃太氏家头见引笑得来说道问答])$/;
/** Characters of transliterations: two in a row are no Chinese given name. */
const FOREIGN = /^.[尔斯克特拉尼布纳诺罗勒格伦姆巴德里夫亚利马兰西莱蒂卡洛瓦维托丁]{2}$/;

const first = new Map<string, number>();
const second = new Map<string, number>();
const single = new Map<string, number>();
const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
for (const { word, frequency, tag } of readJieba()) {
  if (!tag.startsWith("nr") || tag === "nrt" || !common.has(word[0]) || NO_NAME.test(word) || OF_NOVELS.test(word))
    continue;
  if (word.length === 3 && !FOREIGN.test(word)) {
    add(first, word[1]);
    add(second, word[2]);
  } else if (word.length === 2 && frequency < 20) add(single, word[1]);
}

/** The popular list by rank: Zipf's law, together weighing twice as much as jieba's names, which are partly of old novels. */
const WEIGHT = 2;
const ranked = readGroups("zh-given-popular.txt");
function withPopular(counts: Map<string, number>, group: string): Map<string, number> {
  const popular = [...new Set(ranked.get(group) ?? [])];
  const sum = popular.reduce((total, _, rank) => total + 1 / (rank + 12), 0);
  const share = (WEIGHT * total(counts)) / sum;
  const merged = new Map(counts);
  popular.forEach((key, rank) => {
    merged.set(key, (merged.get(key) ?? 0) + share / (rank + 12));
  });
  return merged;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Less than this many names: nothing is said. */
const ENOUGH = 4;
function costs(counts: Map<string, number>, share: number): Map<string, number> {
  const all = total(counts);
  const enough = [...counts].filter(([, count]) => count >= ENOUGH);
  return new Map(enough.map(([key, count]) => [key, Math.round(-100 * Math.log((share * count) / all))]));
}

/** One character alone is seen in few entries: what stands second says something of it too. */
const mixed = new Map(single);
for (const [key, count] of second) mixed.set(key, (mixed.get(key) ?? 0) + count / 20);

const columns = [
  costs(withPopular(first, "first"), 0.85),
  costs(withPopular(second, "second"), 1),
  costs(withPopular(mixed, "single"), 0.15),
];
const never = new Set(NEVER);
const characters = new Set(columns.flatMap((column) => [...column.keys()]));
const lines = [...characters]
  .filter((character) => !never.has(character) || (first.get(character) ?? 0) + (second.get(character) ?? 0) > 150)
  .sort()
  .map((character) => [character, ...columns.map((column) => column.get(character) ?? "-")].join("\t"));
const written = new Set(lines.map((line) => line[0]));
const worst = [...never].filter((character) => !written.has(character)).map((c) => `${c}\t1600\t1600\t1600`);
writeFileSync(
  join(LEXICON, "given-names.txt"),
  `# Characters of given names: cost as first of two, second of two, alone.\n## used\n${lines.join("\n")}\n## never\n${worst.join("\n")}\n`,
);
