// How are fifty thousand places kept small? One column for each thing known, filled from data/gazetteer.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlaceLevel } from "../ontology";

const FOLDER = join(__dirname, "../../data/gazetteer");
const CAPACITY = 60_000;
const LEVELS: readonly PlaceLevel[] = ["country", "province", "prefecture", "county", "township", "region", "site"];
const TOWNSHIP = LEVELS.indexOf("township");
const FLAGS: Record<string, number> = { w: 1, W: 2 };

function rowsOf(file: string): string[][] {
  return readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** English names under code + Chinese name; the first of several spellings. */
function readEnglish(): Map<string, string> {
  const divisions = rowsOf("english.tsv").map(([code, name, english]) => [code + name, english.split("|")[0]] as const);
  const countries = rowsOf("countries.tsv").map(([code, name, , english]) => [code + name, english] as const);
  return new Map([...divisions, ...countries]);
}

export class PlaceTable {
  readonly names: string[] = [];
  readonly parents = new Int32Array(CAPACITY).fill(-1);
  readonly since = new Uint16Array(CAPACITY);
  /** 0 while it stands. */
  readonly until = new Uint16Array(CAPACITY);
  readonly flags = new Uint8Array(CAPACITY);
  readonly aliases = new Map<number, readonly string[]>();
  private readonly levels = new Uint8Array(CAPACITY);
  /** The townships of a county follow one another; the last three digits of their codes are one string. */
  private readonly townships = new Map<number, { first: number; digits: string }>();
  private readonly codes = new Map<number, string>();
  /** Places by code, countries to counties; a code may have had several names. */
  private readonly places = new Map<string, number[]>();
  private englishNames: Map<string, string> | undefined;

  static read(): PlaceTable {
    const table = new PlaceTable();
    table.readCountries();
    table.readDivisions();
    table.readTownships();
    table.readExtra();
    return table;
  }

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

  private add(name: string, level: PlaceLevel, code: string, parent: number): number {
    const i = this.names.push(name) - 1;
    this.levels[i] = LEVELS.indexOf(level);
    this.parents[i] = parent;
    if (code !== "") {
      this.codes.set(i, code);
      const known = this.places.get(code);
      if (known === undefined) this.places.set(code, [i]);
      else known.push(i);
    }
    return i;
  }

  private readCountries(): void {
    for (const [code, name, others] of rowsOf("countries.tsv")) {
      const i = this.add(name, "country", code, -1);
      if (others !== "") this.aliases.set(i, others.split("|"));
    }
  }

  private readDivisions(): void {
    for (const [code, name, since = "", until = "", flag = ""] of rowsOf("divisions.tsv")) {
      const level: PlaceLevel =
        flag === "zone" ? "region" : code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
      const i = this.add(name, level, code, this.container(code, level, Number(until) || 9999));
      this.since[i] = Number(since);
      this.until[i] = Number(until);
      this.flags[i] = FLAGS[flag] ?? 0;
    }
    for (const [code, ...others] of rowsOf("aliases.tsv")) this.aliases.set(this.find(code, 9999), others);
  }

  /** Codes nest; a county whose prefecture is only a heading lies in its province. */
  private container(code: string, level: PlaceLevel, year: number): number {
    if (level === "province") return this.find("CN", year);
    const prefecture = level === "prefecture" ? -1 : this.find(`${code.slice(0, 4)}00`, year);
    return prefecture >= 0 ? prefecture : this.find(`${code.slice(0, 2)}0000`, year);
  }

  private readTownships(): void {
    for (const [county, names, digits, years = ""] of rowsOf("townships.tsv")) {
      const parent = this.find(county, 9999);
      const first = this.size;
      this.names.push(...names.split(" "));
      this.parents.fill(parent, first, this.size);
      this.levels.fill(TOWNSHIP, first, this.size);
      this.townships.set(parent, { first, digits });
      if (years !== "") for (const period of years.split(",")) this.readYears(first, period);
    }
  }

  /** `3:2020-`: the fourth township since 2020. */
  private readYears(first: number, period: string): void {
    const colon = period.indexOf(":");
    const dash = period.indexOf("-", colon);
    const i = first + Number(period.substring(0, colon));
    this.since[i] = Number(period.substring(colon + 1, dash));
    this.until[i] = Number(period.substring(dash + 1));
  }

  private readExtra(): void {
    for (const [name, level, code, parent, others = "", flag = ""] of rowsOf("extra.tsv")) {
      const i = this.add(name, level as PlaceLevel, code, parent === "" ? -1 : this.find(parent, 9999));
      this.flags[i] = FLAGS[flag] ?? 0;
      if (others !== "") this.aliases.set(i, others.split("|"));
    }
  }
}
