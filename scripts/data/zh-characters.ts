// Where do data/lexicon/zh/t2s*.txt come from? OpenCC's dictionaries, weighed by the word frequencies of jieba.
//
//   npx ts-node scripts/data/zh-characters.ts
//
// t2s.txt: one Traditional (or regional) character and its Simplified form a line, in the Basic Multilingual Plane.
// t2s-phrases.txt: `original folded`, of equal length, where the characters one by one would come out wrong.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Converter, Locale } from "opencc-js";
import { readJieba } from "./jieba";

const OUT = join(__dirname, "../../data/lexicon/zh");
/** Least frequency (per jieba's corpus of 60 million words) of a phrase worth carrying. */
const FREQUENT = 15;

const REGIONS = ["t", "tw", "hk"] as const;
const fold = REGIONS.map((from) => Converter({ from, to: "cn" }));
const unfold = REGIONS.map((to) => Converter({ from: "cn", to }));

/** 著 is nearly always the particle 着 in running Traditional text; 么 is a Simplified character already. */
const DECIDED = new Map([
  ["著", "着"],
  ["么", "么"],
]);

/** Place and dynasty names that keep a character which elsewhere folds. */
const KEPT = "乾县 乾安 乾州 乾元 乾佑 乾清 乾盛 康乾 於潜 钱锺书 魏徵 宫商角徵羽".split(" ");

const folded = new Map<string, string>();
for (let unit = 0x2e80; unit <= 0xfaff; unit++) {
  if (unit >= 0xd800 && unit <= 0xf8ff) continue;
  const from = String.fromCharCode(unit);
  const to = DECIDED.get(from) ?? fold.map((convert) => convert(from)).find((result) => result !== from) ?? from;
  if (to !== from && to.length === 1) folded.set(from, to);
}

const byCharacter = (text: string) => Array.from(text, (character) => folded.get(character) ?? character).join("");

const words = new Map(readJieba().map(({ word, frequency }) => [word, frequency]));

/** The entries of OpenCC's own list of phrases: written, folded. */
function phraseDictionary(): [string, string][] {
  const [[phrases]] = Locale.to.cn as string[][];
  return phrases.split("|").map((entry) => entry.split(" ") as [string, string]);
}

/** A word that OpenCC itself would fold, or a 着 written 著: jieba's list has some Traditional entries. */
function isVariant(word: string): boolean {
  if (fold[0](word) !== word) return true;
  return word.includes("著") && (words.get(word.replaceAll("著", "着")) ?? 0) > (words.get(word) ?? 0);
}

const candidates: [string, string][] = [];
for (const [word, frequency] of words) {
  if (frequency < FREQUENT || word.length < 2 || isVariant(word)) continue;
  for (const written of new Set([word, ...unfold.map((convert) => convert(word))])) {
    if (written.length === word.length) candidates.push([written, word]);
  }
}
for (const [written, word] of phraseDictionary()) {
  // 坏 is a Simplified character of its own: 坏子 need not be 坯子.
  if (written.length === word.length && !written.includes("坏") && (words.get(word) ?? 0) >= FREQUENT)
    candidates.push([written, word]);
}
for (const name of KEPT)
  for (const convert of [(text: string) => text, ...unfold]) candidates.push([convert(name), name]);
candidates.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));

/** Shorter phrases first: a longer one is carried only when those inside it do not mend it already. */
const phrases = new Map<string, string>();
for (const [written, word] of candidates) if (foldText(written) !== word) phrases.set(written, word);

function foldText(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const known = [4, 3, 2].map((length) => text.slice(at, at + length)).find((part) => phrases.has(part));
    out += known ? phrases.get(known) : byCharacter(text[at]);
    at += known?.length ?? 1;
  }
  return out;
}

const byUnit = (a: string, b: string) => (a < b ? -1 : 1);
const longestFirst = (a: string, b: string) => b.length - a.length || byUnit(a, b);
writeFileSync(
  join(OUT, "t2s.txt"),
  `${[...folded]
    .map((pair) => pair.join(""))
    .sort(byUnit)
    .join("\n")}\n`,
);
writeFileSync(
  join(OUT, "t2s-phrases.txt"),
  `${[...phrases.keys()]
    .sort(longestFirst)
    .map((written) => `${written} ${phrases.get(written)}`)
    .join("\n")}\n`,
);
