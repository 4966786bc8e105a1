// pressgraph load: how do articles get into a store? Read, extracted, folded into what is there already.

import type { Command } from "commander";
import type { ArticleGraph } from "../interchange";
import { addInputOptions, DEFAULT_STORE, type InputOptions } from "./options";

const EXAMPLES = `
Examples:
  $ pressgraph load news/                                    into ${DEFAULT_STORE} in this folder
  $ NEO4J_PASSWORD=… pressgraph load facts.jsonl --into bolt://localhost:7687
  $ pressgraph extract news/ --jobs 4 | pressgraph load -
Loading an article again replaces what it said before; a load that was interrupted can simply be run again.`;

export function addLoad(program: Command): Command {
  const command = program
    .command("load")
    .description("articles, or what extract wrote, into a store")
    .argument("<input...>", "files (.txt .html .jsonl), folders, or - for standard input (JSON Lines)")
    .option("--into <store>", "the store: a path, bolt://…, neo4j://…", DEFAULT_STORE)
    .addHelpText("after", EXAMPLES)
    .action(run);
  return addInputOptions(command);
}

async function run(inputs: string[], options: InputOptions & { into: string }): Promise<void> {
  const { readInputs } = await import("../inputs/read");
  const { readAllItems } = await import("./jobs");
  const { count, withStore } = await import("./stores");
  const { Progress } = await import("./terminal");
  const progress = new Progress(`load into ${withoutPassword(options.into)}`);
  const items = readInputs(inputs, { format: options.as, encoding: options.encoding });

  async function* good(): AsyncIterable<ArticleGraph> {
    for await (const { graph, failure } of readAllItems(items, options.jobs)) {
      if (failure === undefined && graph !== undefined) yield graph;
      if (failure === undefined) continue;
      progress.say(`pressgraph: ${failure}`);
      process.exitCode = 1;
    }
  }

  const onProgress = (articles: number) => progress.update(articles);
  const summary = await withStore(options.into, false, (store) => store.load(good(), { onProgress })).catch((error) => {
    progress.stop();
    throw error;
  });
  const unchanged = summary.unchanged > 0 ? ` (${summary.unchanged} unchanged)` : "";
  progress.stop(
    `${count(summary.articles, "article")}${unchanged}; now ${count(summary.nodes, "node")}, ${count(summary.edges, "edge")}`,
  );
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, "//");
}
