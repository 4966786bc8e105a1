// Whose act is a sentence that opens with its verb? 听取了…汇报。 审议了《…》。: that of the meeting being told, when one was held.

import type { Entity } from "../../../doc";
import { textOf } from "../clause-words";
import type { Predicate } from "../predicates";
import type { Facts } from "./facts";

const BEFORE = /^(?:还|又|并|同时|专题|集体|原则|认真|书面|分别|再次|，|会上)$/;

/** The meeting at hand, for a verb that nothing but adverbs stands before; null for any other. */
export function meetingOfBareVerb({ sentence, at }: Predicate, facts: Facts): Entity | null {
  for (let k = 0; k < at; k++) if (!BEFORE.test(textOf(sentence.chunks[k]))) return null;
  return facts.heldMeeting(sentence);
}
