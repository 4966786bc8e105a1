// Which place is meant? Gazetteer candidates chosen by what contains them, the article's other places, its home.

import type { Doc, Entity, Span } from "../../doc";
import type { PlaceLevel } from "../../ontology";
import type { LevelChunk, PlaceChunk } from "./chunks";
import { shortJurisdiction } from "./jurisdictions";
import { type Lexicon, lexicon } from "./lexicon";
import { readLines } from "./resources";

const RANK: Record<PlaceLevel, number> = {
  country: 0,
  region: 1,
  province: 2,
  prefecture: 3,
  county: 4,
  township: 5,
  village: 6,
  site: 7,
};

const LEVELS: Record<string, readonly PlaceLevel[]> = {
  省: ["province"],
  自治区: ["province"],
  州: ["prefecture"],
  自治州: ["prefecture"],
  盟: ["prefecture"],
  地: ["prefecture"],
  市: ["prefecture", "county"],
  县: ["county"],
  自治县: ["county"],
  旗: ["county"],
  区: ["county", "province"],
  乡: ["township"],
  镇: ["township"],
  街道: ["township"],
  村: ["village"],
  社区: ["village"],
};

const ENDS: Record<string, RegExp> = {
  省: /省$/,
  自治区: /自治区$/,
  州: /州$/,
  自治州: /州$/,
  盟: /盟$/,
  地: /地区$/,
  市: /市$/,
  县: /县$/,
  自治县: /县$/,
  旗: /旗$/,
  区: /区$/,
  乡: /乡$/,
  镇: /镇$/,
  街道: /街道(?:办事处)?$/,
  村: /村$/,
  社区: /社区$/,
};

/** An article without a date is read with the latest divisions. */
const UNDATED = 9999;

/** What around a short form says that a place is meant: 在X召开 is strong, 赴X is some, nothing is "". */
export type PlaceCue = "" | "some" | "strong";

/** The places of one article: resolves mentions in reading order. */
export class Geography {
  private readonly lexicon: Lexicon = lexicon();
  private readonly entities = new Map<string, Entity>();
  private readonly indexOf = new Map<Entity, number>();
  /** Resolved places in reading order, latest last. */
  private readonly seen: Entity[] = [];
  /** Where each of `seen` was named. */
  private readonly seenAt: number[] = [];
  /** Gazetteer places named outright (full form, or a province or prefecture), and what contains them. */
  private readonly context = new Map<number, number>();
  private readonly home: number[] = [];
  private readonly year: number;
  readonly parents = new Map<Entity, Entity>();

  constructor(private readonly doc: Doc) {
    this.year = Number(doc.publishedAt.slice(0, 4)) || UNDATED;
    this.setHome(doc.publisher);
  }

  /** The home's own places, small to large; empty when the publisher names none. */
  homePlaces(): readonly number[] {
    return this.home;
  }

  homeKey(): string {
    return this.home.length > 0 ? this.lexicon.gazetteer.code(this.home[0]) : this.doc.publisher;
  }

