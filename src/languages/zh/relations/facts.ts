// How does a rule put a fact down? With its date, its evidence (the sentence), and the meeting it belongs to.

import type { Doc, Entity, FactDate, Span } from "../../../doc";
import { nodeUid } from "../../../graph/identity";
import type { Scalar } from "../../../interchange";
import { firstFrom } from "../../../lists";
import { mayRelate, type RelationType } from "../../../ontology";
import { aboutBefore } from "../about";
import { type Chunk, type MeetingChunk, type PersonChunk, type Referent, SENTENCES, type Sentence } from "../chunks";
import { objectSpan, type Predicate, textOf } from "../clauses";
import { isTogether } from "../nominal";
import type { Resolved } from "../resolve";
import { topicName } from "../topics";
import { isVerbOf, VERB } from "../verbs";
import type { ZhRule } from "./rule";

/** What others join: a visit, a talk, either. */
export type Outing = "visit" | "talk" | "any";

/** 陪同|视察, 参加|走访: the verb names what somebody else does. */
export function joins(predicate: Predicate): boolean {
  const { chunks } = predicate.sentence;
  let k = predicate.at - 1;
  // 参加了此次|调研
  while (k > 0 && /^(?:了|此次|本次|这次|该次|此|专题)$/.test(textOf(chunks[k]))) k--;
  for (let one = chunks[k]; one?.kind === "verb" && isVerbOf(one.verb, VERB.visit); one = chunks[k]) k--;
  const before = chunks[k];
  if (isTogether(chunks, k, predicate.subjects)) return false;
  return before?.kind === "verb" && isVerbOf(before.verb, VERB.accompany | VERB.attend);
}

/** Whether 一行 closes the list of those who go. */
function comesAsParty({ at, sentence: { chunks } }: Predicate): boolean {
  return chunks.slice(0, at).some((chunk) => /^一行人?$/.test(textOf(chunk)));
}

/** What carries the meeting at which it was said (ontology: What every edge carries). */
const SAID_AT: ReadonlySet<RelationType> = new Set(["REPORTED", "STRESSED", "HEARD"]);

/** What one does at all of several meetings held as one. */
const OF_ALL: ReadonlySet<RelationType> = new Set(["CHAIRED", "ATTENDED", "SPOKE_AT", "ORGANIZED"]);

/** What only those in office, and those they deal with, are told to do. */
const OFFICIAL_ACTS: ReadonlySet<RelationType> = new Set([
  "MET",
  "CHAIRED",
  "SPOKE_AT",
  "ATTENDED",
  "ACCOMPANIED",
  "CONVEYED",
  "DELIBERATED",
]);

export class Facts {
  /** The day of what is being told; set by the narrative's dates as they come. */
  date: FactDate;
  /** Predicates of the sentence being read. */
  current: readonly Predicate[] = [];
  rule!: ZhRule;
  /** Whose speech is being told; empty when it is nobody's that the graph knows, null outside speech. */
  speaker: Entity[] | null = null;
  lastPerson: PersonChunk | null = null;
  /** Whose life is being told: 甲，男，汉族，…. */
  resume: PersonChunk | null = null;
  /** The day on which each office was first seen. */
  private readonly firstSeen = new Map<string, FactDate>();
  /** The day that each sentence told of, in the order of the text. */
  private readonly days: { readonly end: number; readonly date: FactDate }[] = [];
  private readonly saidAt: [Record<string, Scalar>, Entity][] = [];
  /** Meetings held as one, each with the others. */
  private readonly joint = new Map<Entity, Entity[]>();
  private readonly officials = new Set<Entity>();
  private titled: Set<Entity> | undefined;
  private readonly leaders: Record<Outing, Entity[]> = { visit: [], talk: [], any: [] };

  constructor(
    readonly doc: Doc,
    readonly resolved: Resolved,
  ) {
    this.date = this.issueDate();
    for (const { person } of resolved.offices) if (person.entity !== null) this.officials.add(person.entity);
  }

  /** STRESSED is for somebody in office; bodies and meetings always are. */
  maySpeak(entity: Entity): boolean {
    if (entity.label !== "Person" || this.officials.has(entity) || this.holdsOffice(entity)) return true;
    return this.doc.facts.some(
      ({ type, source, target }) => OFFICIAL_ACTS.has(type) && (source === entity || target === entity),
    );
  }

  /** Whether the article gives somebody an office. */
  holdsOffice(entity: Entity): boolean {
    this.titled ??= titledPeople(this.doc);
    return this.titled.has(entity);
  }

  /** At the head of another story nobody leads yet. */
  forgetLeaders(): void {
    for (const outing of ["visit", "talk", "any"] as const) this.leaders[outing] = [];
  }

