// pressgraph extract: which facts do these articles state? Articles in, JSON Lines out.

import type { Command } from "commander";
import { addInputOptions, type InputOptions } from "./options";

const EXAMPLES = `
Examples:
  $ pressgraph extract news/ > facts.jsonl                   every article below news/
  $ echo '{"id":"1","text":"…"}' | pressgraph extract -      a filter: each line in gives one line out, in order
  $ pressgraph extract - < page.html --as html
One line for each article: its entities, its relations with the words that state them, and messages.`;

export function addExtract(program: Command): Command {
  const command = program
    .command("extract")
    .description("articles in, one JSON object per article out")
    .argument("<input...>", "files (.txt .html .jsonl), folders, or - for standard input (JSON Lines)")
    .addHelpText("after", EXAMPLES)
    .action(run);
  return addInputOptions(command);
}

async function run(inputs: string[], options: InputOptions): Promise<void> {
  const { readInputs } = await import("../inputs/read");
  const { readAllItems } = await import("./jobs");
  const { canonicalJson } = await import("../interchange");
  const { Progress, write } = await import("./terminal");
  const progress = new Progress("extract");
  let done = 0;
  for await (const reading of readAllItems(
    readInputs(inputs, { format: options.as, encoding: options.encoding }),
    options.jobs,
  )) {
    if (reading.failure !== undefined) {
      progress.say(`pressgraph: ${reading.failure}`);
      process.exitCode = 1;
    }
    if (reading.graph === undefined) continue;
    await write(`${canonicalJson(reading.graph)}\n`);
    progress.update(++done);
  }
  progress.stop();
}
