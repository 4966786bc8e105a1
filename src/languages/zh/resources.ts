// Where do the Chinese lexicons lie, and how are their files read? Lines, `## group` headers, `#` comments.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of all of them. */
export const LEXICON = join(__dirname, "../../../data/lexicon/zh");

/** The lines of a lexicon file, without comments and blank lines. */
export function readLines(file: string): string[] {
  return readFileSync(join(LEXICON, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
}

/** The entries of a grouped lexicon file: header (without `## `) → lines. */
export function readGroups(file: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let group: string[] = [];
  for (const line of readLines(file)) {
    if (line.startsWith("## ")) {
      group = [];
      groups.set(line.slice(3).trim(), group);
    } else group.push(line.trim());
  }
  return groups;
}