  /** Who led the latest visit or talk, which others joined or a 调研组 makes. */
  leader(outing: Outing): Entity[] {
    const { leaders } = this;
    return leaders[outing].length > 0 ? leaders[outing] : leaders.any;
  }

  /** Gives the meetings of a sentence their day and place, and remembers who leads a visit. */
  noteMeetings(sentence: Sentence, predicates: readonly Predicate[]): void {
    for (const chunk of sentence.chunks) {
      if (chunk.kind !== "meeting" || chunk.entity === null) continue;
      const state = this.resolved.meetings.stateOf(chunk.entity);
      if (state !== undefined && state.date === "") state.date = this.date.iso;
    }
    for (const predicate of predicates) {
      const joining = predicates.some(
        (other) =>
          other.at > predicate.at && other.clauseEnd === predicate.clauseEnd && isVerbOf(other.verb, VERB.accompany),
      );
      if (!joining) this.noteLeader(predicate);
    }
  }

  private noteLeader(predicate: Predicate): void {
    if (predicate.unreal || !isVerbOf(predicate.verb, VERB.visit | VERB.greet) || joins(predicate)) return;
    const talk = !isVerbOf(predicate.verb, VERB.visit);
    const first = this.entities(predicate.leaders, "Person");
    const all = this.entities(
      predicate.subjects.filter((one) => !talk || !predicate.companions.includes(one)),
      "Person",
    );
    const people = first.length > 0 ? first : all;
    if (people.length === 0) return;
    // 甲，乙，丙等一行: the first leads the others.
    if (first.length === 0 && people.length > 2 && comesAsParty(predicate)) people.splice(1);
    this.leaders.any = people;
    this.leaders[talk ? "talk" : "visit"] = people;
  }

  issueDate(): FactDate {
    return { iso: this.doc.publishedAt, certainty: "implied" };
  }

  /** Remembers the day that a sentence tells of, for what is read when the story is over. */
  noteDay({ end }: Sentence): void {
    this.days.push({ end, date: this.date });
  }

  /** The day that the sentence at `at` tells of; for a headline the one that the story begins with. */
  dayAt(at: number): FactDate {
    const k = firstFrom(this.days.length, (i) => this.days[i].end <= at);
    return this.days[k]?.date ?? this.issueDate();
  }

  emit(
    type: RelationType,
    source: Entity | null,
    target: Entity | null,
    evidence: Span,
    properties: Record<string, Scalar> = {},
    date: FactDate = this.date,
  ): void {
    if (source === null || target === null || source === target) return;
    if (!mayRelate(type, source.label, target.label)) return;
    const { id, confidence } = this.rule;
    if (SAID_AT.has(type)) this.noteMeeting(source, evidence, properties);
    const targets = OF_ALL.has(type) ? [target, ...(this.joint.get(target) ?? [])] : [target];
    for (const one of targets)
      this.doc.facts.push({
        type,
        source,
        target: one,
        date,
        rule: id,
        confidence,
        properties,
        evidence: spanOf(evidence),
      });
  }

  /** An office is one edge in an article, dated by the day it was first seen; all that is said of it is its evidence. */
  emitOffice(
    person: Entity | null,
    body: Entity | null,
    evidence: Span,
    held: Record<string, Scalar>,
    day: FactDate,
  ): void {
    if (person === null || body === null) return;
    const key = `${person.key} ${held.title} ${body.key}`;
    const seen = this.firstSeen.get(key) ?? day;
    this.firstSeen.set(key, seen);
    this.emit("HOLDS_POSITION", person, body, evidence, held, seen);
  }

  /** Remembers at which meeting something was reported or said; its uid is known only at the end. */
  private noteMeeting(source: Entity, evidence: Span, properties: Record<string, Scalar>): void {
    const state = this.resolved.meetings.atHand(evidence.end);
    const meeting = source.label === "Meeting" ? source : state?.anchored === true ? state.entity : null;
    if (meeting !== null) this.saidAt.push([properties, meeting]);
  }

  /** Fills `at` once the meetings have their keys. */
  finishMeetings(): void {
    for (const [properties, meeting] of this.saidAt) properties.at = nodeUid("Meeting", meeting.key);
  }

  /** The entities among referents that may head or tail a relation. */
  entities(referents: readonly Referent[], ...labels: Entity["label"][]): Entity[] {
    const found: Entity[] = [];
    for (const { entity } of referents) {
      if (entity !== null && labels.includes(entity.label) && !found.includes(entity)) found.push(entity);
    }
    return found;
  }

