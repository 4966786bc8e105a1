// Which place is this name? Countries, divisions and towns of the world, and Chinese places by official romanisation.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlaceLevel } from "../../ontology";
import { lines, pairs } from "./lexicon";

export interface Gazetteered {
  /** The official name, "County Mayo". */
  readonly name: string;
  /** Identity key: an official code, or parent code + "/" + name. */
  readonly key: string;
  /** ISO code of the country. */
  readonly country: string;
  readonly level: PlaceLevel;
  /** Magnitude of its population (log10), 8 for countries, 6 and 5 for divisions. */
  readonly weight: number;
}

const FOLDER = join(__dirname, "../../../data/gazetteer");
const DIVISION =
  /^(?:county|city of|borough of|county of|district of|royal borough of|province of) (.+)$|^(.+?) (?:(?:district|local|metropolitan) municipality|county|state|province|district|region|city|prefecture)$/i;
/** What is left of "Federal District": no name. */
const ADJECTIVE =
  /^(?:federal|capital|national|commonwealth|central|community|metropolitan|special|municipal|north|south|east|west|northern|southern|eastern|western|upper|lower|union)$/i;
let byName: Map<string, Gazetteered[]> | null = null;
const firstWords = new Set<string>();
const chineseByCode = new Map<string, Gazetteered>();
let countryByCode: Map<string, Gazetteered> | null = null;

const PLAIN = /^[\x20-\x7e]*$/;

