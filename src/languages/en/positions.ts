// Who bears which title? Binds title phrases to people before, behind and across verbs of appointment.

import { layerKey, type Span } from "../../doc";
import { bindAcross } from "./appointments";
import { appositionEnd, belongsToNext, opensClause } from "./appositions";
import type { Mention, TitlePhrase } from "./mention";
import { bindPairs } from "./paired-titles";
import { sharedTitles } from "./plural-titles";
import { bindSuccessors } from "./successions";
import { isCourtesy, isRank } from "./titles";
import type { Sentence, Token } from "./tokens/token";

export type Change = "none" | "begins" | "ends";

export interface Position {
  readonly person: Mention;
  readonly phrase: TitlePhrase;
  readonly change: Change;
  readonly rule: "before" | "behind" | "verb";
  readonly evidence: Span;
}

/** A person with the title and apposition around the name, as token range. */
export interface PersonPhrase {
  from: number;
  to: number;
}

export const positionsLayer = layerKey<Position[]>("en.positions");
export const personPhrasesLayer = layerKey<Map<Mention, PersonPhrase>>("en.personPhrases");

/** Letters behind a name. */
const LETTERS = /^(?:MS|MSP|MP|TD|MLA|MEP|MHA|MLC|KC|QC|OAM|MBE|OBE|CBE|PhD|MD)$/;
/** "Mary Byrne, OSB,": letters between commas. */
const LETTERED = /^\p{Lu}{2,4}$/u;
const BETWEEN =
  /^(?:\(|,|[–—]|, \d\d ,)? ?(?:(?:and )?(?:the|a|an|its|our|their|his|her|who is|who is the|who is also the|who is also|who was|who serves as|who serves as the|currently|formerly|previously|also|as|as the|who chairs|now|a former|the former) ?)?(?:new|current|then|outgoing|incoming|former|fellow|local|longtime|long-time|long-serving|veteran|respected|popular|newly appointed|newly elected)? ?$/;

/** Binds every title of a sentence to a person of it, if it can. */
export function bindTitles(
  sentence: Sentence,
  mentions: readonly Mention[],
  titles: readonly TitlePhrase[],
  phrases: Map<Mention, PersonPhrase>,
): Position[] {
  const { tokens } = sentence;
  const people = mentions.filter((mention) => mention.label === "Person");
  for (const person of people) phrases.set(person, courtesyBefore(tokens, person));
  const bound = new Map<TitlePhrase, Position>();
  const bind = (person: Mention, phrase: TitlePhrase, rule: Position["rule"], change: Change = "none") => {
    if (bound.has(phrase)) return;
    bound.set(phrase, { person, phrase, rule, change, evidence: span(tokens, person, phrase) });
  };
  for (const person of people) bindBefore(tokens, person, people, mentions, titles, phrases, bind);
  bindPairs(tokens, people, titles, phrases, bind);
  for (const person of people) bindBehind(tokens, person, titles, bound, phrases, bind);
  bindSuccessors(tokens, mentions, titles, bound, bind);
  for (const person of people) bindAcross(tokens, person, titles, bound, bind);
  for (const { person, phrase } of sharedTitles(sentence, mentions, people)) bind(person, phrase, "behind");
  for (const person of people) takeHonour(tokens, phrases.get(person)!);
  for (const person of people) leaveComma(tokens, phrases.get(person)!, people, phrases);
  return [...bound.values()];
}

/** "His Excellency, President Mary Byrne", "Her Excellency the Governor, Mary Byrne": the courtesy belongs to the name. */
function takeHonour(tokens: readonly Token[], own: PersonPhrase): void {
  let at = own.from;
  if (/^(?:the|,)$/.test(tokens[at - 1]?.lower ?? "")) at--;
  if (
    /^(?:Excellency|Honour|Majesty|Highness|Worship|Holiness|Eminence)$/.test(tokens[at - 1]?.text ?? "") &&
    /^(?:his|her)$/.test(tokens[at - 2]?.lower ?? "")
  )
    own.from = at - 2;
}

/** "A, chair of X, B, chair of Y, and C": the comma between two people joins their list, and belongs to neither. */
function leaveComma(
  tokens: readonly Token[],
  own: PersonPhrase,
  people: readonly Mention[],
  phrases: ReadonlyMap<Mention, PersonPhrase>,
): void {
  const goesOn = people.some((other) => phrases.get(other)!.from === own.to);
  if (goesOn && tokens[own.to - 1]?.text === ",") own.to--;
}

export type Bind = (person: Mention, phrase: TitlePhrase, rule: Position["rule"], change?: Change) => void;

function courtesyBefore(tokens: readonly Token[], person: Mention): PersonPhrase {
  let from = person.from;
  while ((isCourtesy(tokens[from - 1]) && tokens[from - 1].cap) || isRank(tokens, from - 1)) from--;
  let { to } = person;
  while (LETTERS.test(tokens[to]?.text ?? "")) to++;
  const aged = tokens[to]?.text === "," && /^\d\d$/.test(tokens[to + 1]?.text ?? "") && tokens[to + 2]?.text === ",";
  return { from, to: aged ? to + 3 : to };
}

/** "Mayor Mary Byrne", "The chair of the board, Dr Mary Byrne,". */
function bindBefore(
  tokens: readonly Token[],
  person: Mention,
  people: readonly Mention[],
  mentions: readonly Mention[],
  titles: readonly TitlePhrase[],
  phrases: Map<Mention, PersonPhrase>,
  bind: Bind,
): void {
  const own = phrases.get(person)!;
  for (let n = titles.length - 1; n >= 0; n--) {
    const phrase = titles[n];
    const stands = phrase.of.length > 0 || phrase.title.includes(" ") || phrase.head === "superintendent";
    if (phrase.to > own.from && !(phrase.to === person.from && stands)) continue;
    if (LETTERS.test(tokens[phrase.from].text) && people.some(({ to }) => to === phrase.from)) break;
    const between = tokens
      .slice(phrase.to, own.from)
      .map((token) => token.text)
      .join(" ");
    const near =
      between === "" ||
      (between === "the" && own.from < person.from) ||
      (between === "and" && own.from < person.from && !isNamedBefore(tokens, phrase, people, titles)) ||
      (between === "," &&
        (phrase.of.length > 0 ||
          phrase.about !== "" ||
          phrase.ofReference !== undefined ||
          opensItem(tokens, phrase) ||
          /^(the|our|its|her|his|their)$/.test(tokens[phrase.from - 1]?.lower ?? ""))) ||
      /^[(]$/.test(between);
    const joined =
      own.from < person.from &&
      /^(and|&|,|and the)$/.test(between) &&
      phrases.get(person)!.from !== courtesyBefore(tokens, person).from;
    if (!near && !joined) break;
    if (between === "and" && isBoth(tokens, phrase.from)) break;
    if (between === "," && /^(?:behalf|instead|place) of (?:the )?$/.test(wordsBefore(tokens, phrase.from))) break;
    if (
      between === "," &&
      isNamedBefore(
        tokens,
        phrase,
        people.filter((one) => !isServed(tokens, one, phrases)),
        titles,
      )
    )
      break;
    bind(person, phrase, "before");
    own.to = Math.max(own.to, bodyBehind(tokens, person, phrase, mentions));
    own.from = phrase.from;
    while (
      /^(the|a|an|our|its|his|her|then|former)$/.test(tokens[own.from - 1]?.lower ?? "") ||
      isGuest(tokens, own.from) ||
      isNewly(tokens, own.from)
    )
      own.from--;
    if (between === "," && tokens[own.to]?.text === "," && !goesOn(tokens[own.to + 1])) own.to++;
  }
}

/** "Both the Prime Minister and Governor Mary Byrne": two people. */
function isBoth(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  return tokens[at]?.lower === "both";
}

/** ", Executive Engineers and other officers": the comma behind the name joins a list and closes no apposition. */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && (next.cap || /^(?:some|other|others|several|various|senior)$/.test(next.lower));
}

/** "Deputy Commissioner, Mary Byrne; SSP, John Roe": an office in capitals that opens the sentence or an item of a list. */
function opensItem(tokens: readonly Token[], { from }: TitlePhrase): boolean {
  return (
    tokens[from].cap &&
    (from === 0 || /^(?:[,;:]|and|&|by|were|was|including|include|included)$/.test(tokens[from - 1].lower))
  );
}

/** "met with visiting Foreign Minister Mary Byrne": a word for a guest, not "before visiting". */
function isGuest(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === "visiting" &&
    /^(?:with|met|meet|meets|meeting|received|receives|hosted|welcomed|and|the)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** The three words before a token, those of "on behalf of the Minister" for the Minister. */
function wordsBefore(tokens: readonly Token[], at: number): string {
  const the = tokens[at - 1]?.lower === "the" ? 1 : 0;
  return `${tokens[at - 2 - the]?.lower} ${tokens[at - 1 - the]?.lower} ${the === 1 ? "the " : ""}`;
}

/** "the newly appointed Minister Mary Byrne": since when belongs to the office. */
function isNewly(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  if (/^newly-(?:appointed|elected|accredited)$/.test(last)) return true;
  if (/^(?:newly|recently)$/.test(last)) return /^(?:appointed|elected|accredited)$/.test(tokens[at].lower);
  return /^(?:newly|recently)$/.test(before) && /^(?:appointed|elected|accredited)$/.test(last);
}

/** "Engineer Mary Byrne of Example Ltd": the body behind the name completes the title; returns where it ends. */
function bodyBehind(
  tokens: readonly Token[],
  person: Mention,
  phrase: TitlePhrase,
  mentions: readonly Mention[],
): number {
  if (phrase.of.length > 0 || isChairing(phrase.title)) return person.to;
  const behalf = tokens[person.to]?.lower === "on" && tokens[person.to + 1]?.lower === "behalf" ? person.to + 3 : -1;
  const stoodFor = mentions.find(
    ({ label, from }) => label === "Organization" && (from === behalf || from === behalf + 1),
  );
  if (behalf > 0 && stoodFor) phrase.of.push(stoodFor);
  if (behalf > 0 || !/^(of|from|at|for)$/.test(tokens[person.to]?.lower ?? "")) return person.to;
  const at = tokens[person.to + 1]?.lower === "the" ? person.to + 2 : person.to + 1;
  const body = mentions.find(
    (mention) =>
      mention.from === at &&
      (mention.label === "Organization" || (mention.label === "Place" && tokens[person.to].lower === "of")),
  );
  if (body === undefined) return person.to;
  phrase.of.push(body);
  return body.to;
}

/** "Council President Mary Byrne of Ireland": who presides over a body is of it, whatever country sent her. */
function isChairing(title: string): boolean {
  return /^(?:council|assembly|board|committee|commission|conference) (?:president|chair)/i.test(title);
}

/** "the Mayor of Tuam, Mary Byrne,": an office before the name, so that the next is the next one's. */
function isServed(tokens: readonly Token[], person: Mention, phrases: ReadonlyMap<Mention, PersonPhrase>): boolean {
  return tokens.slice(phrases.get(person)?.from ?? person.from, person.from).some((token) => token.text === ",");
}

/** "Mary Byrne, chair of the board, John Roe": that title is Mary Byrne's. */
function isNamedBefore(
  tokens: readonly Token[],
  phrase: TitlePhrase,
  people: readonly Mention[],
  titles: readonly TitlePhrase[],
): boolean {
  const at = /^(the|a|an)$/.test(tokens[phrase.from - 1]?.lower ?? "") ? phrase.from - 2 : phrase.from - 1;
  const mark = tokens[at]?.text ?? "";
  const letters = mark === "," && LETTERED.test(tokens[at - 1].text) && tokens[at - 2]?.text === "," ? at - 2 : at;
  if (mark === "," && people.some(({ to }) => to === at || to === letters)) return true;
  const joined = /^(?:,|and|&)$/.test(mark) ? titles.find((title) => title !== phrase && title.to === at) : undefined;
  return joined !== undefined && joined.from < phrase.from && isNamedBefore(tokens, joined, people, titles);
}

/** "Mary Byrne, chair of the board and director of Example Ltd,". */
function bindBehind(
  tokens: readonly Token[],
  person: Mention,
  titles: readonly TitlePhrase[],
  bound: ReadonlyMap<TitlePhrase, Position>,
  phrases: Map<Mention, PersonPhrase>,
  bind: Bind,
): void {
  const own = phrases.get(person)!;
  let end = person.to;
  if (tokens[end]?.text === "," && LETTERED.test(tokens[end + 1]?.text ?? "") && tokens[end + 2]?.text === ",")
    end += 2;
  const name = end;
  for (const phrase of titles) {
    if (phrase.from < end || bound.has(phrase)) continue;
    const between = tokens
      .slice(end, phrase.from)
      .map((token) => token.lower)
      .join(" ");
    const first = end === name;
    const fits = first
      ? /^[,(–—]/.test(between) && BETWEEN.test(between)
      : /^(?:,|and|, and|as well as|&|\/|;)(?: the| a| an| its)?(?: former)?$/.test(between);
    if (first && opensClause(tokens, phrase, between)) break;
    if (!fits || belongsToNext(tokens, phrase) || (first && between === ", and the")) break;
    if (first && isListedNext(tokens, person, phrase, bound, phrases)) break;
    if (/\b(?:formerly|previously)\b/.test(between)) phrase.former = true;
    bind(person, phrase, "behind");
    end = phrase.to;
  }
  if (end === name) return;
  own.to = /^[,)–—]$/.test(tokens[end]?.text ?? "") ? end + 1 : appositionEnd(tokens, end, phrases);
}

/** "the Mayor of Tuam, Mary Byrne, the chair of the board, John Roe, and": the second office is the second name's. */
function isListedNext(
  tokens: readonly Token[],
  person: Mention,
  phrase: TitlePhrase,
  bound: ReadonlyMap<TitlePhrase, Position>,
  phrases: ReadonlyMap<Mention, PersonPhrase>,
): boolean {
  if (tokens[phrase.to]?.text !== ",") return false;
  if (![...phrases].some(([other, { from }]) => other !== person && from === phrase.to + 1)) return false;
  return [...bound.values()].some((known) => known.person === person && known.rule === "before");
}

function span(tokens: readonly Token[], person: Mention, phrase: TitlePhrase): Span {
  const from = Math.min(person.from, phrase.from);
  const to = Math.max(person.to, phrase.to);
  return { start: tokens[from].start, end: tokens[to - 1].end };
}
