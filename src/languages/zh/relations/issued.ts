// Which body issued the text? 印发, 出台, 发布.

import type { ZhRule } from "./rule";

export const issued: readonly ZhRule[] = [
  {
    id: "zh.issued.active",
    confidence: 0.93,
    verbs: ["issue"],
    example: "泸定县政府印发《泸定县旅游发展规划》。",
    nearMiss: "泸定县政府拟印发《泸定县旅游发展规划》。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const issuers = predicate.agents.length > 0 ? predicate.agents : [...predicate.subjects, ...predicate.companions];
      // 《甲》由乙发布: the text is the subject.
      const texts = predicate.agents.length > 0 ? [...predicate.objects, ...predicate.subjects] : predicate.objects;
      for (const one of facts.entities(issuers, "Organization"))
        for (const document of facts.documents(texts)) facts.emit("ISSUED", one, document, predicate.sentence);
    },
  },
];
