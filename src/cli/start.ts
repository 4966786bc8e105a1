// pressgraph start: what does this do? The sample articles as a graph, three questions answered, a page to look at.

import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Command } from "commander";
import type { ArticleGraph } from "../interchange";
import type { Store } from "../stores/store";

const ARTICLES = join(__dirname, "..", "..", "data", "articles");

/** Asked in this order, without parameters. */
const QUESTIONS = ["who-chaired-what", "what-counties-reported", "who-visited-which-village"];

const EXAMPLES = `
Example:
  $ npx pressgraph start
The store and the page go into a folder of their own; running it again gives the same graph.`;

export function addStart(program: Command): Command {
  return program
    .command("start")
    .description("the sample articles as a graph: a summary, three questions answered, a page")
    .option("--out <folder>", "where the store and the page go", "pressgraph-out")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run({ out }: { out: string }): Promise<void> {
  const { write } = await import("./terminal");
  const { withStore } = await import("./stores");
  const { summarize } = await import("./summary");
  const { writeExplorer } = await import("../explorer");
  const graphs = await readSamples();
  mkdirSync(out, { recursive: true });
  const url = join(out, "sample.lbug");
  const page = join(out, "graph.html");
  await withStore(url, false, async (store) => {
    const counts = await store.load(graphs);
    await write(
      summarize(
        counts,
        graphs.flatMap((graph) => graph.messages),
      ),
    );
    for (const name of QUESTIONS) await write(`\n${await answer(store, name)}`);
    await writeExplorer(store, page, { title: "pressgraph" });
  });
  await write(nextSteps(url, page));
}

async function readSamples(): Promise<ArticleGraph[]> {
  const { readInputs } = await import("../inputs/read");
  const { readItem } = await import("./reading");
  const { Progress } = await import("./terminal");
  const progress = new Progress("reading");
  const graphs: ArticleGraph[] = [];
  for await (const item of readInputs([ARTICLES])) {
    const { graph, failure } = readItem(item);
    if (failure !== undefined) progress.say(`pressgraph: ${failure}`);
    if (graph !== undefined) progress.update(graphs.push(graph));
  }
  const characters = graphs.reduce((sum, graph) => sum + graph.article.text.length, 0);
  progress.stop(`${graphs.length} articles, ${characters.toLocaleString("en")} characters`);
  return graphs;
}

async function answer(store: Store, name: string): Promise<string> {
  const { bindParameters, dialectOf, loadQuestion } = await import("../questions");
  const { renderTable } = await import("./table");
  const saved = await loadQuestion(name, dialectOf(store.url));
  const table = await store.query(saved.statement, bindParameters(saved, {}));
  return `${saved.question.en} (${name})\n${renderTable(table)}`;
}

function nextSteps(url: string, page: string): string {
  const from = relative(process.cwd(), url) || url;
  return `
The graph as a page that works offline: ${page}

Try next:
  npx pressgraph explore --from ${from}
  npx pressgraph explain 刘成鸣 ATTENDED 推进会 --from ${from}
  npx pressgraph query speech-demands --param person=刘成鸣 --from ${from}
`;
}
