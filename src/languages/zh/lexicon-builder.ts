// How do the lists become one lexicon? Words, places, titles, bodies and verbs in one trie, each with its cost and kinds.

import { type Gazetteer, loadGazetteer } from "../../gazetteer/gazetteer";
import { KIND } from "./kinds";
import { readGroups, readLines } from "./resources";
import { Trie } from "./trie";
import { BEFORE_MARK, TRIGGER_VERBS } from "./verbs";

/** What was read, entry by entry; the form, cost and kinds of entry `i` are the `i`th. */
export interface LexiconLists {
  readonly costs: readonly number[];
  readonly forms: readonly string[];
  readonly kinds: readonly number[];
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly weakPlaces: ReadonlySet<number>;
  readonly canonical: ReadonlyMap<number, string>;
  readonly group: ReadonlyMap<number, string>;
}

/** Lists that add to offices.txt; where both have a form, offices.txt says what it stands for. */
const FURTHER_LISTS: readonly (readonly [string, number])[] = [
  ["departments.txt", KIND.DEPARTMENT],
  ["organization-endings.txt", KIND.ORG_ENDING],
  ["national-bodies.txt", KIND.NATIONAL_BODY],
  ["meeting-endings.txt", KIND.MEETING_ENDING],
  ["place-endings.txt", KIND.SITE_ENDING],
];

/** 台南市新营区, 屏东县竹北市: towns there have the endings of cities. */
const TAIWAN = "710000/";

/** Room in the trie: some more than there are beginnings of forms. */
const NODES = 1 << 18;

/** Reads all lists; a third of a second of work. */
export class LexiconBuilder {
  /** Entries only: their costs are still to change. */
  private readonly trie = Trie.withRoom(NODES);
  private readonly costs: number[] = [];
  private readonly kinds: number[] = [];
  private readonly forms: string[] = [];
  /** The first so many entries are the words of the list. */
  private words = 0;
  private readonly places = new Map<number, number[]>();
  private readonly weakPlaces = new Set<number>();
  private readonly canonical = new Map<number, string>();
  private readonly group = new Map<number, string>();

  build(): LexiconLists {
    this.addWords();
    this.addPlaces(loadGazetteer());
    this.addGrammar();
    this.addKinds();
    for (const verb of TRIGGER_VERBS) this.add(verb, KIND.TRIGGER);
    for (const verb of BEFORE_MARK.keys()) if (verb.length > 1) this.add(verb, KIND.WORD, 1150);
    const { costs, forms, kinds, places, weakPlaces, canonical, group } = this;
    return { costs, forms, kinds, places, weakPlaces, canonical, group };
  }

  /** An entry that is no general word costs as much as a fairly common word of its length. */
  private add(form: string, kind: number, cost = 1000): number {
    const fresh = this.costs.length;
    const entry = this.trie.insert(form, fresh);
    if (entry === fresh) {
      this.forms.push(form);
      this.costs.push(cost);
      this.kinds.push(kind);
    } else {
      this.kinds[entry] |= kind;
      if (kind !== KIND.WORD && form.length > 1) this.costs[entry] = Math.min(this.costs[entry], cost);
    }
    return entry;
  }

  private addWords(): void {
    for (const line of readLines("words.txt")) {
      const [cost, words] = line.split("\t");
      for (const word of words.split(" ")) this.add(word, KIND.WORD, Number(cost));
    }
    this.words = this.costs.length;
  }

