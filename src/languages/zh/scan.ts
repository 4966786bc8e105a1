// Which words does the text hold? One pass: all lexicons in one trie, the cheapest path through their hits.

import { type Doc, layerKey } from "../../doc";
import { firstFrom } from "../../lists";
import { characterSet, isDigit, isHan, isLatin } from "./characters";
import { KIND } from "./kinds";
import { KnownNames } from "./known-names";
import { type Lexicon, lexicon } from "./lexicon";
import { NameCosts, nameEdges } from "./names";
import { oddName } from "./odd-names";
import { UNNUMBERED, WordPattern, wordOfEntry, wordOfFigure, wordOfUnit } from "./words";

/** The tokens of one article in columns: `start[i]`, `end[i]` in working units, `kind[i]` a mask, `entry[i]` or -1, `word[i]` (see words.ts). */
export class TokenTable {
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  kind = new Int32Array(1024);
  entry = new Int32Array(1024);
  word = new Int32Array(1024);
  size = 0;

  push(start: number, end: number, kind: number, entry: number, word: number): void {
    const { size } = this;
    if (size === this.start.length) this.grow();
    this.start[size] = start;
    this.end[size] = end;
    this.kind[size] = kind;
    this.entry[size] = entry;
    this.word[size] = word;
    this.size = size + 1;
  }

  /** Adds a token of another table. */
  copy(other: TokenTable, token: number): void {
    this.push(other.start[token], other.end[token], other.kind[token], other.entry[token], other.word[token]);
  }

  /** The first token that starts at or after `at`. */
  firstFrom(at: number): number {
    return firstFrom(this.size, (i) => this.start[i] < at);
  }

  private grow(): void {
    for (const column of ["start", "end", "kind", "entry", "word"] as const) {
      const larger = new Int32Array(this[column].length * 2);
      larger.set(this[column]);
      this[column] = larger;
    }
  }
}

export const TOKENS = layerKey<TokenTable>("zh.tokens");

export function scan(doc: Doc): void {
  doc.set(TOKENS, tokenize(doc.text, lexicon()));
}

/** The tokens once more, with names that the article was found to hold. */
export function rescan(doc: Doc, known: KnownNames): TokenTable {
  again.size = 0;
  return tokenize(doc.text, lexicon(), known, doc.get(TOKENS), again);
}

/** What a second reading is written into: nobody keeps it. */
const again = new TokenTable();

/** What stands before a position, as far as a name's cost depends on it. */
export const CONTEXT = { NONE: 0, TITLE: 1, NAME: 2, LIST: 3, CLAUSE: 4, ITEM: 5 } as const;

const UNKNOWN_COST = 1500;
/** Given names end in this character less than once in ten thousand. */
const UNLIKELY = 900;
const KNOWN_NAME_COST = 300;
const DOT = 0xb7;

/** A lone character after a name is more often its last than a word: 肖友才, 曾关和. */
const STRAY = 700;
/** The same where the run of characters ends: 曾关和、 is a name in a list, 肖友才说， is not. */
const STRAY_LAST = 1350;
const FOLLOWS_NAME = characterSet(
  "和与及在说的将向对同率赴到于因就为从以是等一也还已又应主任作致称则境内各由被把中里市县区州委长籍人上下名两三全及受有于乘抵偕晤",
);
const PERSON = "人".charCodeAt(0);
const INSIDE = "里".charCodeAt(0);

function strayCost(unit: number, isLast: boolean, afterPlace: boolean): number {
  // 四川|人, but 钱立人|主持.
  if (!afterPlace && (unit === PERSON || unit === INSIDE)) return isLast ? STRAY_LAST : STRAY;
  if (!FOLLOWS_NAME.has(unit)) return STRAY;
  return isLast && !NEVER_LAST.has(unit) ? STRAY_LAST : 0;
}

/** What often follows a name directly: 王大明|说, not 王大|明说; 李建国|在, not 李建|国在. */
const AFTER_NAMES = characterSet("说在率赴将对向和到从就称道");
const CUT = 700;

/** A word of two characters behind a name of two may hold the name's last character, unless it is a verb of the news: 刘刚|来到. */
function cutCost(text: string, at: number, names: NameCosts): number {
  return AFTER_NAMES.has(text.charCodeAt(at + 1)) && names.second[text.charCodeAt(at)] < UNLIKELY ? CUT : 0;
}

