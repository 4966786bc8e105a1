// Which meeting is meant? Named ones are kept apart; 会议 alone is the one at hand.

import type { Entity, Span } from "../../doc";
import { firstFrom, itemAt } from "../../lists";
import type { MeetingChunk, Sentence } from "./chunks";
import { textOf } from "./clause-words";
import { composedName, isPlenary, isSession } from "./composed-meetings";
import { isDemanded, isHeld, isListedKind } from "./held-meetings";
import { MeetingNames } from "./meeting-likeness";
import type { Registry } from "./registry";
import type { Facts } from "./relations/facts";

/** Gatherings named by their kind alone: 座谈会, 调研座谈会. They become `kind（place or body，date）`. */
const KIND_ONLY =
  /^(?:工作|专题|调研|现场|视频|电视电话|专题工作|交流|情况|总结|年度|小型|圆桌|欢迎|欢送|新闻|全体|第一次|集中)*(?:会议|大会|座谈会|推进会|调度会|协调会|部署会|动员会|汇报会|通报会|见面会|发布会|论坛|仪式|晚宴|午宴|招待会|茶话会|研讨会|交流会|培训班|反馈会|碰头会|工作会|现场会|分析会|听证会|推介会|恳谈会|签约仪式|开幕式|闭幕式|启动仪式|揭牌仪式|授牌仪式|表彰大会|会谈|会见)$/;

export interface MeetingState {
  readonly entity: Entity;
  /** The kind when the text never names it: 座谈会. */
  readonly kind: string;
  date: string;
  place: Entity | null;
  body: Entity | null;
  /** Only named inside a spirit or decision so far: 会议 never means it. */
  nested: boolean;
  /** Somebody holds, chairs or attends it in this article. */
  anchored: boolean;
  readonly first: number;
}

export class MeetingRegister {
  readonly states: MeetingState[] = [];
  private readonly byEntity = new Map<Entity, MeetingState>();
  private readonly names = new MeetingNames();
  private unnamed = 0;

  constructor(private readonly registry: Registry) {}

  /** Whether the words name one gathering: neither 会议 nor a kind alone, and not only what came of it. */
  namesOne({ name, generic, nested, first, last }: MeetingChunk): boolean {
    return !generic && !nested && last - first > 1 && !KIND_ONLY.test(name);
  }

  resolve(chunk: MeetingChunk, sentence: Sentence): void {
    this.find(chunk, sentence);
    const state = chunk.entity === null ? undefined : this.stateOf(chunk.entity);
    if (state !== undefined && !chunk.nested && isHeld(chunk, sentence)) state.anchored = true;
  }

  /** With the host or the session that stands before the verb, or the session at hand. */
  private inFull(chunk: MeetingChunk, sentence: Sentence): string {
    const name = composedName(chunk, sentence, this.registry.doc);
    return !chunk.nested && isPlenary(name) ? this.sessionAtHand(chunk.start) + name : name;
  }

  private sessionAtHand(at: number): string {
    return (
      this.latest(({ nested, kind, entity }) => !nested && kind === "" && isSession(entity.name), at)?.entity.name ?? ""
    );
  }

  private find(chunk: MeetingChunk, sentence: Sentence): void {
    if (isTimeOnly(chunk, sentence)) return;
    const name = this.inFull(chunk, sentence);
    if (name !== chunk.name) {
      const state = this.named(name) ?? this.shortened(name) ?? this.create(name, "", chunk);
      state.anchored = true;
      chunk.entity = state.entity;
      return;
    }
    if (chunk.generic) {
      chunk.entity = this.atHand(chunk.start, chunk.name)?.entity ?? null;
      if (chunk.entity !== null) this.mention(chunk.entity, chunk);
      return;
    }
    const known = this.named(chunk.name) ?? (sentence.headline ? this.shortenedInHeadline(chunk.name) : null);
    if (known !== null) {
      known.nested &&= chunk.nested;
      chunk.entity = known.entity;
      this.mention(known.entity, chunk);
      return;
    }
    const kindOnly = chunk.last - chunk.first === 1 || KIND_ONLY.test(chunk.name);
    const earlier = kindOnly ? this.endingIn(chunk.name) : this.shortened(chunk.name);
    if (earlier !== null) {
      chunk.entity = earlier.entity;
      this.mention(earlier.entity, chunk);
      return;
    }
    // 提交常委会会议审议 is of a meeting to come.
    if (kindOnly && /^(?:提交|提请)$/.test(textOf(itemAt(sentence.chunks, sentence.chunks.indexOf(chunk) - 1)))) return;
    if (isDemanded(chunk, sentence)) return;
    // A kind alone (座谈会) in a headline or before 精神 names no gathering of its own.
    if (kindOnly && (chunk.nested || sentence.headline)) return;
    if (kindOnly && isListedKind(chunk, sentence)) return;
    const state = this.create(chunk.name, kindOnly ? chunk.name : "", chunk);
    state.nested = chunk.nested;
    chunk.entity = state.entity;
  }

  /** A gathering that the text never names: 主持召开会议. */
  create(name: string, kind: string, span: Span): MeetingState {
    const key = kind === "" ? name : `${name}#${this.unnamed++}`;
    const entity = this.registry.entity("Meeting", name, key);
    this.mention(entity, span);
    const state: MeetingState = {
      entity,
      kind,
      date: "",
      place: null,
      body: null,
      nested: false,
      anchored: false,
      first: span.start,
    };
    let at = this.states.length;
    while (at > 0 && this.states[at - 1].first > span.start) at--;
    this.states.splice(at, 0, state);
    this.byEntity.set(entity, state);
    this.names.add(state);
    return state;
  }

