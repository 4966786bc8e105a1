// Who is said to give a report by its title? 甲作了《2022年度财务工作报告》 speaks at the meeting at hand.

import { itemAt } from "../../../lists";
import { isReferent, type Sentence } from "../chunks";
import { textOf, wordOrVerb } from "../clause-words";
import type { Facts } from "./facts";
import { spokeAt } from "./spoke-at";

const GIVES = /^(?:作|做|作了|做了)$/;
const REPORT = /(?:报告|讲话|发言|致辞|报告（[^）]{1,8}）)$/;

/** Emits SPOKE_AT for the person right before 作(了)《…报告》. */
export function readReports(sentence: Sentence, facts: Facts): void {
  const { chunks } = sentence;
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== "document" || !REPORT.test(chunk.name)) return;
    let k = i - 1;
    while (k > 0 && /^(?:了|题为)$/.test(textOf(itemAt(chunks, k)))) k--;
    const verb = itemAt(chunks, k);
    if (verb === undefined || !GIVES.test(wordOrVerb(verb))) return;
    k--;
    while (k > 0 && /^(?:分别|在大会上|会上|首先|随后|还)$/.test(textOf(itemAt(chunks, k)))) k--;
    const speaker = itemAt(chunks, k);
    if (speaker === undefined || !isReferent(speaker) || speaker.kind !== "person") return;
    [facts.rule] = spokeAt;
    facts.emit("SPOKE_AT", speaker.entity, facts.meetingAtHand(sentence), sentence);
  });
}
