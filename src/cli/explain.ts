// pressgraph explain: why does the graph say this? The sentence, the article, the rule, the confidence.

import { type Command, Option } from "commander";
import { UsageError } from "../errors";
import type { Evidence } from "../graph/fold";
import { RELATION_TYPES } from "../ontology";
import type { Cell, Store } from "../stores/store";
import { addFromOption } from "./options";

const EXAMPLES = `
Examples:
  $ pressgraph explain 刘成鸣 ATTENDED 推进会
  $ pressgraph explain "Fahy" any "Kilteevan" --format jsonl
HEAD and TAIL are uids, or any part of a name or alias; TYPE is a relation, or any.`;

interface Explanation {
  head: string;
  type: string;
  tail: string;
  date: string;
  dateCertainty: string;
  confidence: number;
  rule: string;
  evidence: (Evidence & { articleTitle: string; articleId: string; publisher: string; publishedAt: string })[];
}

export function addExplain(program: Command): Command {
  const command = program
    .command("explain")
    .description("the sentence, article, rule and confidence behind an edge")
    .argument("<head>", "where the edge starts")
    .argument("<type>", "its relation, such as ATTENDED, or any")
    .argument("<tail>", "where it ends")
    .addOption(new Option("--format <format>", "for people or for programs").choices(["text", "jsonl"]).default("text"))
    .addHelpText("after", EXAMPLES)
    .action(run);
  return addFromOption(command);
}

async function run(head: string, type: string, tail: string, options: { from: string; format: string }): Promise<void> {
  const relation = type.toUpperCase();
  if (relation !== "ANY" && !RELATION_TYPES.some((known) => known === relation)) {
    throw new UsageError(`no relation is called ${type}`, `use any, or one of ${RELATION_TYPES.join(" ")}`);
  }
  const { withStore } = await import("./stores");
  const { write } = await import("./terminal");
  const prefix = relation === "ANY" ? "" : `${relation.toLowerCase()}:`;
  const found = await withStore(options.from, true, (store) => explain(store, head, prefix, tail));
  if (found.length === 0) {
    process.stderr.write(
      `pressgraph: ${options.from} has no edge ${head} ${relation} ${tail}; parts of names will do\n`,
    );
    process.exitCode = 1;
  }
  const { canonicalJson } = await import("../interchange");
  for (const one of found) await write(options.format === "jsonl" ? `${canonicalJson(one)}\n` : inWords(one));
}

async function explain(store: Store, head: string, prefix: string, tail: string): Promise<Explanation[]> {
  const { ask } = await import("./cypher");
  const { foldName } = await import("./names");
  const edges = await ask(store, "explain.cypher", { head: foldName(head), prefix, tail: foldName(tail) });
  const evidence = edges.map((edge) => (edge.evidence as string[]).map((one) => JSON.parse(one) as Evidence));
  const uids = [...new Set(evidence.flat().map((one) => one.article))];
  const rows = await ask(store, "articles.cypher", { uids });
  const articles = new Map(rows.map((row) => [String(row.uid), row]));
  return edges.map((edge, i) => ({
    head: text(edge.head),
    type: text(edge.uid).split(":")[0].toUpperCase(),
    tail: text(edge.tail),
    date: text(edge.date),
    dateCertainty: text(edge.certainty),
    confidence: Number(edge.confidence),
    rule: text(edge.rule),
    evidence: evidence[i].map((one) => {
      const article = articles.get(one.article) ?? {};
      const { id, title, publisher, publishedAt } = article;
      return {
        ...one,
        articleId: text(id),
        articleTitle: text(title),
        publisher: text(publisher),
        publishedAt: text(publishedAt),
      };
    }),
  }));
}

function inWords(one: Explanation): string {
  const lines = [`${one.head} -${one.type}-> ${one.tail}`];
  const date = one.date === "" ? "no date" : `${one.date} (${one.dateCertainty})`;
  lines.push(`  ${date}, confidence ${one.confidence}, rule ${one.rule}`);
  for (const { quote, articleTitle, articleId, publisher, publishedAt, start, end } of one.evidence) {
    const source = [publisher, publishedAt, articleTitle, articleId].filter((part) => part !== "").join(", ");
    lines.push(`  “${quote.replace(/\s+/g, " ")}”`, `    ${source}, characters ${start}–${end}`);
  }
  return `${lines.join("\n")}\n\n`;
}

function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}
