// Does a character cost the same in a short text and in a long one? Microseconds for each, from 1 KB to 10 MB.
// Run: npx ts-node bench/flat.ts [megabytes of the largest]
//
// Sample articles over and over, each time with other figures: one by one, and their paragraphs as one long article.

import { extract } from "../src/pipeline";
import { samples } from "./samples";

const largest = Number(process.argv[2] ?? 10) * 1_000_000;
/** One article is not made longer than this: no page of news is. */
const LONGEST_ARTICLE = 1_000_000;
/** What is read for a figure at least. */
const LEAST = 400_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size <= largest);

/** Paragraphs of the samples that are the story, not its page: whole sentences. */
const paragraphs = samples.flatMap((text) => text.split("\n").filter((line) => /^[^（(].{30,}。$/.test(line.trim())));

/** Texts without end, one after the other; the figures of each round are its own. */
function* endless(texts: readonly string[]): Generator<string> {
  for (let round = 0; ; round++)
    for (const text of texts) yield text.replace(/\d{3,}/g, (figure) => String(Number(figure) + round));
}

/** As many texts as make up `bytes` bytes of UTF-8; whoever takes more goes on where the last ones ended. */
function take(texts: Generator<string>, bytes: number): string[] {
  const taken: string[] = [];
  for (let left = bytes; left > 0; left -= Buffer.byteLength(taken[taken.length - 1])) taken.push(texts.next().value);
  return taken;
}

/** Microseconds of the processor for each character of `texts`. */
function costOf(texts: Iterable<string>): number {
  let characters = 0;
  const before = process.cpuUsage();
  for (const text of texts) {
    extract({ text, lang: "zh", publisher: "甘孜日报", publishedAt: "2018-07-24" });
    characters += text.length;
  }
  return process.cpuUsage(before).user / characters;
}

/** Small sizes are read often enough for a figure, other texts each time; the median of three. */
function measured(bytes: number, texts: () => string[]): number {
  const times = Math.max(1, Math.ceil(LEAST / bytes));
  const all = () => costOf(Array.from({ length: times }, texts).flat());
  return [all(), all(), all()].sort((a, b) => a - b)[1];
}

const whole = endless(samples);
const parts = endless(paragraphs);
for (let k = 0; k < 10; k++) costOf([...take(whole, LEAST), take(parts, 10_000).join("\n")]);
const rows = SIZES.map((size) => ({
  size,
  apart: measured(size, () => take(whole, size)),
  together: size <= LONGEST_ARTICLE ? measured(size, () => [take(parts, size).join("\n")]) : Number.NaN,
}));
const [first] = rows;
console.log("        bytes   articles µs/character   one article µs/character   (ratio to the first row)");
for (const { size, apart, together } of rows) {
  const ratio = (value: number, to: number) =>
    Number.isNaN(value) ? "" : `${value.toFixed(2)} (${(value / to).toFixed(2)})`;
  console.log(
    `${String(size).padStart(13)}   ${ratio(apart, first.apart).padStart(21)}   ${ratio(together, first.together).padStart(24)}`,
  );
}
