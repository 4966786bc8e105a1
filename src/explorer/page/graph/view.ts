// How does the graph get on screen, and how does the reader touch it? Sigma, told by the signals what to show.

import { effect } from "@preact/signals";
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { createNodeBorderProgram } from "@sigma/node-border";
import Sigma from "sigma";
import { createEdgeArrowProgram, EdgeLineProgram, NodePointProgram } from "sigma/rendering";
import { labelsOff, model, pinned, theme } from "../state/app";
import { type Highlight, highlight } from "../state/highlight";
import { type Visible, visible } from "../state/visible";
import { addMentions, buildPicture, curvatures, type EdgeLook, type NodeLook, type Picture } from "./build";
import { Labels } from "./labels";
import { edgeLook, type LookState, nodeLook } from "./look";
import { nearestLine } from "./nearest";
import { PALETTES } from "./palette";
import { listen } from "./pointer";

const NodeProgram = createNodeBorderProgram<NodeLook, EdgeLook>({
  borders: [
    { size: { value: 0.14 }, color: { attribute: "ring" } },
    { size: { fill: true }, color: { attribute: "color" } },
  ],
});

const arrowHead = { extremity: "target", lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 } as const;
const ArrowProgram = createEdgeArrowProgram<NodeLook, EdgeLook>(arrowHead);
const CurveProgram = createEdgeCurveProgram<NodeLook, EdgeLook>({ arrowHead });

/** The camera ratio below which a large graph shows its arrows. */
const NEAR = 0.3;

export class GraphView {
  readonly sigma: Sigma<NodeLook, EdgeLook>;
  readonly picture: Picture;
  private readonly lines = {
    x: Float64Array.from(model.x),
    y: Float64Array.from(model.y),
    curvature: curvatures(model.bundles),
  };
  readonly labels = new Labels(() => PALETTES[theme.value]);
  private readonly state: LookState = { shown: visible.peek(), lit: null, scale: 1, coarse: model.isLarge };
  private mentionsAdded = false;

  constructor(container: HTMLElement) {
    this.picture = buildPicture(model);
    const many = model.isLarge;
    this.sigma = new Sigma<NodeLook, EdgeLook>(this.picture, container, {
      allowInvalidContainer: true,
      defaultNodeType: "circle",
      nodeProgramClasses: { circle: NodeProgram, point: NodePointProgram },
      edgeProgramClasses: { arrow: ArrowProgram, curve: CurveProgram, line: EdgeLineProgram },
      hideEdgesOnMove: many,
      labelFont:
        'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
      labelSize: 12,
      labelDensity: model.entityCount > 150 ? 1.4 : 6,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: many ? 4 : 3,
      defaultDrawNodeLabel: this.labels.wish,
      defaultDrawNodeHover: () => {},
      stagePadding: 44,
      minCameraRatio: 0.01,
      maxCameraRatio: 4,
      zIndex: true,
      nodeReducer: (_key, look) => nodeLook(look, this.state),
      edgeReducer: (_key, look) => edgeLook(look, this.state),
    });
    this.sigma.on("beforeRender", () => this.labels.begin());
    this.sigma.on("afterRender", () => this.labels.write());
    this.frame();
    this.sigma.on("resize", () => this.rescale());
    this.rescale();
    // These layers stay empty here; each would cost the browser a full screen in every frame.
    const { edgeLabels, hovers, hoverNodes } = this.sigma.getCanvases();
    for (const layer of many ? [edgeLabels, hovers, hoverNodes] : [edgeLabels, hovers]) layer.hidden = true;
    if (many) this.watchDistance();
    listen(this);
    effect(() => this.update(visible.value, highlight.value, theme.value));
    effect(() => {
      for (const [node, { x, y }] of pinned.value) this.move(node, x, y);
    });
  }

  /** Brings a node to the middle, near enough to read its surroundings. */
  async show(node: number): Promise<void> {
    const spot = this.sigma.getNodeDisplayData(String(node));
    if (spot === undefined) return;
    const ratio = Math.min(this.sigma.getCamera().ratio, 0.6);
    await this.sigma.getCamera().animate({ x: spot.x, y: spot.y, ratio }, { duration: 400 });
  }

