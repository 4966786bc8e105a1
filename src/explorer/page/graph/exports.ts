// How is the current view kept? As a picture, a drawing, or a graph for Gephi; only what is visible goes in.

import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf/browser";
import { model, theme } from "../state/app";
import { PALETTES } from "./palette";
import type { GraphView } from "./view";

/** Hands a file to the reader's browser. */
export function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** All layers on screen as one picture, at the screen's resolution; taken in the frame in which they are drawn. */
export function flatten({ sigma }: GraphView): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    sigma.once("afterRender", () => {
      try {
        resolve(merged(sigma));
      } catch (error) {
        reject(error);
      }
    });
    sigma.scheduleRender();
  });
}

function merged(sigma: GraphView["sigma"]): HTMLCanvasElement {
  const layers = Object.values(sigma.getCanvases());
  const picture = document.createElement("canvas");
  picture.width = Math.max(...layers.map(({ width }) => width));
  picture.height = Math.max(...layers.map(({ height }) => height));
  const context = picture.getContext("2d");
  if (context === null) throw new Error("This browser cannot draw pictures.");
  context.fillStyle = PALETTES[theme.value].paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const layer of layers) context.drawImage(layer, 0, 0, picture.width, picture.height);
  return picture;
}

export async function asPng(view: GraphView): Promise<Blob> {
  const picture = await flatten(view);
  return new Promise((resolve, reject) => {
    picture.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture is too large.")) : resolve(blob)),
      "image/png",
    );
  });
}

const escaped = (text: string) =>
  text
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** What is on screen as lines, discs and names. */
export function asSvg({ sigma, picture }: GraphView): Blob {
  const { width, height } = sigma.getDimensions();
  const palette = PALETTES[theme.value];
  const spots = new Map<string, { x: number; y: number; r: number; color: string; label: string }>();
  picture.forEachNode((key) => {
    const data = sigma.getNodeDisplayData(key);
    if (data === undefined || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    const color = data.color === palette.faint ? palette.faint : data.color;
    spots.set(key, { x, y, r: sigma.scaleSize(data.size), color, label: model.name[Number(key)] });
  });
  const lines: string[] = [];
  picture.forEachEdge((key, _look, source, target) => {
    const data = sigma.getEdgeDisplayData(key);
    const [a, b] = [spots.get(source), spots.get(target)];
    if (data === undefined || data.hidden || a === undefined || b === undefined) return;
    const { curvature } = picture.getEdgeAttributes(key);
    const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * curvature, y: (a.y + b.y) / 2 - (b.x - a.x) * curvature };
    const way = `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${bend.x.toFixed(1)} ${bend.y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
    lines.push(`<path d="${way}" fill="none" stroke="${data.color}" stroke-width="${data.size.toFixed(1)}"/>`);
  });
  const discs = [...spots.values()].map(({ x, y, r, color, label }) => {
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="${color}"><title>${escaped(label)}</title></circle>`;
  });
  const style = `font: 12px sans-serif; fill: ${palette.ink}`;
  const names = [...spots.values()]
    .filter(({ r }) => r > 6)
    .map(({ x, y, r, label }) => {
      return `<text x="${(x + r + 3).toFixed(1)}" y="${(y + 4).toFixed(1)}" style="${style}">${escaped(label)}</text>`;
    });
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  const paper = `<rect width="100%" height="100%" fill="${palette.paper}"/>`;
  return new Blob([[frame, paper, ...lines, ...discs, ...names, "</svg>"].join("\n")], { type: "image/svg+xml" });
}

/** The visible nodes and facts, with their attributes. */
export function asGexf(view: GraphView): Blob {
  const graph = new MultiDirectedGraph<Record<string, string | number>, Record<string, string | number>>();
  view.picture.forEachNode((key) => {
    const node = Number(key);
    if (!view.isShown(node)) return;
    graph.addNode(model.uid[node], {
      kind: model.label[node],
      name: model.name[node],
      aliases: model.aliases[node].join(" | "),
      x: model.x[node],
      y: model.y[node],
    });
  });
  const { facts } = model;
  facts.uid.forEach((uid, fact) => {
    const [source, target] = [model.uid[facts.source[fact]], model.uid[facts.target[fact]]];
    if (!view.isShownBundle(model.bundleOfFact[fact])) return;
    const { date, confidence, rule, type } = facts;
    const attributes = { type: type[fact], date: date[fact], confidence: confidence[fact], rule: rule[fact] };
    graph.addEdgeWithKey(uid, source, target, attributes);
  });
  const text = write(graph, {
    version: "1.2",
    formatNode: (_uid: string, { name, x, y, ...attributes }: Record<string, string | number>) => ({
      label: String(name),
      attributes,
      viz: { x: Number(x), y: Number(y), z: 0 },
    }),
    formatEdge: (_uid: string, attributes: Record<string, string | number>) => ({
      label: String(attributes.type),
      attributes,
    }),
  });
  return new Blob([text], { type: "application/gexf+xml" });
}
