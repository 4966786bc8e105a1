// Scores a folder of gold from the command line: node -r ts-node/register src/evaluation/main.ts FOLDER
// [--errors] [--rules] [--json] [--text-only]

import { evaluate, renderReport } from "./index";

const args = process.argv.slice(2);
const has = (flag: string): boolean => args.includes(flag);
const evaluation = evaluate(args.find((arg) => !arg.startsWith("--")) ?? "data/gold/zh/dev", {
  textOnly: has("--text-only"),
});
process.stdout.write(
  has("--json")
    ? `${JSON.stringify(evaluation, null, 2)}\n`
    : renderReport(evaluation, { errors: has("--errors"), rules: has("--rules") }),
);
