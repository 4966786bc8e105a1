// Who holds which office, in which body or place?

import type { Clause } from "../clauses";
import { titlesLayer } from "../mention";
import { officesOf } from "../offices";
import { type Position, positionsLayer } from "../positions";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

/** "a committee chaired by Mary Byrne": a body, not a meeting. */
function chairs(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal) return;
  const passive =
    clause.verb.passive || (clause.verb.form === "participle" && reader.chunksOf(clause, "by").length > 0);
  const people = reader.referAll(passive ? reader.chunksOf(clause, "by") : clause.subject, ["Person"]);
  const bodies = reader.referAll(passive ? clause.subject : clause.object, ["Organization"]);
  for (const person of people)
    for (const body of bodies) reader.state(rule, person, body, { at: clause.at, properties: { title: "chair" } });
}

/** The positions that were bound in one way: before the name, behind it, or across a verb of office. */
function bound(how: Position["rule"], example: string, nearMiss: string): EnglishRule {
  return {
    id: `en.holds-position.${how}`,
    type: "HOLDS_POSITION",
    example,
    nearMiss,
    article(reader, rule) {
      for (const position of reader.doc.get(positionsLayer)) if (position.rule === how) hold(reader, rule, position);
    },
  };
}

/** "Minister Roe" after "Minister for Transport John Roe" adds nothing. */
function repeatsLonger(reader: Reader, { person, phrase }: Position): boolean {
  if (phrase.of.length > 0 || phrase.about !== "" || phrase.ofReference !== undefined) return false;
  const title = phrase.title.toLowerCase();
  return reader.doc
    .get(positionsLayer)
    .some(
      (other) =>
        other.person.entity === person.entity &&
        other.phrase !== phrase &&
        (other.phrase.of.length > 0 || other.phrase.about !== "" || other.phrase.ofReference !== undefined) &&
        other.phrase.title.toLowerCase().includes(title),
    );
}

function hold(reader: Reader, rule: EnglishRule, position: Position, confidence = 0.9): void {
  const { person, phrase, change, evidence } = position;
  if (person.entity === undefined) return;
  if (repeatsLonger(reader, position)) return;
  for (const office of officesOf(reader, position)) {
    const properties: Record<string, string | boolean> = { title: phrase.title };
    if (phrase.former || change === "ends") properties.former = true;
    const day = change === "none" ? "" : reader.dayOf(position);
    if (change === "begins" && day !== "") properties.since = day;
    if (change === "ends" && day !== "") properties.until = day;
    reader.state(rule, person.entity, office, { properties, evidence, confidence });
  }
}

/** "… and was elected chair of the council": the title right behind a verb of appointment, its subject further away. */
function elected(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const being = /^(?:be|serve|work)$/.test(clause.verb.lemma);
  if (clause.verb.unreal || !(clause.verb.passive || being || clause.verb.lemma === "become")) return;
  if (clause.verb.lemma === "be" && !/^(he|she)$/.test(clause.subject[0]?.head ?? "")) return;
  const people = reader.referAll(clause.subject, ["Person"]);
  const { tokens, index } = reader.sentence;
  const verbEnd = reader.units[reader.chunks[clause.at].to - 1].to;
  const phrase = reader.doc.get(titlesLayer)[index].find(
    (title) =>
      title.from >= verbEnd &&
      /^(?:(?:as|the|its|their|new|a|an|to be) ?)*$/.test(
        tokens
          .slice(verbEnd, title.from)
          .map((token) => token.lower)
          .join(" "),
      ),
  );
  if (people.length !== 1 || phrase === undefined) return;
  const bearer = reader.doc.get(positionsLayer).find((position) => position.phrase === phrase)?.person.entity;
  if (bearer !== undefined && bearer !== people[0]) return;
  const mention = reader.mentionsHere().find((candidate) => candidate.label === "Person") ?? {
    sentence: index,
    from: 0,
    to: 1,
    label: "Person" as const,
    name: people[0].name,
    by: "reference",
  };
  const evidence = { start: reader.sentence.start, end: reader.sentence.end };
  hold(
    reader,
    rule,
    { person: { ...mention, entity: people[0] }, phrase, change: being ? "none" : "begins", rule: "verb", evidence },
    0.85,
  );
}

export const holdsPosition: readonly EnglishRule[] = [
  bound(
    "before",
    "Mayo County Council chair Mary Byrne thanked the staff.",
    "Mary Byrne thanked the Mayo County Council chair.",
  ),
  bound(
    "behind",
    "Mary Byrne, chair of Mayo County Council, thanked the staff.",
    "Mary Byrne thanked the chair of Mayo County Council.",
  ),
  bound(
    "verb",
    "Mary Byrne was elected chair of Mayo County Council.",
    "Mary Byrne will be elected chair of Mayo County Council.",
  ),
  {
    id: "en.holds-position.elected",
    type: "HOLDS_POSITION",
    verbs: ["elect", "appoint", "name", "install", "nominate", "become", "be", "serve", "work"],
    example: "Mary Byrne, who lives in Tuam and was elected chair of Mayo County Council, spoke.",
    nearMiss: "Mary Byrne, who lives in Tuam and was not elected chair of Mayo County Council, spoke.",
    clause: elected,
  },
  {
    id: "en.holds-position.chairs",
    type: "HOLDS_POSITION",
    verbs: ["chair", "head"],
    example: "Mary Byrne chairs the Example Roads Committee.",
    nearMiss: "Mary Byrne should chair the Example Roads Committee.",
    clause: chairs,
  },
];
