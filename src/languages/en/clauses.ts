// Who does what to whom? For each verb group its subject, objects and prepositional phrases.

import type { Chunk, VerbGroup } from "./chunks";
import { companionsAt, companionsBehind, companyBefore, peopleUpTo } from "./companions";
import { isJoined, LED } from "./done-infinitives";
import { gatheringHeld } from "./held-relatives";
import { inherited, participleSubject } from "./inherited-subjects";
import { headOfPhrase, nounList } from "./noun-lists";
import { behind } from "./objects";

export interface Clause {
  readonly verb: VerbGroup;
  /** Index of the verb group among the chunks. */
  readonly at: number;
  /** Noun phrases that are its subject (a list distributes); empty when unknown. */
  subject: Chunk[];
  /** Direct objects. */
  readonly object: Chunk[];
  /** Noun phrases behind each preposition that belongs to the verb, in order. */
  readonly phrases: readonly { prep: string; at: number; items: Chunk[] }[];
  /** The first chunk after all of that. */
  readonly end: number;
}

/** Reads the clauses of one sentence. */
export function clausesOf(chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.verb === undefined) return;
    const verb = isPlannedToo(chunks, at, clauses) ? { ...chunk.verb, unreal: true } : chunk.verb;
    const subject = subjectOf(chunks, at, clauses);
    const { object, phrases, end } = behind(chunks, at);
    clauses.push({ verb, at, subject, object, phrases, end });
  });
  for (const clause of clauses) {
    if (clause.subject.length === 0) clause.subject = subjectAhead(chunks, clause, clauses);
    clause.object.push(...relativeObject(chunks, clause));
    if (clause.subject.length > 0) clause.subject = [...clause.subject, ...companionsBehind(chunks, clause)];
  }
  return clauses;
}

/** "She will meet farmers before visiting Tuam": what is planned first makes the gerund a plan. */
function isPlannedToo(chunks: readonly Chunk[], at: number, known: readonly Clause[]): boolean {
  if (chunks[at].verb!.form !== "gerund") return false;
  const last = known.findLast(({ verb }) => verb.finite);
  return (
    last?.verb.unreal === true &&
    /^(before|after|while|and|then)$/.test(chunks[skipAdverbs(chunks, at - 1)]?.lower ?? "")
  );
}

function subjectOf(chunks: readonly Chunk[], at: number, known: readonly Clause[]): Chunk[] {
  let k = skipAdverbs(chunks, at - 1);
  const company = chunks[at].verb!.finite ? companyBefore(chunks, k) : -1;
  if (company >= 0) return nounList(chunks, skipAdverbs(chunks, company), known);
  const beside = chunks[at].verb!.finite && !chunks[at].verb!.passive ? companionsAt(chunks, k) : null;
  if (beside !== null && beside.people.length > 0) {
    const first = chunks[beside.from].kind === "COMMA" ? openComma(chunks, beside.from) : beside.from + 1;
    if (first !== null)
      return [
        ...peopleUpTo(chunks, first - 1, nounList(chunks, skipAdverbs(chunks, first - 1), known)),
        ...beside.people,
      ];
  }
  if (chunks[k]?.kind === "COMMA") {
    const verb = chunks[at].verb!;
    if (!verb.finite || (verb.form === "participle" && !verb.passive && isBy(chunks, at + 1)))
      return participleSubject(chunks, k, known, verb.form === "gerund" ? verb.lemma : "");
    if (isStray(chunks, k)) return [chunks[k - 1]];
    const aside = onPart(chunks, k);
    if (aside !== null) return [aside];
    const speaker = whileSpeaking(chunks, k);
    if (speaker !== null) return [speaker];
    const open = openComma(chunks, k);
    if (open !== null && chunks[open + 1].lower === "including") return nounList(chunks, k - 1, known);
    if (open === null) return inherited(chunks[at].verb!, k, known);
    if (isNamedRole(chunks, open, k)) return [chunks[open + 1]];
    k = skipAdverbs(chunks, open - 1);
  }
  const before = chunks[k];
  if (before === undefined) return [];
  if (before.kind === "CONJ") return inherited(chunks[at].verb!, k, known);
  if (before.kind === "REL") {
    const held = gatheringHeld(chunks, k, at);
    return held === null ? antecedent(chunks, k - 1) : [held];
  }
  if (
    before.kind === "SUB" &&
    /^(that|where)$/.test(before.lower) &&
    chunks[k - 1]?.kind === "NP" &&
    !chunks[at].verb!.finite
  )
    return [];
  if (
    before.kind === "SUB" &&
    chunks[at].verb!.form === "gerund" &&
    /^(?:while|when|after)$/.test(before.lower) &&
    chunks[k - 1]?.mention?.label === "Person"
  )
    return [chunks[k - 1]];
  const on =
    before.lower === "on" && chunks[at].verb!.finite && chunks[k - 1]?.verb?.lemma === "go" ? chunks[k - 1] : before;
  if (on.kind !== "NP")
    return on.kind === "VG" && chunks[at].verb!.form === "infinitive"
      ? (known[known.length - 1]?.subject ?? [])
      : chunks[at].verb!.form === "gerund" && before.kind === "SUB"
        ? inherited(chunks[at].verb!, k, known)
        : [];
  const last = known[known.length - 1];
  if (chunks[at].verb!.form === "infinitive" && last && isJoined(last.verb, chunks[at].verb!.lemma))
    return last.verb.passive ? last.subject : [...last.subject, ...last.object];
  if (leadsThere(chunks, at)) return known[known.length - 1]?.subject ?? [];
  const busy = chunks[at].verb!.form === "gerund" && before.mention?.label === "Person";
  const hangs = isReducedRelative(chunks, at) && before.mention?.label !== "Person";
  if (hangs || (busy && chunks[k - 1]?.lower === "with")) return [before];
  return nounList(chunks, k, known);
}

