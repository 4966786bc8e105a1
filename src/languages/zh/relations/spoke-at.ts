// Who spoke there? 讲话, 致辞, 作报告, 发言, 作总结.

import type { ZhRule } from "./rule";

export const spokeAt: readonly ZhRule[] = [
  {
    id: "zh.spoke-at.active",
    confidence: 0.95,
    verbs: ["speak"],
    example: "县长张伟出席全县经济工作会议并讲话。",
    nearMiss: "全县干部认真学习县长张伟的讲话。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const meeting = facts.meeting(predicate) ?? facts.meetingAtHand(predicate.sentence);
      for (const person of facts.entities(predicate.subjects, "Person"))
        facts.emit("SPOKE_AT", person, meeting, predicate.sentence);
    },
  },
];
