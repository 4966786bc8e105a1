import type { Command } from "commander";
export function addStart(program: Command): Command {
  return program.command("start");
}
