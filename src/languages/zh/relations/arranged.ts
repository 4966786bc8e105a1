// What was arranged? 安排部署, 研究部署.

import { actors } from "./meeting-actors";
import type { ZhRule } from "./rule";

export const arranged: readonly ZhRule[] = [
  {
    id: "zh.arranged.active",
    confidence: 0.92,
    verbs: ["arrange"],
    example: "会议安排部署下步防汛工作。",
    nearMiss: "各级各部门要认真部署防汛工作。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const topic = facts.topicOf(predicate);
      for (const one of actors(predicate, facts, "Meeting", "Organization", "Person"))
        facts.emit("ARRANGED", one, topic, predicate.sentence);
    },
  },
];
