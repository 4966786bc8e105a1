// What was deliberated? 审议(通过)了, 表决通过, 批准, 研究了, 讨论了.

import { documentsOrTopic } from "./conveyed";
import { actors } from "./meeting-actors";
import type { ZhRule } from "./rule";

export const deliberated: readonly ZhRule[] = [
  {
    id: "zh.deliberated.active",
    confidence: 0.93,
    verbs: ["deliberate"],
    example: "会议审议通过了《泸定县防汛应急预案》。",
    nearMiss: "会议将审议《泸定县防汛应急预案》。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const targets = documentsOrTopic(predicate, facts);
      for (const one of actors(predicate, facts, "Meeting", "Organization", "Person"))
        for (const target of targets) facts.emit("DELIBERATED", one, target, predicate.sentence);
    },
  },
];
