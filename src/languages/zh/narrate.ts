// How does an article tell its story? Sentence by sentence: dates, clauses, who speaks, and the rules that wake.

import type { Doc, Entity, Span } from "../../doc";
import { itemAt, lastOf } from "../../lists";
import type { Chunk, PersonChunk, Sentence } from "./chunks";
import { SENTENCES } from "./chunks";
import { wordOrVerb } from "./clause-words";
import { type Carry, type Predicate, readClauses, textOf } from "./clauses";
import { EventDay } from "./event-day";
import { quotesBefore } from "./quotes-before";
import { Facts } from "./relations/facts";
import { readHeadline } from "./relations/headline-facts";
import { readHalls } from "./relations/held-in";
import { readAppointments, readOffices } from "./relations/holds-position";
import { rules } from "./relations/index";
import { readIssued } from "./relations/issued";
import { readLocations } from "./relations/located-in";
import { readMeasures } from "./relations/measured";
import { readContainment } from "./relations/part-of";
import { readPassed } from "./relations/passed";
import { readPublisher } from "./relations/published";
import { readReports } from "./relations/read-reports";
import type { ZhRule } from "./relations/rule";
import { readSpeech } from "./relations/stressed";
import { readBylines } from "./relations/wrote";
import { RESOLVED } from "./resolve";
import { leavesSpeech } from "./speech-end";
import { isNumbered } from "./topics";
import { classesOf, isVerbOf, VERB, type VerbClass } from "./verbs";
import { WordPattern } from "./words";

const PRONOUN = new WordPattern(/^[他她]$/);
const SEX = new WordPattern(/^[男女]$/);
const OPENING = new WordPattern(/^[，：“]$/);

const byClass = new Map<VerbClass, ZhRule[]>();
for (const rows of Object.values(rules)) {
  for (const row of rows) for (const verbs of row.verbs ?? []) byClass.set(verbs, [...(byClass.get(verbs) ?? []), row]);
}

export function findRelations(doc: Doc): void {
  const resolved = doc.get(RESOLVED);
  const facts = new Facts(doc, resolved);
  new Narrative(doc, facts).tell();
  for (const sentence of doc.get(SENTENCES)) if (sentence.headline) readHeadline(sentence, facts);
  readOffices(facts);
  readBylines(facts);
  readPublisher(facts);
  readContainment(facts);
  readLocations(facts);
  resolved.meetings.finish(facts);
  facts.finishMeetings();
  const used = new Set<Entity>();
  for (const { source, target } of doc.facts) used.add(source).add(target);
  for (const entity of resolved.registry.all()) doc.entities.push(entity);
  for (const place of resolved.geography.all())
    if (place.mentions.length > 0 || used.has(place)) doc.entities.push(place);
}

class Narrative {
  private carry: Carry = { subjects: [], party: undefined };
  private paragraph = -1;
  /** The speech being told stands in quotation marks. */
  private quoted = false;
  /** 甲指出： or 会议指出 ends its line: the words stand in the next one. */
  private awaited = false;
  private readonly day: EventDay;

  constructor(
    private readonly doc: Doc,
    private readonly facts: Facts,
  ) {
    this.day = new EventDay(facts);
  }

  tell(): void {
    for (const sentence of this.doc.get(SENTENCES)) {
      if (sentence.headline) continue;
      this.sentence(sentence);
      this.facts.noteDay(sentence);
    }
  }

  private sentence(sentence: Sentence): void {
    const { facts } = this;
    if (sentence.paragraph !== this.paragraph) this.enterParagraph(sentence);
    const before = { subjects: this.carry.subjects, party: this.carry.party };
    resolvePronoun(sentence, this.carry, facts);
    const { predicates, dates } = readClauses(sentence, this.carry);
    rememberPerson(sentence, this.carry, facts);
    if (ASIDE.test(this.doc.slice(sentence)) && sentence.end - sentence.start < 40) return;
    if (facts.speaker !== null && !leavesSpeech(sentence, predicates, this.quoted, this.doc)) {
      readSpeech(facts.speaker, sentence, sentence, facts);
      this.carry = before;
      return;
    }
    facts.speaker = null;
    const stated = this.doc.facts.length;
    this.day.read(dates, predicates, sentence);
    facts.current = predicates;
    facts.noteMeetings(sentence, predicates);
    for (const predicate of predicates) this.wake(predicate);
    facts.resume = openedLife(sentence) ?? facts.resume;
    readHalls(sentence, facts);
    readAppointments(sentence, facts);
    readIssued(sentence, facts);
    readPassed(sentence, facts);
    readReports(sentence, facts);
    readMeasures(sentence, facts);
    this.startSpeech(sentence, predicates);
    if (this.doc.facts.length > stated) this.day.noteFacts();
  }

