// How does the lexicon start without reading its lists? As columns of a compiled file, used as they lie there.

import { extname, join } from "node:path";
import type { Columns } from "../../compiled/columns";
import { compiled } from "../../compiled/compiled";
import { GAZETTEER_SOURCES } from "../../gazetteer/compiled-table";
import type { Lexicon } from "./lexicon";
import { LexiconBuilder, type LexiconLists } from "./lexicon-builder";
import { LEXICON } from "./resources";
import { Trie } from "./trie";

const OWN = ["compiled-lexicon", "trie"];
const LISTS = ["kinds", "lexicon-builder", "resources", "verbs"];
const GAZETTEER = ["gazetteer", "short-names"].map((name) => `../../gazetteer/${name}`);
const CODE = [...OWN, ...LISTS, ...GAZETTEER].map((name) => join(__dirname, name + extname(__filename)));

/** What decides the compiled lexicon: all lists of Chinese, the gazetteer, and the code that reads them. */
export const LEXICON_SOURCES = [LEXICON, ...GAZETTEER_SOURCES, ...CODE];

/** The lexicon but for its gazetteer, compiled on first use. */
export function compileLexicon(): Omit<Lexicon, "gazetteer"> {
  const make = () => columnsOf(new LexiconBuilder().build());
  return lexiconOf(compiled({ name: "lexicon.zh.bin", sources: LEXICON_SOURCES, make }));
}

export function columnsOf(lists: LexiconLists): Columns {
  const { root, nodes } = trieOf(lists);
  const { starts, values } = flat(lists.places, lists.forms.length);
  return {
    root,
    nodes,
    costs: Int32Array.from(lists.costs),
    kinds: Int32Array.from(lists.kinds),
    forms: lists.forms.join(""),
    formEnds: ends(lists.forms),
    placeStarts: starts,
    places: values,
    weakPlaces: Int32Array.from(lists.weakPlaces),
    canonical: lines(lists.canonical),
    group: lines(lists.group),
  };
}

export function lexiconOf(columns: Columns): Omit<Lexicon, "gazetteer"> {
  const forms = columns.forms as string;
  const formEnds = columns.formEnds as Int32Array;
  const starts = columns.placeStarts as Int32Array;
  const places = columns.places as Int32Array;
  const known: (string | undefined)[] = new Array(formEnds.length);
  const lists: (readonly number[] | undefined)[] = new Array(formEnds.length);
  const none: readonly number[] = [];
  return {
    trie: new Trie(columns.root as Int32Array, columns.nodes as Int32Array),
    costs: columns.costs as Int32Array,
    kinds: columns.kinds as Int32Array,
    form(entry) {
      const form = known[entry];
      if (form !== undefined) return form;
      const cut = forms.slice(entry === 0 ? 0 : formEnds[entry - 1], formEnds[entry]);
      known[entry] = cut;
      return cut;
    },
    places(entry) {
      if (entry < 0 || starts[entry] === starts[entry + 1]) return none;
      lists[entry] ??= Array.from(places.subarray(starts[entry], starts[entry + 1]));
      return lists[entry];
    },
    weakPlaces: new Set(columns.weakPlaces as Int32Array),
    canonical: mapOf(columns.canonical),
    group: mapOf(columns.group),
  };
}

/** All forms with their costs and kinds, in a trie with room for just them. */
function trieOf({ forms, costs, kinds }: LexiconLists): Trie {
  const beginnings = new Set<string>();
  for (const form of forms) for (let length = 1; length <= form.length; length++) beginnings.add(form.slice(0, length));
  const trie = Trie.withRoom(beginnings.size);
  forms.forEach((form, entry) => {
    trie.insert(form, entry, costs[entry], kinds[entry]);
  });
  return trie;
}

/** Where each form ends in the text of all forms. */
function ends(forms: readonly string[]): Int32Array {
  const found = new Int32Array(forms.length);
  let end = 0;
  forms.forEach((form, entry) => {
    end += form.length;
    found[entry] = end;
  });
  return found;
}

/** Lists by entry as one list: those of entry `i` are `values[starts[i], starts[i + 1])`. */
function flat(lists: ReadonlyMap<number, readonly number[]>, size: number): { starts: Int32Array; values: Int32Array } {
  const starts = new Int32Array(size + 1);
  const values: number[] = [];
  for (let entry = 0; entry < size; entry++) {
    values.push(...(lists.get(entry) ?? []));
    starts[entry + 1] = values.length;
  }
  return { starts, values: Int32Array.from(values) };
}

function lines(map: ReadonlyMap<number, string>): string {
  return [...map].map(([entry, text]) => `${entry}\t${text}`).join("\n");
}

function mapOf(column: Columns[string]): Map<number, string> {
  return new Map(
    (column as string).split("\n").map((line) => {
      const tab = line.indexOf("\t");
      return [Number(line.slice(0, tab)), line.slice(tab + 1)] as const;
    }),
  );
}