  /** `name` is a publisher; papers whose name hides their place are looked up. */
  setHome(publisher: string): void {
    const name = papers().get(publisher) ?? publisher;
    if (this.home.length > 0 || name === "") return;
    const { trie, places, gazetteer } = this.lexicon;
    for (let length = Math.min(name.length, 12); length >= 2; length--) {
      const candidates = places.get(trie.find(name, 0, length)) ?? [];
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

  /** Resolves each part of the chunk; returns the entities from large to small, without those that stay unclear. */
  place(chunk: PlaceChunk, listParent: Entity | null, listed: boolean, cue: PlaceCue, silent = false): Entity[] {
    const found: Entity[] = [];
    let parent: Entity | null = null;
    for (const part of chunk.parts) {
      const surface = this.doc.slice(part);
      const entity: Entity | null =
        part.grammar === ""
          ? this.official(part.entry, surface, parent, listed, cue)
          : this.named(surface, part.grammar, parent ?? listParent ?? this.nearestAbove(part.grammar));
      if (entity === null) continue;
      if (!silent) {
        if (surface !== entity.name) entity.aliases.add(surface);
        entity.mentions.push({ start: part.start, end: part.end });
      }
      if (parent !== null && this.parents.get(entity) === undefined && parent !== entity && isDivision(parent))
        this.parents.set(entity, parent);
      found.push(entity);
      parent = entity;
    }
    chunk.entity = parent;
    if (parent !== null) {
      this.seen.push(parent);
      this.seenAt.push(chunk.start);
    }
    return found;
  }

  /** 州, 我县, 该村: the fitting place in the sentence, then the home's, then the nearest before. */
  level(chunk: LevelChunk, sentenceStart: number): Entity | null {
    const entity = this.levelEntity(chunk.level, sentenceStart, this.doc.text[chunk.start] === "该");
    chunk.entity = entity;
    return entity;
  }

  /** One more mention of a place; its words are an alias. */
  mention(entity: Entity, span: Span): void {
    entity.mentions.push({ start: span.start, end: span.end });
    const surface = this.doc.slice(span);
    if (surface !== entity.name) entity.aliases.add(surface);
  }

  levelEntity(level: string, sentenceStart: number, pointing: boolean): Entity | null {
    const levels = LEVELS[level];
    if (levels === undefined) return null;
    const fits = (entity: Entity) =>
      levels.includes(entity.properties.level as PlaceLevel) && ENDS[level].test(entity.name);
    for (let k = this.seen.length - 1; k >= 0; k--) {
      if (this.seenAt[k] < sentenceStart && !pointing) break;
      for (let at: Entity | undefined = this.seen[k]; at !== undefined; at = this.parents.get(at))
        if (fits(at)) return at;
    }
    for (const place of this.home) {
      if (levels.includes(this.lexicon.gazetteer.level(place)) && ENDS[level].test(this.lexicon.gazetteer.name(place)))
        return this.entityOf(place);
    }
    for (let k = this.seen.length - 1; k >= 0; k--) {
      if (fits(this.seen[k])) return this.seen[k];
      const above = this.ancestorEntity(this.seen[k], levels, ENDS[level]);
      if (above !== null) return above;
    }
    return this.subject(levels, ENDS[level]);
  }

  /** The place of that level which the whole article names most: its subject, when only one is named as often. */
  private subject(levels: readonly PlaceLevel[], ending: RegExp): Entity | null {
    const { gazetteer } = this.lexicon;
    let best = -1;
    let most = 0;
    for (const [place, count] of this.context) {
      if (!levels.includes(gazetteer.level(place)) || !ending.test(gazetteer.name(place)) || count < most) continue;
      best = count > most ? place : -1;
      most = count;
    }
    return best < 0 ? null : this.entityOf(best);
  }

  /** The place whose body this is, by its name: 甘孜州委宣传部 → 甘孜藏族自治州. */
  jurisdictionIn(bodyName: string): Entity | null {
    let best: Entity | null = null;
    let length = 0;
    for (const entity of this.entities.values()) {
      const short = shortJurisdiction(entity.name);
      if (short.length > length && bodyName.startsWith(short)) {
        best = entity;
        length = short.length;
      }
    }
    return best;
  }

  private ancestorEntity(entity: Entity, levels: readonly PlaceLevel[], ending: RegExp): Entity | null {
    const index = this.indexOf.get(entity);
    if (index === undefined) return null;
    const { gazetteer } = this.lexicon;
    const above = gazetteer
      .ancestors(index)
      .find((place) => levels.includes(gazetteer.level(place)) && ending.test(gazetteer.name(place)));
    return above === undefined ? null : this.entityOf(above);
  }

  entityOf(place: number): Entity {
    const { gazetteer } = this.lexicon;
    const code = gazetteer.code(place);
    const key = code || `region/${gazetteer.name(place)}`;
    let entity = this.entities.get(key);
    if (entity === undefined) {
      entity = newPlace(gazetteer.name(place), key, gazetteer.level(place));
      if (code !== "") entity.properties.code = code;
      this.entities.set(key, entity);
      this.indexOf.set(entity, place);
    }
    return entity;
  }

  all(): Entity[] {
    return [...this.entities.values()];
  }

  indexOfEntity(entity: Entity): number | undefined {
    return this.indexOf.get(entity);
  }

  /** Places of the article that lie in one another by the gazetteer: [inner, nearest outer]. */
  *containment(): Generator<[Entity, Entity]> {
    for (const [entity, index] of this.indexOf) {
      if (entity.mentions.length === 0 || this.parents.has(entity)) continue;
      for (const ancestor of this.lexicon.gazetteer.ancestors(index)) {
        const outer = this.entities.get(
          this.lexicon.gazetteer.code(ancestor) || `region/${this.lexicon.gazetteer.name(ancestor)}`,
        );
        if (outer !== undefined && outer.mentions.length > 0) {
          yield [entity, outer];
          break;
        }
      }
    }
  }

  private valid(place: number): boolean {
    return this.lexicon.gazetteer.valid(place, this.year);
  }

  private candidates(entry: number): number[] {
    const all = this.lexicon.places.get(entry) ?? [];
    const valid = all.filter((place) => this.valid(place));
    return valid.length > 0 ? valid : [...all];
  }

  private official(
    entry: number,
    surface: string,
    parent: Entity | null,
    listed: boolean,
    cue: PlaceCue,
  ): Entity | null {
    if (parent === null && !listed && this.lexicon.weakPlaces.has(entry) && cue !== "strong") return null;
    if (cue !== "" && parent === null) {
      const [only, ...more] = this.candidates(entry);
      const { gazetteer } = this.lexicon;
      const weak = this.lexicon.weakPlaces.has(entry);
      if (
        only !== undefined &&
        more.length === 0 &&
        gazetteer.level(only) !== "township" &&
        (!weak || this.isNear(only))
      )
        return this.entityOf(only);
    }
    const candidates = this.candidates(entry);
    const place = this.choose(candidates, surface, parent);
    return place < 0 ? null : this.entityOf(place);
  }

  private choose(candidates: readonly number[], surface: string, parent: Entity | null): number {
    const { gazetteer } = this.lexicon;
    const parentIndex = parent === null ? undefined : this.indexOf.get(parent);
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
  private isNear(place: number): boolean {
    if (this.home.includes(place)) return true;
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

  private named(name: string, level: "township" | "village" | "site", parent: Entity | null): Entity {
    const key = `${parent?.key ?? this.homeKey()}/${name}`;
    let entity = this.entities.get(key);
    if (entity === undefined) {
      entity = newPlace(name, key, level);
      this.entities.set(key, entity);
      if (parent !== null && level !== "site") this.parents.set(entity, parent);
    }
    return entity;
  }

  /** The latest place that a township, village or site without a parent can lie in. */
  private nearestAbove(level: "township" | "village" | "site"): Entity | null {
    if (level === "site") return null;
    const wanted = level === "village" ? RANK.township : RANK.county;
    for (let k = this.seen.length - 1; k >= 0; k--) {
      const rank = RANK[this.seen[k].properties.level as PlaceLevel];
      if (rank === wanted || (level === "village" && rank === RANK.county)) return this.seen[k];
      const above = this.parents.get(this.seen[k]);
      if (above !== undefined && RANK[above.properties.level as PlaceLevel] === wanted) return above;
    }
    return null;
  }
}

/** A river or a region holds no other place; a division does. */
function isDivision(entity: Entity): boolean {
  return entity.properties.level !== "site" && entity.properties.level !== "region";
}

let paperPlaces: Map<string, string> | undefined;

function papers(): Map<string, string> {
  paperPlaces ??= new Map(readLines("newspapers.txt").map((line) => line.split("\t") as [string, string]));
  return paperPlaces;
}

function newPlace(name: string, key: string, level: PlaceLevel): Entity {
  return { label: "Place", name, key, aliases: new Set(), properties: { level }, mentions: [] };
}
