// What are the statements that commands send? The files of the folder cypher/, and the rows they give.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Store } from "../stores/store";

/** Beside src/ in a checkout, beside dist/ in the package. */
const FOLDER = join(__dirname, "..", "..", "cypher");

/** Runs a file of the folder cypher/; each row by its columns' names. */
export async function ask(
  store: Store,
  file: string,
  parameters: Record<string, Cell>,
): Promise<Record<string, Cell>[]> {
  const { columns, rows } = await store.query(readFileSync(join(FOLDER, file), "utf8"), parameters);
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])));
}
