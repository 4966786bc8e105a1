// What do clicks, drags and the pointer's way over the graph mean?

import { choose, closeOne, focusOn, openBundle, pin } from "../state/actions";
import { hover, model, selection } from "../state/app";
import { slide } from "./slide";
import type { GraphView } from "./view";

/** CSS pixels within which a line counts as touched, by mouse and by finger. */
const REACH = { mouse: 5, finger: 14 };

export function listen(view: GraphView): void {
  const { sigma } = view;
  const drag = listenToDrags(view);
  if (model.isLarge) slide(view);
  let overNode = false;
  sigma.on("clickNode", ({ node }) => {
    if (!drag.moved) choose(Number(node));
  });
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    focusOn(Number(node));
  });
  sigma.on("clickStage", ({ event }) => {
    const finger = !(event.original instanceof MouseEvent);
    const line = view.lineAt(event, finger ? REACH.finger : REACH.mouse);
    if (line !== null) openBundle(line);
    else if (selection.peek()?.kind !== "path") closeOne();
  });
  sigma.on("enterNode", ({ node }) => {
    overNode = true;
    hover.value = { node: Number(node) };
  });
  sigma.on("leaveNode", () => {
    overNode = false;
    hover.value = null;
  });
  sigma.on("moveBody", ({ event }) => {
    if (overNode || drag.node !== null || !(event.original.target instanceof HTMLCanvasElement)) return;
    const line = sigma.getCamera().isAnimated() || pressed(event.original) ? null : view.lineAt(event, REACH.mouse);
    const over = hover.peek();
    if (line === null && over !== null) hover.value = null;
    if (line !== null && !(over !== null && "bundle" in over && over.bundle === line)) hover.value = { bundle: line };
  });
}

function pressed(event: MouseEvent | TouchEvent): boolean {
  return event instanceof MouseEvent && event.buttons !== 0;
}

interface Drag {
  node: number | null;
  moved: boolean;
}

/** A dragged node stays where it is put: it is pinned. */
function listenToDrags(view: GraphView): Drag {
  const { sigma } = view;
  const drag: Drag = { node: null, moved: false };
  sigma.on("downNode", ({ node }) => Object.assign(drag, { node: Number(node), moved: false }));
  sigma.on("moveBody", ({ event }) => {
    if (drag.node === null) return;
    drag.moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    view.move(drag.node, x, y);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (drag.node !== null && drag.moved) {
      const { x, y } = view.picture.getNodeAttributes(drag.node);
      pin(drag.node, { x, y });
    }
    drag.node = null;
    // The click that ends a drag comes after this and must still be told from a plain one.
    setTimeout(() => {
      drag.moved = false;
    });
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  return drag;
}
