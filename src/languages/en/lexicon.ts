// Which words does English news share? The lists in data/lexicon/en, each read once.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../data/lexicon/en");
const cache = new Map<string, unknown>();

const wordSets = new Map<string, ReadonlySet<string>>();

function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** The lines of `data/lexicon/en/NAME.txt` without comments and blanks. */
export function lines(name: string): readonly string[] {
  return once(`lines ${name}`, () =>
    readFileSync(join(FOLDER, `${name}.txt`), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#")),
  );
}

/** A list of single words, as they are written there. */
export function words(name: string): ReadonlySet<string> {
  let set = wordSets.get(name);
  if (set === undefined) {
    set = new Set(lines(name).flatMap((line) => line.split(/\s+/)));
    wordSets.set(name, set);
  }
  return set;
}

/** A list of phrases, as sequences of lower-case words under their first word, longest first. */
export function phrases(name: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  let known = phraseLists.get(name);
  if (known === undefined) {
    known = readPhrases(name);
    phraseLists.set(name, known);
  }
  return known;
}

const phraseLists = new Map<string, ReturnType<typeof readPhrases>>();

function readPhrases(name: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const line of lines(name)) {
    const parts = line.toLowerCase().split(/\s+/);
    const known = byFirst.get(parts[0]);
    if (known) known.push(parts);
    else byFirst.set(parts[0], [parts]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

const pairLists = new Map<string, ReadonlyMap<string, string>>();

/** Lines of the form `key=value`. */
export function pairs(name: string): ReadonlyMap<string, string> {
  let known = pairLists.get(name);
  if (known === undefined) {
    known = new Map(lines(name).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    pairLists.set(name, known);
  }
  return known;
}
