// Who does what in this sentence? Its clauses, each with subjects, verb, objects, place; carried subjects resolved.

import type { Span } from "../../doc";
import type { Chunk, DateChunk, Referent, Sentence, VerbChunk } from "./chunks";
import { isReferent } from "./chunks";
import { isVerbOf } from "./verbs";

export interface Predicate {
  readonly verb: string;
  readonly chunk: VerbChunk;
  readonly sentence: Sentence;
  /** Index of the verb among the sentence's chunks. */
  readonly at: number;
  /** Index after the last chunk of the clause. */
  readonly clauseEnd: number;
  /** Who does it, as the sentence says; empty when the subject is nobody that the graph knows. */
  readonly subjects: readonly Referent[];
  /** 由甲主持: who does it in the passive. */
  readonly agents: readonly Referent[];
  /** 与甲座谈, 同甲会谈. */
  readonly companions: readonly Referent[];
  /** 在X调研, 在X召开: the innermost place or body of the adverbial. */
  readonly location: Referent | null;
  readonly objects: Chunk[];
  /** Negated, planned, demanded: no fact. */
  readonly unreal: boolean;
  /** 率, 率队, 带队 stand before the verb. */
  readonly led: boolean;
  /** 与会人员: those at the meeting act, and so the meeting. */
  readonly participants: boolean;
  /** 在甲、乙陪同下: who came along. */
  readonly escorts: readonly Referent[];
  /** 代表X: for whom it is done. */
  readonly represented: readonly Referent[];
}

export interface Clauses {
  readonly predicates: readonly Predicate[];
  readonly dates: readonly DateChunk[];
}

/** What goes on from sentence to sentence of a paragraph. */
export interface Carry {
  subjects: readonly Referent[];
}

const BREAKS = /^[，；：。！？]$/;
const UNREAL =
  /^(?:不|未|没有|没|无|非|因故|缺席|请假|勿|不得|不能|未能|并未|尚未|要|将|将要|拟|计划|准备|打算|应|应当|应该|需要|必须|可以|可|希望|力争|争取|确保|务必|即将|决定|同意|定于|建议|提请)$/;
const PREPOSITIONS =
  /^(?:对|就|向|围绕|按照|根据|从|到|至|以|为|把|将|被|给|通过|除|除了|关于|有关|因|因为|由于|为了|自|针对|随着|结合|随|经|用)$/;
const ADJUNCT_END = /^(?:上|中|下|后|时|之后|以后|期间|以来|之际|前|会上|里|内|陪同下|主持下|见证下)$/;
const NEUTRAL =
  /^(?:并|并且|也|还|又|再|都|均|则|而|随后|首先|最后|同时|此外|另外|目前|截至|分别|先后|共同|一同|一道|一起|联合|亲切|认真|集中|专题|现场|实地|亲自|继续|再次|等|一行|一行人|及|和|与|同|以及|了|其中|之|来|会上|会前|会后|会中|会议期间|会议上|座谈会上|期间|他|她|它|我们|逐一|详细|仔细|深情|深刻|着重|特别|重点|充分|高度|代|应邀|来|专程|受邀|一边|边|当场|强力|全程|全面|切实|具体|一一|纷纷|依次|正式|隆重|顺利|圆满|成功|热烈)$/;

/** Topic verbs keep what follows to themselves: 研究推进工作 is one predicate. */
const HOLDS_REST = ["report", "hear", "convey", "deliberate", "arrange", "stress", "issue", "sign"] as const;

export function readClauses(sentence: Sentence, carry: Carry): Clauses {
  return new ClauseReader(sentence, carry).read();
}

class ClauseReader {
  private readonly chunks: readonly Chunk[];
  private readonly predicates: Predicate[] = [];
  private readonly dates: DateChunk[] = [];
  private pending: Referent[] = [];
  private escortStart = -1;
  private escortEnd = -1;

  constructor(
    private readonly sentence: Sentence,
    private readonly carry: Carry,
  ) {
    this.chunks = sentence.chunks;
  }

  read(): Clauses {
    this.findEscorts();
    let from = 0;
    let depth = 0;
    for (let i = 0; i <= this.chunks.length; i++) {
      const text = markOf(this.chunks[i]);
      if (text === "（") depth++;
      if (text === "）") depth--;
      if (i < this.chunks.length && (depth > 0 || !BREAKS.test(text) || (i > this.escortStart && i < this.escortEnd)))
        continue;
      if (i > from && this.clause(from, i)) break;
      from = i + 1;
    }
    return { predicates: this.predicates, dates: this.dates };
  }

