// pressgraph query: what does the graph answer? A saved question, a file of Cypher, or Cypher in quotes.

import { existsSync, readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { UsageError } from "../errors";
import type { Cell, Store, Table } from "../stores/store";
import { ANSWER_FORMATS, type AnswerFormat } from "./formats";
import { addFromOption } from "./options";

const EXAMPLES = `
Examples:
  $ pressgraph query                                         the saved questions
  $ pressgraph query who-chaired-what --param person=刘成鸣
  $ pressgraph query mine.cypher --format csv > answer.csv
  $ pressgraph query "MATCH (p:Person) RETURN p.name AS name LIMIT 5"
A value in Cypher or a file of your own is text, unless it is a number, true, false or null; "2018" in quotes is text.`;

interface QueryOptions {
  from: string;
  param: Record<string, string>;
  format: AnswerFormat;
  write?: boolean;
}

export function addQuery(program: Command): Command {
  const command = program
    .command("query")
    .description("asks a store: a saved question, a .cypher file, or Cypher")
    .argument("[question]", "its name, a .cypher file, or Cypher in quotes; without it the saved questions are listed")
    .option("--param <name=value>", "a parameter; may be repeated", collect, {})
    .addOption(new Option("--format <format>", "the form of the answer").choices(ANSWER_FORMATS).default("table"))
    .option("--write", "let the statement change the store")
    .addHelpText("after", EXAMPLES)
    .action(run);
  return addFromOption(command);
}

async function run(question: string | undefined, options: QueryOptions): Promise<void> {
  const { write } = await import("./terminal");
  const { render } = await import("./formats");
  const { withExistingStore, withStore } = await import("./stores");
  if (question === undefined) return write(await render(await savedQuestions(options.from), options.format));
  const { statement, parameters } = await asked(question, options);
  const ask = (store: Store) => store.query(statement, parameters, { write: options.write });
  const table = await (options.write ? withExistingStore(options.from, ask) : withStore(options.from, true, ask));
  await write(await render(table, options.format));
  if (options.format === "table" && table.rows.length === 0) process.stderr.write("no rows\n");
}

/** The statement to run, and its parameters as values. */
export async function asked(
  question: string,
  { from, param }: Pick<QueryOptions, "from" | "param">,
): Promise<{ statement: string; parameters: Record<string, Cell> }> {
  const { bindParameters, dialectOf, loadQuestion } = await import("../questions");
  if (/^[\w-]+$/.test(question)) {
    const saved = await loadQuestion(question, dialectOf(from));
    return { statement: saved.statement, parameters: bindParameters(saved, param) };
  }
  const parameters = Object.fromEntries(Object.entries(param).map(([name, value]) => [name, toCell(value)]));
  if (!question.endsWith(".cypher")) return { statement: question, parameters };
  if (!existsSync(question)) throw new UsageError(`${question} does not exist`, "check the path");
  return { statement: readFileSync(question, "utf8"), parameters };
}

async function savedQuestions(from: string): Promise<Table> {
  const { dialectOf, loadQuestions } = await import("../questions");
  const chinese = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").startsWith("zh");
  const rows = (await loadQuestions(dialectOf(from))).map(({ name, question, parameters }) => [
    name,
    chinese ? question.zh : question.en,
    parameters.map((one) => (one.default === undefined ? one.name : `[${one.name}]`)).join(" "),
  ]);
  return { columns: ["name", "question", "parameters"], rows };
}

function collect(value: string, given: Record<string, string>): Record<string, string> {
  const at = value.indexOf("=");
  if (at < 1) throw new UsageError(`--param ${value} has no value`, "write it as --param name=value");
  return { ...given, [value.slice(0, at)]: value.slice(at + 1) };
}

function toCell(text: string): Cell {
  if (!/^(-?\d+(\.\d+)?|true|false|null|".*"|\[.*\])$/s.test(text)) return text;
  try {
    return JSON.parse(text) as Cell;
  } catch {
    return text;
  }
}
