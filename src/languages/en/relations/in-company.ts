// Who came along, told by "in the company of"? "visited Tuam in the company of B", "A, in the company of B, visited Tuam".

import type { Entity } from "../../../doc";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

/** Whom the phrase names: everybody up to the next verb or phrase. */
function listed(reader: Reader, from: number): Entity[] {
  const found: Entity[] = [];
  for (const chunk of reader.chunks.slice(from)) {
    if (!/^(?:NP|COMMA|CONJ|ADV)$/.test(chunk.kind)) break;
    if (chunk.kind === "NP") found.push(...reader.refer(chunk, ["Person"]));
  }
  return found;
}

function inCompany(reader: Reader, rule: EnglishRule): void {
  const { chunks, clauses } = reader;
  const k = chunks.findIndex(
    ({ kind, head }, at) => kind === "NP" && head === "company" && chunks[at - 1]?.lower === "in",
  );
  if (k < 1 || chunks[k + 1]?.lower !== "of" || chunks[k].to - chunks[k].from > 2) return;
  const own =
    clauses.find(({ verb, phrases }) => verb.finite && phrases.some(({ at }) => at === k - 1)) ??
    clauses.find(({ at, verb }) => at > k && verb.finite) ??
    clauses.findLast(({ at, verb }) => at < k && verb.finite);
  if (own === undefined || own.verb.unreal) return;
  const leaders = reader.referAll(own.subject, ["Person"]);
  if (leaders.length !== 1) return;
  for (const person of listed(reader, k + 2))
    if (person !== leaders[0]) reader.state(rule, person, leaders[0], { at: own.at });
}

export const company: EnglishRule = {
  id: "en.accompanied.company",
  type: "ACCOMPANIED",
  example: "Minister John Roe visited Castlebar in the company of Mary Byrne.",
  nearMiss: "Minister John Roe will visit Castlebar in the company of Mary Byrne.",
  sentence: inCompany,
};
