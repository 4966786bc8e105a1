// Which administrative divisions are there, what are they called, and since when? China down to townships, and the countries.

import type { PlaceLevel } from "../ontology";
import { loadTable } from "./compiled-table";
import { shortNames } from "./short-names";
import type { PlaceTable } from "./table";

/** How a place may be written: its official name, a short form by rule, another usual name. */
export type FormKind = "full" | "short" | "alias";

export interface PlaceForm {
  readonly form: string;
  /** Index of the place. */
  readonly place: number;
  readonly kind: FormKind;
  /** Also an ordinary word, or the name of something larger: 和平, 合作, 城区. Needs a sign that this place is meant. */
  readonly weak: boolean;
}

/** Places are numbers from 0 to `count`, exclusive; what is known of them stands in columns. */
export class Gazetteer {
  constructor(private readonly table: PlaceTable) {}

  get count(): number {
    return this.table.size;
  }

  /** The official full name; for a country the usual one: 泸定县, 尼泊尔. */
  name(i: number): string {
    return this.table.names[i];
  }

  /** The official code (GB/T 2260, nine digits for a township, ISO 3166 for a country); `510000/四川藏区` where none is. */
  code(i: number): string {
    return this.table.code(i);
  }

  level(i: number): PlaceLevel {
    return this.table.level(i);
  }

  /** The place that contains it, or -1. */
  parent(i: number): number {
    return this.table.parents[i];
  }

  /** Parent, parent's parent, … up to the country. */
  ancestors(i: number): number[] {
    const found: number[] = [];
    for (let at = this.parent(i); at >= 0; at = this.parent(at)) found.push(at);
    return found;
  }

  /** Whether `i` is `ancestor` or lies in it. */
  within(i: number, ancestor: number): boolean {
    for (let at = i; at >= 0; at = this.parent(at)) if (at === ancestor) return true;
    return false;
  }

  /** Whether the name and code stood for a part of `year` at least. */
  valid(i: number, year: number): boolean {
    return this.yearsOff(i, year) === 0;
  }

  /** Years between `year` and the time in which the name and code stood; 0 within it. */
  yearsOff(i: number, year: number): number {
    const { since, until } = this.table;
    if (year < since[i]) return since[i] - year;
    return until[i] > 0 && year > until[i] ? year - until[i] : 0;
  }

  /** The place with an official code in `year` (without one: the latest), or -1. */
  byCode(code: string, year = 9999): number {
    return this.table.find(code, year);
  }

  /** Official name in English, for countries and Chinese divisions down to counties. */
  english(i: number): string | undefined {
    return this.table.english(i);
  }

  /** Every way to write every place; one form may stand for many places. */
  *forms(): Generator<PlaceForm> {
    const { names, size } = this.table;
    for (let place = 0; place < size; place++) {
      const name = names[place];
      const flag = this.table.flags[place];
      const level = this.level(place);
      yield { form: name, place, kind: "full", weak: flag === FLAG.WEAK_FULL };
      if (level === "township" && !name.includes("族")) continue;
      for (const form of shortNames(name, level)) {
        const keepsEnding = form.endsWith(name[name.length - 1]);
        yield { form, place, kind: "short", weak: flag !== FLAG.NONE && !keepsEnding };
      }
      for (const form of this.table.aliases.get(place) ?? []) yield { form, place, kind: "alias", weak: false };
    }
  }
}

export const FLAG = { NONE: 0, WEAK_SHORT: 1, WEAK_FULL: 2 } as const;

let shared: Gazetteer | undefined;

/** Reads data/gazetteer on first use; one gazetteer serves the whole process. */
export function loadGazetteer(): Gazetteer {
  shared ??= new Gazetteer(loadTable());
  return shared;
}
