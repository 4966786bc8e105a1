// pressgraph explore: how does the graph look? A local page for a store, or one file that works offline.

import type { Command } from "commander";
import { addFromOption, portNumber } from "./options";

const EXAMPLES = `
Examples:
  $ pressgraph explore                                       opens the page; Ctrl-C ends it
  $ pressgraph explore --out graph.html                      one file, for sending and for offline
  $ pressgraph explore --from bolt://localhost:7687 --port 8080 --no-open
The page is served to this machine only, and changes nothing.`;

interface ExploreOptions {
  from: string;
  out?: string;
  port?: number;
  open: boolean;
  title?: string;
}

export function addExplore(program: Command): Command {
  const command = program
    .command("explore")
    .description("the graph as a page where every edge opens its sentence")
    .option("--out <file>", "write the page as one file that works offline, and serve nothing")
    .option("--port <number>", "the port to try first; a free one is taken when it is in use", portNumber)
    .option("--no-open", "do not open the browser")
    .option("--title <text>", "shown at the top of the page")
    .addHelpText("after", EXAMPLES)
    .action(run);
  return addFromOption(command);
}

async function run({ from, out, port, open, title }: ExploreOptions): Promise<void> {
  const { serveExplorer, writeExplorer } = await import("../explorer");
  const { count, withStore } = await import("./stores");
  await withStore(from, true, async (store) => {
    if (out !== undefined) {
      const { path, bytes, nodes, edges } = await writeExplorer(store, out, { title });
      const size = `${(bytes / 1e6).toFixed(1)} MB`;
      process.stderr.write(`${path}: ${count(nodes, "node")}, ${count(edges, "edge")}, ${size}\n`);
      return;
    }
    const ended = interrupted();
    const served = await serveExplorer(store, { port, open, title });
    process.stderr.write(`${served.url}  (Ctrl-C ends it)\n`);
    await ended;
    await served.close();
  });
}

/** Resolves when the user, or the system, asks the program to end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
