// Which place is meant? Gazetteer candidates chosen by what contains them, the article's other places, its home.

import type { Doc, Entity, Span } from "../../doc";
import type { PlaceLevel } from "../../ontology";
import type { LevelChunk, PlaceChunk, PlacePart } from "./chunks";
import { shortJurisdiction } from "./jurisdictions";
import { isDivision, rankOf } from "./level-words";
import { type Lexicon, lexicon } from "./lexicon";
import { type Standing, ToldPlaces } from "./told-places";
import { Whereabouts } from "./whereabouts";

/** What around a short form says that a place is meant: 在X召开 is strong, 赴X is some, nothing is "". */
export type PlaceCue = "" | "some" | "strong";

/** 县|体育公园, 市|客运中心; not 县城公园, 市民广场. */
const LEVEL_OF_SITE =
  /^([县市区州旗])(?![城民域场道里内际属直级河中外])(?=.+(?:区|园|园区|公园|广场|[站场]|客运中心|项目|工程|大剧院|陵园|水厂|[粮油]库)$)/;
const TOWN = /..(?:[乡镇]|街道)$/;
const TOWN_ENDING = /(?:[乡镇]|街道|苏木|办事处)$/;

/** The places of one article: resolves mentions in reading order. */
export class Geography {
  private readonly lexicon: Lexicon = lexicon();
  private readonly entities = new Map<string, Entity>();
  private readonly indexOf = new Map<Entity, number>();
  private readonly whereabouts: Whereabouts;
  private readonly told: ToldPlaces;
  readonly parents = new Map<Entity, Entity>();
  /** Townships, villages and sites of the article by name, with the key of the place said to hold each. */
  private readonly spots = new Map<string, { readonly entity: Entity; readonly parent: string | null }>();

  /** The first `prefixed` places by what the names of their bodies begin with. */
  private readonly byPrefix = new Map<string, Entity>();
  private longestPrefix = 0;
  private prefixed = 0;
  private readonly villages = new Map<string, boolean>();

  constructor(private readonly doc: Doc) {
    this.whereabouts = new Whereabouts(doc);
    this.told = new ToldPlaces(doc, this, this.whereabouts);
  }

  /** Notes what is named without doubt. Run over all chunks before `place`. */
  survey(chunk: PlaceChunk): void {
    this.whereabouts.survey(chunk);
  }

  /** The place that the paper is at home in, when it is of one of these levels. */
  home(levels: readonly PlaceLevel[]): Entity | null {
    const [home] = this.whereabouts.home;
    return home !== undefined && levels.includes(this.lexicon.gazetteer.level(home)) ? this.entityOf(home) : null;
  }

  homeKey(): string {
    const [home] = this.whereabouts.home;
    return home === undefined ? this.doc.publisher : this.lexicon.gazetteer.code(home);
  }

  /** Resolves each part of the chunk (`branded`: of a company, whose place 市委 never means); returns the entities from large to small, without those that stay unclear. */
  place(
    chunk: PlaceChunk,
    listParent: Entity | null,
    listed: boolean,
    cue: PlaceCue,
    silent = false,
    branded = false,
    standing: Standing = "told",
  ): Entity[] {
    const found: Entity[] = [];
    let parent: Entity | null = null;
    for (const part of chunk.parts) {
      const surface = this.doc.slice(part);
      const entity: Entity | null =
        part.grammar === ""
          ? this.official(part.entry, surface, parent, listed, cue)
          : (this.shortTown(surface, part.grammar, parent ?? listParent) ??
            this.spot(this.withLevel(surface, part), part.grammar, parent ?? listParent, parent !== null));
      if (entity === null) continue;
      if (!silent || part !== chunk.parts[chunk.parts.length - 1]) {
        if (surface !== entity.name) entity.aliases.add(surface);
        entity.mentions.push({ start: part.start, end: part.end });
      }
      const inside = parent !== null && rankOf(entity) >= rankOf(parent) && isDivision(parent);
      if (inside && parent !== null && this.parents.get(entity) === undefined && parent !== entity)
        this.parents.set(entity, parent);
      found.push(entity);
      parent = entity;
    }
    chunk.entity = parent;
    if (parent !== null && !branded) this.told.see(parent, chunk.start, standing);
    return found;
  }

  /** 县|经济开发区 is that of the county told of: 宁化县经济开发区. */
  private withLevel(surface: string, { grammar, start, ending }: PlacePart): string {
    if (ending !== undefined) return surface + ending;
    const level = grammar === "site" ? LEVEL_OF_SITE.exec(surface)?.[1] : undefined;
    const place = level === undefined ? null : this.levelEntity(level, start, false, start);
    return place === null ? surface : place.name + surface.slice(1);
  }

  /** 潍坊市|招商项目签约仪式: the place that a meeting's name begins with is one that 市委 may mean. */
  leads(chunk: PlaceChunk): void {
    const [part] = chunk.parts;
    const place = this.official(part.entry, this.doc.slice(part), null, false, "some");
    if (place !== null) this.told.see(place, chunk.start, "told");
  }

  /** 州, 我县, 该村: the fitting place in the sentence, then the home's, then the nearest before. */
  level(chunk: LevelChunk, sentenceStart: number): Entity | null {
    const pointer = this.doc.text[chunk.start];
    const ours = pointer === "我" ? this.told.homeOf(chunk.level) : null;
    chunk.entity = ours ?? this.levelEntity(chunk.level, sentenceStart, pointer === "该", chunk.end);
    return chunk.entity;
  }