class Lattice {
  cost = new Float64Array(4096);
  back = new Int32Array(4096);
  entry = new Int32Array(4096);
  kind = new Int32Array(4096);
  context = new Uint8Array(4096);

  reserve(length: number): void {
    if (length < this.cost.length) return;
    const size = length * 2;
    this.cost = new Float64Array(size);
    this.back = new Int32Array(size);
    this.entry = new Int32Array(size);
    this.kind = new Int32Array(size);
    this.context = new Uint8Array(size);
  }

  relax(from: number, to: number, cost: number, entry: number, kind: number): void {
    const total = this.cost[from] + cost;
    if (total >= this.cost[to]) return;
    this.cost[to] = total;
    this.back[to] = from;
    this.entry[to] = entry;
    this.kind[to] = kind;
  }
}

const lattice = new Lattice();

/** Puts the edges of names into the lattice; one object, so that no position makes a closure. */
const nameSink = {
  text: "",
  from: 0,
  at: 0,
  take(end: number, cost: number): void {
    const last = this.text.charCodeAt(end - 1);
    const odd =
      last === AND_OTHERS || (last === COMES && this.text.charCodeAt(end) === OUR)
        ? PLACE_NOT_NAME
        : NEVER_LAST.has(last)
          ? WORD_NOT_NAME
          : oddName(this.text, this.from + this.at, end);
    lattice.relax(this.at, end - this.from, cost + odd + placeCost(this.text, end), -1, KIND.NAME);
  },
};

const PLACE_NOT_NAME = 2000;
/** 张三|率|队, 李四|说: characters that end next to no name and follow many. */
const NEVER_LAST = characterSet("率说摄后等的地亦因以做寺着处局厅署不转夜");
const WORD_NOT_NAME = 900;
/** 毛某|等: no name ends so, not even where one character seems to be missing. */
const AND_OTHERS = "等".charCodeAt(0);
/** 李明|来|我县调研. */
const COMES = "来".charCodeAt(0);
const OUR = "我".charCodeAt(0);

/** 丹巴|县委, 吉木乃|县政府: what stands before a body of its level is a place, though it could be a name. */
function placeCost(text: string, end: number): number {
  // Beyond the text there is no unit, which as a number is 0.
  const bodies = BODIES_OF[text.charCodeAt(end) & 0xffff];
  return bodies !== 0 && (BODY_OF[text.charCodeAt(end + 1) & 0xffff] & bodies) !== 0 ? PLACE_NOT_NAME : 0;
}

/** Which bodies stand behind a level, and what the words for them begin with: one bit for each kind of level. */
const BODIES_OF = new Uint8Array(65536);
const BODY_OF = new Uint8Array(65536);
for (const [i, [levels, bodies]] of [
  ["街", "道"],
  ["镇乡", "党人"],
  ["县州市区旗", "委政人纪监"],
].entries()) {
  for (const level of levels) BODIES_OF[level.charCodeAt(0)] |= 1 << i;
  for (const body of bodies) BODY_OF[body.charCodeAt(0)] |= 1 << i;
}

const NO_NAMES = new KnownNames([]);

/** `before` are the tokens without the known names: where none of those stands, they stay as they are. */
export function tokenize(
  text: string,
  lexicon: Lexicon,
  known: KnownNames = NO_NAMES,
  before: TokenTable | null = null,
  tokens = new TokenTable(),
): TokenTable {
  let old = 0;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    let end = i + 1;
    if (isHan(unit)) {
      while (end < length && (isHan(text.charCodeAt(end)) || text.charCodeAt(end) === DOT)) end++;
      const context = contextBefore(text, i, tokens, tokens.size);
      if (before !== null) while (old < before.size && before.start[old] < i) old++;
      if (before !== null && contextBefore(text, i, before, old) === context && !known.standIn(text, i, end))
        while (old < before.size && before.start[old] < end) tokens.copy(before, old++);
      else decode(text, i, end, context, lexicon, tokens, known);
    } else if (isDigit(unit)) {
      while (end < length && (isDigit(text.charCodeAt(end)) || isDecimalMark(text, end))) end++;
      tokens.push(i, end, KIND.DIGITS, -1, wordOfFigure(text, i, end));
    } else if (isLatin(unit)) {
      while (end < length && (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
      tokens.push(i, end, OFFICE.test(text.slice(i, end)) ? KIND.TITLE : KIND.LATIN, -1, UNNUMBERED);
    } else if (unit !== 32) tokens.push(i, end, KIND.MARK, -1, wordOfUnit(unit));
    i = end;
  }
  return tokens;
}

/** Offices of companies that are written in Latin letters. */
const OFFICE = /^C[EFIMOT]O$/;

function isDecimalMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 46 || unit === 44 || unit === 58) && isDigit(text.charCodeAt(at + 1));
}

