// Who does what in this sentence? Its clauses, each with subjects, verb, objects, place; carried subjects resolved.

import { itemAt, lastOf } from "../../lists";
import { escortStretch, type Stretch } from "./adverbials";
import type { Chunk, DateChunk, Referent, Sentence, VerbChunk } from "./chunks";
import { ClauseState } from "./clause-state";
import { BREAKS, markOf, PARTY, textOf, wordOrVerb } from "./clause-words";
import { type Guests, guestsAfterClause } from "./guests";
import { verbChunk } from "./making-chunks";
import { isNominal, isTogether, saysWhich, speaks } from "./nominal";
import { inverted, objectsEnd, ofAttenders } from "./objects";
import type { Predicate } from "./predicates";
import {
  awaitsName,
  guestsGoOn,
  listsDocuments,
  listsPlaces,
  peopleIn,
  placesIn,
  relativeHosts,
  relativePlaces,
} from "./referents";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

export { textOf } from "./clause-words";
export { deliversReport, objectSpan, type Predicate } from "./predicates";
export { referentsEnd, referentsIn } from "./referents";

export interface Clauses {
  readonly predicates: readonly Predicate[];
  readonly dates: readonly DateChunk[];
}

/** What goes on from sentence to sentence of a paragraph. */
export interface Carry {
  subjects: readonly Referent[];
  /** Who leads the visit being told; a 调研组 or 代表团 without a name is they. */
  party: readonly Referent[] | undefined;
}

export function readClauses(sentence: Sentence, carry: Carry): Clauses {
  return new ClauseReader(sentence, carry).read();
}

