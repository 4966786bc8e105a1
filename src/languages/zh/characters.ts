// Which characters are one character here? Traditional, full-width and punctuation variants folded to one.

import { readLines } from "./resources";

/** Working unit for each original unit; CJK punctuation that depends on its neighbours is left to `clean`. */
export const FOLD = foldTable();

/** Phrases whose characters fold differently together than alone: 著名 keeps 著. First unit → [original, folded]. */
export const FOLD_PHRASES = foldPhrases();

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (const mark of "，：；？！（）") table[mark.charCodeAt(0)] = mark.charCodeAt(0);
  for (const pair of [
    "　 ",
    "\u00a0 ",
    "\t ",
    "「“",
    "」”",
    "『‘",
    "』’",
    "•·",
    "‧·",
    "・·",
    "∙·",
    "〈《",
    "〉》",
    "－-",
    "—-",
    "―-",
    "–-",
    "～~",
    "﹑、",
    "︰：",
  ])
    table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const line of readLines("t2s.txt")) table[line.charCodeAt(0)] = line.charCodeAt(1);
  return table;
}

function foldPhrases(): Map<number, [string, string][]> {
  const phrases = new Map<number, [string, string][]>();
  for (const line of readLines("t2s-phrases.txt")) {
    const [from, to] = line.split(/\s+/);
    const first = from.charCodeAt(0);
    phrases.set(first, [...(phrases.get(first) ?? []), [from, to]]);
  }
  return phrases;
}

export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f);
}

/** Stands in the working text for a character that the page swallowed; nothing matches across it. */
export const GARBLED = 0xfffd;

/** A bit for each set that a unit is in: what hot loops ask of one character lies in one stretch of memory. */
let bits = new Uint32Array(65536);
let sets = 0;

/** Characters that a hot loop looks for, by their units. */
export class CharacterSet {
  private readonly bits: Uint32Array;
  private readonly bit: number;

  constructor(characters: Iterable<string>) {
    if (sets === 32) {
      bits = new Uint32Array(65536);
      sets = 0;
    }
    this.bits = bits;
    this.bit = 1 << sets++;
    for (const character of characters) this.add(character.charCodeAt(0));
  }

  add(unit: number): void {
    this.bits[unit] |= this.bit;
  }

  /** Whether a unit is in the set; what stands beyond the text is in none. */
  has(unit: number): boolean {
    return (this.bits[unit & 0xffff] & this.bit) !== 0;
  }
}

export function characterSet(characters: Iterable<string>): CharacterSet {
  return new CharacterSet(characters);
}