/** Viterbi over one run of Han characters; the cost of a name edge depends on the token before it. */
function decode(
  text: string,
  from: number,
  to: number,
  before: number,
  lexicon: Lexicon,
  tokens: TokenTable,
  known: KnownNames,
): void {
  const length = to - from;
  lattice.reserve(length + 1);
  const { cost, back, entry, kind, context } = lattice;
  cost.fill(Number.POSITIVE_INFINITY, 1, length + 1);
  cost[0] = 0;
  context[0] = before;
  const { trie } = lexicon;
  const names = NameCosts.shared();
  nameSink.text = text;
  nameSink.from = from;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(from + i);
    if (i > 0) context[i] = contextAfter(kind[i], entry[i], context[back[i]], text, from + back[i], from + i);
    const afterPerson = context[i] === CONTEXT.NAME;
    const afterName = afterPerson || (i > 0 && (kind[i] & KIND.PLACE) !== 0 && i - back[i] > 2);
    lattice.relax(i, i + 1, UNKNOWN_COST + (afterName ? STRAY : 0), -1, KIND.WORD);
    const inPlace =
      i > 0 && (unit === ZHOU || (unit === XIAN && i - back[i] === 1)) && endsPlace(text, from + i, lexicon);
    for (let j = i, state = trie.step(0, unit); state !== 0; state = trie.step(state, text.charCodeAt(from + j))) {
      j++;
      const found = trie.entry(state);
      if (found >= 0) {
        let stray = 0;
        if (afterName && j === i + 1) stray = strayCost(unit, from + j === to, !afterPerson);
        else if (afterPerson && j === i + 2 && i - back[i] === 2 && (trie.kinds(state) & KIND.TRIGGER) === 0)
          stray = cutCost(text, from + i, names);
        // 甲、乙|等|到丙镇, not 等到
        if (afterName && unit === AND_OTHERS && text.charCodeAt(from + i + 1) === ARRIVES && j === i + 2)
          stray += STRAY_LAST;
        // 泸定|县长, not 泸定县|长
        if (unit === HEAD && j === i + 1 && i > 0 && (kind[i] & KIND.PLACE) !== 0) stray += PLACE_CUT;
        // 石壁镇|江家村, not 石壁|镇江|家村
        if (unit === TOWN && j === i + 2 && (trie.kinds(state) & KIND.PLACE) !== 0 && endsTown(text, from + i, lexicon))
          stray += NO_CITY;
        if (inPlace && (trie.kinds(state) & KIND.LEVEL_BODY) !== 0) stray += PLACE_CUT;
        lattice.relax(i, j, trie.cost(state) + stray, found, trie.kinds(state));
      }
      if (j === length) break;
    }
    if (known.size > 0) {
      for (const name of known.from(text, from + i)) {
        if (text.startsWith(name, from + i)) lattice.relax(i, i + name.length, KNOWN_NAME_COST, -1, KIND.NAME);
      }
    }
    if (names.starts.has(unit)) {
      nameSink.at = i;
      nameEdges(text, from + i, to, context[i], names, nameSink);
    }
  }
  emit(text, from, length, tokens);
}

const ARRIVES = "到".charCodeAt(0);
const ZHOU = "州".charCodeAt(0);
const XIAN = "县".charCodeAt(0);
const HEAD = "长".charCodeAt(0);
const PLACE_CUT = 900;
const TOWN = "镇".charCodeAt(0);
const NO_CITY = 2500;
const NO_PLACE_BEFORE = characterSet("全原本我该各两三跨出进开和应随代");

