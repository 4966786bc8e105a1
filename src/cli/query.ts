import type { Command } from "commander";
export function addQuery(program: Command): Command {
  return program.command("query");
}
