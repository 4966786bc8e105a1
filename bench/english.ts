// Is English extraction as fast as compromise alone? The whole pipeline beside plain nlp(text), on the same articles.
//
//   npx ts-node bench/english.ts

import nlp from "compromise";
import { loadGold } from "../src/evaluation/gold";
import { extract } from "../src/pipeline";

const ROUNDS = 20;

function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const articles = loadGold("data/gold/en").map(({ text, publisher, publishedAt }) => ({
  text,
  publisher,
  publishedAt,
  lang: "en",
}));
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
const alone = () => articles.forEach(({ text }) => void nlp(text));
const whole = () => articles.forEach((article) => void extract(article));
alone();
whole();

let best = { alone: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
for (let round = 0; round < ROUNDS; round++) {
  best = { alone: Math.min(best.alone, seconds(alone)), whole: Math.min(best.whole, seconds(whole)) };
}
const speed = (time: number) => `${(characters / time / 1e6).toFixed(3)} M characters/s`;
process.stdout.write(
  `${articles.length} articles, ${characters} characters, best of ${ROUNDS}\n` +
    `compromise nlp(text)  ${speed(best.alone)}\npressgraph extract    ${speed(best.whole)}\n` +
    `ratio                 ${(best.alone / best.whole).toFixed(2)}×\n`,
);
