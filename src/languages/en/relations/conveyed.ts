// Who relayed the content of a meeting or text?

import type { EnglishRule } from "./rule";
import { objectSpan } from "./topics";

export const conveyed: readonly EnglishRule[] = [
  {
    id: "en.conveyed.active",
    type: "CONVEYED",
    verbs: ["relay", "convey"],
    example: "The annual meeting conveyed the guidelines of the provincial work conference.",
    nearMiss: "The annual meeting conveyed sympathy to the family.",
    clause(reader, clause, rule) {
      if (
        clause.verb.unreal ||
        clause.verb.passive ||
        clause.object.some((chunk) =>
          /^(greetings|condolences|sympathy|regards|thanks|gratitude|wishes|appreciation|passengers|message|feeling|sense|greeting)$/.test(
            chunk.head ?? "",
          ),
        )
      )
        return;
      const documents = reader.referAll(clause.object, ["Document"]);
      const span = objectSpan(reader, clause);
      const targets =
        documents.length > 0 ? documents : span ? [reader.topic(span)].filter((topic) => topic !== null) : [];
      for (const chunk of clause.subject)
        reader.stateAll(rule, reader.refer(chunk, ["Meeting", "Person"]), targets, { at: clause.at });
    },
  },
];
