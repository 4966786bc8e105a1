// Where was it held? 在…召开, 在…举行.

import { itemAt } from "../../../lists";
import type { Sentence } from "../chunks";
import { textOf } from "../clauses";
import { CUE } from "../cues";
import type { Facts } from "./facts";
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
  {
    id: "zh.held-in.hall",
    confidence: 0.9,
    example: "全县重点项目集中开工仪式举行，主会场设在泸定县。",
    nearMiss: "全县重点项目集中开工仪式举行，分会场设在泸定县。",
  },
];

/** 主会场设在甲: the place that the sentence gives the meeting at hand. */
export function readHalls({ chunks, end, cues }: Sentence, facts: Facts): void {
  if ((cues & CUE.hall) === 0) return;
  for (let i = 1; i < chunks.length - 1; i++) {
    const place = chunks[i + 1];
    if (!/^(?:设在|设于|位于)$/.test(textOf(chunks[i])) || place.kind !== "place") continue;
    if (!/^(?:主会场|会场)$/.test(textOf(itemAt(chunks, i - 1)))) continue;
    facts.rule = heldIn[1];
    const meeting = facts.resolved.meetings.atHand(end)?.entity ?? null;
    facts.emit("HELD_IN", meeting, place.entity, { start: chunks[i - 1].start, end: place.end });
  }
}