  stateOf(entity: Entity): MeetingState | undefined {
    return this.byEntity.get(entity);
  }

  /** The meeting that 会议 stands for at `at`: the latest held before it, else the latest named. */
  atHand(at: number, word = "会议"): MeetingState | null {
    return this.latest((state) => !state.nested && isKind(state.entity.name, word), at);
  }

  /** The last of those that fit and were held, else the last that fits; looked for from the end, which is near. */
  private latest(fits: (state: MeetingState) => boolean, before = Number.POSITIVE_INFINITY): MeetingState | null {
    let named: MeetingState | null = null;
    for (let k = this.countBefore(before) - 1; k >= 0; k--) {
      const state = this.states[k];
      if (!fits(state)) continue;
      if (state.anchored) return state;
      named ??= state;
    }
    return named;
  }

  /** How many states begin before a position; they stand in the order of the text. */
  private countBefore(at: number): number {
    return firstFrom(this.states.length, (i) => this.states[i].first < at);
  }

  /** Fixes names and keys once dates and places are known: a gathering without a name is `kind（place or body，date）`. */
  finish(facts: Facts): void {
    const held = new Map<Entity, Entity>();
    const hosts = new Map<Entity, Entity>();
    for (const { type, source, target } of facts.doc.facts) {
      if (type === "HELD_IN" && !held.has(source)) held.set(source, target);
      if (type === "ORGANIZED" && !hosts.has(target)) hosts.set(target, source);
    }
    for (const state of this.states) {
      const { entity, kind } = state;
      const place = held.get(entity)?.name ?? hosts.get(entity)?.name ?? "";
      const date = state.date || facts.doc.publishedAt;
      if (kind !== "") {
        const known = [place, date].filter((part) => part !== "").join("，");
        entity.aliases.add(kind);
        entity.name = known === "" ? kind : `${kind}（${known}）`;
      }
      entity.key = `${kind === "" ? entity.name : kind}@${date}@${place}`;
      if (date !== "") entity.properties.date = date;
    }
  }

  private mention(entity: Entity, span: Span): void {
    entity.mentions.push({ start: span.start, end: span.end });
    const surface = this.registry.doc.slice(span);
    if (surface !== entity.name) entity.aliases.add(surface);
  }

  private named(name: string): MeetingState | null {
    return this.names.exactly(name);
  }

  /** 推进会 after …现场推进会 is that one; so are 预备会 and …预备会议. */
  private endingIn(kind: string): MeetingState | null {
    const stem = kind.replace(/议$/, "");
    const found = this.latest(
      ({ nested, entity: { name } }) => !nested && (name.includes(kind) || name.includes(stem)),
    );
    const act = /^(签约|揭牌|启动|开工|挂牌|授牌|捐赠|颁奖)仪式$/.exec(kind)?.[1];
    if (found === null && act !== undefined) {
      const rite = this.latest(({ nested, entity: { name } }) => !nested && /仪式$/.test(name) && name.includes(act));
      if (rite !== null) return rite;
    }
    if (found === null && OPENING.test(kind)) return this.states.findLast(isOpened) ?? null;
    if (found !== null || !/^(?:会议|大会|全体会议|全体大会|本次会议)$/.test(kind)) return found;
    return this.atHand(Number.POSITIVE_INFINITY);
  }

  /** 全州现场推进会 above a report on 全州深度贫困地区脱贫攻坚现场推进会: what a headline leaves out of a name. */
  private shortenedInHeadline(name: string): MeetingState | null {
    if (name.length < 6) return null;
    return this.latest(({ kind, nested, entity }) => kind === "" && !nested && isShortFor(name, entity.name));
  }

  /** 签约暨揭牌仪式 after 甲与乙签约仪式暨丙揭牌仪式. */
  private ofBoth(name: string): MeetingState | null {
    const both = name.length < 13 ? name.split("暨").map((part) => part.replace(/仪式$/, "")) : [];
    if (both.length !== 2) return null;
    return this.latest(({ kind, entity }) => kind === "" && both.every((part) => entity.name.includes(part)));
  }

  /** A shorter form of a name: 州安委会第二次全体会议 after 州安全生产委员会2024年第二次全体会议. */
  private shortened(name: string): MeetingState | null {
    const found = this.names.alike(name) ?? this.ofBoth(name);
    if (found !== null && name.length > found.entity.name.length) {
      found.entity.name = name;
      this.names.add(found);
    }
    return found;
  }
}

/** 开幕式 after …论坛 is the first part of it. */
const OPENING = /^(?:开幕|闭幕|开班|结业|开营|结营)(?:式|仪式)$/;

function isOpened({ entity, nested, kind }: MeetingState): boolean {
  return !nested && kind === "" && /(?:论坛|[会班营]|大会|会议|论坛)$/.test(entity.name);
}

/** 欢迎仪式后，…: a kind alone that only says when. */
function isTimeOnly(chunk: MeetingChunk, { chunks }: Sentence): boolean {
  const after = textOf(chunks[1]);
  return (
    chunks[0] === chunk && chunk.last - chunk.first === 1 && /^(?:前|后)$/.test(after) && textOf(chunks[2]) === "，"
  );
}

/** Whether a name holds the characters of a shorter one in their order, and ends as it does. */
function isShortFor(short: string, name: string): boolean {
  const stem = (words: string) => words.replace(/议$/, "");
  if (stem(short).slice(-2) !== stem(name).slice(-2)) return false;
  let at = 0;
  for (const char of name) if (char === short[at]) at++;
  return at >= stem(short).length;
}

function isKind(name: string, word: string): boolean {
  if (word === "仪式") return /式$/.test(name);
  if (word === "全会") return /全会|全体会议/.test(name);
  return true;
}
