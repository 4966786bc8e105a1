// Which place do 县, 该村 and 市委 mean? One of those that the article told of so far, its home, or its subject.

import type { Doc, Entity } from "../../doc";
import type { PlaceLevel } from "../../ontology";
import { fitsWord, LEVELS, RANK, rankOf } from "./level-words";
import { lexicon } from "./lexicon";
import type { Whereabouts } from "./whereabouts";

/** How a place stands to the story: at home in it, where a meeting was held or somebody travelled to, or whence it was filed. */
export type Standing = "told" | "away" | "dateline";

/** What is known of the article's places. */
export interface Places {
  readonly parents: ReadonlyMap<Entity, Entity>;
  /** The entity of a gazetteer place. */
  entityOf(place: number): Entity;
  indexOfEntity(entity: Entity): number | undefined;
}

/** The places of one article in reading order. */
export class ToldPlaces {
  private readonly gazetteer = lexicon().gazetteer;
  /** Resolved places in reading order, latest last. */
  private readonly seen: Entity[] = [];
  /** Where each of `seen` was named. */
  private readonly seenAt: number[] = [];
  private readonly standing: Standing[] = [];
  /** Which of `seen` are of a level or lie in a place of it. */
  private readonly byLevel = new Map<string, { readonly indexes: number[]; looked: number }>();

  constructor(
    private readonly doc: Doc,
    private readonly places: Places,
    private readonly whereabouts: Whereabouts,
  ) {}

  /** Notes that a place was named at `at`. */
  see(place: Entity, at: number, standing: Standing): void {
    this.seen.push(place);
    this.seenAt.push(at);
    this.standing.push(standing === "away" && this.isAtHome(place) ? "told" : standing);
  }

  /** Whether a place is the home or lies in it. */
  private isAtHome(place: Entity): boolean {
    const [home] = this.whereabouts.home;
    if (home === undefined) return false;
    for (let at: Entity | undefined = place; at !== undefined; at = this.places.parents.get(at)) {
      const index = this.places.indexOfEntity(at);
      if (index !== undefined && (index === home || this.gazetteer.within(index, home))) return true;
    }
    return false;
  }

  /** The place of a level that a sentence means; what is named behind `until` does not count. */
  levelEntity(
    level: string,
    sentenceStart: number,
    pointing: boolean,
    until = Number.POSITIVE_INFINITY,
  ): Entity | null {
    if (LEVELS[level] === undefined) return null;
    const fitting = (from: number, to: number): Entity | null => {
      for (let k = this.seen.length - 1; k >= 0; k--) {
        if (this.seenAt[k] > to) continue;
        if (this.seenAt[k] < from) return null;
        if (this.standing[k] !== "told") continue;
        for (let at: Entity | undefined = this.seen[k]; at !== undefined; at = this.places.parents.get(at))
          if (fits(at, level)) return at;
      }
      return null;
    };
    // 江西省委书记、|省长甲到湖北考察: what stands before it in the sentence; 州政协赴青海海北考察: the home, not what stands behind.
    const before = fitting(pointing ? 0 : sentenceStart, until);
    if (before !== null) return before;
    const home = this.homeOf(level);
    if (home !== null) return home;
    const behind = Number.isFinite(until) && !pointing ? fitting(sentenceStart, Number.POSITIVE_INFINITY) : null;
    if (behind !== null) return behind;
    const near = this.latest(level, until, true) ?? this.latest(level, until, false);
    if (near !== null) return near;
    const subject = this.whereabouts.subject(level);
    return subject < 0 ? null : this.places.entityOf(subject);
  }

  /** The place of a level that was named last before `until`, or that holds it; `told`: not one where others were. */
  private latest(level: string, until: number, told: boolean): Entity | null {
    const known = this.fitting(level);
    for (let k = known.length - 1; k >= 0; k--) {
      if (this.seenAt[known[k]] > until || (told && this.standing[known[k]] !== "told")) continue;
      const place = this.seen[known[k]];
      if (fits(place, level)) return place;
      const above = this.ancestorOf(place, level);
      return above < 0 ? null : this.places.entityOf(above);
    }
    return null;
  }

  /** The place of a level that the publisher is at home in. */
  homeOf(level: string): Entity | null {
    const { gazetteer } = this;
    for (const place of this.whereabouts.home)
      if (fitsWord(level, gazetteer.level(place), gazetteer.name(place))) return this.places.entityOf(place);
    return null;
  }

  /** Which of `seen` are of a level or lie in a place of it; each level looks at each of them once. */
  private fitting(level: string): readonly number[] {
    let found = this.byLevel.get(level);
    if (found === undefined) {
      found = { indexes: [], looked: 0 };
      this.byLevel.set(level, found);
    }
    for (; found.looked < this.seen.length; found.looked++) {
      const place = this.seen[found.looked];
      if (fits(place, level) || this.ancestorOf(place, level) >= 0) found.indexes.push(found.looked);
    }
    return found.indexes;
  }

  /** The gazetteer place of a level that holds a place, or -1. */
  private ancestorOf(entity: Entity, level: string): number {
    const index = this.places.indexOfEntity(entity);
    const { gazetteer } = this;
    for (let place = index === undefined ? -1 : gazetteer.parent(index); place >= 0; place = gazetteer.parent(place))
      if (fitsWord(level, gazetteer.level(place), gazetteer.name(place))) return place;
    return -1;
  }

  /** 甲镇、乙镇负责人: two towns in one sentence, neither of which the next village need be in. */
  private isListedTown(k: number): boolean {
    const town = this.seen[k];
    for (let n = k - 1; n >= 0 && k - n < 6; n--) {
      if (/[。！？]/.test(this.doc.text.slice(this.seenAt[n], this.seenAt[k]))) return false;
      if (rankOf(this.seen[n]) === RANK.township && this.seen[n] !== town) return true;
    }
    return false;
  }

  /** The latest place that a township, village or site without a parent can lie in. */
  nearestAbove(level: "township" | "village" | "site"): Entity | null {
    if (level === "site") return null;
    const wanted = level === "village" ? RANK.township : RANK.county;
    for (let k = this.seen.length - 1; k >= 0; k--) {
      const rank = rankOf(this.seen[k]);
      if (rank === wanted && level === "village" && this.isListedTown(k)) return null;
      if (rank === wanted || (level === "village" && rank === RANK.county)) return this.seen[k];
      const above = this.places.parents.get(this.seen[k]);
      if (above !== undefined && rankOf(above) === wanted) return above;
    }
    return null;
  }
}

function fits({ properties, name }: Entity, level: string): boolean {
  return fitsWord(level, properties.level as PlaceLevel, name);
}
