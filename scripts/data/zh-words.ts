// Where does data/lexicon/zh/words.txt come from? jieba's dictionary without names of people, rare places and bodies.
//
//   npx ts-node scripts/data/zh-words.ts
//
// One line a cost: `cost<TAB>word word …`; the cost is -100 ln(frequency / corpus), rounded to tens.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type JiebaWord, readJieba } from "./jieba";

const OUT = join(__dirname, "../../data/lexicon/zh/words.txt");
const textOf = (file: string) =>
  readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join(" ");
const listOf = (file: string) => textOf(file).split(/\s+/).filter(Boolean);

/** How often a word of today's news is taken to stand in a corpus of the size of jieba's. */
const NEWS_FREQUENCY = 600;
/** The same for those that every report may hold. */
const FREQUENT = 7400;
/** Least frequency by tag: names of people, places, bodies and products must be common words to be kept. */
const LEAST: Record<string, number> = { nr: 20, nrt: 50, nrfg: 1e9, ns: 20, nt: 40, nz: 5 };
const LEAST_BY_LENGTH = [0, 5, 4, 5, 5];

const SURNAMES = new Set(readGroups("surnames.txt"));
const FAMOUS = new Set(listOf("zh-famous-names.txt"));
/** Words of the dictionary that cut what the news writes: 甲村|村集体. */
const CUTS = new Set(["村村"]);

function readGroups(file: string): string[] {
  return readFileSync(join(__dirname, "../../data/lexicon/zh", file), "utf8")
    .split("\n")
    .map((line) => line.split("\t")[0]);
}

const HAN = /^[\u3400-\u9fff]{1,4}$/;

function isGeneral({ word, frequency, tag }: JiebaWord): boolean {
  if (!HAN.test(word) || FAMOUS.has(word) || CUTS.has(word)) return false;
  if (frequency < Math.max(LEAST[tag] ?? 0, LEAST_BY_LENGTH[word.length])) return false;
  if (tag === "nr" && word.length === 3) return !SURNAMES.has(word[0]) && !SURNAMES.has(word.slice(0, 2));
  if (tag === "nr" && word.length === 4) return !SURNAMES.has(word.slice(0, 2));
  return true;
}

const all = readJieba();
const corpus = all.reduce((sum, { frequency }) => sum + frequency, 0);
const costOf = (frequency: number) => Math.round(-10 * Math.log(frequency / corpus)) * 10;

const frequencies = new Map(all.filter(isGeneral).map(({ word, frequency }) => [word, frequency]));
for (const [file, frequency] of [
  ["zh-news-words.txt", NEWS_FREQUENCY],
  ["zh-frequent-news-words.txt", FREQUENT],
] as const)
  for (const word of listOf(file))
    if (/^[\u3400-\u9fff]+$/.test(word)) frequencies.set(word, Math.max(frequencies.get(word) ?? 0, frequency));

const lines = new Map<number, string[]>();
for (const [word, frequency] of frequencies) {
  const cost = costOf(frequency);
  const known = lines.get(cost);
  if (known === undefined) lines.set(cost, [word]);
  else known.push(word);
}
const sorted = [...lines].sort(([a], [b]) => a - b).map(([cost, words]) => `${cost}\t${words.sort().join(" ")}`);
writeFileSync(OUT, `${sorted.join("\n")}\n`);
