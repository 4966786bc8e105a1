// How do tests run the command line? As its users do: the real bin in a child process.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { workFolder } from "../folder";

export const BIN = join(__dirname, "..", "..", "bin", "pressgraph.js");

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `pressgraph …args` to its end. @param input what it reads on standard input */
export function pressgraph(
  args: string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: options.cwd ?? workFolder(),
      env: { ...process.env, ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** JSON Lines as values. */
export function records<T>(output: string): T[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
