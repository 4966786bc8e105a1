// Whose ambassador is a bare "Ambassador Mary Byrne" in an embassy's own news? The embassy's, when it is the first one named.

import { embassyName } from "../embassies";
import type { EnglishRule } from "./rule";

export const ownAmbassador: EnglishRule = {
  id: "en.holds-position.own-ambassador",
  type: "HOLDS_POSITION",
  example:
    "Source: Embassy of Ireland in Kenya\n\nAmbassador Mary Byrne visited Nakuru on Monday. She thanked the staff of the clinic.",
  nearMiss:
    "Source: Nakuru Herald\n\nAmbassador Mary Byrne visited Nakuru on Monday. She thanked the staff of the clinic.",
  article(reader, rule) {
    const own = embassyName(reader.doc.publisher);
    if (own === null) return;
    const title = own.startsWith("Embassy")
      ? "Ambassador"
      : own.startsWith("Consulate General")
        ? "Consul General"
        : "";
    if (title === "") return;
    for (const sentence of reader.sentences) {
      if (sentence.kind !== "text") continue;
      for (const { label, entity, from, to, name } of reader.mentionsOf(sentence.index)) {
        if (label !== "Person" || entity === undefined || !name.includes(" ")) continue;
        const start: number = from - title.split(" ").length;
        const words: string[] = sentence.tokens.slice(Math.max(0, start), from).map(({ text }) => text);
        if (words.join(" ") !== title) continue;
        const known = reader.doc.facts.some(({ type, source }) => type === "HOLDS_POSITION" && source === entity);
        if (!known)
          reader.state(rule, entity, reader.registry.take("Organization", own, own), {
            properties: { title },
            evidence: { start: sentence.tokens[start].start, end: sentence.tokens[to - 1].end },
          });
        return;
      }
    }
  },
};
