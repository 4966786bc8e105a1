// Who signed what? 签订, 签署, 签约.

import { topicName } from "../topics";
import type { ZhRule } from "./rule";

export const signed: readonly ZhRule[] = [
  {
    id: "zh.signed.active",
    confidence: 0.92,
    verbs: ["sign"],
    example: "泸定县政府与成都某某集团有限公司签订《文旅开发协议》。",
    nearMiss: "泸定县政府拟与成都某某集团有限公司签订《文旅开发协议》。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const parties = facts.entities(
        [...(predicate.represented.length > 0 ? predicate.represented : predicate.subjects), ...predicate.companions],
        "Person",
        "Organization",
        "Place",
      );
      const documents = facts.documents(predicate.objects);
      const topic = documents.length > 0 ? null : facts.topic(predicate);
      const targets = topic === null ? documents : [topic];
      for (const party of parties)
        for (const target of targets) facts.emit("SIGNED", party, target, predicate.sentence);
    },
  },
];

export { topicName };
