// pressgraph eval: how good is the extractor on these gold articles? Figures, and every error with its sentence.

import type { Command } from "commander";

const EXAMPLES = `
Examples:
  $ pressgraph eval data/gold/zh/dev              precision, recall and F1 per label and relation
  $ pressgraph eval data/gold/zh/dev --errors     also every error with its sentence
  $ pressgraph eval data/gold/en/dev --json | jq .relations.f1`;

interface EvalOptions {
  json?: boolean;
  errors?: boolean;
  rules?: boolean;
  textOnly?: boolean;
}

export function addEval(program: Command): Command {
  return program
    .command("eval")
    .description("precision, recall and F1 on gold articles; lists the errors")
    .argument("<folder>", "gold articles: texts with their annotations beside them")
    .option("--errors", "list every error with the sentences it is about")
    .option("--rules", "list the precision of every rule")
    .option("--json", "everything, as JSON")
    .option("--text-only", "hide publisher and issue date from the extractor")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(folder: string, options: EvalOptions): Promise<void> {
  const { evaluate, renderReport } = await import("../evaluation");
  const { write } = await import("./terminal");
  const evaluation = evaluate(folder, { textOnly: options.textOnly });
  await write(options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : renderReport(evaluation, options));
}
