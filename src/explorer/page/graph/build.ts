// What does sigma draw? Every node, and every bundle as one line; lines between the same two bend apart.

import { MultiDirectedGraph } from "graphology";
import type { Bundle, Model } from "../data/model";

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string;
  node: number;
}

export interface EdgeLook {
  size: number;
  type: "arrow" | "curve";
  curvature: number;
  bundle: number;
}

export type Picture = MultiDirectedGraph<NodeLook, EdgeLook>;

/** Keys are the numbers of nodes and bundles. Mentions are left out: `addMentions` brings them when they are asked for. */
export function buildPicture(model: Model): Picture {
  const picture: Picture = new MultiDirectedGraph();
  const { entityCount } = model;
  const scale = entityCount > 3000 ? 0.36 : entityCount > 600 ? 0.75 : entityCount > 150 ? 1 : 1.35;
  for (let node = 0; node < model.nodeCount; node++) {
    const size =
      (model.label[node] === "Article" ? 3 : Math.min(22, 3.2 + 1.5 * Math.sqrt(model.degree[node]))) * scale;
    picture.addNode(node, { x: model.x[node], y: model.y[node], size, label: model.name[node], node });
  }
  addEdges(picture, model, ({ type }) => type !== "MENTIONS");
  return picture;
}

export function addMentions(picture: Picture, model: Model): void {
  addEdges(picture, model, ({ id, type }) => type === "MENTIONS" && !picture.hasEdge(id));
}

/** How far each bundle bends, by number: bundles between the same two fan out, a lone one is straight. */
export function curvatures(bundles: readonly Bundle[]): Float32Array {
  const pairs = new Map<string, number[]>();
  for (const { id, source, target } of bundles) {
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [id]);
    else known.push(id);
  }
  const bends = new Float32Array(bundles.length);
  for (const group of pairs.values()) {
    group.forEach((id, place) => {
      const bend = (place - (group.length - 1) / 2) * 0.28;
      bends[id] = bundles[id].source < bundles[id].target ? bend : -bend;
    });
  }
  return bends;
}

function addEdges(picture: Picture, model: Model, wanted: (bundle: Bundle) => boolean): void {
  const bends = curvatures(model.bundles);
  for (const bundle of model.bundles) {
    if (!wanted(bundle)) continue;
    const { id, source, target, facts } = bundle;
    const size = 1 + 0.45 * Math.log2(Math.max(1, facts.length));
    const type = bends[id] === 0 ? "arrow" : "curve";
    picture.addEdgeWithKey(id, source, target, { size, type, curvature: bends[id], bundle: id });
  }
}