  private enterParagraph(sentence: Sentence): void {
    this.paragraph = sentence.paragraph;
    this.day.enterParagraph();
    if (OTHER_STORY.test(this.doc.slice(sentence))) {
      this.carry = { subjects: [], party: undefined };
      this.facts.forgetLeaders();
    }
    const goesOn = this.awaited || isNumbered(this.doc.slice(sentence)) || /^[要“]/.test(this.doc.slice(sentence));
    this.awaited = false;
    if (!goesOn) {
      this.facts.speaker = null;
      this.carry = { subjects: [], party: this.carry.party };
    }
  }

  private wake(predicate: Predicate): void {
    for (const verbs of classesOf(predicate.verb)) {
      for (const rule of byClass.get(verbs) ?? []) {
        if (rule.read === undefined) continue;
        this.facts.rule = rule;
        rule.read(predicate, this.facts);
      }
    }
  }

  /** “甲。”乙说: what an officer said, told before who said it. */
  private readQuotes(sentence: Sentence, predicates: readonly Predicate[]): void {
    const said = predicates.find(({ verb }) => isVerbOf(verb, VERB.stress));
    const quotes = said === undefined || said.unreal ? [] : quotesBefore(sentence, said, this.doc);
    if (said === undefined || quotes.length === 0) return;
    const speakers = this.facts.entities(said.subjects, "Person").filter((one) => this.facts.holdsOffice(one));
    if (speakers.length === 0) return;
    for (const { speech, evidence } of quotes) readSpeech(speakers, speech, evidence, this.facts);
  }

  private startSpeech(sentence: Sentence, predicates: readonly Predicate[]): void {
    const counted = predicates.findLast(({ verb, at }) => verb === "提出" && afterCount(sentence, at + 1) > at + 1);
    const last = counted ?? lastOf(predicates);
    if (last === undefined || !isVerbOf(last.verb, VERB.stress) || last.unreal) return;
    if (saidByText(sentence, last.at)) {
      this.facts.speaker = [];
      return;
    }
    this.readQuotes(sentence, predicates);
    const start = speechStart(sentence, last, this.doc.slice(sentence));
    const speakers = this.facts
      .entities(last.subjects, "Person", "Organization", "Meeting")
      .filter((one) => this.facts.maySpeak(one));
    const breaksOff = last.at === sentence.chunks.length - 1 || /[：:，]\s*$/.test(this.doc.slice(sentence));
    this.awaited = start < 0 && speakers.length > 0 && breaksOff;
    if (this.awaited) this.facts.speaker = speakers;
    if (start < 0) return;
    this.facts.speaker = speakers.length > 0 ? speakers : [];
    this.quoted = /[“：]/.test(this.doc.text.slice(last.chunk.end, start));
    const end = agendaEnd(this.doc.slice(sentence), start - sentence.start) + sentence.start;
    const demands =
      last.verb === "要求" && start === last.chunk.end && speakers.every((one) => one.label === "Organization");
    const part = demands ? this.doc.slice({ start, end }).search(AFTER_DEMAND) : -1;
    const speech: Span = { start, end: part < 0 ? end : start + part };
    if (speakers.length > 0) readSpeech(speakers, speech, sentence, this.facts);
    if (demands && !GOES_ON.test(this.doc.text.slice(sentence.end, sentence.end + 3))) this.facts.speaker = null;
  }
}

/** 甲局要求乙做丙；|丁已完工: a body's demand told in passing ends with its part, unless more is demanded. */
const AFTER_DEMAND = /；(?!要|各|必须|确保|严禁|对)/;
const GOES_ON = /^\s*[“]?(?:要|各|必须|确保|严禁|[一二三]是|[一二三]要)/;

const TEXT = new WordPattern(/^(?:通知|方案|文件|公报|公告|通告|决定|办法|条例|纲要|贺信|批示|倡议书|规划)$/);

/** 通知|指出: a text says it, nobody does. */
function saidByText({ chunks }: Sentence, at: number): boolean {
  const said = itemAt(chunks, at - 1);
  if (said === undefined || !TEXT.fits(said)) return false;
  const before = itemAt(chunks, at - 2);
  return before === undefined || /^[，。；“”]$/.test(textOf(before));
}

