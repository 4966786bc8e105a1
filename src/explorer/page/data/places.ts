// Which places lie inside which? A forest from the PART_OF facts between places.

import type { Model } from "./model";

export interface PlaceTree {
  roots: number[];
  children: Map<number, number[]>;
  parents: Map<number, number[]>;
}

const ORDER = ["country", "province", "prefecture", "county", "township", "village", "region", "site"];

/** A level's rank from the largest down; unknown ones last. */
export function rankOf(model: Model, place: number): number {
  const at = ORDER.indexOf(String(model.properties[place].level ?? ""));
  return at < 0 ? ORDER.length : at;
}

export function placeTree(model: Model): PlaceTree {
  const children = new Map<number, number[]>();
  const parents = new Map<number, number[]>();
  for (const { type, source, target } of model.bundles) {
    if (type !== "PART_OF" || model.label[source] !== "Place" || model.label[target] !== "Place") continue;
    push(children, target, source);
    push(parents, source, target);
  }
  const collate = (a: number, b: number) =>
    rankOf(model, a) - rankOf(model, b) || (model.pinyin[a] < model.pinyin[b] ? -1 : 1);
  for (const list of children.values()) list.sort(collate);
  const roots: number[] = [];
  model.label.forEach((label, node) => {
    if (label === "Place" && !parents.has(node)) roots.push(node);
  });
  return { roots: roots.sort(collate), children, parents };
}

/** A place and everything inside it. */
export function within(tree: PlaceTree, place: number): Set<number> {
  const found = new Set([place]);
  for (const one of found) for (const child of tree.children.get(one) ?? []) found.add(child);
  return found;
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
