import type { Command } from "commander";
export function addExplore(program: Command): Command {
  return program.command("explore");
}
