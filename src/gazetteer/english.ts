// What are the divisions and countries called in English? The names of english.tsv and countries.tsv.

import { rowsOf } from "./rows";

/** English names under code + Chinese name; the first of several spellings. */
export function readEnglish(): Map<string, string> {
  const divisions = rowsOf("english.tsv").map(([code, name, english]) => [code + name, english.split("|")[0]] as const);
  const countries = rowsOf("countries.tsv").map(([code, name, , english]) => [code + name, english] as const);
  return new Map([...divisions, ...countries]);
}