/** 柳州|中院, 房县|县委, not 柳|州中院: whether the character before makes a place of 州 or 县; 原州, 全州 and 我州 are no places of their own. */
function endsPlace(text: string, at: number, { trie, kinds }: Lexicon): boolean {
  if (NO_PLACE_BEFORE.has(text.charCodeAt(at - 1))) return false;
  const entry = trie.find(text, at - 1, at + 1);
  return entry >= 0 && (kinds[entry] & KIND.PLACE) !== 0;
}

/** 石壁镇|江…: whether the two or three characters before make a town of 镇. */
function endsTown(text: string, at: number, { trie, kinds }: Lexicon): boolean {
  for (const from of [at - 2, at - 3]) {
    const entry = from < 0 ? -1 : trie.find(text, from, at + 1);
    if (entry >= 0 && (kinds[entry] & KIND.PLACE) !== 0) return true;
  }
  return false;
}

const path = new Int32Array(1 << 16);

function emit(text: string, from: number, length: number, tokens: TokenTable): void {
  const { back, entry, kind } = lattice;
  let steps = 0;
  const ends: Int32Array = length < path.length ? path : new Int32Array(length + 1);
  for (let at = length; at > 0; at = back[at]) ends[steps++] = at;
  for (let k = steps - 1; k >= 0; k--) {
    const end = ends[k];
    const start = from + back[end];
    const found = entry[end];
    const lone = from + end === start + 1 ? wordOfUnit(text.charCodeAt(start)) : UNNUMBERED;
    tokens.push(start, from + end, kind[end], found, found >= 0 ? wordOfEntry(found) : lone);
  }
}

/** What stands before `from`, behind the first `size` tokens. */
function contextBefore(text: string, from: number, tokens: TokenTable, size: number): number {
  if (size === 0) return CONTEXT.CLAUSE;
  let last = size - 1;
  const mark = text.charCodeAt(tokens.start[last]);
  const spaced = tokens.end[last] < from;
  if (tokens.kind[last] & (KIND.TITLE | KIND.ROLE)) return CONTEXT.TITLE;
  if (tokens.kind[last] & KIND.NAME) return spaced ? CONTEXT.LIST : CONTEXT.NONE;
  if ((tokens.kind[last] & KIND.MARK) === 0) return CONTEXT.NONE;
  if (mark === 0xff09) last = beforeParenthesis(text, tokens, last);
  const isListMark = mark === 0x3001 || mark === 0xff09;
  if (isListMark && last > 0) {
    const before = mark === 0xff09 ? last : last - 1;
    if (tokens.kind[before] & KIND.NAME) return mark === 0x3001 ? CONTEXT.LIST : CONTEXT.NONE;
    if (mark === 0xff09 && tokens.kind[before] & (KIND.TITLE | KIND.ROLE)) return CONTEXT.TITLE;
    if (mark === 0x3001 && text.charCodeAt(tokens.start[before]) === 0xff09) {
      const opener = beforeParenthesis(text, tokens, before);
      if (tokens.kind[opener] & KIND.NAME) return CONTEXT.LIST;
    }
    return mark === 0x3001 && (tokens.kind[before] & KIND.PLACE) === 0 ? CONTEXT.ITEM : CONTEXT.NONE;
  }
  return CONTEXT.CLAUSE;
}

/** The token before the bracket that closes at `last`, as long as the note in it is short: 张某（女，藏族）. */
function beforeParenthesis(text: string, tokens: TokenTable, last: number): number {
  for (let k = last - 1; k >= 0 && k > last - 8; k--) {
    if (text.charCodeAt(tokens.start[k]) === 0xff08) return Math.max(0, k - 1);
  }
  return last;
}

/** 代表 and 成员 stand before names less often than before what they act on. */
const NO_NAME_AFTER = new WordPattern(/^(?:代表|成员|全体|有关|相关)$/);

const JOINS_NAMES = characterSet("和与及同");

function contextAfter(kind: number, entry: number, before: number, text: string, start: number, end: number): number {
  if (kind & (KIND.TITLE | KIND.ROLE)) return NO_NAME_AFTER.fitsWord(wordOfEntry(entry)) ? CONTEXT.NONE : CONTEXT.TITLE;
  if (kind & KIND.NAME) return CONTEXT.NAME;
  if (before === CONTEXT.NAME && end - start === 1 && JOINS_NAMES.has(text.charCodeAt(start))) return CONTEXT.LIST;
  return CONTEXT.NONE;
}
