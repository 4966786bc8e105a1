// Records today's scores on the development gold as the ones that must not drop: npm run gold:record [FOLDER…]

import { existsSync, writeFileSync } from "node:fs";
import { BASELINE_FILE, drops, formatBaseline, readBaseline, scoresOf } from "../src/evaluation/baseline";
import { evaluate } from "../src/evaluation/evaluate";

const baseline = existsSync(BASELINE_FILE) ? readBaseline() : {};
const given = process.argv.slice(2);
for (const folder of given.length > 0 ? given : Object.keys(baseline)) {
  const now = scoresOf(evaluate(folder));
  for (const drop of folder in baseline ? drops(baseline[folder], now) : []) {
    process.stderr.write(`${folder} drops: ${drop}\n`);
  }
  baseline[folder] = now;
}
writeFileSync(BASELINE_FILE, formatBaseline(baseline));