/** Folds case, accents and hyphens: the key of a name in the gazetteer. */
export function foldName(name: string): string {
  const plain = PLAIN.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replace(/[-'.’]/g, (mark) => (mark === "-" ? " " : "")).toLowerCase();
}

/** Whether some place's name begins with the first word of this one. */
export function beginsPlace(name: string): boolean {
  index();
  const first = firstWord(foldName(name));
  return firstWords.has(first) || FORMAL_WORD.test(first);
}

function firstWord(folded: string): string {
  const blank = folded.indexOf(" ");
  return blank < 0 ? folded : folded.slice(0, blank);
}

/** Every place of that name, the weightiest first. */
export function placesNamed(name: string): readonly Gazetteered[] {
  const folded = foldName(name);
  const named = index().get(folded);
  if (named !== undefined || !FORMAL.test(folded)) return named ?? [];
  return (
    index()
      .get(folded.replace(FORMAL, ""))
      ?.filter(({ level }) => level === "country")
      .slice(0, 1) ?? []
  );
}

/** "Federal Democratic Republic of", "Kingdom of": what a state calls itself. */
const FORMAL =
  /^(?:(?:federal|democratic|islamic|socialist|peoples|united|bolivarian|plurinational|hashemite|oriental|arab|cooperative|federative) )*(?:republic|kingdom|commonwealth|state|sultanate|grand duchy|principality|union) of (?:the )?(?!china$|korea$|congo$)/;
const FORMAL_WORD =
  /^(?:federal|democratic|islamic|socialist|peoples?|united|bolivarian|plurinational|hashemite|oriental|federative|republic|kingdom|commonwealth|sultanate|principality)$/;

/** The country with that ISO code. */
export function countryOf(code: string): Gazetteered | undefined {
  index();
  return countryByCode?.get(code);
}

/** The Chinese division with that code. */
export function chineseDivision(code: string): Gazetteered | undefined {
  index();
  return chineseByCode.get(code);
}

function index(): Map<string, Gazetteered[]> {
  if (byName === null) byName = build();
  return byName;
}

function build(): Map<string, Gazetteered[]> {
  const map = new Map<string, Gazetteered[]>();
  countryByCode = new Map();
  const add = (name: string, place: Gazetteered) => {
    const key = foldName(name);
    const known = map.get(key);
    if (known === undefined) map.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
  };
  for (const line of readFileSync(join(FOLDER, "en/places.tsv"), "utf8").split("\n")) {
    if (line === "") continue;
    const [name, code, kind, weight] = line.split("\t");
    const place = worldPlace(name, code, kind, Number(weight));
    if (kind === "country") countryByCode.set(code, place);
    add(place.name, place);
    add(name, place);
    for (const full of new Set([name, place.name])) {
      const base = DIVISION.exec(full);
      const short = base?.[1] ?? base?.[2];
      if (short !== undefined && kind !== "town" && !ADJECTIVE.test(short)) add(short, place);
    }
  }
  for (const name of lines("regions")) add(name, { name, key: `/${name}`, country: "", level: "region", weight: 7 });
  for (const [name, code] of pairs("country-aliases")) {
    const country = countryByCode.get(code);
    if (country) add(name, country);
  }
  for (const { names, place } of chinesePlaces()) {
    chineseByCode.set(place.key, place);
    for (const name of names) add(name, place);
  }
  for (const key of map.keys()) firstWords.add(firstWord(key));
  for (const list of map.values()) list.sort((a, b) => b.weight - a.weight);
  return map;
}

function worldPlace(name: string, code: string, kind: string, weight: number): Gazetteered {
  const country = code.slice(0, 2);
  if (kind === "country") return { name, key: code, country, level: "country", weight };
  const level: PlaceLevel = kind === "admin1" ? "province" : kind === "admin2" ? "county" : "township";
  const official = country === "IE" && kind === "admin2" ? irishCounty(name) : name;
  return { name: official, key: `${code}/${official}`, country, level, weight };
}

/** Irish counties are "County X" in English news, whatever the source calls them; cities keep their names. */
function irishCounty(name: string): string {
  if (/city|dublin|^county /i.test(name)) return name;
  const irish: Record<string, string> = { "An Cabhán": "Cavan", "An Longfort": "Longford", "Uíbh Fhailí": "Offaly" };
  return `County ${(irish[name] ?? name).replace(/ County$/, "")}`;
}

/** Words of a Chinese division's English name that its short form leaves out. */
const DIVISION_WORDS =
  /(?: (?:Tibetan|Yi|Qiang|Hui|Mongol|Mongolian|Uygur|Uyghur|Zhuang|Korean|Dai|Bai|Miao|Dong|Tujia|Bouyei|Buyei|Hani|Lisu|Jingpo|Kazakh|Kirgiz|Kyrgyz|Zang|Manchu|Naxi|Yao|Li|She|Salar|Tu|Dongxiang|Bonan|Yugur|Lahu|Va|Wa|Blang|Gelao|Sui|and|Various|Nationalities|Autonomous|Special|Administrative))* (?:Province|Region|Municipality|Prefecture|City|County|District|Banner|League|Town|Township|Area)$/;

/**
 * Chinese places by official romanisation, with the codes that the Chinese gazetteer uses too.
 * Columns of data/gazetteer/english.tsv: code, Chinese name, English name (others behind "|"); of a code's rows the last holds now.
 */
function chinesePlaces(): { names: string[]; place: Gazetteered }[] {
  const file = join(FOLDER, "english.tsv");
  if (!existsSync(file)) return [];
  const found = new Map<string, { names: string[]; place: Gazetteered }>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [code, , english] = line.split("\t");
    if (english === undefined || !/^\d+$/.test(code)) continue;
    const [name, ...others] = english.split("|");
    const level: PlaceLevel = /0000$/.test(code)
      ? "province"
      : /00$/.test(code)
        ? "prefecture"
        : code.length > 6
          ? "township"
          : "county";
    const weight = level === "province" ? 6 : level === "prefecture" ? 5.5 : 4;
    const renamed = found.get(code);
    const names = new Set([name, ...others]);
    for (const full of [...names]) {
      const short = full.replace(DIVISION_WORDS, "");
      names.add(short);
      if (level === "prefecture") names.add(`${short} Prefecture`).add(`${short} City`);
      if (level === "county") names.add(`${short} County`);
      if (level === "province") names.add(`${short} Province`);
    }
    if (renamed) names.add(renamed.place.name);
    found.set(code, { names: [...names], place: { name, key: code, country: "CN", level, weight } });
  }
  return [...found.values()];
}
