// How does a store become JSON Lines again? One article record a line, as `extract` writes them; `load` takes them back.

import { canonicalJson } from "../interchange";
import type { Exporter, ExportSource } from "./export";

export const jsonl: Exporter = {
  format: "jsonl",
  shape: "file",
  description: "the article records, one a line: what extract writes and load reads",
  async *files(source) {
    yield { path: "facts.jsonl", chunks: lines(source) };
  },
};

async function* lines(source: ExportSource): AsyncGenerator<string> {
  for await (const record of source.articles()) yield `${canonicalJson(record)}\n`;
}
