// Where is the Cypher? One statement a file under cypher/, read once, with labels and types put in from closed lists.

import { readFileSync } from "node:fs";
import path from "node:path";

const CYPHER = path.join(__dirname, "..", "..", "cypher");
const texts = new Map<string, string>();

/**
 * The statement in `cypher/NAME.cypher`, without comments. A name like `__Label__` in it is replaced from `names`, whose
 * values come from the ontology and are never data: databases take no parameters there.
 */
export function statement(name: string, names: Record<string, string> = {}): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = withoutComments(readFileSync(path.join(CYPHER, `${name}.cypher`), "utf8"));
    texts.set(name, text);
  }
  return text.replace(/__(\w+?)__/g, (whole, key: string) => names[key] ?? whole);
}

/** The statements of a file that holds several, one for each `;` at a line's end. */
export function statements(name: string): string[] {
  return statement(name)
    .split(/;\s*(?:\n|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, "").trim();
}
