// Which gazetteer place does a form mean here? Inside what was named before it, near home, near what the article names.

import type { Doc } from "../../doc";
import type { PlaceChunk } from "./chunks";
import { fitsWord, RANK } from "./level-words";
import { type Lexicon, lexicon } from "./lexicon";
import { loneCounty } from "./lone-county";
import { readLines } from "./resources";

/** An article without a date is read with the latest divisions. */
const UNDATED = 9999;

/** 新华网|浙江频道: a national site is at home nowhere, its channel where it says. */
const NATIONAL = /^(?:新华|人民|光明|中国|中新|央视|央广)(?:网|社)(?:·|-)?/;

/** What the article says of its whereabouts before any form is resolved. Places are indexes of the gazetteer, -1 is none. */
export class Whereabouts {
  private readonly lexicon: Lexicon = lexicon();
  /** Gazetteer places named outright (full form, or a province or prefecture), and what contains them; how often. */
  private readonly context = new Map<number, number>();
  /** Where the paper is at home, small to large; empty when its name does not say. */
  readonly home: number[] = [];
  private readonly year: number;
  /** The city of Taiwan that the paper is at home in. */
  private readonly cityOfTaiwan: number | undefined;

  constructor(private readonly doc: Doc) {
    this.year = Number(doc.publishedAt.slice(0, 4)) || UNDATED;
    this.setHome(doc.publisher);
    this.cityOfTaiwan = this.home.find((place) => this.lexicon.gazetteer.code(place).startsWith("710000/"));
  }

  /** `name` is a publisher; papers whose name hides their place are looked up. */
  private setHome(publisher: string): void {
    const name = (papers().get(publisher) ?? publisher).replace(NATIONAL, "");
    if (this.home.length > 0 || name === "") return;
    const { trie, gazetteer } = this.lexicon;
    for (let length = Math.min(name.length, 12); length >= 2; length--) {
      const candidates = this.lexicon.places(trie.find(name, 0, length));
      const best = this.largest(candidates.filter((place) => this.valid(place)));
      if (best < 0) continue;
      this.home.push(best, ...gazetteer.ancestors(best));
      return;
    }
  }

  /** Notes what is named without doubt, so that short forms can lean on it. Run over all chunks before `place`. */
  survey(chunk: PlaceChunk): void {
    const { gazetteer } = this.lexicon;
    for (const part of chunk.parts) {
      const candidates = this.candidates(part.entry);
      if (candidates.length !== 1) continue;
      const [place] = candidates;
      const surface = this.doc.slice(part);
      const full = gazetteer.name(place);
      // 泸定|县委 holds the full form across two words.
      const named = surface === full || surface + this.doc.text[part.end] === full;
      if (!named && RANK[gazetteer.level(place)] > RANK.prefecture) continue;
      for (const at of [place, ...gazetteer.ancestors(place)]) this.context.set(at, (this.context.get(at) ?? 0) + 1);
    }
  }

  /** The place of that level which the whole article names most: its subject, when only one is named as often. */
  subject(word: string): number {
    const { gazetteer } = this.lexicon;
    let best = -1;
    let most = 0;
    for (const [place, count] of this.context) {
      if (count < most || !fitsWord(word, gazetteer.level(place), gazetteer.name(place))) continue;
      best = count > most ? place : -1;
      most = count;
    }
    return best < 0 && this.context.size === 0 && /^[县区旗]$/.test(word) ? this.onPage(word) : best;
  }

  private lone: number | undefined;

  /** The county that only the page around the article names, when it lies in the home. */
  private onPage(word: string): number {
    const { gazetteer } = this.lexicon;
    this.lone ??= loneCounty(this.doc.text, this.lexicon, (place) => this.valid(place));
    const [home] = this.home;
    if (this.lone < 0 || !fitsWord(word, "county", gazetteer.name(this.lone))) return -1;
    return home === undefined || gazetteer.within(this.lone, home) || home === this.lone ? this.lone : -1;
  }

  /** Whether the division stood in the year of the article. */
  private valid(place: number): boolean {
    return this.lexicon.gazetteer.valid(place, this.year);
  }

