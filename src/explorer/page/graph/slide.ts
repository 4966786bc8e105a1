// How does a large graph follow the hand? Its finished picture is moved like a sheet, and drawn anew when it is let go.

import type { GraphView } from "./view";

/** CSS pixels under which a move is still a click. */
const CLICK = 4;

interface Grip {
  x: number;
  y: number;
}

/** Takes panning over from sigma, which would draw every frame anew; zooming stays with it. */
export function slide({ sigma }: GraphView): void {
  let grip: Grip | null = null;
  let moved: Grip = { x: 0, y: 0 };
  const sheets = () =>
    Object.entries(sigma.getCanvases())
      .filter(([layer]) => layer !== "mouse")
      .map(([, canvas]) => canvas);
  const move = (to: Grip) => {
    moved = to;
    for (const sheet of sheets())
      sheet.style.transform = to.x === 0 && to.y === 0 ? "" : `translate(${to.x}px, ${to.y}px)`;
  };
  sigma.on("downStage", ({ event }) => {
    if (event.original instanceof MouseEvent) grip = { x: event.original.clientX, y: event.original.clientY };
  });
  // Caught before sigma, which would look at every step for the node under the pointer.
  const follow = (event: MouseEvent) => {
    if (grip === null) return;
    event.stopPropagation();
    move({ x: event.clientX - grip.x, y: event.clientY - grip.y });
  };
  const drop = () => {
    if (grip === null) return;
    grip = null;
    if (Math.abs(moved.x) + Math.abs(moved.y) < CLICK) return move({ x: 0, y: 0 });
    const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = sigma.viewportToFramedGraph(moved);
    const camera = sigma.getCamera();
    const { x, y } = camera.getState();
    sigma.once("afterRender", () => move({ x: 0, y: 0 }));
    camera.setState({ x: x + from.x - to.x, y: y + from.y - to.y });
  };
  const click = (event: MouseEvent) => {
    const slid = Math.abs(moved.x) + Math.abs(moved.y) >= CLICK;
    if (slid) event.stopPropagation();
  };
  addEventListener("mousemove", follow, true);
  addEventListener("mouseup", drop, true);
  sigma.getContainer().addEventListener("click", click, true);
}
