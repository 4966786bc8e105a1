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
      const place = predicate.location?.entity;
      if (predicate.unreal || place?.label !== "Place") return;
      const named = facts.meeting(predicate);
      const meetings = named === null ? facts.entities(predicate.subjects, "Meeting") : [named];
      for (const meeting of meetings) facts.emit("HELD_IN", meeting, place, predicate.sentence);
    },
  },
];
