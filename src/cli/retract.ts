// pressgraph retract: how is an article taken back? With exactly what it, and nobody else, contributed.

import type { Command } from "commander";
import { addFromOption } from "./options";

const EXAMPLES = `
Example:
  $ pressgraph retract zh/2018-07-24.txt --from pressgraph.lbug
What another article also states stays; loading the article again brings everything back.`;

export function addRetract(program: Command): Command {
  const command = program
    .command("retract")
    .description("takes back exactly what an article contributed")
    .argument("<article>", "the article's id or uid")
    .addHelpText("after", EXAMPLES)
    .action(run);
  return addFromOption(command);
}

async function run(article: string, { from }: { from: string }): Promise<void> {
  const { count, withExistingStore } = await import("./stores");
  const gone = await withExistingStore(from, (store) => store.retract(article));
  process.stderr.write(
    `took back ${gone.article}: ${count(gone.nodes, "node")} and ${count(gone.edges, "edge")} are gone\n`,
  );
}
