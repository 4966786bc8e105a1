// How does a large graph follow the hand? Its finished picture is moved like a sheet, and drawn anew when it is let go.

import { flatten } from "./exports";
import type { GraphView } from "./view";

interface Grip {
  x: number;
  y: number;
}

/** CSS pixels under which a move is still a click. */
const CLICK = 4;

/** Takes panning over from sigma, which would draw every frame anew; zooming stays with it. */
export function slide(view: GraphView): void {
  const { sigma } = view;
  let grip: Grip | null = null;
  let moved: Grip = { x: 0, y: 0 };
  let sheet: HTMLCanvasElement | null = null;
  let lifting = false;
  const layers = () =>
    Object.entries(sigma.getCanvases()).flatMap(([name, layer]) => (name === "mouse" ? [] : [layer]));
  const lift = async () => {
    if (lifting) return;
    lifting = true;
    const picture = await flatten(view);
    lifting = false;
    if (grip === null) return;
    sheet = picture;
    sheet.className = "sheet";
    sigma.getContainer().append(sheet);
    for (const layer of layers()) layer.style.visibility = "hidden";
  };
  const lay = () => {
    sheet?.remove();
    sheet = null;
    moved = { x: 0, y: 0 };
    for (const layer of layers()) layer.style.visibility = "";
  };
  sigma.on("downStage", ({ event }) => {
    if (event.original instanceof MouseEvent) grip = { x: event.original.clientX, y: event.original.clientY };
  });
  // Caught before sigma, which would look at every step for the node under the pointer.
  const follow = (event: MouseEvent) => {
    if (grip === null) return;
    event.stopPropagation();
    moved = { x: event.clientX - grip.x, y: event.clientY - grip.y };
    if (sheet === null && isSlide(moved)) void lift();
    if (sheet !== null) sheet.style.transform = `translate(${moved.x}px, ${moved.y}px)`;
  };
  const drop = () => {
    if (grip === null) return;
    grip = null;
    if (!isSlide(moved)) return lay();
    const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = sigma.viewportToFramedGraph(moved);
    const camera = sigma.getCamera();
    const { x, y } = camera.getState();
    sigma.once("afterRender", lay);
    camera.setState({ x: x + from.x - to.x, y: y + from.y - to.y });
  };
  const click = (event: MouseEvent) => {
    if (isSlide(moved)) event.stopPropagation();
  };
  addEventListener("mousemove", follow, true);
  addEventListener("mouseup", drop, true);
  sigma.getContainer().addEventListener("click", click, true);
}

function isSlide({ x, y }: Grip): boolean {
  return Math.abs(x) + Math.abs(y) >= CLICK;
}
