// How fast is the whole pipeline, beside a tagger on the same text in the same run? Characters a second, one thread.
// Run: npx ts-node bench/extract.ts [megabytes]

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { Doc } from "../src/doc";
import { clean } from "../src/languages/zh/clean";
import { lexicon } from "../src/languages/zh/lexicon";
import { extract } from "../src/pipeline";
import { FOLDERS, samples } from "./samples";

const megabytes = Number(process.argv[2] ?? 5);
const copies = Math.ceil((megabytes * 1_000_000) / samples.reduce((bytes, one) => bytes + Buffer.byteLength(one), 0));
const rounds = 5;

function simplified(text: string): string {
  const doc = new Doc({ text });
  clean(doc);
  return doc.text;
}

function charactersPerSecond(texts: readonly string[], run: (text: string) => unknown): number {
  const start = process.hrtime.bigint();
  for (let k = 0; k < copies; k++) for (const text of texts) run(text);
  const characters = copies * texts.reduce((length, text) => length + text.length, 0);
  return characters / (Number(process.hrtime.bigint() - start) / 1e9);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

// A process before this one has made the compiled form, if the lists were edited: that is one start of many.
execFileSync(process.execPath, ["-r", "ts-node/register", "-e", "require('./src/languages/zh/lexicon').lexicon()"], {
  cwd: join(__dirname, ".."),
});
const before = process.hrtime.bigint();
const heap = process.memoryUsage().rss;
lexicon();
const loading = Number(process.hrtime.bigint() - before) / 1e6;
const memory = (process.memoryUsage().rss - heap) / 1e6;
const jieba = Jieba.withDict(dict);
const texts = samples.map(simplified);
charactersPerSecond(samples, (one) => extract({ text: one, lang: "zh" }));
const ours: number[] = [];
const tagger: number[] = [];
for (let round = 0; round < rounds; round++) {
  ours.push(
    charactersPerSecond(texts, (one) =>
      extract({ text: one, lang: "zh", publisher: "甘孜日报", publishedAt: "2018-07-24" }),
    ),
  );
  tagger.push(charactersPerSecond(texts, (one) => jieba.tag(one, true)));
}
const million = (value: number) => (value / 1e6).toFixed(2);
console.log(`lexicons and gazetteer: ${loading.toFixed(0)} ms, ${memory.toFixed(0)} MB`);
const average = Math.round(texts.reduce((length, text) => length + text.length, 0) / texts.length);
console.log(`${texts.length} articles of ${FOLDERS.join(" and ")}, ${average} characters on average,`);
console.log(`all of them ${copies} times over, ${rounds} rounds, medians`);
console.log(`extract           ${million(median(ours))} million characters/s`);
console.log(`jieba tag         ${million(median(tagger))} million characters/s`);
console.log(`ratio             ${(median(ours) / median(tagger)).toFixed(2)}`);
