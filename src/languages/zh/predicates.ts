// What does one clause say? A verb with who does it, whom it touches, where, with whom, and whether it happened.

import type { Span } from "../../doc";
import type { Chunk, Referent, Sentence, VerbChunk } from "./chunks";
import { textOf } from "./clause-words";

export interface Predicate {
  readonly verb: string;
  readonly chunk: VerbChunk;
  readonly sentence: Sentence;
  /** Index of the verb among the sentence's chunks. */
  readonly at: number;
  /** Index after the last chunk of the clause. */
  readonly clauseEnd: number;
  /** Who does it, as the sentence says; empty when the subject is nobody that the graph knows. */
  readonly subjects: readonly Referent[];
  /** 由甲主持: who does it in the passive. */
  readonly agents: readonly Referent[];
  /** 与甲座谈, 同甲会谈. */
  readonly companions: readonly Referent[];
  /** 在X调研, 在X召开: the innermost place or body of the adverbial. */
  readonly location: Referent | null;
  /** 在甲、乙调研: all places and bodies of the adverbial. */
  readonly locations: readonly Referent[];
  readonly objects: Chunk[];
  /** Negated, planned, demanded: no fact. */
  readonly unreal: boolean;
  /** 率, 率队, 带队 stand before the verb. */
  readonly led: boolean;
  /** Who stands before 率, 带领. */
  readonly leaders: readonly Referent[];
  /** 与会人员: those at the meeting act, and so the meeting. */
  readonly participants: boolean;
  /** 在甲、乙陪同下: who came along. */
  readonly escorts: readonly Referent[];
  /** 代表X: for whom it is done. */
  readonly represented: readonly Referent[];
}

/** 作|州人大常委会|工作|报告: a report that is read to a meeting. */
export function deliversReport({ verb, at, sentence: { chunks } }: Predicate): boolean {
  if (verb !== "报告") return false;
  for (let k = at - 1; k >= 0 && k > at - 9; k--) {
    if (/^作了?$/.test(textOf(chunks[k]))) return true;
    if (/^[，；：。]$/.test(textOf(chunks[k])) || chunks[k].kind === "person") return false;
  }
  return false;
}

/** The working text between the verb and the end of its objects. */
export function objectSpan(predicate: Predicate): Span {
  const last = predicate.objects.length > 0 ? predicate.objects[predicate.objects.length - 1].end : predicate.chunk.end;
  return { start: predicate.chunk.end, end: last };
}
