import type { Command } from "commander";
export function addExplain(program: Command): Command {
  return program.command("explain");
}
