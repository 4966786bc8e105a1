// Who is the source of what is told? "According to Mary Byrne, …" is what Mary Byrne said.

import type { Span } from "../../../doc";
import { isPrivate } from "../private-speakers";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";
import { clauseSpans, sentenceEnd } from "./topics";

/** What stands behind "according to X," or before ", according to X". */
function toldBy(reader: Reader, at: number, name: number): Span[] {
  const { chunks } = reader;
  const end = sentenceEnd(chunks);
  if (at === 0) {
    if (chunks[name + 1]?.lower === ",") return clauseSpans(reader, name + 2, end);
    return reader.textOf(chunks[name].from, chunks[name].to).endsWith(",") ? clauseSpans(reader, name + 1, end) : [];
  }
  const next = chunks[name + 1]?.lower === "," ? chunks[name + 2] : chunks[name + 1];
  if (next?.verb?.finite) return [];
  if (chunks[at - 1].lower === "," && chunks.slice(0, at).some(({ verb }) => verb?.finite))
    return clauseSpans(reader, 0, at - 1);
  return name + 1 >= end ? clauseSpans(reader, 0, at) : [];
}

export const according: EnglishRule = {
  id: "en.stressed.according",
  type: "STRESSED",
  verbs: ["accord"],
  example: "According to Minister John Roe, the new road will open in May.",
  nearMiss: "According to residents, Minister John Roe will open the new road in May.",
  sentence(reader, rule) {
    const { chunks, units } = reader;
    for (let k = 0; k + 2 < chunks.length; k++) {
      if (units[chunks[k].from].lower !== "according" || chunks[k + 1].lower !== "to") continue;
      for (const speaker of reader.refer(chunks[k + 2], ["Person"])) {
        if (isPrivate(reader, speaker)) continue;
        const spans = toldBy(reader, k, k + 2);
        if (spans.length > 0) reader.memory.speech(reader.sentence.index, [speaker]);
        for (const span of spans) {
          const topic = reader.topic(span);
          if (topic) reader.state(rule, speaker, topic, { at: k, said: spans, confidence: 0.85 });
        }
      }
    }
  },
};