  /** The places of a form that stood in the year of the article, else all that ever had it. */
  candidates(entry: number): number[] {
    const all = this.lexicon.places(entry);
    const valid = all.filter((place) => this.valid(place));
    const standing = valid.length > 0 ? valid : [...all];
    const town = this.townOfTaiwan(entry, standing);
    if (town.length > 0) return town;
    return standing.length > 1 ? this.withoutTaiwan(standing) : standing;
  }

  /** 白河 in a release of 台南市 is its 白河区, no county of that name elsewhere. */
  private townOfTaiwan(entry: number, standing: readonly number[]): number[] {
    const { gazetteer, trie } = this.lexicon;
    const city = this.cityOfTaiwan;
    if (city === undefined || standing.some((place) => gazetteer.within(place, city))) return [];
    const form = this.lexicon.form(entry);
    return ["区", "乡", "镇", "市"].flatMap((ending) =>
      this.lexicon.places(trie.find(form + ending)).filter((place) => gazetteer.within(place, city)),
    );
  }

  /** 中山区 is 大连's unless the article is of Taiwan. */
  private withoutTaiwan(places: number[]): number[] {
    const { gazetteer } = this.lexicon;
    const taiwan = gazetteer.byCode("710000");
    if (this.context.has(taiwan) || this.home.includes(taiwan)) return places;
    const mainland = places.filter((place) => !gazetteer.within(place, taiwan));
    return mainland.length > 0 ? mainland : places;
  }

  /** The one meant by `surface`, inside `parentIndex` when that is given; -1 when it stays unclear. */
  choose(candidates: readonly number[], surface: string, parentIndex: number | undefined): number {
    const { gazetteer } = this.lexicon;
    if (parentIndex !== undefined) {
      const inside = candidates.filter((place) => gazetteer.ancestors(place).includes(parentIndex));
      if (inside.length > 0) return this.largest(inside);
    }
    const near = candidates.filter((place) => this.isNear(place));
    const homely = near.filter(
      (place) => gazetteer.ancestors(place).some((above) => this.home[0] === above) || this.home.includes(place),
    );
    if (homely.length > 0) return this.largest(homely);
    if (near.length > 0) return this.unique(near);
    const large = candidates.filter((place) => RANK[gazetteer.level(place)] <= RANK.prefecture);
    if (large.length > 0) return this.largest(large);
    if (candidates.length !== 1) return -1;
    const [only] = candidates;
    const full = surface === gazetteer.name(only) || /[省州市县区旗盟]$/.test(surface);
    return full && gazetteer.level(only) !== "township" ? only : -1;
  }

  /** Inside the home, or inside a place that the article names. */
  isNear(place: number): boolean {
    if (this.home.includes(place)) return true;
    // 花莲 in an article that names 花莲县: the counties of Taiwan lie in nothing that an article names.
    if (this.context.has(place) && this.lexicon.gazetteer.code(place).startsWith("710000/")) return true;
    const { gazetteer } = this.lexicon;
    const ancestors = gazetteer.ancestors(place);
    if (gazetteer.level(place) === "township") {
      const county = ancestors[0];
      return (
        county !== undefined &&
        (this.context.has(county) || this.home[0] === county || this.home.includes(ancestors[1]))
      );
    }
    const near = ancestors.filter(
      (above) => RANK[gazetteer.level(above)] >= RANK.prefecture || this.home.includes(above),
    );
    return (RANK[gazetteer.level(place)] === RANK.county ? near : ancestors).some(
      (above) => gazetteer.level(above) !== "country" && (this.context.has(above) || this.home.includes(above)),
    );
  }

  private largest(places: readonly number[]): number {
    const { gazetteer } = this.lexicon;
    let best = -1;
    for (const place of places)
      if (best < 0 || RANK[gazetteer.level(place)] < RANK[gazetteer.level(best)]) best = place;
    return best;
  }

  private unique(places: readonly number[]): number {
    const best = this.largest(places);
    const { gazetteer } = this.lexicon;
    return places.filter((place) => gazetteer.level(place) === gazetteer.level(best)).length === 1 ? best : -1;
  }
}

let paperPlaces: Map<string, string> | undefined;

function papers(): Map<string, string> {
  paperPlaces ??= new Map(readLines("newspapers.txt").map((line) => line.split("\t") as [string, string]));
  return paperPlaces;
}