  private addPlaces(gazetteer: Gazetteer): void {
    for (const { form, place, kind, weak } of gazetteer.forms()) {
      if (form.length < 2 || /^(?:中国|中华人民共和国|中华)$/.test(form)) continue;
      const town = kind !== "alias" && gazetteer.level(place) === "township";
      if (town && !/(?:乡|镇|街道|苏木)$/.test(form) && !gazetteer.code(place).startsWith(TAIWAN)) continue;
      // 乌来区 + 长
      if (town && /^(?:710000|350527)\//.test(gazetteer.code(place)))
        this.add(`${form}长`, KIND.TITLE | KIND.FUSED, 990);
      const likeWords = form.length === 2 && /^[和与及在对向同]/.test(form);
      const small = gazetteer.level(place) === "county";
      const entry = this.add(
        form,
        KIND.PLACE,
        kind === "full" ? (small ? 1100 : 1000) : weak ? 1400 : small ? 1150 : 1050,
      );
      if (likeWords) this.costs[entry] = 3000;
      if (weak) this.weakPlaces.add(entry);
      const known = this.places.get(entry);
      if (known === undefined) this.places.set(entry, [place]);
      else if (!known.includes(place)) known.push(place);
    }
  }

  private addGrammar(): void {
    const kindOf: Record<string, number> = {
      function: KIND.FUNCTION,
      negation: KIND.FUNCTION | KIND.ADVERB,
      modal: KIND.FUNCTION | KIND.ADVERB,
      level: KIND.LEVEL,
      "core-body": KIND.CORE_BODY,
      "level-body": KIND.LEVEL_BODY,
      "village-ending": KIND.VILLAGE_ENDING,
    };
    for (const [group, forms] of readGroups("grammar.txt")) {
      for (const form of forms) this.add(form, kindOf[group], form.length === 1 ? 800 : 850);
    }
  }

  private addKinds(): void {
    const kindOf: Record<string, number> = {
      title: KIND.TITLE,
      role: KIND.ROLE,
      courtesy: KIND.COURTESY,
      department: KIND.DEPARTMENT,
      "national-body": KIND.NATIONAL_BODY,
      "organization-ending": KIND.ORG_ENDING,
      "meeting-ending": KIND.MEETING_ENDING,
      "site-ending": KIND.SITE_ENDING,
    };
    this.addFile("offices.txt", (group) => (group === "title" ? 0 : kindOf[group]));
    for (const [file, kind] of FURTHER_LISTS) this.addFile(file, () => kind);
    this.addLevelBodies();
    this.addFile("offices.txt", (group) => (group === "title" ? KIND.TITLE : 0));
    this.addFile("titles.txt", (group) =>
      group.startsWith("role") ? KIND.ROLE : group === "courtesy" || group === "rank" ? KIND.COURTESY : KIND.TITLE,
    );
    this.addFused();
    this.demoteCompounds();
    this.markNamedWords();
    this.markPartsOfSpeech();
    this.markLeadingWords();
  }

  /** 中国佛教协会, 北京大学, 法华寺: words of the list that end as names of bodies do are such names whole. */
  private markNamedWords(): void {
    const last = new Uint8Array(65536);
    for (let entry = 0; entry < this.kinds.length; entry++) {
      const form = this.forms[entry];
      if (this.kinds[entry] & KIND.ORG_ENDING && form.length > 1) last[form.charCodeAt(form.length - 1)] = 1;
    }
    for (let entry = 0; entry < this.words; entry++) {
      const word = this.forms[entry];
      if (word.length < 3 || (this.kinds[entry] & ~KIND.WORD) !== 0) continue;
      if (last[word.charCodeAt(word.length - 1)] === 0 && !word.endsWith("寺")) continue;
      if (word.endsWith("寺") || this.endsAsBody(word)) this.kinds[entry] |= KIND.ORG_ENDING;
    }
  }

  private endsAsBody(word: string): boolean {
    for (let length = 2; word.length >= 4 && length <= word.length - 2; length++) {
      const ending = this.trie.find(word, word.length - length);
      if (ending >= 0 && this.kinds[ending] & KIND.ORG_ENDING) return true;
    }
    return false;
  }

  /** 党委书记, 法院院长: the word list holds compounds that are a body and its office. */
  private demoteCompounds(): void {
    for (let entry = 0; entry < this.words; entry++) {
      const word = this.forms[entry];
      if (word.length < 3 || this.kinds[entry] !== KIND.WORD) continue;
      if (this.beginsWithBody(word) || this.isPlaceAndBody(word) || this.isVerbAndTitle(word)) this.costs[entry] = 4000;
    }
  }

  /** 公安局 + 长, 组织部 + 长: an office that names its organ. */
  private addFused(): void {
    for (const [group, lines] of readGroups("offices.txt")) {
      if (group !== "department") continue;
      for (const line of lines) {
        const [form] = line.split("\t");
        if (/(?:局|厅|部|院|处|馆|校|站|所|台|社)$/.test(form)) this.add(`${form}长`, KIND.TITLE | KIND.FUSED, 880);
      }
    }
    // 行政院 + 长, 水利署 + 长, 工务处 + 长
    for (const file of ["national-bodies.txt", "departments.txt"])
      for (const line of readGroups(file).get("taiwan") ?? []) {
        const [form] = line.split("\t");
        if (/..[部院署局处]$/.test(form)) this.add(`${form}长`, KIND.TITLE | KIND.FUSED, 880);
      }
  }

  /** 州政府, 县人大常委会: a level with its core body is one word; not 村党支部, whose 村 ends the village's name. */
  private addLevelBodies(): void {
    const groups = readGroups("grammar.txt");
    const levels = (groups.get("level") ?? []).filter((level) =>
      /^(?:自治区|自治州|[省州市县区旗盟乡镇])$/.test(level),
    );
    for (const level of levels) {
      for (const core of groups.get("core-body") ?? []) {
        if (core !== "委员会" && core !== "代表团") this.add(level + core, KIND.LEVEL_BODY, 820);
      }
    }
  }

  private markPartsOfSpeech(): void {
    for (const [group, lines] of readGroups("parts-of-speech.txt")) {
      const kind = group === "adverb" ? KIND.ADVERB : KIND.VERBAL;
      for (const word of lines.join(" ").split(" ")) {
        const entry = this.trie.find(word);
        // 劳动模范 is somebody, though dictionaries call it an idiom.
        if (entry >= 0 && !(word.length > 3 && this.kinds[entry] & KIND.ROLE)) this.kinds[entry] |= kind;
      }
    }
  }

  private markLeadingWords(): void {
    for (const [group, lines] of readGroups("leading-words.txt")) {
      const kind = group === "also-name" ? KIND.ALSO_NAME : KIND.LEADING;
      for (const word of lines.join(" ").split(" ")) {
        // 还将, 也能 are read as they are: their modals count.
        const entry = group === "conjunction" ? this.trie.find(word) : this.add(word, KIND.WORD, 1150);
        if (entry >= 0) this.kinds[entry] |= kind;
      }
    }
  }

  /** 广东省委, 北京市长: a place and its body or office. */
  private isPlaceAndBody(word: string): boolean {
    const body = KIND.CORE_BODY | KIND.DEPARTMENT | KIND.LEVEL_BODY | KIND.TITLE | KIND.LEVEL;
    let state = 0;
    for (let length = 1; length < word.length; length++) {
      state = this.trie.step(state, word.charCodeAt(length - 1));
      if (length < 2) continue;
      const place = this.trie.entry(state);
      if (place < 0 || (this.kinds[place] & KIND.PLACE) === 0) continue;
      const rest = this.trie.find(word, length);
      if (rest >= 0 && this.kinds[rest] & body) return true;
    }
    return false;
  }

  /** 任组长, 任主任: the word list holds them whole. */
  private isVerbAndTitle(word: string): boolean {
    const title = word.startsWith("任") ? this.trie.find(word, 1) : -1;
    return title >= 0 && (this.kinds[title] & KIND.TITLE) !== 0;
  }

  /** 人大常委会副主任, 村委会主任, 政治局常委 are titles in a body, not titles; 党组书记 is one. */
  private beginsWithBody(title: string): boolean {
    if (/^党组/.test(title)) return false;
    if (/^(?:村|社区)(?:党|居|支部)|^(?:支部|总支)/.test(title)) return true;
    if (/^(?:政治局|书记处|公司|集团|学院|学校|医院|管理局)./.test(title)) return true;
    let state = 0;
    for (let length = 1; length < title.length; length++) {
      state = this.trie.step(state, title.charCodeAt(length - 1));
      if (state === 0) return false;
      const entry = length < 2 ? -1 : this.trie.entry(state);
      const body = KIND.CORE_BODY | KIND.DEPARTMENT | KIND.LEVEL_BODY | (length > 2 ? KIND.ORG_ENDING : 0);
      // 监狱|长, 纪检组|长 are one word.
      if (entry >= 0 && this.kinds[entry] & body && length < title.length - 1) return true;
    }
    return false;
  }

  /** A line is `form` or `form<TAB>canonical form`; groups of kind 0 are left out. */
  private addFile(file: string, kindOf: (group: string) => number): void {
    for (const [group, lines] of readGroups(file)) {
      if (kindOf(group) === 0) continue;
      for (const line of lines) {
        const [form, canonical] = line.split("\t");
        if (kindOf(group) === KIND.TITLE && this.beginsWithBody(form)) continue;
        const entry = this.add(form, kindOf(group), 900);
        if (canonical !== undefined && canonical !== "" && !this.group.has(entry)) this.canonical.set(entry, canonical);
        if (!this.group.has(entry)) this.group.set(entry, group);
      }
    }
  }
}