  /** 在甲、乙，丙等陪同下 can hold commas; its stretch is one adverbial. */
  private findEscorts(): void {
    const end = this.chunks.findIndex((chunk) => textOf(chunk) === "陪同下");
    for (let i = end - 1; i >= 0; i--) {
      const chunk = this.chunks[i];
      if (textOf(chunk) === "在") {
        this.escortStart = i;
        this.escortEnd = end;
        return;
      }
      if (chunk.kind === "verb" || chunk.kind === "act" || chunk.kind === "meeting" || chunk.kind === "document")
        return;
    }
  }

  /** Reads chunks `from`..`end`; true when the rest of the sentence is speech. */
  private clause(from: number, end: number): boolean {
    const { chunks } = this;
    let subjects: Referent[] = [];
    let agents: Referent[] = [];
    const companions: Referent[] = [];
    let location: Referent | null = null;
    let nominal = false;
    let unreal = false;
    let led = false;
    const escorts: Referent[] = [];
    const represented: Referent[] = [];
    const conjoined = /^(?:并|还|又|也|同时|随后|并且)$/.test(textOf(chunks[from]));
    let participants = false;
    let verbs = 0;
    let acts = 0;
    for (let i = from; i < end; i++) {
      const chunk = chunks[i];
      if (markOf(chunk) === "（") {
        i = closing(chunks, i, end);
        continue;
      }
      if (chunk.kind === "date") {
        this.dates.push(chunk);
        continue;
      }
      if (chunk.kind === "verb" && !isNominal(chunks, i, end)) {
        const inverted = this.inverted(i, end);
        const objectsEnd = this.objectsEnd(i, end);
        const own =
          subjects.length > 0
            ? [...this.pending, ...subjects]
            : this.pending.length > 0 && !nominal
              ? this.pending
              : [];
        const acting = inverted ?? (own.length > 0 ? own : nominal || agents.length > 0 ? [] : this.carry.subjects);
        this.predicates.push({
          verb: chunk.verb,
          chunk,
          sentence: this.sentence,
          at: i,
          clauseEnd: end,
          subjects: acting,
          agents,
          companions,
          location,
          objects: chunks.slice(i + 1, objectsEnd),
          unreal,
          led,
          participants,
          escorts,
          represented,
        });
        verbs++;
        if (own.length > 0) {
          this.carry.subjects = own;
          this.pending = [];
        } else if (nominal) this.carry.subjects = [];
        if (inverted !== null) return false;
        if (isVerbOf(chunk.verb, "stress") && speaks(chunks, i, end)) return true;
        i = objectsEnd - 1;
        agents = [];
        continue;
      }
      if (isReferent(chunk)) {
        if (verbs === 0 && acts === 0) subjects.push(chunk);
        continue;
      }
      if (chunk.kind === "act") {
        acts++;
        continue;
      }
      const text = "text" in chunk ? chunk.text : "";
      if ((chunk.kind === "title" || chunk.kind === "role") && acts > 0) continue;
      if (chunk.kind === "title" || chunk.kind === "role") {
        if (subjects.length > 0 && chunks[i - 1] === subjects[subjects.length - 1] && chunks[i - 1].kind !== "person")
          subjects.pop();
        if (!namedSoon(chunks, i, end)) nominal = true;
        continue;
      }
      if (chunk.kind === "courtesy" || chunk.kind === "mark") continue;
      if (i === this.escortStart && this.escortEnd < end) {
        escorts.push(...referentsIn(chunks, i + 1, this.escortEnd));
        i = this.escortEnd;
        continue;
      }
      if (text === "在" || text === "于") {
        const adjunct = adjunctEnd(chunks, i + 1, end);
        if (textOf(chunks[adjunct - 1]) === "陪同下") escorts.push(...referentsIn(chunks, i + 1, adjunct));
        else if (textOf(chunks[adjunct - 1]) === "主持下") agents = referentsIn(chunks, i + 1, adjunct);
        else location = lastPlace(chunks, i + 1, adjunct) ?? location;
        i = adjunct - 1;
        continue;
      }
      if (text === "由") {
        const stop = referentsEnd(chunks, i + 1, end);
        agents = referentsIn(chunks, i + 1, stop);
        i = stop - 1;
        continue;
      }
      if (text === "受" || text === "代表") {
        if (text === "代表") represented.push(...referentsIn(chunks, i + 1, referentsEnd(chunks, i + 1, end)));
        i = referentsEnd(chunks, i + 1, end) - 1;
        continue;
      }
      if (/^(?:与|和|同|跟)$/.test(text) && subjects.length > 0 && chunks[i + 1] !== undefined) {
        const stop = referentsEnd(chunks, i + 1, end);
        companions.push(...referentsIn(chunks, i + 1, stop));
        continue;
      }
      if (/^(?:率|率领|带领|率队|带队)$/.test(text)) {
        led = true;
        continue;
      }
      if (UNREAL.test(text) && !(text === "将" && !verbSoon(chunks, i + 1, end))) {
        unreal = true;
        continue;
      }
      if (text === "的" && led && agents.length > 0) {
        subjects = [...agents];
        agents = [];
        acts = 1;
        continue;
      }
      if (text === "的") {
        subjects = [];
        nominal = true;
        continue;
      }
      if (PREPOSITIONS.test(text)) {
        i = prepositionEnd(chunks, i + 1, end) - 1;
        continue;
      }
      if (/^(?:与会|参会|参会人员|与会人员|与会者|参会者|与会代表)$/.test(text)) participants = true;
      if (NEUTRAL.test(text) || chunk.kind === "function" || isCount(chunks, i)) continue;
      const last = subjects[subjects.length - 1];
      if (last !== undefined && chunks[i - 1] === last && last.kind !== "person") {
        subjects.pop();
        if (subjects.length === 0) nominal = true;
      } else if (subjects.length === 0 && verbs === 0 && acts === 0 && !conjoined) nominal = true;
    }
    const previous = this.predicates[this.predicates.length - 1];
    if (
      verbs === 0 &&
      acts === 0 &&
      previous !== undefined &&
      isVerbOf(previous.verb, "visit") &&
      listsPlaces(chunks, from, end)
    ) {
      previous.objects.push(...chunks.slice(from, end));
      return false;
    }
    if (verbs === 0 && acts > 0) {
      if (subjects.length > 0 || this.pending.length > 0) this.carry.subjects = [...this.pending, ...subjects];
      this.pending = [];
    } else if (verbs === 0 && subjects.length > 0 && !nominal) this.pending.push(...subjects);
    else if (verbs === 0 && nominal) this.pending = [];
    return false;
  }

