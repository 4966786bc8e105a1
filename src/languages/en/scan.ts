// Where are the sentences? One pass over the lines that are article.

import type { Doc } from "../../doc";
import { linesLayer } from "./clean";
import { datesLayer } from "./dates";
import { splitSentences } from "./tokens/sentences";
import { sentencesLayer } from "./tokens/token";

export function scan(doc: Doc): void {
  doc.set(datesLayer, new Map());
  doc.set(sentencesLayer, splitSentences(doc.text, doc.get(linesLayer)));
}
