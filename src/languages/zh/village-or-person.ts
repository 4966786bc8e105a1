// Is 白玛江村 a village or somebody? A name that once stands behind a title is a person's in the whole article.

import type { Doc } from "../../doc";
import { KIND } from "./kinds";
import type { Reader } from "./reader";
import { TOKENS } from "./scan";

const VILLAGE = "村".charCodeAt(0);
const officers = new WeakMap<Doc, ReadonlySet<string>>();

/** Whether the name at token `i`, which ends as villages do, is that of somebody in office. */
export function isOfficer(reader: Reader, i: number): boolean {
  return reader.is(i, KIND.NAME) && officersOf(reader.doc).has(reader.words(i));
}

/** Names that end in 村 and stand directly behind a title. */
function officersOf(doc: Doc): ReadonlySet<string> {
  const known = officers.get(doc);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const { kind, start, end, size } = doc.get(TOKENS);
  for (let token = 1; token < size; token++) {
    if ((kind[token] & KIND.NAME) === 0 || doc.text.charCodeAt(end[token] - 1) !== VILLAGE) continue;
    if (kind[token - 1] & KIND.TITLE && end[token - 1] === start[token])
      names.add(doc.text.slice(start[token], end[token]));
  }
  officers.set(doc, names);
  return names;
}
