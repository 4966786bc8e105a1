// What does the sample article say? Its whole graph, written so that a person can read it line by line.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../src/interchange";
import { extract } from "../src/pipeline";

export const SAMPLE = join(__dirname, "..", "data", "articles", "zh", "000_6b77286dcb4b77d5.txt");
export const SAMPLE_GOLDEN = join(__dirname, "golden", "sample.json");

/** Sorted keys, indented: the bytes of tests/golden/sample.json. */
export function renderSample(): string {
  const graph = extract({ id: "000_6b77286dcb4b77d5.txt", text: readFileSync(SAMPLE, "utf8") });
  return `${JSON.stringify(JSON.parse(canonicalJson(graph)), null, 1)}\n`;
}
