// What does each sentence state? Only sentences with a verb of the rules go to the tagger; the rules then read the clauses.

import type { Doc, Fact, FactDate } from "../../doc";
import { readBullet } from "./bullets";
import { chunksOf } from "./chunks";
import { clausesOf } from "./clauses";
import { withComing } from "./coming-acts";
import { rememberLeader } from "./delegations";
import { registryLayer } from "./entities";
import { carryDay } from "./event-day";
import { knowVerb, lemmaOf } from "./lemmas";
import { type Mention, mentionsLayer } from "./mention";
import { withoutPast } from "./past-bodies";
import { personPhrasesLayer, positionsLayer } from "./positions";
import { Reader } from "./reader";
import { Memory, orderOf } from "./references";
import { rules } from "./relations/index";
import type { EnglishRule } from "./relations/rule";
import { homeLayer } from "./resolve";
import { dateByMeeting, placeSpeeches } from "./speech-meetings";
import { OTHER } from "./speech-verbs";
import { type Sentence, sentencesLayer } from "./tokens/token";
import { unitsOf } from "./units";

const all: readonly EnglishRule[] = Object.values(rules).flat();
const byVerb = new Map<string, EnglishRule[]>();
for (const rule of all) {
  for (const verb of rule.verbs ?? []) {
    knowVerb(verb);
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), rule]);
  }
}
for (const verb of OTHER) knowVerb(verb);
const bySentence = all.filter((rule) => rule.sentence !== undefined);
const byArticle = all.filter((rule) => rule.article !== undefined);

export function findRelations(doc: Doc): void {
  const sentences = doc.get(sentencesLayer);
  const mentions = doc.get(mentionsLayer);
  const order = orderOf(
    withoutPast(sentences, mentions),
    (mention) => sentences[mention.sentence].tokens[mention.from].start,
  );
  const reader = new Reader(
    doc,
    doc.get(registryLayer),
    new Memory(order, doc.get(positionsLayer), sentences),
    doc.get(homeLayer),
    sentences,
    mentions,
  );
  for (const sentence of sentences) {
    if (sentence.kind === "text") readSentence(reader, sentence, mentions[sentence.index]);
  }
  for (const rule of byArticle) rule.article?.(reader, rule);
  uniteDates(doc);
  carryDay(doc, sentences);
  placeSpeeches(doc);
  dateByMeeting(doc);
}

function readSentence(reader: Reader, sentence: Sentence, mentions: readonly Mention[]): void {
  const parsed = canState(sentence, mentions);
  const units = parsed ? unitsOf(sentence, mentions, reader.doc.get(personPhrasesLayer)) : [];
  const chunks = chunksOf(units);
  reader.open(sentence, units, chunks, parsed ? clausesOf(chunks) : []);
  reader.clauses = withComing(reader);
  rememberLeader(reader);
  readBullet(reader);
  for (const rule of bySentence) rule.sentence?.(reader, rule);
  for (const clause of reader.clauses)
    for (const rule of byVerb.get(clause.verb.lemma) ?? []) rule.clause?.(reader, clause, rule);
  if (parsed) reader.memory.close(reader);
  else reader.memory.skip(sentence, mentions);
}

/** A fact told again without a date is the fact that was told with one. */
function uniteDates(doc: Doc): void {
  const keyOf = (fact: Fact) =>
    [
      fact.type,
      fact.source.label,
      fact.source.key,
      fact.target.label,
      fact.target.key,
      String(fact.properties.title ?? ""),
    ].join("\u0001");
  const stated = new Map<string, FactDate>();
  for (const fact of doc.facts)
    if (fact.date.certainty === "stated" && !stated.has(keyOf(fact))) stated.set(keyOf(fact), fact.date);
  doc.facts.forEach((fact, i) => {
    const date = fact.date.certainty === "implied" ? stated.get(keyOf(fact)) : undefined;
    if (date) doc.facts[i] = { ...fact, date };
  });
}

/** Words that tell of a gathering or of somebody without a verb of its own. */
const TELLS = new Set(
  "present attendance hand dignitaries guest guests attendees representing spoke speaker speakers lecturer chairman entourage he she".split(
    " ",
  ),
);

/** A verb of some rule, and a name or something that may stand for one. */
function canState(sentence: Sentence, mentions: readonly Mention[]): boolean {
  const states = sentence.tokens.some((token) => {
    const lemma = lemmaOf(token.lower) ?? "";
    return byVerb.has(lemma) && lemma !== "be";
  });
  if (!states && !sentence.tokens.some(({ lower }) => TELLS.has(lower))) return false;
  return (
    mentions.some((mention) => mention.entity !== undefined) ||
    sentence.tokens.some((token) => /^(he|she|it|the)$/.test(token.lower))
  );
}
