// Which words are verbs or adverbs, and so no part of a name? From the tags of jieba's dictionary (MIT).
// Run: node -r ts-node/register scripts/data/zh-parts-of-speech.ts

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJieba } from "./jieba";

const GROUPS: Record<string, RegExp> = {
  verb: /^(?:v|vd|vi|vq|zv)$/,
  adverb: /^(?:d|ad|dg|df)$/,
  idiom: /^(?:i|l)$/,
  pronoun: /^(?:r|rr|rz|rg)$/,
};
const RARE = 40;

const lines = [
  "# Parts of speech that end a name, from the tags of jieba's dictionary (MIT); words of 1-4 characters.",
];
for (const [group, tag] of Object.entries(GROUPS)) {
  const words = readJieba()
    .filter(
      ({ word, frequency, tag: found }) =>
        tag.test(found) && word.length <= 4 && frequency >= RARE && /^\p{Script=Han}+$/u.test(word),
    )
    .map(({ word }) => word)
    .sort();
  lines.push(`## ${group}`);
  for (let i = 0; i < words.length; i += 20) lines.push(words.slice(i, i + 20).join(" "));
}
writeFileSync(join(__dirname, "../../data/lexicon/zh/parts-of-speech.txt"), `${lines.join("\n")}\n`);
