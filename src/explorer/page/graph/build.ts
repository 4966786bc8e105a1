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
  const scale = model.entityCount > 3000 ? 0.55 : model.entityCount > 600 ? 0.75 : 1;
  for (let node = 0; node < model.nodeCount; node++) {
    const size =
      (model.label[node] === "Article" ? 3 : Math.min(22, 3.2 + 1.5 * Math.sqrt(model.degree[node]))) * scale;
    picture.addNode(node, { x: model.x[node], y: -model.y[node], size, label: model.name[node], node });
  }
  addEdges(
    picture,
    model.bundles.filter(({ type }) => type !== "MENTIONS"),
  );
  return picture;
}

export function addMentions(picture: Picture, model: Model): void {
  addEdges(
    picture,
    model.bundles.filter(({ id, type }) => type === "MENTIONS" && !picture.hasEdge(id)),
  );
}

function addEdges(picture: Picture, bundles: readonly Bundle[]): void {
  const pairs = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    const { source, target } = bundle;
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [bundle]);
    else known.push(bundle);
  }
  for (const group of pairs.values()) {
    group.forEach(({ id, source, target, facts }, place) => {
      const bend = (place - (group.length - 1) / 2) * 0.28;
      const curvature = source < target ? bend : -bend;
      const size = 1 + 0.45 * Math.log2(Math.max(1, facts.length));
      picture.addEdgeWithKey(id, source, target, { size, type: bend === 0 ? "arrow" : "curve", curvature, bundle: id });
    });
  }
}
