// Which Traditional characters may a reader type for a name in this graph? The pairs that end in one of its characters.

import { readFileSync } from "node:fs";
import path from "node:path";

const TABLE = path.join(__dirname, "..", "..", "data", "lexicon", "zh", "t2s.txt");

let pairs: [string, string][] | undefined;

/** Traditional and Simplified characters in turn, one code unit each, for the characters of `names`. */
export function foldingFor(names: Iterable<string>): string {
  pairs ??= readFileSync(TABLE, "utf8")
    .split("\n")
    .map(pairOf)
    .filter((pair) => pair !== null);
  const used = new Set<string>();
  for (const name of names) for (const char of name) used.add(char);
  return pairs
    .filter(([, simplified]) => used.has(simplified))
    .flat()
    .join("");
}

function pairOf(line: string): [string, string] | null {
  const [traditional, simplified, ...rest] = [...line.trim()];
  const whole = traditional?.length === 1 && simplified?.length === 1 && rest.length === 0;
  return whole ? [traditional, simplified] : null;
}
