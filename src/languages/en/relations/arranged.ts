// What work was arranged?

import type { EnglishRule } from "./rule";
import { behindPreposition, objectSpan } from "./topics";

export const arranged: readonly EnglishRule[] = [
  {
    id: "en.arranged.active",
    type: "ARRANGED",
    verbs: ["arrange", "make", "deploy"],
    example: "The annual meeting made arrangements for flood control.",
    nearMiss: "The annual meeting made time for flood control.",
    clause(reader, clause, rule) {
      if (clause.verb.unreal || clause.verb.passive) return;
      const made = clause.verb.lemma === "make";
      if (made && !clause.object.some((chunk) => /^(arrangements?|plans|deployments?)$/.test(chunk.head ?? ""))) return;
      const span = made ? behindPreposition(reader, clause, /^(for|on)$/) : objectSpan(reader, clause);
      const topic = span ? reader.topic(span) : null;
      if (topic === null) return;
      for (const chunk of clause.subject)
        for (const source of reader.refer(chunk, made ? ["Meeting", "Organization", "Person"] : ["Meeting"]))
          reader.state(rule, source, topic, { at: clause.at });
    },
  },
];
