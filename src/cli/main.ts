// What runs when somebody types `pressgraph …`? One command, then an exit code: 0 done, 1 some articles failed, 2 wrong usage.

import { Command, CommanderError } from "commander";
import { UsageError } from "../errors";
import { describeError } from "./describe";
import { addEval } from "./eval";
import { addExplain } from "./explain";
import { addExplore } from "./explore";
import { addExport } from "./export";
import { addExtract } from "./extract";
import { addLoad } from "./load";
import { addQuery } from "./query";
import { addRetract } from "./retract";
import { addStart } from "./start";
import { endQuietlyOnClosedPipe } from "./terminal";

export const DONE = 0;
export const SOME_FAILED = 1;
export const WRONG_USAGE = 2;

const AFTER = `
A store is a path (an embedded database) or bolt://, neo4j://, neo4j+s:// (Neo4j; user, password and database from
NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE). Data goes to standard output, everything else to standard error.
Exit codes: 0 done, 1 something failed (named; the rest is done), 2 wrong usage.`;

/** The command line, ready to parse. Commands load what they need when they run, not before. */
export function commandLine(): Command {
  const program = new Command("pressgraph")
    .description("Reads official news and builds a graph in which every edge shows the words that state it.")
    .version(require("../../package.json").version)
    .showHelpAfterError("(add --help for the options and an example)")
    .addHelpText("after", AFTER)
    .exitOverride();
  for (const add of [addExtract, addLoad, addQuery, addExplain, addExplore, addExport, addRetract, addEval, addStart]) {
    add(program).exitOverride();
  }
  return program;
}

/** Runs one command line; sets the exit code and prints errors, one line each. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  try {
    await commandLine().parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof CommanderError)) process.stderr.write(`pressgraph: ${describeError(error)}\n`);
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
  return error instanceof UsageError ? WRONG_USAGE : SOME_FAILED;
}
