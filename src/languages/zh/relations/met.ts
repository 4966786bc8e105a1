// Who met whom? 会见, 会谈, 与…座谈, 看望.

import { isReferent, type Referent } from "../chunks";
import type { ZhRule } from "./rule";

export const met: readonly ZhRule[] = [
  {
    id: "zh.met.active",
    confidence: 0.91,
    verbs: ["greet"],
    example: "县长张伟会见某某集团董事长陈东。",
    nearMiss: "县长张伟看望慰问困难群众。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const hosts = facts.entities(predicate.subjects, "Person");
      const objects = predicate.objects.filter(
        (chunk): chunk is Referent => isReferent(chunk) && chunk.kind === "person",
      );
      const guests = facts.entities([...objects, ...predicate.companions], "Person", "Organization");
      for (const host of hosts) for (const guest of guests) facts.emit("MET", host, guest, predicate.sentence);
    },
  },
];
