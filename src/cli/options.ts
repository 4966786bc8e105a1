// Which options do several commands share, and how are their values checked?

import { type Command, InvalidArgumentError, Option } from "commander";
import { FORMATS, type Format } from "../inputs/input";

/** Where the graph is kept when nobody says otherwise. */
export const DEFAULT_STORE = "pressgraph.lbug";

export interface InputOptions {
  as?: Format;
  encoding?: string;
  jobs: number;
}

/** For commands that read articles. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(new Option("--as <format>", "read every file as this, whatever its name").choices(FORMATS))
    .option("--encoding <name>", "the encoding of every file (default: detected)")
    .option("--jobs <n>", "threads that read articles; the order stays the same", wholeNumber, 1);
}

/** For commands that ask a store. */
export function addFromOption(command: Command): Command {
  return command.option("--from <store>", "the store: a path, bolt://…, neo4j://…", DEFAULT_STORE);
}

/** For `--jobs` and the like: 1, 2, 3 … */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError("expected a whole number from 1");
  return Number(value);
}

/** For `--port`. */
export function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw new InvalidArgumentError("expected a port, 0 to 65535");
  return Number(value);
}
