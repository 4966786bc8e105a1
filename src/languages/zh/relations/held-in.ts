// Where was it held? 在…召开, 在…举行.

import type { ZhRule } from "./rule";

export const heldIn: readonly ZhRule[] = [
  {
    id: "zh.held-in.adverbial",
    confidence: 0.96,
    verbs: ["hold", "chair"],
    example: "全州旅游发展大会在泸定县召开。",
    nearMiss: "全州旅游发展大会将在泸定县召开。",
    read(predicate, facts) {
      if (predicate.unreal || predicate.location === null) return;
      const subject = predicate.subjects.find((one) => one.kind === "meeting");
      const meeting = subject?.entity ?? facts.meeting(predicate);
      const place = predicate.location.entity;
      if (place?.label === "Place") facts.emit("HELD_IN", meeting, place, predicate.sentence);
    },
  },
];
