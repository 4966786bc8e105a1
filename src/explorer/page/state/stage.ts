// Where is the graph on screen? The one view, for the parts of the page that move or save it.

import { signal } from "@preact/signals";
import type { GraphView } from "../graph/view";

export const stage = signal<GraphView | null>(null);

/** Moves the view to a node; does nothing before the graph is drawn. */
export function showNode(node: number): void {
  void stage.peek()?.show(node);
}
