// What does a headline alone state? Who chaired or held the gathering, where the text below does not say.

import type { Fact } from "../../../doc";
import type { Chunk, Sentence } from "../chunks";
import { readClauses } from "../clauses";
import { isVerbOf, VERB } from "../verbs";
import { chaired } from "./chaired";
import type { Facts } from "./facts";
import { organized } from "./organized";

const STATED = /^(?:CHAIRED|ORGANIZED)$/;

/** Puts down the chair and the host that only the headline names; the text below is read already. */
export function readHeadline(sentence: Sentence, facts: Facts): void {
  const { doc } = facts;
  const told = doc.facts.length;
  const { start, end } = sentence;
  for (const part of partsOf(sentence.chunks)) readPart({ ...sentence, chunks: part, end: doc.text.length }, facts);
  const own = doc.facts.splice(told).map((fact) => ({ ...fact, evidence: { start, end } }));
  for (const fact of own)
    if (STATED.test(fact.type) && isOfText(fact, sentence) && !isTold(fact, doc.facts))
      doc.facts.push(onItsDay(fact, facts));
}

/** 甲县召开乙会议 |丙主持: a space ends a part of a headline. */
function partsOf(chunks: readonly Chunk[]): Chunk[][] {
  const parts: Chunk[][] = [];
  chunks.forEach((chunk, i) => {
    if (i === 0 || chunk.start > chunks[i - 1].end) parts.push([]);
    parts[parts.length - 1].push(chunk);
  });
  return parts;
}

/** A part that names no gathering is about the one that the article tells of, when it tells of one. */
function readPart(part: Sentence, facts: Facts): void {
  const named = part.chunks.some(({ kind }) => kind === "meeting");
  if (!named && facts.resolved.meetings.states.filter(({ anchored }) => anchored).length !== 1) return;
  facts.current = readClauses(part, { subjects: [], party: undefined }).predicates;
  for (const predicate of facts.current) {
    const chairs = isVerbOf(predicate.verb, VERB.chair);
    if (!chairs && !isVerbOf(predicate.verb, VERB.hold)) continue;
    for (const rule of chairs ? [...chaired, ...organized] : organized) {
      facts.rule = rule;
      rule.read?.(predicate, facts);
    }
  }
}

/** Whether the text below the headline tells of the gathering. */
function isOfText({ target }: Fact, { end }: Sentence): boolean {
  return target.mentions.some(({ start }) => start >= end);
}

/** Whether the text names a chair or host of that gathering. */
function isTold({ type, target }: Fact, facts: readonly Fact[]): boolean {
  return facts.some((one) => one.type === type && one.target === target);
}

/** The day of a gathering is the one that the text gives it. */
function onItsDay(fact: Fact, facts: Facts): Fact {
  const iso = facts.resolved.meetings.stateOf(fact.target)?.date ?? "";
  return iso === "" ? fact : { ...fact, date: { iso, certainty: "implied" } };
}
