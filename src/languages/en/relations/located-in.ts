// In which place is a body?

import { BASED } from "../places";
import type { Token } from "../tokens/token";
import type { EnglishRule } from "./rule";

/** "a meeting of the board in Tuam": the meeting is there. */
function before(tokens: readonly Token[], at: number): string {
  const from = tokens[at - 1]?.lower === "the" ? at - 3 : at - 2;
  return tokens
    .slice(Math.max(0, from), at)
    .map((token) => token.lower)
    .join(" ");
}

export const locatedIn: readonly EnglishRule[] = [
  {
    id: "en.located-in.named",
    type: "LOCATED_IN",
    example: "Officials of Mayo County Council were present.",
    nearMiss: "Officials of the Department of Health were present.",
    sentence(reader, rule) {
      const { tokens } = reader.sentence;
      for (const mention of reader.mentionsHere()) {
        const place = mention.inner?.[0]?.entity;
        if (mention.entity && place)
          reader.state(rule, mention.entity, place, {
            evidence: { start: tokens[mention.from].start, end: tokens[mention.to - 1].end },
          });
      }
    },
  },
  {
    id: "en.located-in.based",
    type: "LOCATED_IN",
    verbs: ["base", "locate", "headquarter"],
    example: "The Merlin Libraries Trust, which is based in Nairobi, thanked the staff.",
    nearMiss: "The Merlin Libraries Trust will be based in Nairobi.",
    clause(reader, clause, rule) {
      if (clause.verb.unreal || !(clause.verb.passive || clause.verb.form === "participle")) return;
      const places = reader.referAll(reader.chunksOf(clause, "prep", /^(in|at)$/), ["Place"]);
      for (const chunk of clause.subject)
        reader.stateAll(rule, reader.refer(chunk, ["Organization"]), places, { at: clause.at });
    },
  },
  {
    id: "en.located-in.hyphen",
    type: "LOCATED_IN",
    example: "The Nairobi-based Merlin Libraries Trust thanked the staff.",
    nearMiss: "The Nairobi staff of the Merlin Libraries Trust were thanked.",
    sentence(reader, rule) {
      const { tokens } = reader.sentence;
      const mentions = reader.mentionsHere();
      mentions.forEach((mention, n) => {
        const body = mentions[n + 1];
        if (mention.label !== "Place" || body?.label !== "Organization" || !mention.entity || !body.entity) return;
        const between = tokens.slice(mention.to, body.from);
        if (!BASED.test(tokens[mention.to - 1].text) || between.length > 4) return;
        if (between.some((token) => token.kind !== "word" || token.cap)) return;
        reader.state(rule, body.entity, mention.entity, {
          evidence: { start: tokens[mention.from].start, end: tokens[body.to - 1].end },
        });
      });
    },
  },
  {
    id: "en.located-in.behind",
    type: "LOCATED_IN",
    example: "Staff at Merlin Hospital in Nairobi were thanked.",
    nearMiss: "Staff at Merlin Hospital left for Nairobi.",
    sentence(reader, rule) {
      const { tokens } = reader.sentence;
      const mentions = reader.mentionsHere();
      mentions.forEach((mention, n) => {
        const next = mentions[n + 1];
        if (mention.label !== "Organization" || next?.label !== "Place" || !mention.entity || !next.entity) return;
        const between = tokens
          .slice(mention.to, next.from)
          .map((token) => token.lower)
          .join(" ");
        if (!/^(?:\( \S+ \) )?(?:in|of|,|based in|, based in|located in|, located in|headquartered in)$/.test(between))
          return;
        if (/^(?:held|hosted|organised|organized|convened) by(?: the)?$/.test(before(tokens, mention.from))) return;
        if (/^(?:meeting|session|hearing|conference) of(?: the)?$/.test(before(tokens, mention.from))) return;
        if (between === "," && !/\b(university|college|hospital|school|institute|hotel)\b/i.test(mention.name)) return;
        reader.state(rule, mention.entity, next.entity, {
          confidence: 0.8,
          evidence: { start: tokens[mention.from].start, end: tokens[next.to - 1].end },
        });
      });
    },
  },
];
