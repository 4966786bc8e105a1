// Who said, stressed or asked for what?

import type { Entity } from "../../../doc";
import type { Clause } from "../clauses";
import { readCredit } from "../credits";
import { isPrivate } from "../private-speakers";
import { attribution, behindColon } from "../quotations";
import type { Reader } from "../reader";
import { ASKING, isSpeech, SAYING } from "../speech-verbs";
import type { EnglishRule } from "./rule";
import { clauseSpans, complementEnd, sentenceEnd } from "./topics";

const SPEAKERS = ["Person", "Organization", "Meeting"] as const;

function speakers(reader: Reader, clause: Clause): Entity[] {
  return clause.subject.flatMap((chunk) => reader.refer(chunk, SPEAKERS));
}

/** "When the government insists on delays": a condition tells of no speech. */
function isSupposed({ chunks }: Reader, clause: Clause): boolean {
  const first = clause.subject.length > 0 ? chunks.indexOf(clause.subject[0]) : clause.at;
  const link = chunks[first - 1]?.lower ?? "";
  return /^(whenever|if|unless|whether|until|once)$/.test(link) || (link === "when" && !clause.verb.past);
}

function say(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || (!clause.verb.finite && clause.verb.form !== "gerund") || clause.verb.passive) return;
  if (isSupposed(reader, clause)) return;
  const said = attribution(reader, clause, speakers(reader, clause));
  if (said === null || said.speakers.length === 0) return;
  if (said.speakers.some((speaker) => isPrivate(reader, speaker))) return;
  if (said.spans.length > 0 || opensQuotation(reader, clause))
    reader.memory.speech(reader.sentence.index, said.speakers);
  for (const span of said.spans) {
    const topic = reader.topic(span, span === said.goesOn ? said.opening : undefined);
    if (topic)
      for (const speaker of said.speakers) reader.state(rule, speaker, topic, { at: clause.at, said: said.spans });
  }
}

/** "John Roe, chair of the board, said:" and nothing more: the quoted paragraphs below are his. */
function opensQuotation({ chunks, sentence, sentences }: Reader, { at }: Clause): boolean {
  const next = sentences[sentence.index + 1];
  return (
    at === chunks.length - 2 &&
    chunks[at + 1].lower === ":" &&
    next?.paragraph !== sentence.paragraph &&
    next?.tokens[0].text === '"'
  );
}

function ask(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive || !(clause.verb.finite || isAside(reader, clause))) return;
  const { chunks } = reader;
  let from = clause.at + 1;
  if (clause.verb.lemma === "call" || clause.verb.lemma === "appeal") {
    if (!/^(for|on|upon|to)$/.test(chunks[from]?.lower ?? "")) return;
    from++;
  } else if (clause.verb.lemma === "impress") {
    if (!/^(?:on|upon)$/.test(chunks[from]?.lower ?? "")) return;
    from++;
  } else if (chunks[from]?.kind !== "NP" && chunks[from]?.lower !== "that") return;
  if (isQuestion(reader, clause, from) || isTold(reader, clause)) return;
  const to = beforeNextDeed(reader, from, complementEnd(reader, from));
  const first = chunks.slice(from, to).find((chunk) => chunk.verb !== undefined || chunk.lower === "that");
  const upon = clause.verb.lemma === "call" && /^(?:on|upon)$/.test(chunks[from - 1].lower);
  if (upon && chunks.slice(from, to).find(({ kind }) => kind === "VG")?.verb?.form !== "infinitive") return;
  if (clause.verb.lemma !== "call" && first === undefined) return;
  if (
    /^(charge|task|advise|caution|remind|impress|challenge|counsel)$/.test(clause.verb.lemma) &&
    first?.verb?.form !== "infinitive"
  )
    return;
  const who = speakers(reader, clause);
  if (who.length === 0 || from >= to) return;
  reader.memory.speech(reader.sentence.index, who);
  const spans = clauseSpans(reader, from, to);
  for (const span of spans) {
    const topic = reader.topic(span);
    if (topic) for (const speaker of who) reader.state(rule, speaker, topic, { at: clause.at, said: spans });
  }
}

/** ", urging them to stay" and "Directing the engineer to stay, he said": a gerund that a comma or the sentence opens. */
function isAside({ chunks }: Reader, { at, verb }: Clause): boolean {
  return verb.form === "gerund" && (at === 0 || /^(?:COMMA|QUOTE)$/.test(chunks[at - 1].kind));
}

/** "said that the club has built a hall and encouraged members": what was told is not the teller's own speech. */
function isTold({ chunks }: Reader, { at, verb }: Clause): boolean {
  if (verb.perfect || verb.form !== "participle" || chunks[at - 1]?.kind !== "CONJ") return false;
  const last = chunks.slice(0, at).findLastIndex((chunk) => chunk.verb?.finite);
  return (
    chunks[last]?.verb?.perfect === true && chunks.slice(0, last).some((chunk) => isSpeech(chunk.verb?.lemma ?? ""))
  );
}

