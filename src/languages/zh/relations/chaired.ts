// Who led the gathering? 主持会议, 主持召开, 会议由甲主持, 在甲主持下.

import { eventInObjects } from "./events";
import type { ZhRule } from "./rule";

export const chaired: readonly ZhRule[] = [
  {
    id: "zh.chaired.active",
    confidence: 0.97,
    verbs: ["chair"],
    example: "县委书记王建国主持全县安全生产工作会议。",
    nearMiss: "县委书记王建国主持县委全面工作。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const meeting =
        facts.meeting(predicate) ??
        eventInObjects(predicate, facts) ??
        (chairsWhatIsAtHand(predicate) ? facts.meetingAtHand(predicate.sentence) : null);
      const who = predicate.agents.length > 0 ? predicate.agents : predicate.subjects;
      const gathered = predicate.verb === "组织召开";
      for (const one of gathered ? facts.entities(who, "Person") : facts.entities(who, "Person", "Organization"))
        facts.emit("CHAIRED", one, meeting, predicate.sentence);
    },
  },
];

/** 会议由甲主持: the meeting is the subject, nothing follows the verb. */
function chairsWhatIsAtHand(predicate: Parameters<NonNullable<ZhRule["read"]>>[0]): boolean {
  return predicate.objects.length === 0 || predicate.objects.every((chunk) => chunk.kind === "mark");
}