  /** 出席会议的有甲、乙、丙: who stands behind 有. */
  private inverted(i: number, end: number): Referent[] | null {
    for (let k = i + 1; k < end && k < i + 8; k++) {
      if (textOf(this.chunks[k]) !== "的") continue;
      let next = k + 1;
      while (
        next < end &&
        /^(?:领导|领导同志|州领导|市领导|县领导|省领导|上|还|有|还有|是|为|分别|人员|嘉宾|主要|省|州|市|县|区|直)$/.test(
          textOf(this.chunks[next]),
        )
      )
        next++;
      if (next === k + 1) return null;
      const stop = this.chunks.length;
      if (!/^(?:有|还有|是|为)$/.test(textOf(this.chunks[next - 1])) && textOf(this.chunks[next]) !== "：") return null;
      return referentsIn(this.chunks, next, stop).filter((chunk) => chunk.kind !== "meeting");
    }
    return null;
  }

  private objectsEnd(i: number, end: number): number {
    const verb = this.chunks[i] as VerbChunk;
    const holdsRest = isVerbOf(verb.verb, ...HOLDS_REST);
    for (let k = i + 1; k < end; k++) {
      const chunk = this.chunks[k];
      if (/^(?:并|并且)$/.test(textOf(chunk)) && nextIsVerb(this.chunks, k + 1, end)) return k;
      if (!holdsRest && chunk.kind === "verb" && !isNominal(this.chunks, k, end)) return k;
    }
    return end;
  }
}

/** 强调，…; 指出：…; 要求各地…; but 提出要求 and 作出指示 hold no speech. */
function speaks(chunks: readonly Chunk[], i: number, end: number): boolean {
  if (i + 1 >= end) return true;
  for (let k = i + 1; k < end && k < i + 9; k++)
    if (/^(?:欢迎|感谢|敬意|祝贺|问候|慰问|哀悼|谢意|祝福|衷心感谢)$/.test(textOf(chunks[k]) || verbOf(chunks[k])))
      return false;
  return end - i > 3;
}

/** A verb after 的 or before 的 at once is a noun here: 汇报, 研究部署的工作. */
function isNominal(chunks: readonly Chunk[], i: number, end: number): boolean {
  const before = textOf(chunks[i - 1]);
  if (before === "的" && i + 1 >= end) return true;
  const light = before === "了" ? textOf(chunks[i - 2]) : before === "和" ? textOf(chunks[i - 3]) : before;
  if (
    /^(?:进行|作出|作|做|做出|开展|予以)$/.test(light) &&
    isVerbOf((chunks[i] as VerbChunk).verb, "arrange", "deliberate", "visit")
  )
    return !isVerbOf((chunks[i] as VerbChunk).verb, "visit");
  if (before === "和" && isVerbOf((chunks[i] as VerbChunk).verb, "arrange") && i + 1 >= end) return true;
  return before === "的" && !isReferent(chunks[i + 1] ?? chunks[i]);
}

function namedSoon(chunks: readonly Chunk[], i: number, end: number): boolean {
  for (let k = i + 1; k < end && k < i + 9; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "person") return true;
    if (
      chunk.kind === "title" ||
      chunk.kind === "role" ||
      chunk.kind === "org" ||
      chunk.kind === "courtesy" ||
      chunk.kind === "place"
    )
      continue;
    if (!/^[、兼和及]$/.test(textOf(chunk))) return false;
  }
  return false;
}

