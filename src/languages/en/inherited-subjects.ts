// Whose act is a verb without a subject of its own? That of the verb before it, or of who spoke before it.

import type { Chunk, VerbGroup } from "./chunks";
import type { Clause } from "./clauses";
import { nounList } from "./noun-lists";
import { isSpeech } from "./speech-verbs";

/** A verb behind "and" has the subject of the verb before it; of one in its own tense, and of speech when it is a verb of speech. */
export function inherited(verb: VerbGroup, k: number, known: readonly Clause[]): Chunk[] {
  const before = known.filter((clause) => clause.at < k && (clause.verb.finite || clause.verb.form === "gerund"));
  const nearest = before[before.length - 1];
  if (nearest?.verb.perfect && sharesPerfect(verb)) return nearest.subject;
  const likely = isPast(verb)
    ? before.filter((clause) => clause.verb.form === "gerund" || isPast(clause.verb))
    : before;
  const spoken = isSpeech(verb.lemma) ? likely.filter((clause) => isSpeech(clause.verb.lemma)) : [];
  for (const list of [spoken.filter((clause) => clause.subject.length > 0), likely, before]) {
    const last = list[list.length - 1];
    if (last !== undefined) return last.subject;
  }
  return [];
}

/** "has built and opened": a bare participle behind a perfect. */
function sharesPerfect(verb: VerbGroup): boolean {
  return verb.form === "participle" && !verb.passive && !verb.perfect && verb.past;
}

function isPast(verb: VerbGroup): boolean {
  return verb.finite && !verb.unreal && /^(?:past|participle)$/.test(verb.form) && verb.past;
}

/** ", accompanied by X" and ", chairing the meeting": the subject of the clause before, else of the noun before. */
export function participleSubject(
  chunks: readonly Chunk[],
  comma: number,
  known: readonly Clause[],
  lemma: string,
): Chunk[] {
  const speaker = isSpeech(lemma) ? known.findLast((clause) => isSpeaker(chunks, clause)) : undefined;
  if (speaker) return isInverted(chunks, speaker) ? speaker.object : speaker.subject;
  const last = known.findLast(({ at, verb }) => at < comma && !hangsOnNoun(chunks, at, verb));
  if (last?.verb.finite && last.subject.length > 0) {
    const direct =
      chunks[comma - 1]?.kind === "NP" && chunks[comma - 1].mention?.label === "Meeting" ? [chunks[comma - 1]] : null;
    return direct ?? last.subject;
  }
  return chunks[comma - 1]?.kind === "NP" ? nounList(chunks, comma - 1, known) : [];
}

/** "the by-election held on Monday": its noun does nothing else. */
function hangsOnNoun(chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean {
  return (
    /^(?:hold|host|organi[sz]e|convene)$/.test(verb.lemma) &&
    verb.form === "participle" &&
    !verb.passive &&
    chunks[at - 1]?.kind === "NP" &&
    chunks[at - 1].mention === undefined &&
    /^(?:PREP|ADV)$/.test(chunks[at + 1]?.kind ?? "")
  );
}

/** ", said Mary Byrne, adding": who spoke stands behind the verb. */
function isInverted(chunks: readonly Chunk[], { at, verb, object }: Clause): boolean {
  return (
    /^(?:say|add|note|explain|state)$/.test(verb.lemma) &&
    /^(?:COMMA|QUOTE)$/.test(chunks[at - 1]?.kind ?? "") &&
    object.length === 1 &&
    object[0].mention?.label === "Person"
  );
}

/** "He urged them to stay, noting that …": who speaks on. */
function isSpeaker(chunks: readonly Chunk[], clause: Clause): boolean {
  const { verb, subject } = clause;
  return verb.finite && isSpeech(verb.lemma) && (subject.length > 0 || isInverted(chunks, clause));
}