  /** The meeting that the clause is about: named in its objects, in its location, or the one at hand. */
  meeting(predicate: Predicate): Entity | null {
    const named = predicate.objects.find((chunk): chunk is MeetingChunk => chunk.kind === "meeting" && !chunk.nested);
    if (named !== undefined) {
      const first = this.meetingEntity(named, predicate);
      if (first !== null) this.noteJoint(first, predicate.objects.slice(predicate.objects.indexOf(named) + 1));
      return first;
    }
    for (const other of this.current) {
      if (other.at >= predicate.at || other.clauseEnd + 8 < predicate.at) continue;
      if (!isVerbOf(other.verb, VERB.hold | VERB.chair | VERB.attend | VERB.speak)) continue;
      const earlier = other.objects.find((chunk): chunk is MeetingChunk => chunk.kind === "meeting" && !chunk.nested);
      if (earlier !== undefined) return this.meetingEntity(earlier, other);
    }
    return null;
  }

  /** 主持召开甲会议、乙会议: who is at one is at all of them. */
  private noteJoint(first: Entity, behind: readonly Chunk[]): void {
    const joint: Entity[] = [];
    for (let k = 0; k + 1 < behind.length; k += 2) {
      const next = behind[k + 1];
      if (!/^[、和与及]$/.test(textOf(behind[k])) || next.kind !== "meeting" || next.nested || next.generic) break;
      if (next.entity !== null && next.entity !== first) joint.push(next.entity);
    }
    if (joint.length > 0) this.joint.set(first, joint);
    for (const one of joint) this.joint.set(one, [first, ...joint.filter((other) => other !== one)]);
  }

  /** A generic 会议 that no name stands for becomes a meeting named by its kind. */
  meetingEntity(chunk: MeetingChunk, predicate: Predicate): Entity | null {
    if (chunk.entity === null && !predicate.unreal) {
      const held = /召开|举行|举办/.test(predicate.verb)
        ? null
        : this.resolved.meetings.atHand(chunk.start, chunk.name);
      if (held !== null) {
        chunk.entity = held.entity;
        held.entity.mentions.push({ start: chunk.start, end: chunk.end });
        return chunk.entity;
      }
      const state = this.resolved.meetings.create(chunk.name, chunk.name, chunk);
      state.date = this.date.iso;
      state.anchored = true;
      chunk.entity = state.entity;
    }
    return chunk.entity;
  }

  /** The meeting at hand in the paragraph, for 会上 and verbs without an object. */
  meetingAtHand(sentence: Sentence): Entity | null {
    return this.resolved.meetings.atHand(sentence.end)?.entity ?? null;
  }

  /** The meeting at hand when the article says that somebody held it: what 活动 stands for. */
  heldMeeting(sentence: Sentence): Entity | null {
    const state = this.resolved.meetings.atHand(sentence.end);
    return state?.anchored === true ? state.entity : null;
  }

  /** The Topic of the clause's objects; null when they say nothing (有关情况). */
  topic(predicate: Predicate, span: Span = objectSpan(predicate)): Entity | null {
    const name = topicName(this.doc.slice(span));
    return name === "" ? null : this.resolved.registry.topic(name, span);
  }

  /** The Topic of the clause, behind the verb or before it (对甲进行部署). */
  topicOf(predicate: Predicate): Entity | null {
    const said = predicate.objects.some((chunk) => chunk.kind !== "mark");
    const about = said ? objectSpan(predicate) : aboutBefore(predicate.sentence.chunks, predicate.at);
    return about === null ? null : this.topic(predicate, about);
  }

  /** Whether the article was found to state a relation of one of these types so far. */
  told(...types: string[]): boolean {
    return this.doc.facts.some(({ type }) => types.includes(type));
  }

  documents(objects: readonly Chunk[]): Entity[] {
    const found: Entity[] = [];
    for (const chunk of objects) if (chunk.kind === "document" && chunk.entity !== null) found.push(chunk.entity);
    return found;
  }
}

/** People whom the article gives a title somewhere, before or after the name, or calls leaders (县领导甲、乙). */
function titledPeople(doc: Doc): Set<Entity> {
  const found = new Set<Entity>();
  for (const { chunks } of doc.get(SENTENCES)) {
    let leading = false;
    for (const chunk of chunks) {
      if (chunk.kind !== "person") {
        leading =
          chunk.kind === "role"
            ? /^(?:领导|领导同志|立委|立法委员)$/.test(chunk.text)
            : leading && textOf(chunk) === "、";
        continue;
      }
      if (chunk.entity !== null && (leading || chunk.evidence === "title" || chunk.evidence === "note"))
        found.add(chunk.entity);
    }
  }
  return found;
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

export { textOf };
