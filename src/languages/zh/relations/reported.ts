// Who reported what? 汇报了, 通报了, 介绍了…情况, 听取了甲关于乙的汇报.

import type { Entity } from "../../../doc";
import { objectSpan, type Predicate, textOf } from "../clauses";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const reported: readonly ZhRule[] = [
  {
    id: "zh.reported.active",
    confidence: 0.93,
    verbs: ["report"],
    example: "甘孜州康定、丹巴2县（市）汇报了森林防火工作情况。",
    nearMiss: "各县要及时汇报森林防火工作情况。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const topic = facts.topicOf(predicate);
      for (const one of reporters(predicate, facts))
        facts.emit("REPORTED", one, topic, predicate.sentence, at(predicate, facts));
    },
  },
];

function reporters(predicate: Predicate, facts: Facts): Entity[] {
  for (const subject of predicate.subjects) if (subject.kind === "meeting") facts.meetingEntity(subject, predicate);
  return facts.entities(predicate.subjects, "Person", "Organization", "Place", "Meeting");
}

function at(predicate: Predicate, facts: Facts): Record<string, string> {
  void facts;
  void predicate;
  return {};
}

export { objectSpan, textOf };