function verbSoon(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let k = from; k < end && k < from + 3; k++) if (chunks[k].kind === "verb") return true;
  return false;
}

function nextIsVerb(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let k = from; k < end && k < from + 4; k++) {
    if (chunks[k].kind === "verb") return true;
    if (!NEUTRAL.test(textOf(chunks[k])) && !PREPOSITIONS.test(textOf(chunks[k])))
      return textOf(chunks[from]) === "就" || PREPOSITIONS.test(textOf(chunks[from]));
  }
  return false;
}

function adjunctEnd(chunks: readonly Chunk[], from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (ADJUNCT_END.test(textOf(chunks[k]))) return k + 1;
    const chunk = chunks[k];
    if (chunk.kind === "verb" && !followedByEnd(chunks, k + 1, end)) return k;
  }
  return Math.max(from, Math.min(end, from + 1));
}

function followedByEnd(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (ADJUNCT_END.test(textOf(chunks[k]))) return true;
  return false;
}

function prepositionEnd(chunks: readonly Chunk[], from: number, end: number): number {
  for (let k = from; k < end; k++) if (chunks[k].kind === "verb") return k;
  return end;
}

export function referentsEnd(chunks: readonly Chunk[], from: number, end: number): number {
  let k = from;
  while (k < end) {
    const chunk = chunks[k];
    if (markOf(chunk) === "（") k = closing(chunks, k, end);
    else if (
      !isReferent(chunk) &&
      chunk.kind !== "title" &&
      chunk.kind !== "courtesy" &&
      chunk.kind !== "role" &&
      !/^(?:、|和|与|及|以及|等|兼|委托|，)$/.test(textOf(chunk))
    )
      break;
    else if (textOf(chunk) === "，" && !startsReferent(chunks, k + 1)) break;
    k++;
  }
  return k;
}

function startsReferent(chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k];
  return chunk !== undefined && (isReferent(chunk) || chunk.kind === "title");
}

/** The referents of a stretch, without bodies and places that only own a title. */
export function referentsIn(chunks: readonly Chunk[], from: number, to: number): Referent[] {
  const found: Referent[] = [];
  for (let k = from; k < to; k++) {
    const chunk = chunks[k];
    if (!isReferent(chunk)) continue;
    const next = chunks[k + 1];
    if (chunk.kind !== "person" && (next?.kind === "title" || next?.kind === "role")) continue;
    found.push(chunk);
  }
  return found;
}

function lastPlace(chunks: readonly Chunk[], from: number, to: number): Referent | null {
  for (let k = to - 1; k >= from; k--) {
    const chunk = chunks[k];
    if (chunk.kind === "place" || chunk.kind === "org" || chunk.kind === "level") return chunk;
  }
  return null;
}

/** 康定、丹巴2县（市）, 甲、乙等5个县: the count that closes a list. */
function isCount(chunks: readonly Chunk[], i: number): boolean {
  const text = textOf(chunks[i]);
  if (/^(?:\d+|[一二三四五六七八九十两]+)$/.test(text))
    return /^(?:[省州市县区旗乡镇村个家]|部门|单位|地|人)$/.test(textOf(chunks[i + 1]));
  return (
    /^(?:[省州市县区旗乡镇村个家地人]|部门|单位)$/.test(text) &&
    /^(?:\d+|[一二三四五六七八九十两]+|个)$/.test(textOf(chunks[i - 1]))
  );
}

/** A stretch that names only places and bodies goes on with the list of those visited. */
function listsPlaces(chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from];
  if (first?.kind !== "place" && first?.kind !== "org") return false;
  for (let k = from; k < to; k++)
    if (chunks[k].kind === "person" || chunks[k].kind === "title" || chunks[k].kind === "meeting") return false;
  return true;
}

function closing(chunks: readonly Chunk[], open: number, end: number): number {
  for (let k = open + 1; k < end; k++) if (markOf(chunks[k]) === "）") return k;
  return open;
}

export function textOf(chunk: Chunk | undefined): string {
  return chunk !== undefined && "text" in chunk ? chunk.text : "";
}

function verbOf(chunk: Chunk): string {
  return chunk.kind === "verb" ? chunk.verb : "";
}

function markOf(chunk: Chunk | undefined): string {
  return chunk?.kind === "mark" ? chunk.text : "";
}

/** The working text between the verb and the end of its objects. */
export function objectSpan(predicate: Predicate): Span {
  const last = predicate.objects.length > 0 ? predicate.objects[predicate.objects.length - 1].end : predicate.chunk.end;
  return { start: predicate.chunk.end, end: last };
}
