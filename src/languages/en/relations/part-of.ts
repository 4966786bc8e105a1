// Which place lies in which?

import type { EnglishRule } from "./rule";

export const partOf: readonly EnglishRule[] = [
  {
    id: "en.part-of.places",
    type: "PART_OF",
    example: "He was born in Tuam, County Galway.",
    nearMiss: "He travelled to Tuam and Nairobi.",
    sentence(reader, rule) {
      const { tokens } = reader.sentence;
      const places = reader
        .mentionsHere()
        .filter((mention) => mention.label === "Place" && mention.entity !== undefined);
      for (let n = 0; n + 1 < places.length; n++) {
        const [inner, outer] = [places[n], places[n + 1]];
        const between = tokens
          .slice(inner.to, outer.from)
          .map((token) => token.lower)
          .join(" ");
        if (between !== "," && between !== "in" && between !== "of" && between !== "in the" && between !== "of the")
          continue;
        if (between === "," && reader.isListed(inner, outer)) continue;
        const smaller = rank(inner.entity?.properties.level, between) < rank(outer.entity?.properties.level, between);
        if (smaller && inner.entity && outer.entity)
          reader.state(rule, inner.entity, outer.entity, {
            evidence: { start: tokens[inner.from].start, end: tokens[outer.to - 1].end },
          });
      }
    },
  },
];

const ORDER = ["site", "village", "township", "county", "prefecture", "province", "region", "country"];

function rank(level: unknown, between: string): number {
  const at = ORDER.indexOf(String(level ?? ""));
  return at < 0 ? (between === "," ? 0.5 : 0.5) : at;
}
