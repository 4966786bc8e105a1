// Where are the sentences? One pass over the lines that are article.

import type { Doc } from "../../doc";
import { linesLayer } from "./clean";
import { splitSentences } from "./tokens/sentences";
import { sentencesLayer } from "./tokens/token";

export function scan(doc: Doc): void {
  doc.set(sentencesLayer, splitSentences(doc.text, doc.get(linesLayer)));
}
