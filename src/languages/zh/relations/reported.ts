// Who reported what? 汇报了, 通报了, 介绍了…情况, 听取了甲关于乙的汇报.

import type { Entity } from "../../../doc";
import { aboutBefore } from "../about";
import { deliversReport, objectSpan, type Predicate, textOf } from "../clauses";
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
      if (predicate.unreal || deliversReport(predicate)) return;
      const topic = facts.topicOf(predicate);
      if (topic === null || isTold(predicate, topic.name)) return;
      for (const one of reporters(predicate, facts)) facts.emit("REPORTED", one, topic, predicate.sentence);
    },
  },
  {
    id: "zh.reported.speech",
    confidence: 0.9,
    verbs: ["speak"],
    example: "全州信访工作座谈会召开，副州长何志远就信访工作的具体措施作了汇报发言。",
    nearMiss: "全州信访工作座谈会召开，副州长何志远就信访工作的具体措施作了交流发言。",
    read(predicate, facts) {
      if (predicate.unreal || !predicate.objects.some((chunk) => textOf(chunk) === "汇报发言")) return;
      const about = aboutBefore(predicate.sentence.chunks, predicate.at + 1);
      const topic = about === null ? null : facts.topic(predicate, about);
      for (const one of reporters(predicate, facts)) facts.emit("REPORTED", one, topic, predicate.sentence);
    },
  },
];

/** 通报各地交通部门: who is told; 介绍甲: no report, only 介绍…情况 is one. */
function isTold({ verb, objects }: Predicate, topic: string): boolean {
  if (verb === "通报") return /(?:部门|企业|单位|机构|家长|当事人|媒体)$/.test(topic);
  return (
    verb === "介绍" &&
    textOf(objects[0]) !== "了" &&
    !/情况|经验|做法|进展|成效|成果|成就|工作|规划|方案|思路|特点|背景|历程|概况|(?:设施|特色|业务|景点|建设|措施|政策|成果|现况|状况)等?$/.test(
      topic,
    )
  );
}

function reporters(predicate: Predicate, facts: Facts): Entity[] {
  for (const subject of predicate.subjects) if (subject.kind === "meeting") facts.meetingEntity(subject, predicate);
  return facts.entities(predicate.subjects, "Person", "Organization", "Place", "Meeting");
}

export { objectSpan, textOf };