/** "asked the minister whether", "asked her about the road": a question demands nothing. */
function isQuestion({ chunks }: Reader, clause: Clause, from: number): boolean {
  if (clause.verb.lemma !== "ask") return false;
  const next = chunks.slice(from + 1).find(({ kind, lower }) => kind !== "ADV" && lower !== "of");
  return /^(whether|if|what|how|why|when|where|who|about)$/.test(next?.lower ?? "");
}

/** "ordered the engineer to mend the road and left": a past tense behind "and" is a deed of the speaker's. */
function beforeNextDeed({ chunks }: Reader, from: number, to: number): number {
  const quoted = chunks.slice(0, from).filter(({ kind }) => kind === "QUOTE").length % 2 === 1;
  const closing = chunks.findIndex(({ kind }, k) => k > from && kind === "QUOTE");
  if (quoted && closing > 0 && closing < to) return beforeMarks(chunks, from, closing);
  const aside = chunks[from - 2]?.kind === "REL" && chunks[from - 3]?.kind === "COMMA";
  for (let k = from + 1; k + 1 < to; k++) {
    if (aside && chunks[k].kind === "COMMA") return k;
    if (chunks[k].kind === "REL" || chunks[k].lower === "that") return to;
    const next = chunks[k + 1].kind === "ADV" ? chunks[k + 2] : chunks[k + 1];
    if (chunks[k].kind === "CONJ" && next?.verb?.finite && next.verb.form === "past" && next.lower !== next.verb.lemma)
      return k;
  }
  return to;
}

function beforeMarks(chunks: Reader["chunks"], from: number, to: number): number {
  let k = to;
  while (k > from && (chunks[k - 1].kind === "COMMA" || chunks[k - 1].kind === "OTHER")) k--;
  return k;
}

/** "issued the following statement": the quotation below is the issuer's. */
function issueStatement(reader: Reader, clause: Clause): void {
  if (clause.verb.unreal || clause.verb.passive || !clause.verb.finite) return;
  if (!clause.object.some((chunk) => /^(statement|remarks|message)$/.test(chunk.head ?? ""))) return;
  const who = speakers(reader, clause);
  if (who.length > 0) reader.memory.speech(reader.sentence.index, who);
}

/** "Mary Byrne welcomed the news: "…"" is what she said. */
function sayBehindColon(reader: Reader, rule: EnglishRule): void {
  const found = behindColon(reader);
  const clause = reader.clauses.find(({ at }) => at === found?.at);
  if (found === null || clause === undefined || clause.verb.unreal) return;
  if (
    isSpeech(clause.verb.lemma) &&
    !/^(?:welcome|praise|thank|congratulate|commend|hail|laud)$/.test(clause.verb.lemma)
  )
    return;
  const who = reader.referAll(clause.subject, ["Person"]);
  if (who.length !== 1 || isPrivate(reader, who[0])) return;
  const spans = clauseSpans(reader, found.from, sentenceEnd(reader.chunks));
  reader.memory.speech(reader.sentence.index, who);
  for (const span of spans) {
    const topic = reader.topic(span);
    if (topic) reader.state(rule, who[0], topic, { at: clause.at, said: spans, confidence: 0.85 });
  }
}

/** The further sentences of a quotation belong to the speaker of the sentence that says "said". */
function goOn(reader: Reader, rule: EnglishRule): void {
  for (const { index, span, speakers: who } of reader.memory.continued(reader)) {
    reader.reopen(index);
    for (const part of clauseSpans(reader, 0, sentenceEnd(reader.chunks))) {
      const topic = reader.topic(part);
      if (topic) for (const speaker of who) reader.state(rule, speaker, topic, { evidence: span, confidence: 0.85 });
    }
  }
}

export const stressed: readonly EnglishRule[] = [
  {
    id: "en.stressed.said",
    type: "STRESSED",
    verbs: SAYING,
    example: "Minister John Roe said the new road would open in May.",
    nearMiss: "Minister John Roe never said the new road would open in May.",
    clause: say,
  },
  {
    id: "en.stressed.asked",
    type: "STRESSED",
    verbs: ASKING,
    example: "Minister John Roe called for faster planning decisions.",
    nearMiss: "Minister John Roe may call for faster planning decisions.",
    clause: ask,
  },
  {
    id: "en.stressed.quotation",
    type: "STRESSED",
    example: '"The new road is safe. It is also wide," said Minister John Roe.',
    nearMiss: '"The new road is safe. It is also wide," said a resident.',
    verbs: ["issue", "release", "make"],
    clause: issueStatement,
    sentence: (reader, rule) => {
      readCredit(reader);
      sayBehindColon(reader, rule);
    },
    article: goOn,
  },
];
