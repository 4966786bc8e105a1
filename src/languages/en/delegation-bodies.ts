// Whose president leads "the Heron University delegation"? The body that sends it: "a delegation from Heron University led by its President, Mary Byrne".

import type { Entity } from "../../doc";
import type { Position } from "./positions";
import type { Reader } from "./reader";

const GROUP = /^(?:delegation|mission|team|group|contingent|party)$/;

/** The body whose delegation the officer of a bare office leads; `null` where none is told. */
export function senderOf(reader: Reader, { person }: Position): Entity | null {
  const { tokens } = reader.sentences[person.sentence];
  for (let k = person.from - 1; k > Math.max(1, person.from - 12); k--) {
    if (tokens[k].lower !== "by" || !/^(?:led|headed)$/.test(tokens[k - 1].lower)) continue;
    const body = reader
      .mentionsOf(person.sentence)
      .findLast(({ label, to, entity }) => label === "Organization" && to < k && entity !== undefined);
    if (body === undefined) return null;
    const between = tokens.slice(body.to, k - 1).map(({ lower }) => lower);
    const before = tokens.slice(Math.max(0, body.from - 3), body.from).map(({ lower }) => lower);
    const named =
      GROUP.test(between[0] ?? "") && between.slice(1).every((word) => /^(?:was|is|,|which|that)$/.test(word));
    const from =
      between.every((word) => /^(?:was|is|,|which|that|\(|\)|\p{Lu}+)$/u.test(word)) &&
      before.some((word) => GROUP.test(word)) &&
      /^(?:from|of|the)$/.test(before[before.length - 1] ?? "");
    return named || from ? (body.entity ?? null) : null;
  }
  return null;
}