  /** The place of a level that a sentence means; what is named behind `until` does not count. */
  levelEntity(level: string, sentenceStart: number, pointing: boolean, until?: number): Entity | null {
    return this.told.levelEntity(level, sentenceStart, pointing, until);
  }

  /** One more mention of a place; its words are an alias. */
  mention(entity: Entity, span: Span): void {
    entity.mentions.push({ start: span.start, end: span.end });
    const surface = this.doc.slice(span);
    if (surface !== entity.name) entity.aliases.add(surface);
  }

  /** The place whose body this is, by its name: 甘孜州委宣传部 → 甘孜藏族自治州. */
  jurisdictionIn(bodyName: string): Entity | null {
    return this.jurisdictions()(bodyName);
  }

  /** The same for many names, once the places are known. */
  jurisdictions(): (bodyName: string) => Entity | null {
    const { byPrefix, entities } = this;
    if (this.prefixed < entities.size) {
      for (const entity of [...entities.values()].slice(this.prefixed)) {
        const short = shortJurisdiction(entity.name);
        if (!byPrefix.has(short)) byPrefix.set(short, entity);
        this.longestPrefix = Math.max(this.longestPrefix, short.length);
      }
      this.prefixed = entities.size;
    }
    const longest = this.longestPrefix;
    return (bodyName) => {
      for (let length = Math.min(longest, bodyName.length); length > 0; length--) {
        const place = byPrefix.get(bodyName.slice(0, length));
        if (place !== undefined) return place;
      }
      return null;
    };
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

  private official(
    entry: number,
    surface: string,
    parent: Entity | null,
    listed: boolean,
    cue: PlaceCue,
  ): Entity | null {
    if (parent === null && !listed && this.lexicon.weakPlaces.has(entry) && cue !== "strong") return null;
    if (cue !== "" && parent === null) {
      const [only, ...more] = this.whereabouts.candidates(entry);
      const { gazetteer } = this.lexicon;
      const weak = this.lexicon.weakPlaces.has(entry);
      if (
        only !== undefined &&
        more.length === 0 &&
        gazetteer.level(only) !== "township" &&
        (!weak || this.whereabouts.isNear(only))
      )
        return this.entityOf(only);
    }
    const candidates = this.whereabouts.candidates(entry);
    const above = parent === null ? undefined : this.indexOf.get(parent);
    const place = this.whereabouts.choose(candidates, surface, above);
    const { gazetteer } = this.lexicon;
    // 甲镇 of a county whose towns the gazetteer has otherwise: a town of that name elsewhere is not meant.
    if (TOWN.test(surface) && (place < 0 || (above !== undefined && !gazetteer.ancestors(place).includes(above))))
      return this.spot(surface, "township", parent);
    return place < 0 ? null : this.entityOf(place);
  }

  /** 得妥 in 得妥、加郡等乡镇: the town of that name with its ending, in the place before it or near. */
  private shortTown(form: string, grammar: string, parent: Entity | null): Entity | null {
    if (grammar !== "township" || TOWN_ENDING.test(form)) return null;
    const { gazetteer, trie } = this.lexicon;
    for (const ending of ["镇", "乡", "街道", "苏木"]) {
      const named = this.spots.get(form + ending)?.entity;
      if (named !== undefined) return named;
      const above = parent === null ? undefined : this.indexOf.get(parent);
      const towns = this.whereabouts
        .candidates(trie.find(form + ending))
        .filter((place) => gazetteer.level(place) === "township")
        .filter((place) => (above === undefined ? this.whereabouts.isNear(place) : gazetteer.within(place, above)));
      if (towns.length === 1) return this.entityOf(towns[0]);
    }
    return null;
  }

  /**
   * A village or town named again is the one named before, unless another place is said to hold it: `stated` right before
   * its name, not by its neighbour in a list.
   */
  private spot(name: string, level: "township" | "village" | "site", parent: Entity | null, stated = true): Entity {
    // 石门沟 in an article about 石门沟村 is the village.
    if (level === "site" && /[沟河山桥湖港坝湾]$/.test(name) && this.isVillage(name))
      return this.spot(`${name}村`, "village", parent);
    const before = this.spots.get(name);
    if (before !== undefined && (parent === null || before.parent === parent.key)) return before.entity;
    if (before !== undefined && before.parent !== null && !stated) return before.entity;
    if (before !== undefined && before.parent === null && level !== "site" && parent !== null) {
      this.spots.set(name, { entity: before.entity, parent: parent.key });
      this.entities.delete(before.entity.key);
      before.entity.key = `${parent.key}/${name}`;
      this.entities.set(before.entity.key, before.entity);
      // It stands behind all others now.
      this.byPrefix.clear();
      this.prefixed = 0;
      this.parents.set(before.entity, parent);
      return before.entity;
    }
    const entity = this.named(name, level, parent ?? this.told.nearestAbove(level));
    if (before === undefined) this.spots.set(name, { entity, parent: parent?.key ?? null });
    return entity;
  }

  /** Whether the article names the village of that name somewhere. */
  private isVillage(name: string): boolean {
    const known = this.villages.get(name) ?? this.doc.text.includes(`${name}村`);
    this.villages.set(name, known);
    return known;
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
}

function newPlace(name: string, key: string, level: PlaceLevel): Entity {
  return { label: "Place", name, key, aliases: new Set(), properties: { level }, mentions: [] };
}
