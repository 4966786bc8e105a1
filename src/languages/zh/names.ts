// How likely is it that a person's name begins here? Edges for the lattice, with costs in hundredths of nats.

import { characterSet } from "./characters";
import { readGroups, readLines } from "./resources";
import { Trie } from "./trie";

/** Log-probabilities of names, from the counts of given-name characters in data/lexicon/zh/given-names.txt. */
export class NameCosts {
  readonly surname = new Uint16Array(65536);
  readonly first = new Uint16Array(65536).fill(RARE);
  readonly second = new Uint16Array(65536).fill(RARE);
  readonly single = new Uint16Array(65536).fill(RARE);
  readonly compounds = new Map<number, [number, number][]>();
  readonly syllables = Trie.withRoom(1 << 13);
  /** Characters that foreign names are written with. */
  readonly foreign = characterSet("");
  /** Where a family name of two characters may begin. */
  readonly opensCompound = characterSet("");
  /** Where a foreign name may begin. */
  readonly opensForeign = characterSet("");
  /** Where a name may begin. */
  readonly starts = characterSet("");

  private static instance: NameCosts | undefined;

  static shared(): NameCosts {
    NameCosts.instance ??= new NameCosts();
    return NameCosts.instance;
  }

  private constructor() {
    for (const line of readLines("surnames.txt")) {
      if (line.startsWith("## ")) continue;
      const [name, cost] = line.split("\t");
      if (name.length === 1) this.surname[name.charCodeAt(0)] = Number(cost ?? 800);
      else {
        const first = name.charCodeAt(0);
        const known = this.compounds.get(first) ?? [];
        this.compounds.set(first, [...known, [name.charCodeAt(1), Number(cost ?? 900)]]);
      }
    }
    for (const line of readLines("given-names.txt")) {
      if (line.startsWith("## ")) continue;
      const [char, first, second, single] = line.split("\t");
      const unit = char.charCodeAt(0);
      this.first[unit] = cost(first);
      this.second[unit] = cost(second);
      this.single[unit] = cost(single);
    }
    const some = "某".charCodeAt(0);
    this.first[some] = this.second[some] = this.single[some] = 200;
    let id = 0;
    for (const [group, elements] of readGroups("syllables.txt")) {
      for (const line of elements) {
        for (const element of line.split(/\s+/)) {
          if (!group.startsWith("foreign")) this.syllables.insert(element, id++);
          for (const char of element) this.foreign.add(char.charCodeAt(0));
        }
      }
    }
    for (let unit = 0; unit < 65536; unit++) {
      const compound = this.compounds.has(unit);
      const foreign = this.foreign.has(unit) && !NEVER_FIRST.has(unit);
      if (compound) this.opensCompound.add(unit);
      if (foreign) this.opensForeign.add(unit);
      if (compound || foreign || this.surname[unit] > 0) this.starts.add(unit);
    }
  }
}

const RARE = 1050;

function cost(field: string | undefined): number {
  return field === undefined || field === "" || field === "-" ? RARE : Number(field);
}

/** A token in a hundred is a name: -100 ln 0.01. */
const BASE = 460;
const DOT = 0xb7;
/** Five names in six have two given characters: -100 ln(1/6), less what two costs already carry. */
const ALONE = 120;

/** What the token before takes off the cost: nothing, title, name, list mark, clause start. */
const DISCOUNT = [0, 1000, 300, 1000, 350, 500];

/** Prepositions that elements of names share: 哈梅内伊|同, 李强|向|夏巴兹; spelled by characters, no name goes on in them. */
const NEVER_INSIDE = characterSet("向同与和在于对将及等说称率赴的以");

/** Function words that syllables of foreign names share; no name begins with them. */
const NEVER_FIRST = characterSet("的地得和与在是有为等以及了也都就又还被把对向从到同去给跟让请由因刚新旧说称使");

/** The context of a token right behind a name (CONTEXT in scan.ts). */
const AFTER_NAME = 2;
/** Family names that behind another name are verbs and prepositions. */
const GOES_ON = characterSet("来从向和同与由对于在要有经应");

/** Takes the edges: `end` of the name, and its cost. */
export interface NameSink {
  take(end: number, cost: number): void;
}

/** Proposes every name that may begin at `at`; `context` is what stands before (see CONTEXT in scan.ts). */
export function nameEdges(
  text: string,
  at: number,
  to: number,
  context: number,
  names: NameCosts,
  sink: NameSink,
): void {
  if (to - at < 2) return;
  const base = BASE - DISCOUNT[context];
  const unit = text.charCodeAt(at);
  const surname = names.surname[unit];
  // 张建国|来|海东
  if (surname > 0 && !(context === AFTER_NAME && GOES_ON.has(unit)))
    hanNames(
      text,
      at,
      1,
      to,
      base + surname + (context !== AFTER_TITLE && beginsAsProvince(text, at) ? PROVINCE_COST : 0),
      names,
      sink,
    );
  const compounds = names.opensCompound.has(unit) ? names.compounds.get(unit) : undefined;
  if (compounds !== undefined) {
    const next = text.charCodeAt(at + 1);
    for (const [second, cost] of compounds) if (second === next) hanNames(text, at, 2, to, base + cost, names, sink);
  }
  if (names.opensForeign.has(unit)) {
    syllableNames(text, at, to, base, context, names, sink);
    dottedNames(text, at, to, base, names, sink);
  }
}

