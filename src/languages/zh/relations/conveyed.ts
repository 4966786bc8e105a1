// What was passed on? 传达(学习)了…精神.

import type { Chunk } from "../chunks";
import { objectSpan, type Predicate, textOf } from "../clauses";
import { untitledDocuments } from "../untitled-documents";
import type { Facts } from "./facts";
import { actors } from "./meeting-actors";
import type { ZhRule } from "./rule";

export const conveyed: readonly ZhRule[] = [
  {
    id: "zh.conveyed.active",
    confidence: 0.93,
    verbs: ["convey"],
    example: "会议传达了全省民政工作会议精神。",
    nearMiss: "各乡镇要及时传达全省民政工作会议精神。",
    read(predicate, facts) {
      if (predicate.unreal || !/传达/.test(predicate.verb)) return;
      const targets = documentsOrTopic(predicate, facts);
      for (const one of actors(predicate, facts, "Meeting", "Person"))
        for (const target of targets) facts.emit("CONVEYED", one, target, predicate.sentence);
    },
  },
];

/** What the objects name, or those from `from` on. */
export function documentsOrTopic(predicate: Predicate, facts: Facts, from = 0) {
  const whole = objectSpan(predicate);
  const span = from === 0 ? whole : { start: predicate.objects[from].start, end: whole.end };
  const documents = [
    ...facts.documents(predicate.objects.slice(from).filter((_, k, chunks) => !isMatter(chunks[k + 1]))),
    ...untitledDocuments(facts.resolved.registry, span),
  ];
  if (documents.length > 0) return documents;
  const topic = from === 0 ? facts.topicOf(predicate) : facts.topic(predicate, span);
  return topic === null ? [] : [topic];
}

/** 《甲法》|实施情况: what was done about a text, not the text. */
function isMatter(next: Chunk | undefined): boolean {
  return /^(?:实施|执行|贯彻|落实|编制|起草|修订|解读|宣传|情况)$/.test(textOf(next));
}
