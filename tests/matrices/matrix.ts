// Do sentences built from parts give just the edges that their parts state? The right answer is known by construction.

import type { ArticleGraph } from "../../src/interchange";
import { RELATION_TYPES, schemaOf } from "../../src/ontology";
import { extract } from "../../src/pipeline";

/** A word or phrase that fills a slot, and the name of the node it gives; without a name it gives none. */
export interface Part {
  readonly text: string;
  readonly name?: string;
}

/** A sentence with {slots}, and the edges it states, as "{slot} TYPE {slot}" or with names written out. */
export interface Frame {
  readonly text: string;
  readonly edges: readonly string[];
}

/** What a language's sentences are made of: the values of each slot, and the article they stand in. */
export interface Matrix {
  readonly lang: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly slots: Readonly<Record<string, readonly Part[]>>;
  readonly frames: readonly Frame[];
}

export interface Cell {
  readonly text: string;
  readonly expected: readonly string[];
}

const SLOT = /\{(\w+)\}/g;
/** {place} is the name of the node, {place.text} what the sentence says. */
const EDGE_SLOT = /\{(\w+)(\.text)?\}/g;

/** Every frame with every value of every slot of its own at least once; the slots turn at different steps, so that pairs vary. */
export function cellsOf({ slots, frames }: Matrix): Cell[] {
  return frames.flatMap((frame, index) => {
    const own = [...new Set([...frame.text.matchAll(SLOT)].map((match) => match[1]))];
    for (const slot of own) if (slots[slot] === undefined) throw new Error(`no slot {${slot}}: ${frame.text}`);
    const rounds = Math.max(1, ...own.map((slot) => slots[slot].length));
    return Array.from({ length: rounds }, (_, round) => {
      const chosen = new Map(own.map((slot, k) => [slot, valueAt(slots[slot], round, k + index)]));
      const filled = frame.text.replace(SLOT, (_match, slot: string) => chosen.get(slot)?.text ?? "");
      const named = frame.edges.map((edge) =>
        edge.replace(EDGE_SLOT, (_match, slot: string, written?: string) => {
          const part = chosen.get(slot);
          return (written === undefined ? part?.name : part?.text) ?? "";
        }),
      );
      return { text: filled, expected: [...new Set(named)].sort() };
    });
  });
}

/** Goes round the values from `shift`, one further off after each whole turn. */
function valueAt(values: readonly Part[], round: number, shift: number): Part {
  return values[(round + shift + shift * Math.floor(round / values.length)) % values.length];
}

/** The edges of a cell's text as "head TYPE tail", sorted; offices, containment and what is derived are not asked for. */
export function edgesOf(matrix: Matrix, text: string): string[] {
  const { lang, publisher, publishedAt } = matrix;
  return actsOf(extract({ text, lang, publisher, publishedAt }));
}

const NOT_ASKED = new Set(["HOLDS_POSITION", "LOCATED_IN", "PART_OF", "MEASURED", "WROTE"]);
const ASKED = new Set(RELATION_TYPES.filter((type) => !schemaOf(type).derived && !NOT_ASKED.has(type)));

function actsOf({ entities, relations }: ArticleGraph): string[] {
  const names = new Map(entities.map(({ uid, name }) => [uid, name]));
  const acts = relations.filter(({ type }) => ASKED.has(type));
  return [
    ...new Set(acts.map(({ type, source, target }) => `${names.get(source)} ${type} ${names.get(target)}`)),
  ].sort();
}