/** "The guest speaker, Mary Byrne, said": a role that is no office of a body, and who had it. */
function isNamedRole(chunks: readonly Chunk[], open: number, close: number): boolean {
  const role = chunks[open - 1];
  return (
    close === open + 2 &&
    chunks[open + 1].mention?.label === "Person" &&
    role?.kind === "NP" &&
    role.mention === undefined &&
    ROLE.test(role.head ?? "") &&
    chunks[open - 2]?.kind !== "PREP"
  );
}

const ROLE =
  /^(?:speaker|guest|host|hostess|moderator|lecturer|facilitator|convener|convenor|organi[sz]er|keynoter|presenter|panell?ist|celebrant|honou?ree|awardee|recipient|winner|coordinator|representative|spokesman|spokeswoman|spokesperson|leader|patron|chairman|chairperson|chairwoman|chair)$/;

/** "chaired by", "presided over by". */
function isBy(chunks: readonly Chunk[], k: number): boolean {
  return chunks[/^(?:over|at)$/.test(chunks[k]?.lower ?? "") ? k + 1 : k]?.lower === "by";
}

/** "led a team to inspect the dam": the inspection is the leader's. */
function leadsThere(chunks: readonly Chunk[], at: number): boolean {
  const { verb } = chunks[at];
  if (verb?.form !== "infinitive" || verb.unreal) return false;
  if (chunks.slice(0, at).findLast(({ kind }) => kind === "VG")?.verb?.lemma === "vote") return true;
  return LED.test(
    chunks.slice(0, at).findLast(({ kind }, k) => kind === "NP" && chunks[k - 1]?.kind === "VG")?.head ?? "",
  );
}

/** "the conference, which Li Ming chaired": what the relative pronoun stands for, when the verb has no other object. */
function relativeObject(chunks: readonly Chunk[], { verb, at, subject, object }: Clause): Chunk[] {
  if (object.length > 0 || subject.length !== 1 || !verb.finite || verb.passive) return [];
  const rel = chunks.indexOf(subject[0]) - 1;
  if (rel < 1 || rel >= at || !/^(?:which|that)$/.test(chunks[rel].lower) || chunks[rel].kind === "NP") return [];
  const [near] = antecedent(chunks, rel - 1);
  if (near === undefined) return [];
  const head = headOfPhrase(chunks, chunks.indexOf(near));
  return head >= 0 && chunks[head].mention === undefined ? [chunks[head]] : [near];
}

/** "the ceremony held in Lafia": a participle that hangs on the noun before it. */
function isReducedRelative(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at].verb!;
  return (
    verb.form === "participle" &&
    !verb.passive &&
    chunks[at + 1]?.kind === "PREP" &&
    (/^(hold|host|organi[sz]e|convene|chair|sign|stage|address|attend|lead|preside)$/.test(verb.lemma) ||
      (/^(?:issue|release|publish|adopt|approve|endorse|pass|launch|unveil|ratify|promulgate)$/.test(verb.lemma) &&
        chunks[at + 1].lower === "by"))
  );
}

/** "Speaking at the event, John Roe, said": a comma between a person and the verb that nothing opened. */
function isStray(chunks: readonly Chunk[], k: number): boolean {
  const person = chunks[k - 1];
  if (person?.mention?.label !== "Person" || (chunks[k - 2] !== undefined && chunks[k - 2].kind !== "COMMA"))
    return false;
  const before = chunks[k - 3];
  return (
    before === undefined ||
    before.kind !== "NP" ||
    (before.mention !== undefined && before.mention.label !== "Person") ||
    chunks.slice(0, k - 2).some((chunk) => chunk.verb !== undefined && !chunk.verb.finite)
  );
}

