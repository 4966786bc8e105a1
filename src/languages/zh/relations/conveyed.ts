// What was passed on? 传达(学习)了…精神.

import { objectSpan, type Predicate } from "../clauses";
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

export function documentsOrTopic(predicate: Predicate, facts: Facts) {
  const documents = [
    ...facts.documents(predicate.objects),
    ...untitledDocuments(facts.resolved.registry, objectSpan(predicate)),
  ];
  if (documents.length > 0) return documents;
  const topic = facts.topicOf(predicate);
  return topic === null ? [] : [topic];
}
