// Who came along? 陪同(调研), 一同, 参加调研.

import type { ZhRule } from "./rule";

export const accompanied: readonly ZhRule[] = [
  {
    id: "zh.accompanied.active",
    confidence: 0.92,
    verbs: ["accompany"],
    example: "县委书记王建国到加郡乡调研。副县长李明陪同。",
    nearMiss: "家属陪同患者就诊。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const escorts = facts.entities(predicate.subjects, "Person");
      const named = facts.entities(predicate.objects.filter((chunk) => chunk.kind === "person") as never, "Person");
      const led = named.length > 0 ? named : facts.leader(predicate.sentence, escorts);
      for (const one of escorts) for (const leader of led) facts.emit("ACCOMPANIED", one, leader, predicate.sentence);
    },
  },
  {
    id: "zh.accompanied.adverbial",
    confidence: 0.94,
    verbs: ["visit", "greet"],
    example: "州长王建国在副县长李明陪同下到加郡乡调研。",
    nearMiss: "州长王建国在工作人员陪同下到加郡乡调研。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      for (const one of facts.entities(predicate.escorts, "Person"))
        for (const leader of facts.entities(predicate.subjects, "Person"))
          facts.emit("ACCOMPANIED", one, leader, predicate.sentence);
    },
  },
];
