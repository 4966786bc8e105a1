// Where do the gazetteer's files lie, and how are they read? Tab-separated rows, `#` comments.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const FOLDER = join(__dirname, "../../data/gazetteer");

/** The rows of a file, without comments and blank lines. */
export function rowsOf(file: string): string[][] {
  return readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
