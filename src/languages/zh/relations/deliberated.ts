// What was deliberated? 审议(通过)了, 表决通过, 批准, 研究了, 讨论了.

import type { Entity } from "../../../doc";
import type { Predicate } from "../predicates";
import { relativeReport } from "../relative-reports";
import { topicName } from "../topics";
import { documentsOrTopic } from "./conveyed";
import type { Facts } from "./facts";
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
      const told = relativeReport(predicate.objects);
      const heard = told !== null && /听取/.test(predicate.verb);
      const targets = heard ? [toldTopic(predicate, told.of, facts)] : documentsOrTopic(predicate, facts, told?.of);
      for (const one of actors(predicate, facts, "Meeting", "Organization", "Person"))
        for (const target of targets) facts.emit("DELIBERATED", one, target, predicate.sentence);
      if (heard)
        for (const one of facts.entities(told.reporters, "Person", "Organization"))
          facts.emit("REPORTED", one, targets[0], predicate.sentence);
    },
  },
];

/** 听取和审议了甲作的|关于乙的报告: a report that was heard is known by what it is about. */
function toldTopic({ objects }: Predicate, of: number, facts: Facts): Entity | null {
  const span = { start: objects[of].start, end: objects[objects.length - 1].end };
  const name = topicName(facts.doc.slice(span).replace(/(?:的)?报告[，。；]?$/, ""));
  return name === "" ? null : facts.resolved.registry.topic(name, span);
}
