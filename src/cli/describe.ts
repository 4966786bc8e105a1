// How is an error said on a terminal? In one line, with the remedy.

import { PressgraphError } from "../errors";

/** One line: what is wrong, with what, and what to do about it. */
export function describeError(error: unknown): string {
  if (error instanceof PressgraphError) return oneLine(`${clause(error.message)}; ${lowerFirst(clause(error.remedy))}`);
  return oneLine(
    `unexpected: ${error instanceof Error ? error.message : String(error)}; DEBUG=1 shows where, please report it`,
  );
}

/** Without the full stop: message and remedy become one sentence. */
function clause(text: string): string {
  return text.trim().replace(/\.$/, "");
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
