// Which county does 县委 mean when the article itself names none? The only one that anything on its page names.

import type { Lexicon } from "./lexicon";

const FULL = /[\p{Script=Han}]{1,12}?[县区旗]/gu;
/** 沈丘|融媒, 沈丘|新闻网: a site of a county, by its short form. */
const SITE = /([\p{Script=Han}]{2,4})(?:融媒|发布[）) ]|新闻网|政府网|广播电视|县委|宣传部)/gu;
const LONGEST = 8;

/** The gazetteer's place of the one county that breadcrumbs, bylines, sources and titles of documents name; -1 for none or more. */
export function loneCounty(text: string, lexicon: Lexicon, valid: (place: number) => boolean): number {
  const found = new Set<number>();
  for (const match of text.matchAll(FULL)) note(match[0], lexicon, valid, true, found);
  for (const match of text.matchAll(SITE)) note(match[1], lexicon, valid, false, found);
  const [only] = found;
  return found.size === 1 ? only : -1;
}

/** The longest name of a county that the words end with. */
function note(
  words: string,
  { trie, places, gazetteer }: Lexicon,
  valid: (place: number) => boolean,
  full: boolean,
  found: Set<number>,
): void {
  for (let length = Math.min(words.length, LONGEST); length >= 2; length--) {
    const form = words.slice(-length);
    const counties = places(trie.find(form)).filter(
      (place) => valid(place) && gazetteer.level(place) === "county" && (!full || gazetteer.name(place) === form),
    );
    for (const county of counties) found.add(county);
    if (counties.length > 0) return;
  }
}