class ClauseReader {
  private readonly chunks: readonly Chunk[];
  private readonly predicates: Predicate[] = [];
  private dates: DateChunk[] = [];
  /** Days of the dateline (新华社8月1日电), of use only when the sentence names no other. */
  private issued: DateChunk[] = [];
  private pending: Referent[] = [];
  private readonly escorting: Stretch | null;
  /** Who was read before 率, 带领. */
  private leading: readonly Referent[] = [];
  /** 在甲、乙，丙走进…: the places of an adverbial that is a clause of its own. */
  private scene: Referent[] = [];
  /** 在甲陪同下，: who came along, when that is a clause of its own. */
  private company: readonly Referent[] = [];
  /** 在丙家中，: chunks from 在 to the home that is visited once somebody acts. */
  private home: Stretch | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly carry: Carry,
  ) {
    this.chunks = sentence.chunks;
    this.escorting = escortStretch(this.chunks);
  }

  read(): Clauses {
    let from = 0;
    let depth = 0;
    const { escorting } = this;
    for (let i = 0; i <= this.chunks.length; i++) {
      const text = markOf(this.chunks[i]);
      if (text === "（") depth++;
      if (text === "）") depth--;
      const inside = escorting !== null && i > escorting.from && i < escorting.to;
      if (i < this.chunks.length && (depth > 0 || !(text !== "" && BREAKS.fits(this.chunks[i])) || inside)) continue;
      if (i > from && this.clause(from, i)) break;
      if (text === "；" && !this.pending.every(({ kind }) => kind === "person")) this.pending = [];
      from = i + 1;
    }
    return { predicates: this.predicates, dates: this.dates.length > 0 ? this.dates : this.issued };
  }

  /** Reads chunks `from`..`end`; true when the rest of the sentence is speech. */
  private clause(from: number, end: number): boolean {
    const { chunks } = this;
    const state = new ClauseState(chunks, from, end, this.escorting);
    for (let i = from; i < end; i++) {
      const chunk = chunks[i];
      if (chunk.kind === "verb" && chunk.verb === "随行" && this.pending.length > 0 && state.comeAlong()) continue;
      const tells = chunk.kind === "verb" && !isNominal(chunks, i, end) && !saysWhich(chunks, i);
      if (tells && !isTogether(chunks, i, state.subjects)) {
        const outcome = this.predicate(state, i, chunk);
        if (outcome.stops) return outcome.speech;
        i = outcome.next - 1;
      } else i = this.step(state, i) - 1;
    }
    this.close(state);
    return false;
  }

  /** Records the predicate of the verb at `i`; `stops` when the clause has no more to say. */
  private predicate(
    state: ClauseState,
    i: number,
    chunk: VerbChunk,
  ): { next: number; stops: boolean; speech: boolean } {
    const { chunks } = this;
    const { end, nominal, agents } = state;
    const behind = inverted(chunks, i, end);
    const guests = isVerbOf(chunk.verb, VERB.greet) ? guestsAfterClause(chunks, i + 1, end) : null;
    const hosts = relativeHosts(chunks, i);
    const held = hosts === null ? -1 : meetingFrom(chunks, i + 2, objectsEnd(chunks, i, end));
    const next = guests?.to ?? (held < 0 ? objectsEnd(chunks, i, end) : held + 1);
    const named = this.actorsOf(state, chunk.verb);
    const joins = isVerbOf(chunk.verb, VERB.visit | VERB.greet | VERB.attend | VERB.stress | VERB.hear);
    const own = named.length === 0 && state.party && joins ? (this.carry.party ?? []) : named;
    const carried = nominal || agents.length > 0 ? [] : this.carry.subjects;
    const caused = state.caused && isVerbOf(chunk.verb, VERB.visit);
    let acting = caused ? [] : (hosts ?? behind ?? (own.length > 0 ? own : carried));
    const opens = this.opensSentence(state.from) && state.bare && named.length === 0 && state.companions.length === 0;
    const fronted = opens && isVerbOf(chunk.verb, VERB.visit) ? this.ownerAhead(end) : [];
    if (fronted.length > 0) acting = fronted;
    // 召集各部门负责人参加的会议: whoever comes has no name.
    if (state.acts + state.verbs > 0 && ofAttenders(chunks, i, end) > 0) acting = [];
    this.lead(chunk.verb, acting, state, i);
    this.pushHome(acting, state);
    if (isVerbOf(chunk.verb, VERB.stress | VERB.hear) || /交谈|座谈/.test(chunk.verb)) this.pushSite(own, state);
    const inner = relativePlaces(chunks, i);
    const outer = state.locations.length > 0 || state.verbs > 0 ? state.locations : this.scene;
    const locations = inner ?? outer;
    this.predicates.push({
      verb: chunk.verb,
      chunk,
      sentence: this.sentence,
      at: i,
      clauseEnd: end,
      subjects: acting,
      agents,
      companions: state.companions,
      location: lastOf(locations) ?? null,
      locations,
      objects: chunks.slice(guests?.of ?? i + 1, next),
      unreal: state.unreal,
      led: state.led,
      leaders: this.leadersOf(state, acting),
      participants: state.participants,
      escorts: state.escorts.length > 0 ? state.escorts : this.company,
      represented: state.represented,
    });
    state.verbs++;
    if (guests !== null) this.pushGuests(i + 1, guests, state);
    if (own.length > 0) {
      this.carry.subjects = own;
      this.pending = [];
      state.subjects = [...own];
    } else if (nominal) this.carry.subjects = [];
    if (held > 0) this.holds(state, chunks[held], i);
    if (/^(?:陪同|随同)/.test(chunk.verb) && next > i + 1) this.follow(state, peopleIn(chunks, i + 1, next));
    if (behind !== null) return { next, stops: true, speech: false };
    const speech = isVerbOf(chunk.verb, VERB.stress) && speaks(chunks, i, end);
    state.agents = [];
    return { next, stops: speech, speech };
  }

  /** Who acts, as the clause and what led up to it say. */
  private actorsOf(state: ClauseState, verb: string): Referent[] {
    const { subjects, nominal, unnamed, invited, caused } = state;
    const { pending } = this;
    if (isVerbOf(verb, VERB.report | VERB.speak | VERB.attend) && invited.length > 0) return invited;
    // 甲，乙，各部门负责人列席: those named before are there too.
    const listed = unnamed && !caused && isVerbOf(verb, VERB.attend | VERB.accompany);
    if (subjects.length > 0) return [...pending, ...subjects];
    // 甲率乙，及各部门组成的考察组一行赴丙: who else goes has no name.
    if (/^(?:及|以及)$/.test(textOf(this.chunks[state.from])) && state.verbs === 0 && !caused) return pending;
    return nominal && !listed ? [] : pending;
  }

  /** 来华出席甲会议的乙: the guest attends it. */
  private pushGuests(from: number, { of, to }: Guests, state: ClauseState): void {
    const { chunks, sentence } = this;
    const subjects = peopleIn(chunks, of, to).slice(0, 1);
    for (let k = from; k < of; k++) {
      const chunk = chunks[k];
      if (chunk.kind !== "verb" || !isVerbOf(chunk.verb, VERB.attend | VERB.visit)) continue;
      const locations = placesIn(chunks, from, k);
      const objects = chunks.slice(k + 1, objectsEnd(chunks, k, of - 1));
      const stretch = { verb: chunk.verb, chunk, sentence, at: k, clauseEnd: of };
      this.predicates.push(subjectsOnly(stretch, subjects, { objects, locations }, state.unreal, false, []));
    }
  }

  /** 由甲主办、乙承办的|丙论坛|在…举行: what was held is the subject of what follows. */
  private holds(state: ClauseState, meeting: Chunk, i: number): void {
    // 出席由甲举办的|丙论坛: it is the object of the verb before.
    const outer = itemAt(this.predicates, this.predicates.length - 2);
    if (state.verbs > 1 && outer !== undefined && outer.at >= state.from) {
      if (outer.objects.length < 8 && outer.at < i) outer.objects.push(meeting);
      return;
    }
    if (meeting.kind !== "meeting" || AT_IT.fits(this.chunks[this.chunks.indexOf(meeting) + 1])) return;
    state.subjects = [meeting];
    state.nominal = false;
    this.carry.subjects = [meeting];
  }

  /** Reads a chunk that is no verb; at a dateline all that stands before it is forgotten. */
  private step(state: ClauseState, i: number): number {
    const next = state.read(i);
    if (state.opens) {
      state.opens = false;
      this.pending = [];
      this.issued.push(...this.dates, ...state.issued);
      this.dates = [];
    }
    this.dates.push(...state.dates);
    state.dates = [];
    this.home = state.home ?? this.home;
    state.home = null;
    if (state.chairs.length > 0) this.pushChair(state, i, next);
    return next;
  }

  /** 会议在甲主持下召开, 在甲主持下，会议…: 甲 led the one gathering that the sentence names. */
  private pushChair(state: ClauseState, at: number, to: number): void {
    const { chunks, sentence } = this;
    const verb = "主持";
    const objects = chunks.filter((chunk) => chunk.kind === "meeting" && !chunk.nested).slice(0, 1);
    const stretch = { verb, chunk: verbChunk(chunks[at], verb), sentence, at, clauseEnd: to };
    const goal = { objects, locations: NOBODY };
    this.predicates.push(subjectsOnly(stretch, state.chairs, goal, state.unreal, false, NOBODY));
    state.chairs = NOBODY;
  }

  /** 他详细询问…: who was told of last. */
  private named(subjects: readonly Referent[], from: number): readonly Referent[] {
    return subjects.length === 0 && /^[他她]$/.test(textOf(this.chunks[from])) ? this.carry.subjects : subjects;
  }

  /** Only a day stands before the clause. */
  private opensSentence(from: number): boolean {
    return this.chunks.slice(0, from).every(({ kind }) => kind === "date" || kind === "mark");
  }

  /** 来到丙，甲…: who comes is named behind the place. */
  private ownerAhead(end: number): Referent[] {
    const { chunks } = this;
    if (markOf(chunks[end]) !== "，") return [];
    let k = end + 1;
    while (chunks[k]?.kind === "org" || chunks[k]?.kind === "title") k++;
    const who = chunks[k];
    if (who?.kind !== "person") return [];
    const next = chunks[k + 1];
    return next === undefined || next.kind === "mark" || textOf(next) === "的" ? [] : [who];
  }

  /** 甲率乙，赴丙: who leads may stand some clauses before the verb. */
  private leadersOf(state: ClauseState, acting: readonly Referent[]): readonly Referent[] {
    // 甲，乙率队赴丙: whoever is listed in the clause before leads too.
    if (state.leaders.length > 0) {
      const before = this.pending.filter((one) => acting.includes(one));
      if (before.length > 0) state.leaders = [...before, ...state.leaders];
      return state.leaders;
    }
    return this.leading.every((one) => acting.includes(one)) ? this.leading : [];
  }

  /** Remembers who goes; they are the party of later sentences. */
  private lead(verb: string, acting: readonly Referent[], state: ClauseState, i: number): void {
    const goes = isVerbOf(verb, VERB.visit);
    if (state.unreal || state.verbs > 0 || !(goes || (isVerbOf(verb, VERB.greet) && this.carry.party === undefined)))
      return;
    const guests = /^(?:会见|接见|会晤|会谈)/.test(verb) ? this.guestsAt(state, i) : [];
    const people = guests.length > 0 ? guests : acting.filter((one) => one.kind === "person");
    const bodies = goes ? acting.filter((one) => one.kind === "org") : [];
    if (people.length > 0) this.carry.party = people;
    else if (bodies.length > 0) this.carry.party = bodies;
  }

  /** 甲会见了乙率领的代表团一行: of a party received it is the guests who go on. */
  private guestsAt(state: ClauseState, i: number): Referent[] {
    const objects = this.chunks.slice(i + 1, state.end);
    if (!objects.some((chunk) => /^一行人?$/.test(textOf(chunk)) || PARTY.test(textOf(chunk)))) return [];
    return peopleIn(objects, 0, objects.length);
  }

  /** 甲陪同乙到丙: it is 乙 who goes. */
  private follow(state: ClauseState, people: Referent[]): void {
    state.subjects = people;
    state.nominal = people.length === 0;
    if (people.length > 0) this.carry.subjects = people;
  }

  /** What the end of a clause leaves to the next one: subjects without a verb, a scene, more places visited. */
  private close(state: ClauseState): void {
    const { from, end, verbs, acts, subjects } = state;
    if (state.leaders.length > 0) {
      // 甲，乙带领丙，|到丁: whoever is listed before leads too.
      const before =
        verbs > 0 ? [] : this.pending.filter((one) => one.kind === "person" && !state.leaders.includes(one));
      this.leading = [...before, ...state.leaders];
    }
    if (state.guides.length > 0 && state.verbs === 0) this.carry.party = state.guides;
    const previous = lastOf(this.predicates);
    const host = this.predicates.findLast((one) => one.clauseEnd === from - 1 && isVerbOf(one.verb, VERB.greet));
    const received = state.bare && host !== undefined && guestsGoOn(host, this.chunks, from, end);
    const meets = received ? host : previous;
    if (state.bare && meets !== undefined && (received || awaitsName(meets))) {
      meets.objects.push(...this.chunks.slice(from - 1, end));
      return;
    }
    if (
      state.bare &&
      previous !== undefined &&
      isVerbOf(previous.verb, VERB.visit) &&
      listsPlaces(this.chunks, from, end)
    ) {
      previous.objects.push(...this.chunks.slice(from - 1, end));
      return;
    }
    if (
      state.bare &&
      previous !== undefined &&
      isVerbOf(previous.verb, VERB.deliberate | VERB.convey) &&
      listsDocuments(this.chunks, from, end)
    ) {
      previous.objects.push(...this.chunks.slice(from - 1, end));
      return;
    }
    if (verbs === 0 && previous?.verb.startsWith("听取") && listsReport(this.chunks, from, end)) return;
    this.company = verbs === 0 ? [...this.company, ...state.escorts] : [];
    if (state.bare && state.party && subjects.length === 0) this.pending.push(...(this.carry.party ?? []));
    if (state.locations.length > 0 && verbs === 0) this.scene = state.locations;
    else if (verbs > 0) this.scene = [];
    if (verbs === 0 && acts > 0) {
      if (subjects.length > 0 || this.pending.length > 0) this.carry.subjects = [...this.pending, ...subjects];
      this.pushHome(this.carry.subjects, state);
      if (this.scene.length > 0 || looksAround(this.chunks, from, end))
        this.pushSite(this.named(subjects, from), state);
      this.pending = [...state.invited];
    } else if (verbs === 0 && subjects.length > 0 && !state.nominal && !this.isHeading(state))
      this.pending.push(...subjects);
    // 甲、乙及各部门负责人，各乡镇书记参加: those who are named stay in the list.
    else if (verbs === 0 && state.unnamed) this.pending.push(...subjects.filter(({ kind }) => kind === "person"));
    else if (verbs === 0 && state.nominal && !state.party && !state.unnamed) this.pending = [];
  }

  /** 道县 3月31日，: the heading of a note, no subject. */
  private isHeading({ from, end }: ClauseState): boolean {
    return end - from === 2 && this.chunks[from].kind === "place" && this.chunks[from + 1].kind === "date";
  }

  /** 在丙家中，甲询问…: 甲 came to the home of 丙. */
  private pushHome(subjects: readonly Referent[], state: ClauseState): void {
    const { home } = this;
    if (home === null || subjects.length === 0) return;
    this.home = null;
    const objects = this.chunks.slice(home.from + 1, home.to + 1);
    this.pushComing("走进", home.from, home.to, subjects, { objects, locations: [] }, state);
  }

  /** 在丙公司，甲询问…, when 甲 is on the visit being told: 甲 came to 丙公司. */
  private pushSite(subjects: readonly Referent[], state: ClauseState): void {
    const party = this.carry.party ?? [];
    const going = subjects.filter((one) => party.some(({ entity }) => entity !== null && entity === one.entity));
    const locations = (state.locations.length > 0 ? state.locations : this.scene).filter(isSite);
    if (going.length === 0 || locations.length === 0) return;
    this.pushComing("察看", state.from, state.end, going, { objects: [], locations }, state);
  }

  /** The predicate of a coming that no verb names, told by chunks `at`..`to`. */
  private pushComing(
    verb: string,
    at: number,
    to: number,
    subjects: readonly Referent[],
    goal: Pick<Predicate, "objects" | "locations">,
    state: ClauseState,
  ): void {
    const stretch = { verb, chunk: verbChunk(this.chunks[at], verb), sentence: this.sentence, at, clauseEnd: to };
    this.predicates.push(subjectsOnly(stretch, subjects, goal, state.unreal, state.led, state.leaders));
  }
}