/** 甲，男，…: the person whose life a sentence begins to tell. */
function openedLife({ chunks: [first, mark, sex] }: Sentence): PersonChunk | null {
  return first?.kind === "person" && textOf(mark) === "，" && SEX.fits(sex) ? first : null;
}

/** （图为现场） alone; in （记者 甲）乙县召开会议 the bracket only opens the sentence. */
const ASIDE = /^[（(](?:[^）)]*|.*[）)][^）)]{0,3})$/s;

/** Words that open another story in the same text. */
const OTHER_STORY = /^(?:又讯|另讯|还讯|另悉|另据)/;

/** 表示热烈欢迎, 表示衷心的感谢: a courtesy says nothing. */
const COURTESY =
  /^(?:了|由衷|诚挚|衷心|热烈|崇高|亲切|最|深切|节日|新春|充分|高度|的|地|和|、)*(?:欢迎|感谢|敬意|祝贺|慰问|问候|肯定|赞赏|哀悼|谢意|祝福|支持|满意|赞同|认可)/;

/** 提出建设性意见和建议: that advice was given, not which. */
const ADVICE =
  /^了?(?:一些|许多|很多|多条|具体|中肯|宝贵|建设性|合理化|针对性|明确|相关|的|、)*(?:意见|建议|要求|意见建议)(?:和(?:意见|建议|要求))?[。；]/;

const COUNT = new WordPattern(/^[\d两二三四五六七八九十几]+[点条个项方面]+$/);
const COUNTED = /^(?:具体|明确|工作)?(?:要求|意见|建议|希望|措施)$/;

/** 提出|三点|意见|：: what is counted leads up to the words themselves. */
function afterCount({ chunks }: Sentence, k: number): number {
  const counted = chunks[k + 1];
  const what = wordOrVerb(counted);
  const told = COUNT.fits(chunks[k]) && COUNTED.test(what);
  return told && textOf(chunks[k + 2]) === "：" ? k + 2 : k;
}

/** Where the words that were spoken begin: after 强调，, after 指出：, after 要求. */
function speechStart(sentence: Sentence, predicate: Predicate, sentenceText: string): number {
  const next = sentence.chunks[predicate.at + 1];
  if (next === undefined) return -1;
  let k = afterCount(sentence, predicate.at + 1);
  while (k < sentence.chunks.length && OPENING.fits(sentence.chunks[k])) k++;
  const first: Chunk | undefined = sentence.chunks[k];
  if (first === undefined) return -1;
  // 甲强调|的|各项要求
  if (textOf(next) === "的" && textOf(sentence.chunks[predicate.at + 2]) !== "是") return -1;
  if (ADVICE.test(sentenceText.slice(first.start - sentence.start))) return -1;
  const bare = k === predicate.at + 1;
  const rest = sentence.end - first.start;
  // 甲表示，感谢乙的支持: a clause of its own says for what.
  if ((bare || rest < 8) && COURTESY.test(sentenceText.slice(first.start - sentence.start))) return -1;
  if (
    bare &&
    /^(?:了|出|要求|感谢|欢迎|祝贺|慰问|敬意|肯定|意见|建议|希望|诚挚|衷心|热烈|支持|满意|明确|具体)$/.test(
      textOf(first),
    ) &&
    rest < 14
  )
    return -1;
  return rest < 5 ? -1 : first.start;
}

/** 会议有三项议程，二是甲讲话，希望…；三是乙发言: what is said ends before the next item when its speaker stands in one. */
function agendaEnd(text: string, start: number): number {
  if (!/(?:^|[，；。：])[一二三四五六]是/.test(text.slice(0, start))) return text.length;
  const next = text.slice(start).search(/；[二三四五六七]是/);
  return next < 0 ? text.length : start + next;
}

/** 他 and 她 at the head of a clause are the last named person. */
function resolvePronoun(sentence: Sentence, carry: Carry, facts: Facts): void {
  const [first] = sentence.chunks;
  if (first === undefined) return;
  if (PRONOUN.fits(first) && facts.lastPerson !== null) carry.subjects = [facts.lastPerson];
}

/** Whom 他 and 她 mean from here on: the one named person who acts in the sentence, else the first one named in it. */
function rememberPerson(sentence: Sentence, carry: Carry, facts: Facts): void {
  const named = (chunk: Chunk): chunk is PersonChunk => chunk.kind === "person" && chunk.start >= sentence.start;
  const acting = carry.subjects.filter(named);
  const first = acting.length === 1 ? acting[0] : sentence.chunks.find(named);
  if (first !== undefined) facts.lastPerson = first;
}
