// What does the program know of Chinese before it reads? One trie over words, places, titles, bodies and verbs.

import { type Gazetteer, loadGazetteer } from "../../gazetteer/gazetteer";
import { compileLexicon } from "./compiled-lexicon";
import type { Trie } from "./trie";

export interface Lexicon {
  /** Its costs are those below. */
  readonly trie: Trie;
  /** Hundredths of nats: what a token of this entry costs on a path. */
  readonly costs: Int32Array;
  /** A mask of KIND for each entry. */
  readonly kinds: Int32Array;
  /** The form of an entry: tokens of it share one string. */
  form(entry: number): string;
  /** The gazetteer's places of an entry; none for what is no place's form. */
  places(entry: number): readonly number[];
  /** Forms that are also ordinary words (合作, 和平): a place only beside another place. */
  readonly weakPlaces: ReadonlySet<number>;
  /** The full form of an abbreviated body: 卫健委 → 卫生健康委员会. */
  readonly canonical: ReadonlyMap<number, string>;
  /** The lexicon's group of a title, department or ending. */
  readonly group: ReadonlyMap<number, string>;
  readonly gazetteer: Gazetteer;
}

/** A word that costs so much is as rare as names of places and firms are: 出租车 and 制药 cost less. */
export const RARE_AS_NAMES = 1220;

let shared: Lexicon | undefined;

/** Read from its compiled form once a process, on first use; the lists are read only when they changed. */
export function lexicon(): Lexicon {
  shared ??= { ...compileLexicon(), gazetteer: loadGazetteer() };
  return shared;
}
