// What can the reader do? Each verb of the interface, as one change of the signals.

import { batch } from "@preact/signals";
import {
  answer,
  focus,
  hidden,
  hover,
  labelsOff,
  model,
  period,
  pinned,
  place,
  reader,
  relationsOff,
  selection,
} from "./app";

/** Chooses a node; while the other end of a path is asked for, ends the path there. */
export function choose(node: number): void {
  const chosen = selection.value;
  const ends = chosen?.kind === "path" && chosen.to === null && chosen.from !== node;
  batch(() => {
    hover.value = null;
    selection.value = ends ? { kind: "path", from: chosen.from, to: node } : { kind: "node", node };
    if (hidden.value.has(node)) show([node]);
  });
}

/** Opens the evidence of a fact, or of the first of a bundle's. */
export function openBundle(bundle: number, fact: number | null = null): void {
  const { type, source, facts } = model.bundles[bundle];
  if (type === "MENTIONS") openArticle(source - model.entityCount);
  else selection.value = { kind: "bundle", bundle, fact: fact ?? facts[0] };
}

export function openFact(fact: number): void {
  openBundle(model.bundleOfFact[fact], fact);
}

export function openArticle(article: number, fact: number | null = null): void {
  reader.value = { article, fact };
}

export function startPath(from: number): void {
  selection.value = { kind: "path", from, to: null };
}

export function focusOn(node: number): void {
  focus.value = new Set([node]);
}

export function expand(node: number): void {
  focus.value = new Set([...(focus.value ?? []), node]);
}

export function hide(node: number): void {
  batch(() => {
    hidden.value = new Set([...hidden.value, node]);
    const pins = new Map(pinned.value);
    pins.delete(node);
    pinned.value = pins;
    selection.value = null;
    hover.value = null;
  });
}

export function show(nodes: Iterable<number>): void {
  const left = new Set(hidden.value);
  for (const node of nodes) left.delete(node);
  hidden.value = left;
}

export function pin(node: number, spot?: { x: number; y: number }): void {
  const known = pinned.value.get(node);
  const at = spot ?? known ?? { x: model.x[node], y: model.y[node] };
  pinned.value = new Map([...pinned.value, [node, at]]);
}

export function unpin(node: number): void {
  const pins = new Map(pinned.value);
  pins.delete(node);
  pinned.value = pins;
}

export function toggle<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
}

export function clearFilters(): void {
  batch(() => {
    labelsOff.value = new Set(["Article"]);
    relationsOff.value = new Set();
    period.value = null;
    place.value = null;
    focus.value = null;
    hidden.value = new Set();
  });
}

/** One step back: the reader, then the selection, then the answer. */
export function closeOne(): void {
  if (reader.value !== null) reader.value = null;
  else if (selection.value !== null) selection.value = null;
  else answer.value = null;
}
