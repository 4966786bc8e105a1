// What was arranged? 安排部署, 研究部署.

import { objectSpan, type Predicate } from "../clauses";
import type { Facts } from "./facts";
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
      if (predicate.unreal || (predicate.verb === "安排" && PROVIDED.test(topicText(predicate, facts)))) return;
      const topic = facts.topicOf(predicate);
      for (const one of actors(predicate, facts, "Meeting", "Organization", "Person"))
        facts.emit("ARRANGED", one, topic, predicate.sentence);
    },
  },
];

/** 安排资金: what is provided, not what is to be done. */
const PROVIDED = /(?:资金|经费|补助|专款|岗位|车辆|人员|专人|住宿|食宿)$/;

function topicText(predicate: Predicate, facts: Facts): string {
  return facts.doc.slice(objectSpan(predicate)).replace(/[，。；]$/, "");
}
