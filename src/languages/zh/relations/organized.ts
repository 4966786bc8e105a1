// Which body held the gathering? 县委召开…会议, 由…主办.

import type { ZhRule } from "./rule";

export const organized: readonly ZhRule[] = [
  {
    id: "zh.organized.active",
    confidence: 0.93,
    verbs: ["hold"],
    example: "泸定县委召开全县组织工作会议。",
    nearMiss: "泸定县委拟召开全县组织工作会议。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const meeting = facts.meeting(predicate) ?? subjectMeeting(predicate.subjects);
      const hosts = predicate.agents.length > 0 ? predicate.agents : predicate.subjects;
      for (const host of facts.entities(hosts, "Organization", "Place"))
        facts.emit("ORGANIZED", host, meeting, predicate.sentence);
    },
  },
];

function subjectMeeting(subjects: readonly { kind: string; entity: unknown }[]) {
  const meeting = subjects.find((subject) => subject.kind === "meeting");
  return (meeting?.entity as null) ?? null;
}
