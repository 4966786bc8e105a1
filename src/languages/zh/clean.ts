// What did the article say before its page garbled it? The working text: noise out, characters folded, offsets kept.

import type { Doc } from "../../doc";
import { characterSet, FOLD, FOLD_PHRASES, GARBLED, isDigit, isHan } from "./characters";
import { isDigitSpacing } from "./digit-spacing";
import { hardWraps, isSpacedOut } from "./hard-wraps";
import { readLayout } from "./layout";
import { noiseEnd } from "./noise";

const COMMA = 0xff0c;
/** The full form of a half-width mark; 0 for what has none. */
const WIDE = new Uint16Array(64);
for (const [half, full] of [",，", ":：", ";；", "?？", "!！", "(（", ")）"])
  WIDE[half.charCodeAt(0)] = full.charCodeAt(0);
const CJK_STOPS = characterSet("，、。；：！？）》”");
/** Where a phrase that folds as a whole may begin. */
const BEGINS_PHRASE = characterSet([...FOLD_PHRASES.keys()].map((unit) => String.fromCharCode(unit)));

/** Characters that Simplified text writes too, in names of people and places: 陈昇, 於潜镇. */
const ALSO_SIMPLIFIED = characterSet("昇於徵餘藉");
/** Pages of Simplified text hold a stray Traditional form; in Traditional text one character in four is one. */
const STRAY_FORMS = 3;
const ONE_IN = 10;
const HEAD = 1000;

/** Marks that are read by what stands beside them, and what leaves no trace. */
const SPECIAL = characterSet(' "(?\r\ufeff\u200b');
/** Units that stand for themselves, whatever stands beside it. */
const PLAIN = characterSet("");
for (let unit = 0; unit < 65536; unit++) {
  const marked = [SPECIAL, CJK_STOPS, BEGINS_PHRASE, ALSO_SIMPLIFIED].some((set) => set.has(unit));
  if (FOLD[unit] === unit && !marked && (unit >= WIDE.length || WIDE[unit] === 0)) PLAIN.add(unit);
}

/** Whether the article is written in Traditional characters. */
function isTraditional(original: string): boolean {
  let forms = 0;
  const end = Math.min(original.length, HEAD);
  for (let i = 0; i < end && forms <= STRAY_FORMS; i++) {
    const unit = original.charCodeAt(i);
    if (FOLD[unit] !== unit && isHan(unit) && !ALSO_SIMPLIFIED.has(unit)) forms++;
  }
  return forms > STRAY_FORMS || forms * ONE_IN > end;
}

export function clean(doc: Doc): void {
  const { original } = doc;
  doc.publisher = folded(doc.publisher);
  const traditional = isTraditional(original);
  const length = original.length;
  const units = new Uint16Array(length);
  const offsets = new Uint32Array(length + 1);
  let size = 0;
  let garbled = 0;
  let quoteOpen = false;
  const wraps = hardWraps(original);
  const spacedOut = isSpacedOut(original);
  for (let i = 0; i < length; ) {
    const raw = original.charCodeAt(i);
    if ((raw === 10 && wraps.has(i)) || (raw === 32 && spacedOut)) {
      i++;
      continue;
    }
    if (PLAIN.has(raw)) {
      offsets[size] = i++;
      units[size++] = raw;
      continue;
    }
    if (raw === 13 || raw === 0xfeff || raw === 0x200b) {
      i++;
      continue;
    }
    const previous = size > 0 ? units[size - 1] : 10;
    if (raw === 40 && (isHan(previous) || previous === GARBLED)) {
      const end = noiseEnd(original, i);
      if (end > 0) {
        i = end;
        continue;
      }
    }
    if (raw === 63) {
      const end = swallowedEnd(original, i);
      if (end > 0) {
        offsets[size] = i;
        units[size++] = GARBLED;
        garbled++;
        i = end;
        continue;
      }
    }
    const phrase = BEGINS_PHRASE.has(raw) ? phraseAt(original, i) : undefined;
    if (phrase !== undefined) {
      for (let k = 0; k < phrase[1].length; k++) {
        offsets[size] = i + k;
        units[size++] = phrase[1].charCodeAt(k);
      }
      i += phrase[0].length;
      continue;
    }
    let unit = !traditional && ALSO_SIMPLIFIED.has(raw) ? raw : FOLD[raw];
    if (unit === 34) {
      quoteOpen = !quoteOpen;
      unit = quoteOpen ? 0x201c : 0x201d;
    } else if (unit < 64 && WIDE[unit] !== 0 && !betweenDigits(units, size, original, i)) unit = WIDE[unit];
    if (CJK_STOPS.has(unit) && previous === COMMA && size > 0) {
      // Noisy copies double their commas: `,,` and `,、` stand for one mark, the second.
      if (unit === COMMA) {
        i++;
        continue;
      }
      if (unit !== 0x201d && unit !== 0xff09 && unit !== 0x300b) size--;
    }
    if (unit === 32 && isDigitSpacing(original, i, previous)) {
      i++;
      continue;
    }
    if (unit === 32 && isHan(previous) && !isHan(size > 1 ? units[size - 2] : 10)) {
      const next = spacedNameEnd(original, i);
      if (next > 0) {
        i = next;
        continue;
      }
    }
    offsets[size] = i;
    units[size++] = unit;
    i++;
  }
  offsets[size] = length;
  doc.text = Buffer.from(units.buffer, 0, size * 2).toString("utf16le");
  doc.offsets = offsets.subarray(0, size + 1);
  if (garbled > 0)
    doc.note("warning", "garbled", `${garbled} characters were swallowed by the page; names across them are not read`);
  readLayout(doc);
}

function phraseAt(original: string, i: number): [string, string] | undefined {
  return FOLD_PHRASES.get(original.charCodeAt(i))?.find(([from]) => original.startsWith(from, i));
}

/** 臺南市政府 → 台南市政府: what a publisher is called in Simplified text. */
function folded(name: string): string {
  return [...name].map((char) => String.fromCharCode(FOLD[char.charCodeAt(0)])).join("");
}

/** 记者 李 可: a lone character, spaces, a lone character are one name set wide. Where the second stands, or -1. */
function spacedNameEnd(original: string, space: number): number {
  let next = space;
  while (/[ \u3000\u00a0]/.test(original[next] ?? "")) next++;
  const after = original.charCodeAt(next + 1);
  return isHan(original.charCodeAt(next)) && !isHan(after) && after !== 40 ? next : -1;
}

/** `10:30` and `15,000` keep their ASCII marks. */
function betweenDigits(units: Uint16Array, size: number, original: string, i: number): boolean {
  return size > 0 && isDigit(units[size - 1]) && isDigit(original.charCodeAt(i + 1));
}

/** The end of `?qǐng)` or of a lone `?` between Han characters: a character that the page lost; -1 for a question mark. */
function swallowedEnd(original: string, at: number): number {
  const close = original.slice(at, at + 9).indexOf(")") + at;
  if (close > at && /^\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü ]+$/.test(original.slice(at, close))) return close + 1;
  if (isHan(original.charCodeAt(at - 1)) && isHan(original.charCodeAt(at + 1)) && original.charCodeAt(at - 2) === 41)
    return at + 1;
  return -1;
}
