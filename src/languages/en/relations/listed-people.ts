// Which people does a verb list behind it? "were A, dean of X, B, SVD, Assistant to the President, and C": past what tells who they are.

import type { Entity } from "../../../doc";
import { isAsWellAs } from "../companions";
import type { Reader } from "../reader";

/** The people from a chunk on, up to the next deed; who stands behind a preposition is none of them. */
export function peopleListed(reader: Reader, from: number): Entity[] {
  const { chunks } = reader;
  const found: Entity[] = [];
  for (let k = from; k < chunks.length; k++) {
    const { kind, verb, lower } = chunks[k];
    if (isAsWellAs(chunks, k)) {
      k += 2;
      continue;
    }
    if (kind === "QUOTE" || kind === "SUB" || kind === "REL" || lower === "but" || verb?.finite) break;
    if (kind === "PREP") {
      if (/^(?:as|with|by)$/.test(lower)) break;
      const next = chunks[k + 1];
      const folded = next?.mention?.label === "Person" && reader.textOf(next.from, next.to).includes(",");
      if (next?.kind === "NP" && !folded) k++;
      continue;
    }
    if (kind === "NP") found.push(...reader.refer(chunks[k], ["Person"]).filter((person) => !found.includes(person)));
  }
  return found;
}
