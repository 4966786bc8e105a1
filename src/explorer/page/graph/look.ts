// How does a node or a line look just now? By its kind, and by whether it is shown, chosen, or steps back.

import { model, pinned, selection, theme } from "../state/app";
import type { Highlight } from "../state/highlight";
import type { Visible } from "../state/visible";
import type { EdgeLook, NodeLook } from "./build";
import { PALETTES } from "./palette";

/** Up to so many neighbours are all named; more only as they find room. */
const FEW = 40;

export interface LookState {
  shown: Visible;
  lit: Highlight | null;
  /** Nodes and names grow with the window: a phone is not a wall. */
  scale: number;
  /** Thin lines and dots, for a large graph seen whole. */
  coarse: boolean;
}

export function nodeLook(look: NodeLook, { shown, lit, scale, coarse }: LookState) {
  const { node } = look;
  if (shown.nodes[node] !== 1) return { ...look, hidden: true };
  const palette = PALETTES[theme.peek()];
  const pin = pinned.peek().has(node);
  const size = look.size * scale;
  const type = coarse ? "point" : "circle";
  if (lit !== null && !lit.nodes.has(node)) {
    return {
      ...look,
      type,
      size,
      color: palette.faint,
      ring: palette.paper,
      label: pin ? look.label : null,
      zIndex: 0,
    };
  }
  const chosen = selection.peek();
  const isChosen = chosen?.kind === "node" && chosen.node === node;
  return {
    ...look,
    type: isChosen ? "circle" : type,
    color: palette.labels[model.label[node]],
    ring: isChosen || pin ? palette.ink : palette.paper,
    size: isChosen ? size * 1.25 : size,
    highlighted: isChosen,
    forceLabel: pin || isChosen || (lit !== null && lit.nodes.size <= FEW),
    zIndex: lit === null ? 1 : 2,
  };
}

export function edgeLook(look: EdgeLook, { shown, lit, coarse }: LookState) {
  const { bundle } = look;
  if (shown.bundles[bundle] !== 1) return { ...look, hidden: true };
  const palette = PALETTES[theme.peek()];
  const type = coarse ? "line" : look.type;
  if (lit === null) return { ...look, type, color: palette.edge, zIndex: 1 };
  if (!lit.bundles.has(bundle)) return { ...look, type, color: palette.edgeFaint, zIndex: 0, hidden: model.isLarge };
  const color = palette.labels[model.label[model.bundles[bundle].source]];
  return {
    ...look,
    color: lit.bundles.size > 60 ? palette.edgeStrong : color,
    size: look.size + 0.8,
    zIndex: 2,
  };
}