/** 江西|虔达科技, 安徽|某某: the beginning of a province is rather a firm's than a name. */
const PROVINCES = new Map(
  Object.entries({ 江: "西苏", 安: "徽", 云: "南", 海: "南", 甘: "肃", 宁: "夏", 山: "东西" }).map(
    ([first, seconds]) => [first.charCodeAt(0), characterSet(seconds)],
  ),
);
const PROVINCE_COST = 1000;
/** The context of a token right behind a title (CONTEXT in scan.ts). */
const AFTER_TITLE = 1;

function beginsAsProvince(text: string, at: number): boolean {
  return PROVINCES.get(text.charCodeAt(at))?.has(text.charCodeAt(at + 1)) ?? false;
}

function hanNames(text: string, at: number, skip: number, to: number, cost: number, names: NameCosts, sink: NameSink) {
  const given = at + skip;
  if (given >= to) return;
  const one = text.charCodeAt(given);
  sink.take(given + 1, cost + names.single[one] + ALONE);
  if (given + 1 < to)
    sink.take(
      given + 2,
      cost + names.first[one] + names.second[text.charCodeAt(given + 1)] + cutsVerb(text, given + 1),
    );
}

/** 张文|来到, 张文|领学: verbs whose first character also ends names, by what goes on. */
const VERBS = Object.entries({
  来: "到",
  领: "学誓读",
  任: "组团主",
  受: "委邀",
  并: "讲致作",
  随: "后",
  未: "到出参能来主赴陪前随及",
  派: "人员出遣",
});
const OPENS_VERB = characterSet(VERBS.map(([first]) => first).join(""));
const GOES_ON_AS = new Map(VERBS.map(([first, seconds]) => [first.charCodeAt(0), characterSet(seconds)]));
/** What a name costs more that would cut such a verb. */
const VERB_CUT = 1100;

function cutsVerb(text: string, last: number): number {
  const unit = text.charCodeAt(last);
  return OPENS_VERB.has(unit) && GOES_ON_AS.get(unit)?.has(text.charCodeAt(last + 1)) ? VERB_CUT : 0;
}

/** Where the elements read so far end; a name has room for eight. */
const ends = new Int32Array(16);

function isEnd(at: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (ends[k] === at) return true;
  return false;
}

/** Names written with the elements of other languages: 扎西 + 顿珠, 阿迪力 + 江. */
function syllableNames(
  text: string,
  at: number,
  to: number,
  base: number,
  context: number,
  names: NameCosts,
  sink: NameSink,
) {
  if (names.syllables.step(0, text.charCodeAt(at)) === 0 && context !== 1 && context !== 3) return;
  let size = 1;
  ends[0] = at;
  for (let k = 0; k < size && k < 3; k++) {
    let state = 0;
    for (let j = ends[k]; j < to && j < at + 8; j++) {
      state = names.syllables.step(state, text.charCodeAt(j));
      if (state === 0) break;
      if (names.syllables.entry(state) < 0 || isEnd(j + 1, size)) continue;
      const length = j + 1 - at;
      if (length >= 2 && length <= 7) sink.take(j + 1, base + 500 + 180 * length + cutsVerb(text, j));
      ends[size++] = j + 1;
    }
  }
  if (context === 1 || context === 3) {
    // After a title, characters of foreign names make a name even when no element is known.
    let cost = base + 900 + 520;
    for (let j = at + 1; j < to && j < at + 9; j++) {
      const unit = text.charCodeAt(j);
      if (!names.foreign.has(unit) || (j > at + 1 && NEVER_INSIDE.has(unit))) break;
      cost += j < at + 4 ? 520 : LONGER;
      sink.take(j + 1, cost + cutsVerb(text, j));
    }
  }
}

/** What each further character of a foreign name costs: four in a row are seldom anything else. */
const LONGER = 100;

/** 吉克·阿牛, 阿迪力江·买买提: characters of foreign names on both sides of the dot. */
function dottedNames(text: string, at: number, to: number, base: number, names: NameCosts, sink: NameSink) {
  let dot = at + 1;
  for (; dot < to && dot < at + 7; dot++) {
    const unit = text.charCodeAt(dot);
    if (!names.foreign.has(unit) || NEVER_INSIDE.has(unit)) break;
  }
  if (dot >= to || text.charCodeAt(dot) !== DOT) return;
  for (let j = dot + 1; j < to && j < dot + 16; j++) {
    const unit = text.charCodeAt(j);
    if (unit === DOT) continue;
    if (!names.foreign.has(unit) || NEVER_INSIDE.has(unit)) break;
    sink.take(j + 1, base + 300 + 40 * (j + 1 - at) + cutsVerb(text, j));
  }
}
