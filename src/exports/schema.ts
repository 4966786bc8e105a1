// Which constraints and indexes belong to an exported database? The ones that loading over Bolt creates.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { statementsOf } from "./statements";

const CYPHER = path.join(__dirname, "..", "..", "cypher");

/** The statements of `cypher/constraints*` or `cypher/indexes*` (a file, or a folder of files read in order of name). */
export async function schemaStatements(kind: "constraints" | "indexes"): Promise<string[]> {
  const names = (await readdir(CYPHER, { recursive: true })).filter(
    (name) => name.startsWith(kind) && name.endsWith(".cypher"),
  );
  const texts = await Promise.all(names.sort().map((name) => readFile(path.join(CYPHER, name), "utf8")));
  return texts.flatMap(statementsOf);
}
