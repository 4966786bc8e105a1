// What passes the filters? Facts first, then the bundles that still have one, then the nodes that still have a bundle.

import { computed } from "@preact/signals";
import { within } from "../data/places";
import { rowNodes } from "./answers";
import { answer, focus, hidden, labelsOff, model, period, pinned, place, places, relationsOff, selection } from "./app";

/** Nodes that the chosen place stands for: what lies inside it, meets in it or has its seat in it. */
const inPlace = computed((): ReadonlySet<number> | null => {
  if (place.value === null) return null;
  const inside = within(places, place.value);
  const found = new Set(inside);
  for (const { type, source, target } of model.bundles) {
    if ((type === "HELD_IN" || type === "LOCATED_IN") && inside.has(target)) found.add(source);
  }
  return found;
});

/** 1 for each fact that passes every filter but the period: what the timeline counts. */
export const factsAnytime = computed(() => {
  const { facts, label } = model;
  const chosen = inPlace.value;
  const on = new Uint8Array(facts.uid.length);
  for (let fact = 0; fact < on.length; fact++) {
    const source = facts.source[fact];
    const target = facts.target[fact];
    if (relationsOff.value.has(facts.type[fact])) continue;
    if (chosen !== null && !chosen.has(source) && !chosen.has(target)) continue;
    if (labelsOff.value.has(label[source]) || labelsOff.value.has(label[target])) continue;
    on[fact] = 1;
  }
  return on;
});

/** 1 for each fact that passes the filters; facts without a date always pass the period. */
export const factsOn = computed(() => {
  const range = period.value;
  if (range === null) return factsAnytime.value;
  return factsAnytime.value.map((on, fact) => {
    const days = model.days[fact];
    return on === 1 && (days === null || (days.first <= range.last && days.last >= range.first)) ? 1 : 0;
  });
});

const near = computed((): ReadonlySet<number> | null => {
  if (focus.value === null) return null;
  const found = new Set(focus.value);
  for (const node of focus.value) {
    for (const id of model.bundlesOfNode[node]) {
      const { source, target } = model.bundles[id];
      found.add(source === node ? target : source);
    }
  }
  return found;
});

export interface Visible {
  bundles: Uint8Array;
  nodes: Uint8Array;
  nodeCount: number;
  /** Facts, and mentions where they are shown. */
  factCount: number;
}

export const visible = computed((): Visible => {
  const on = factsOn.value;
  const bundles = new Uint8Array(model.bundles.length);
  const nodes = new Uint8Array(model.nodeCount);
  const mayShow = (node: number) => !hidden.value.has(node) && (near.value === null || near.value.has(node));
  const articlesOn = !labelsOff.value.has("Article") && !relationsOff.value.has("MENTIONS");
  let factCount = 0;
  for (const { id, type, source, target, facts } of model.bundles) {
    if (type === "MENTIONS") {
      if (!articlesOn || place.value !== null || labelsOff.value.has(model.label[target])) continue;
      if (period.value !== null && !model.factsOfArticle[source - model.entityCount].some((fact) => on[fact] === 1))
        continue;
    } else if (!facts.some((fact) => on[fact] === 1)) continue;
    if (!mayShow(source) || !mayShow(target)) continue;
    bundles[id] = 1;
    factCount += type === "MENTIONS" ? 1 : facts.reduce((sum, fact) => sum + on[fact], 0);
    nodes[source] = 1;
    nodes[target] = 1;
  }
  for (const node of pinned.value.keys()) nodes[node] = 1;
  const chosen = selection.value;
  if (chosen?.kind === "node") nodes[chosen.node] = 1;
  if (chosen?.kind === "path") for (const node of [chosen.from, chosen.to]) if (node !== null) nodes[node] = 1;
  for (const node of answer.value === null ? [] : rowNodes(answer.value).flat()) nodes[node] = 1;
  return { bundles, nodes, factCount, nodeCount: nodes.reduce((sum, one) => sum + one, 0) };
});