/** "The director, Mary Byrne, in her remarks at the forum,": the aside hangs on a name whose own comma is folded in. */
function onPart(chunks: readonly Chunk[], k: number): Chunk | null {
  let n = k - 2;
  while (chunks[n]?.kind === "PREP" && chunks[n - 1]?.kind === "NP" && chunks[n - 2]?.kind === "PREP") n -= 2;
  const who = chunks[n - 1];
  return who?.mention?.label === "Person" &&
    chunks[n].kind === "PREP" &&
    /^(?:on|for|in|during)$/.test(chunks[n].lower) &&
    PART.test(chunks[n + 1]?.head ?? "")
    ? who
    : null;
}

const PART =
  /^(?:part|side|turn|response|reply|remarks|address|speech|message|statement|presentation|submission|lecture|keynote|visit|tour|inspection|meeting)$/;

/** "The chair, Mary Byrne, while speaking at the launch, said": the aside hangs on a name whose own comma is folded in. */
function whileSpeaking(chunks: readonly Chunk[], k: number): Chunk | null {
  for (let n = k - 1; n > 1; n--) {
    const { kind, lower, verb } = chunks[n];
    if (verb?.finite || kind === "COMMA" || kind === "QUOTE") return null;
    if (kind === "SUB" && /^(?:while|when|after)$/.test(lower) && chunks[n + 1]?.verb?.form === "gerund")
      return chunks[n - 1].mention?.label === "Person" ? chunks[n - 1] : null;
  }
  return null;
}

function antecedent(chunks: readonly Chunk[], k: number): Chunk[] {
  const at = chunks[k]?.kind === "COMMA" ? k - 1 : k;
  if (chunks[at]?.kind === "PREP") return antecedent(chunks, at - 1);
  return chunks[at]?.kind === "NP" ? [chunks[at]] : [];
}

/** The comma that opens what the comma at `k` closes: an apposition, a relative clause, an adjunct. */
function openComma(chunks: readonly Chunk[], k: number): number | null {
  if (chunks[k].lower === ")") {
    for (let n = k - 1; n > 0; n--) if (chunks[n].lower === "(") return n;
    return null;
  }
  for (let n = k - 1; n > 0; n--) {
    if (chunks[n].kind === "QUOTE") return null;
    if (chunks[n].kind === "REL" && chunks[n].lower === "who" && chunks[n - 1].mention?.label === "Person") return n;
    if (chunks[n].kind === "COMMA") {
      const first = chunks[n + 1];
      const aside =
        first.kind === "REL" ||
        first.kind === "PREP" ||
        first.kind === "SUB" ||
        first.kind === "ADV" ||
        (first.kind === "VG" && !first.verb!.finite) ||
        (first.kind === "VG" && first.verb!.form === "participle") ||
        (first.kind === "NP" && !chunks.slice(n + 1, k).some((chunk) => chunk.verb?.finite)) ||
        (first.kind === "NP" && /^(that|which|who)$/.test(chunks[n + 2]?.lower ?? "")) ||
        first.lower === "along" ||
        first.lower === "together";
      if (aside && chunks[n - 1]?.kind === "NP") return n;
      if (!aside) return null;
    }
  }
  return null;
}

function skipAdverbs(chunks: readonly Chunk[], k: number): number {
  let at = k;
  while (chunks[at]?.kind === "ADV") at--;
  return at;
}

/** "Speaking at the meeting, X said": a gerund or participle that opens the sentence has the subject that follows. */
function subjectAhead(chunks: readonly Chunk[], clause: Clause, all: readonly Clause[]): Chunk[] {
  if (clause.verb.finite && clause.verb.form !== "participle") return [];
  const before = chunks.slice(0, clause.at);
  if (before.some((chunk) => chunk.verb?.finite)) return [];
  const spoken = chunks[0].verb?.form === "gerund" && isWhen(chunks[clause.at - 1]);
  if (before.some((chunk) => chunk.kind === "NP") && !spoken) return [];
  for (const later of all) {
    if (
      later.at <= clause.at ||
      !later.verb.finite ||
      later.subject.length === 0 ||
      isReducedRelative(chunks, later.at)
    )
      continue;
    const first = chunks.indexOf(later.subject[0]);
    if (isWhen(chunks[first - 1])) continue;
    const dated = chunks[first - 1]?.kind === "ADV" && later.subject[0].mention?.label === "Person";
    return dated || chunks.slice(clause.at, first).some((chunk) => chunk.kind === "COMMA") ? later.subject : [];
  }
  return [];
}

/** "Speaking when she met them, Mary Byrne said". */
function isWhen(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "SUB" && /^(?:when|while|after|as)$/.test(chunk.lower);
}
