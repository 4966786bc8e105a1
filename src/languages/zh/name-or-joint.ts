// Is 和 the end of a name or does it join two? 胡平和|作报告, 胡平和|与师生: nobody is joined to what acts.

import type { Chunk } from "./chunks";
import { wordOrVerb } from "./clause-words";
import { personOf } from "./name-recovery";

/** What only one who is named before it does, and with whom: 作报告, 与师生交流, 一行. */
const ACTS = /^(?:作[^为客]*|与|一行|率队)$/;
/** 强调，…: a speech with its mark; 和要求入党的青年 are others. */
const SAYS = /^(?:强调|指出|要求|表示|说|认为)$/;
const OPENS_SPEECH = /^[，：]$/;

/** The chunks, with 和 in the names that it ends. */
export function withClosingJoints(chunks: Chunk[]): Chunk[] {
  if (!chunks.some((_, i) => endsName(chunks, i))) return chunks;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk.kind === "person" && endsName(chunks, i)) {
      out.push(personOf(chunks, i, i + 2, `${chunk.name}和`, chunk.evidence));
      i++;
    } else out.push(chunk);
  }
  return out;
}

function endsName(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  const joint = chunks[i + 1];
  const next = chunks[i + 2];
  if (chunk.kind !== "person" || chunk.name.length !== 2 || joint?.kind !== "function" || next === undefined)
    return false;
  if (joint.text !== "和" || joint.start !== chunk.end || next.start !== joint.end) return false;
  const words = wordOrVerb(next);
  return ACTS.test(words) || (SAYS.test(words) && OPENS_SPEECH.test(wordOrVerb(chunks[i + 3] ?? chunk)));
}
