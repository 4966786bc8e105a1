// What stands out, and what steps back? The chosen or hovered thing with its surroundings.

import { computed } from "@preact/signals";
import { shortestPath } from "../data/path";
import { rowNodes } from "./answers";
import { answer, hover, model, selection } from "./app";
import { visible } from "./visible";

export interface Highlight {
  nodes: ReadonlySet<number>;
  bundles: ReadonlySet<number>;
}

/** The nodes of the shortest path being shown; null when there is none. */
export const path = computed((): number[] | null => {
  const chosen = selection.value;
  if (chosen?.kind !== "path" || chosen.to === null) return null;
  const { bundles } = visible.value;
  return shortestPath(
    model.bundles.filter(({ id, type }) => bundles[id] === 1 && type !== "MENTIONS"),
    chosen.from,
    chosen.to,
  );
});

const ofSelection = computed((): Highlight | null => {
  const chosen = selection.value;
  if (chosen?.kind === "node") return around(chosen.node);
  if (chosen?.kind === "bundle") return ofBundle(chosen.bundle);
  if (chosen?.kind === "path" && chosen.to === null) return around(chosen.from);
  if (chosen?.kind === "path") return among([path.value ?? [chosen.from, chosen.to ?? chosen.from]], true);
  if (answer.value !== null) return among(rowNodes(answer.value), false);
  return null;
});

export const highlight = computed((): Highlight | null => {
  const over = hover.value;
  if (over === null || model.isLarge) return ofSelection.value;
  return "node" in over ? around(over.node) : ofBundle(over.bundle);
});

function around(node: number): Highlight {
  const nodes = new Set([node]);
  const bundles = new Set<number>();
  for (const id of model.bundlesOfNode[node]) {
    if (visible.value.bundles[id] !== 1) continue;
    bundles.add(id);
    nodes.add(model.bundles[id].source).add(model.bundles[id].target);
  }
  return { nodes, bundles };
}

function ofBundle(id: number): Highlight {
  const { source, target } = model.bundles[id];
  return { nodes: new Set([source, target]), bundles: new Set([id]) };
}

/** Groups of nodes and the bundles inside each group; on a way only those between one node and the next. */
function among(groups: readonly (readonly number[])[], way: boolean): Highlight {
  const nodes = new Set(groups.flat());
  const bundles = new Set<number>();
  for (const group of groups) {
    const at = new Map(group.map((node, step) => [node, step]));
    for (const node of group) {
      for (const id of model.bundlesOfNode[node]) {
        const from = at.get(model.bundles[id].source);
        const to = at.get(model.bundles[id].target);
        if (from === undefined || to === undefined || (way && Math.abs(from - to) !== 1)) continue;
        if (visible.value.bundles[id] === 1) bundles.add(id);
      }
    }
  }
  return { nodes, bundles };
}
