// How does the graph get on screen, and how does the reader touch it? Sigma, told by the signals what to show.

import { effect } from "@preact/signals";
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { createNodeBorderProgram } from "@sigma/node-border";
import Sigma from "sigma";
import { createEdgeArrowProgram } from "sigma/rendering";
import { choose, closeOne, focusOn, openBundle, pin } from "../state/actions";
import { hover, labelsOff, model, pinned, selection, theme } from "../state/app";
import { type Highlight, highlight } from "../state/highlight";
import { type Visible, visible } from "../state/visible";
import { addMentions, buildPicture, type EdgeLook, type NodeLook, type Picture } from "./build";
import { Labels } from "./labels";
import { PALETTES } from "./palette";

const NodeProgram = createNodeBorderProgram<NodeLook, EdgeLook>({
  borders: [
    { size: { value: 0.14 }, color: { attribute: "ring" } },
    { size: { fill: true }, color: { attribute: "color" } },
  ],
});

const arrowHead = { extremity: "target", lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 } as const;
const ArrowProgram = createEdgeArrowProgram<NodeLook, EdgeLook>(arrowHead);
const CurveProgram = createEdgeCurveProgram<NodeLook, EdgeLook>({ arrowHead });

/** More lines than this are left out while the view moves, so that it moves smoothly. */
const MANY = 6000;

export class GraphView {
  readonly sigma: Sigma<NodeLook, EdgeLook>;
  readonly picture: Picture;
  readonly labels = new Labels(() => PALETTES[theme.value]);
  /** Nodes and names grow with the window: a phone is not a wall. */
  private scale = 1;
  private shown: Visible = visible.peek();
  private lit: Highlight | null = null;
  private dragged: { node: number; moved: boolean } | null = null;
  private mentionsAdded = false;

  constructor(container: HTMLElement) {
    this.picture = buildPicture(model);
    const many = model.bundles.length > MANY;
    this.sigma = new Sigma<NodeLook, EdgeLook>(this.picture, container, {
      allowInvalidContainer: true,
      defaultNodeType: "circle",
      nodeProgramClasses: { circle: NodeProgram },
      edgeProgramClasses: { arrow: ArrowProgram, curve: CurveProgram },
      enableEdgeEvents: true,
      hideEdgesOnMove: many,
      labelFont:
        'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
      labelSize: 12,
      labelDensity: 1.4,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: many ? 4 : 3,
      defaultDrawNodeLabel: this.labels.wish,
      defaultDrawNodeHover: () => {},
      stagePadding: 44,
      minCameraRatio: 0.01,
      maxCameraRatio: 4,
      zIndex: true,
      nodeReducer: (_key, look) => this.nodeLook(look),
      edgeReducer: (_key, look) => this.edgeLook(look),
    });
    this.sigma.on("beforeRender", () => this.labels.begin());
    this.sigma.on("afterRender", () => this.labels.write());
    this.sigma.on("resize", () => this.rescale());
    this.rescale();
    this.listen();
    effect(() => this.update(visible.value, highlight.value, theme.value));
    effect(() => this.place(pinned.value));
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
    return this.shown.nodes[node] === 1;
  }

  isShownBundle(bundle: number): boolean {
    return this.shown.bundles[bundle] === 1;
  }

  private update(shown: Visible, lit: Highlight | null, _theme: string): void {
    const filtered = shown !== this.shown;
    this.shown = shown;
    this.lit = lit;
    if (!this.mentionsAdded && !labelsOff.peek().has("Article")) {
      addMentions(this.picture, model);
      this.mentionsAdded = true;
    }
    this.sigma.refresh({ skipIndexation: !filtered, schedule: true });
  }

  private rescale(): void {
    const { width, height } = this.sigma.getDimensions();
    this.scale = Math.max(0.6, Math.min(2, Math.sqrt(Math.min(width, height) / 760)));
    this.sigma.setSetting("labelSize", Math.round(Math.max(11, Math.min(20, 12 * this.scale))));
    this.sigma.setSetting("labelGridCellSize", Math.round(90 * Math.max(1, this.scale)));
    this.sigma.setSetting("stagePadding", Math.round(44 * Math.min(1, this.scale)));
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  private place(pins: ReadonlyMap<number, { x: number; y: number }>): void {
    for (const [node, { x, y }] of pins) this.picture.mergeNodeAttributes(node, { x, y: -y });
  }

  private nodeLook(look: NodeLook) {
    const { node } = look;
    const palette = PALETTES[theme.peek()];
    if (this.shown.nodes[node] !== 1) return { ...look, hidden: true };
    const color = palette.labels[model.label[node]];
    const pin = pinned.peek().has(node);
    const lit = this.lit;
    const chosen = selection.peek();
    const isChosen = chosen?.kind === "node" && chosen.node === node;
    if (lit !== null && !lit.nodes.has(node)) {
      const size = look.size * this.scale;
      return { ...look, size, color: palette.faint, ring: palette.paper, label: pin ? look.label : null, zIndex: 0 };
    }
    const few = lit !== null && lit.nodes.size <= 40;
    return {
      ...look,
      color,
      ring: isChosen || pin ? palette.ink : palette.paper,
      size: look.size * this.scale * (isChosen ? 1.25 : 1),
      highlighted: isChosen,
      forceLabel: pin || isChosen || few,
      zIndex: lit === null ? 1 : 2,
    };
  }

  private edgeLook(look: EdgeLook) {
    const { bundle } = look;
    const palette = PALETTES[theme.peek()];
    if (this.shown.bundles[bundle] !== 1) return { ...look, hidden: true };
    const lit = this.lit;
    if (lit === null) return { ...look, color: palette.edge, zIndex: 1 };
    if (!lit.bundles.has(bundle)) return { ...look, color: palette.edgeFaint, zIndex: 0 };
    const color = palette.labels[model.label[model.bundles[bundle].source]];
    return { ...look, color: lit.bundles.size > 60 ? palette.edgeStrong : color, size: look.size + 0.8, zIndex: 2 };
  }

  private listen(): void {
    const { sigma } = this;
    sigma.on("clickNode", ({ node }) => {
      if (!this.dragged?.moved) choose(Number(node));
    });
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      focusOn(Number(node));
    });
    sigma.on("clickEdge", ({ edge }) => openBundle(Number(edge)));
    sigma.on("clickStage", () => {
      if (selection.peek()?.kind !== "path") closeOne();
    });
    sigma.on("enterNode", ({ node }) => {
      hover.value = { node: Number(node) };
    });
    sigma.on("enterEdge", ({ edge }) => {
      hover.value = { bundle: Number(edge) };
    });
    for (const leave of ["leaveNode", "leaveEdge"] as const) {
      sigma.on(leave, () => {
        hover.value = null;
      });
    }
    this.listenToDrags();
  }

  /** A dragged node stays where it is put: it is pinned. */
  private listenToDrags(): void {
    const { sigma } = this;
    sigma.on("downNode", ({ node }) => {
      this.dragged = { node: Number(node), moved: false };
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on("moveBody", ({ event }) => {
      if (this.dragged === null) return;
      this.dragged.moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      this.picture.mergeNodeAttributes(this.dragged.node, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = () => {
      const { dragged } = this;
      if (dragged?.moved) {
        const { x, y } = this.picture.getNodeAttributes(dragged.node);
        pin(dragged.node, { x, y: -y });
      }
      setTimeout(() => {
        this.dragged = null;
      });
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
  }
}
