// How are fifty thousand places kept small? One column for each thing known; rows are read by sources.ts.

import type { PlaceLevel } from "../ontology";
import { readEnglish } from "./english";

const CAPACITY = 60_000;
const LEVELS: readonly PlaceLevel[] = ["country", "province", "prefecture", "county", "township", "region", "site"];
/** The number of townships in the column of levels. */
export const TOWNSHIP = LEVELS.indexOf("township");

export class PlaceTable {
  names: string[] = [];
  parents = new Int32Array(CAPACITY).fill(-1);
  since = new Uint16Array(CAPACITY);
  /** 0 while it stands. */
  until = new Uint16Array(CAPACITY);
  flags = new Uint8Array(CAPACITY);
  levels = new Uint8Array(CAPACITY);
  readonly aliases = new Map<number, readonly string[]>();
  /** The townships of a county follow one another; the last three digits of their codes are one string. */
  readonly townships = new Map<number, { first: number; digits: string }>();
  readonly codes = new Map<number, string>();
  /** Places by code, countries to counties; a code may have had several names. */
  private readonly places = new Map<string, number[]>();
  private englishNames: Map<string, string> | undefined;

  get size(): number {
    return this.names.length;
  }

  level(i: number): PlaceLevel {
    return LEVELS[this.levels[i]];
  }

  code(i: number): string {
    const parent = this.parents[i];
    const known = this.codes.get(i);
    if (known !== undefined) return known;
    if (this.levels[i] !== TOWNSHIP) return `${this.codes.get(parent) ?? ""}/${this.names[i]}`;
    const { first, digits } = this.townships.get(parent) ?? { first: i, digits: "" };
    return this.code(parent) + digits.slice(3 * (i - first), 3 * (i - first) + 3);
  }

  /** The place of a code in a year: the one that stood then, else the nearest in time. */
  find(code: string, year: number): number {
    if (code.length === 9) return this.findTownship(code, year);
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const place of this.places.get(code) ?? []) {
      const off = this.distance(place, year);
      if (off <= least) {
        least = off;
        best = place;
      }
    }
    return best;
  }

  private findTownship(code: string, year: number): number {
    const { first, digits } = this.townships.get(this.find(code.slice(0, 6), year)) ?? { first: 0, digits: "" };
    for (let at = 0; at < digits.length; at += 3) if (digits.startsWith(code.slice(6), at)) return first + at / 3;
    return -1;
  }

  english(i: number): string | undefined {
    this.englishNames ??= readEnglish();
    return this.englishNames.get(`${this.codes.get(i) ?? ""}${this.names[i]}`);
  }

  private distance(i: number, year: number): number {
    if (year < this.since[i]) return this.since[i] - year;
    return this.until[i] > 0 && year > this.until[i] ? year - this.until[i] : 0;
  }

  /** A new row; its number. */
  add(name: string, level: PlaceLevel, code: string, parent: number): number {
    const i = this.names.push(name) - 1;
    this.levels[i] = LEVELS.indexOf(level);
    this.parents[i] = parent;
    if (code !== "") this.addCode(i, code);
    return i;
  }

  addCode(i: number, code: string): void {
    this.codes.set(i, code);
    const known = this.places.get(code);
    if (known === undefined) this.places.set(code, [i]);
    else known.push(i);
  }
}
