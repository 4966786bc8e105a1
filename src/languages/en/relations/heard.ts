// Who heard a report on what?

import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";
import { behindPreposition } from "./topics";

const WHAT = /^(report|reports|briefing|briefings|presentation|presentations|update|updates)$/;

function heardReport(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (
    clause.verb.unreal ||
    clause.verb.passive ||
    ![...clause.object, ...reader.chunksOf(clause, "prep", /^to$/)].some((chunk) => WHAT.test(chunk.head ?? ""))
  )
    return;
  const span = behindPreposition(reader, clause, /^(on|about|regarding)$/);
  const from = clause.phrases.find(
    ({ prep, items }) =>
      prep === "from" || prep === "by" || (prep === "of" && items.some((chunk) => chunk.mention?.label === "Person")),
  );
  const reporters = reader.referAll(from?.items ?? [], ["Person", "Organization", "Place"]);
  const source = from === undefined || reporters.length === 0 ? undefined : reader.chunks[from.at];
  const end = source === undefined ? -1 : reader.spanOf(source.from, source.to).start;
  const topic = span === null ? null : reader.topic(end > span.start && end < span.end ? { ...span, end } : span);
  if (topic === null) return;
  if (reporters.length > 0)
    for (const reporter of reporters)
      reader.state({ ...rule, id: "en.heard.from", type: "REPORTED" }, reporter, topic, { at: clause.at });
  else if (from === undefined && clause.verb.lemma !== "note")
    for (const chunk of clause.subject)
      for (const hearer of reader.refer(chunk, ["Meeting", "Person", "Organization"]))
        reader.state(rule, hearer, topic, { at: clause.at });
}

export const heard: readonly EnglishRule[] = [
  {
    id: "en.heard.report",
    type: "HEARD",
    verbs: ["hear", "receive", "listen", "note"],
    example: "Mayo County Council heard a report on flood relief.",
    nearMiss: "Mayo County Council heard a song on flood relief.",
    clause: heardReport,
  },
];
