// Who spoke there? 讲话, 致辞, 作报告, 发言, 作总结.

import { itemAt } from "../../../lists";
import { deliversReport, type Predicate, textOf } from "../clauses";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const spokeAt: readonly ZhRule[] = [
  {
    id: "zh.spoke-at.active",
    confidence: 0.95,
    verbs: ["speak"],
    example: "县长张伟出席全县经济工作会议并讲话。",
    nearMiss: "全县干部认真学习县长张伟的讲话。",
    read(predicate, facts) {
      if (!predicate.unreal) speak(predicate, facts);
    },
  },
  {
    id: "zh.spoke-at.in-speech",
    confidence: 0.92,
    verbs: ["stress"],
    example: "全县经济工作会议召开，县长张伟在讲话中强调，要扩大投资。",
    nearMiss: "全县经济工作会议召开，县长张伟强调，要扩大投资。",
    read(predicate, facts) {
      if (!predicate.unreal && inSpeech(predicate)) speak(predicate, facts);
    },
  },
  {
    id: "zh.spoke-at.report",
    confidence: 0.92,
    verbs: ["report"],
    example: "州十三届人大三次会议举行第二次全体会议，州人大常委会主任张伟作州人大常委会工作报告。",
    nearMiss: "州十三届人大三次会议举行第二次全体会议，州人大常委会主任张伟汇报州人大常委会工作。",
    read(predicate, facts) {
      if (!predicate.unreal && deliversReport(predicate)) speak(predicate, facts);
    },
  },
];

/** The subjects spoke at the meeting of the clause, else at the one at hand. */
function speak(predicate: Predicate, facts: Facts): void {
  const meeting = facts.meeting(predicate) ?? facts.meetingAtHand(predicate.sentence);
  for (const person of facts.entities(predicate.subjects, "Person"))
    facts.emit("SPOKE_AT", person, meeting, predicate.sentence);
}

/** 在讲话中|指出, 致辞时|表示: what is said is said in a speech of the speaker's own. */
function inSpeech({ sentence: { chunks }, at }: Predicate): boolean {
  const end = at - 1;
  if (!/^[中时]$/.test(textOf(chunks[end]))) return false;
  const speech = itemAt(chunks, end - 1);
  const words = speech?.kind === "verb" ? speech.verb : textOf(speech);
  if (!/讲话|致辞|致词|发言|演讲/.test(words)) return false;
  return textOf(chunks[end]) === "时" || /^[在总结作]{1,3}$/.test(textOf(itemAt(chunks, end - 2)));
}