  /** The part of the picture that is on screen now, by the filters. */
  isShown(node: number): boolean {
    return this.state.shown.nodes[node] === 1;
  }

  /** Where a node stands, in CSS pixels of the canvas. */
  spotOf(node: number): { x: number; y: number } {
    const { x, y } = this.picture.getNodeAttributes(node);
    return this.sigma.graphToViewport({ x, y });
  }

  /** Makes the visible nodes fill the window. */
  fit(): void {
    const spots = this.picture
      .filterNodes((_key, { node }) => this.isShown(node))
      .map((key) => this.spotOf(Number(key)));
    if (spots.length === 0) return;
    const [left, right] = extent(spots.map(({ x }) => x));
    const [top, bottom] = extent(spots.map(({ y }) => y));
    const { width, height } = this.sigma.getDimensions();
    const room = 2 * this.sigma.getSetting("stagePadding");
    const camera = this.sigma.getCamera();
    const zoom = Math.max((right - left) / (width - room), (bottom - top) / (height - room), 0.05);
    const { x, y } = this.sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
    void camera.animate({ x, y, ratio: camera.ratio * zoom }, { duration: 300 });
  }

  /** What the camera calls the whole: every entity related to another, whatever the filters, so that links show the same. */
  private frame(): void {
    const isEntity = (node: number) => node < model.entityCount;
    const related = (node: number) =>
      model.bundlesOfNode[node].some((id) => isEntity(model.bundles[id].source) && isEntity(model.bundles[id].target));
    const looks = this.picture.mapNodes((_key, look) => look).filter(({ node }) => isEntity(node) && related(node));
    if (looks.length === 0) return;
    this.sigma.setCustomBBox({ x: extent(looks.map(({ x }) => x)), y: extent(looks.map(({ y }) => y)) });
  }

  isShownBundle(bundle: number): boolean {
    return this.state.shown.bundles[bundle] === 1;
  }

  private update(shown: Visible, lit: Highlight | null, _theme: string): void {
    const filtered = shown !== this.state.shown;
    Object.assign(this.state, { shown, lit });
    if (!this.mentionsAdded && !labelsOff.peek().has("Article")) {
      addMentions(this.picture, model);
      this.mentionsAdded = true;
    }
    this.sigma.refresh({ skipIndexation: !filtered && !this.state.coarse, schedule: true });
  }

  /** From afar a large graph is drawn in thin lines and dots; arrows and bends appear where they can be seen. */
  private watchDistance(): void {
    let timer = 0;
    this.sigma.getCamera().on("updated", ({ ratio }) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const coarse = ratio > NEAR;
        if (coarse === this.state.coarse) return;
        this.state.coarse = coarse;
        this.sigma.refresh({ schedule: true });
      }, 200);
    });
  }

  private rescale(): void {
    const { width, height } = this.sigma.getDimensions();
    const scale = Math.max(0.6, Math.min(2, Math.sqrt(Math.min(width, height) / 760)));
    this.state.scale = scale;
    this.sigma.setSetting("labelSize", Math.round(Math.max(11, Math.min(20, 12 * scale))));
    this.sigma.setSetting("labelGridCellSize", Math.round(90 * Math.max(1, scale)));
    this.sigma.setSetting("stagePadding", Math.round(44 * Math.min(1, scale)));
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  /** Puts a node somewhere else, in the graph's own units. */
  move(node: number, x: number, y: number): void {
    this.lines.x[node] = x;
    this.lines.y[node] = y;
    this.picture.mergeNodeAttributes(node, { x, y });
  }

  /** The line nearest to a point of the canvas, at most `reach` CSS pixels away. */
  lineAt(point: { x: number; y: number }, reach: number): number | null {
    const here = this.sigma.viewportToGraph(point);
    const there = this.sigma.viewportToGraph({ x: point.x + reach, y: point.y });
    const lines = { ...this.lines, bundles: model.bundles, shown: this.state.shown.bundles };
    return nearestLine(lines, here.x, here.y, Math.abs(there.x - here.x));
  }
}

function extent(values: readonly number[]): [least: number, most: number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0], values[0]],
  );
}
