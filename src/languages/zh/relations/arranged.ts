// What was arranged? 安排部署, 研究部署.

import { aboutBefore } from "../about";
import { wordOrVerb } from "../clause-words";
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
      // 布置会场, 布置房间
      if (/^布置/.test(predicate.verb) && !/(?:工作|任务)$/.test(topicText(predicate, facts))) return;
      const topic = facts.topicOf(predicate);
      for (const one of actors(predicate, facts, "Meeting", "Organization", "Person"))
        facts.emit("ARRANGED", one, topic, predicate.sentence);
    },
  },
  {
    id: "zh.arranged.made",
    confidence: 0.9,
    verbs: ["issue"],
    example: "会议就汛期安全工作作出部署。",
    nearMiss: "会议强调，要就汛期安全工作作出部署。",
    read(predicate, facts) {
      if (predicate.unreal || !isMade(predicate)) return;
      const about = aboutBefore(predicate.sentence.chunks, predicate.at + 1);
      const topic = about === null ? null : facts.topic(predicate, about);
      for (const one of actors(predicate, facts, "Meeting", "Organization", "Person"))
        facts.emit("ARRANGED", one, topic, predicate.sentence);
    },
  },
];

/** 就甲工作|作出|部署, 对甲|作出|安排: what is arranged stands before the verb. */
function isMade({ verb, objects }: Predicate): boolean {
  return (
    /^[作做]出$/.test(verb) &&
    objects.length > 0 &&
    /^(?:具体|全面|统筹|周密|专题|了)*(?:部署|安排|安排部署|部署安排)[，。；]?$/.test(objects.map(wordOrVerb).join(""))
  );
}

/** 安排资金: what is provided, not what is to be done. */
const PROVIDED = /(?:资金|经费|补助|专款|岗位|车辆|人员|专人|住宿|食宿)$/;

function topicText(predicate: Predicate, facts: Facts): string {
  return facts.doc.slice(objectSpan(predicate)).replace(/[，。；]$/, "");
}