/** 听取了…的汇报，|丙关于丁的汇报|，审议了…: who reported does nothing of what follows. */
function listsReport(chunks: readonly Chunk[], from: number, end: number): boolean {
  if (!/^(?:汇报|报告|通报)$/.test(wordOrVerb(chunks[end - 1]))) return false;
  return chunks.slice(from, end).some((chunk) => textOf(chunk) === "关于");
}

const NOBODY: readonly Referent[] = [];

/** A predicate in the shape of all others: nobody acts with the subjects, for them or instead of them. */
function subjectsOnly(
  { verb, chunk, sentence, at, clauseEnd }: Pick<Predicate, "verb" | "chunk" | "sentence" | "at" | "clauseEnd">,
  subjects: readonly Referent[],
  { objects, locations }: Pick<Predicate, "objects" | "locations">,
  unreal: boolean,
  led: boolean,
  leaders: readonly Referent[],
): Predicate {
  return {
    verb,
    chunk,
    sentence,
    at,
    clauseEnd,
    subjects,
    agents: NOBODY,
    companions: NOBODY,
    location: lastOf(locations) ?? null,
    locations,
    objects,
    unreal,
    led,
    leaders,
    participants: false,
    escorts: NOBODY,
    represented: NOBODY,
  };
}

const AT_IT = new WordPattern(/^(?:上|中|前|后|现场|期间)$/);

/** The index of the first meeting that a stretch names outright; -1 when it names none. */
function meetingFrom(chunks: readonly Chunk[], from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "meeting") return chunk.nested ? -1 : k;
  }
  return -1;
}

/** Somewhere one goes to look around: a body that is no authority, a village, a township, a site. */
function isSite({ entity }: Referent): boolean {
  if (entity === null) return false;
  if (entity.label === "Organization") return !/(?:党委|[省州市县区]委|政府|人大|人大常委会|政协)$/.test(entity.name);
  return entity.label === "Place" && /^(?:site|village|township)$/.test(String(entity.properties.level));
}

const LOOKING = new WordPattern(
  /^(?:询问|问询|察看|查看|翻看|翻阅|了解|观看|听|听取|驻足|停下脚步|交谈|交流|叮嘱|勉励|嘱咐|品尝|体验)$/,
);

/** 甲仔细询问…, 甲驻足…: what one does on the spot. */
function looksAround(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (LOOKING.fits(chunks[i])) return true;
  return false;
}
