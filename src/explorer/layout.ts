// Where does a node stand? ForceAtlas2 (Jacomy et al. 2014) from places that only depend on the uid, for a fixed number of steps.

import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { hash64 } from "../graph/identity";
import { packIslands } from "./pack";
import { spread } from "./spread";

export interface Point {
  x: number;
  y: number;
}

export interface Link {
  source: number;
  target: number;
}

/**
 * One point for each uid, about the origin; small islands and nodes without links stand in rows beneath the largest
 * island. The same input gives the same numbers.
 */
export function layOut(uids: readonly string[], links: readonly Link[]): Point[] {
  const graph = new UndirectedGraph<Point & { size: number }, { weight: number }>();
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  for (const node of [...linked].sort((a, b) => a - b)) graph.addNode(node, { ...seed(uids[node]), size: 1 });
  for (const { source, target } of links) {
    if (source === target) continue;
    graph.updateEdge(source, target, (known) => ({ weight: (known.weight ?? 0) + 1 }));
  }
  graph.updateEachEdgeAttributes((_edge, attributes) => ({ weight: Math.sqrt(attributes.weight) }));
  const { order } = graph;
  const positions = order === 0 ? {} : forceAtlas2(graph, { iterations: steps(order), settings: settings(order) });
  const points = uids.map((uid, node) => positions[node] ?? seed(uid));
  const sizes = uids.map((_uid, node) => (graph.hasNode(node) ? graph.degree(node) : 0));
  return spread(packIslands(normalized(points, linked), links), sizes);
}

function steps(order: number): number {
  return order < 500 ? 900 : order < 3000 ? 400 : 160;
}

function settings(order: number): Record<string, number | boolean> {
  return {
    barnesHutOptimize: order > 1200,
    barnesHutTheta: 0.8,
    strongGravityMode: order < 500,
    gravity: order < 500 ? 0.06 : 0.4,
    scalingRatio: 8,
    linLogMode: false,
    edgeWeightInfluence: 1,
    outboundAttractionDistribution: order < 3000,
    slowDown: 1 + Math.log(order),
  };
}

/** Two numbers in [-500, 500] from the two halves of a hash. */
function seed(uid: string): Point {
  const bits = hash64(uid);
  const unit = (hex: string) => Number.parseInt(hex, 16) / 0xffffffff - 0.5;
  return { x: unit(bits.slice(0, 8)) * 1000, y: unit(bits.slice(8)) * 1000 };
}

/** Centred, lying along its longest axis (screens are wide), and scaled to ten units of distance per linked node. */
function normalized(points: readonly Point[], linked: ReadonlySet<number>): Point[] {
  const chosen = points.filter((_point, node) => linked.size === 0 || linked.has(node));
  const count = chosen.length || 1;
  const sum = (of: (point: Point) => number) => chosen.reduce((total, point) => total + of(point), 0);
  const centre = { x: sum(({ x }) => x) / count, y: sum(({ y }) => y) / count };
  const xx = sum(({ x }) => (x - centre.x) ** 2) / count;
  const yy = sum(({ y }) => (y - centre.y) ** 2) / count;
  const xy = sum(({ x, y }) => (x - centre.x) * (y - centre.y)) / count;
  const axis = longestAxis(xx, yy, xy);
  const scale = 10 * Math.sqrt(count / (xx + yy || 1));
  return points.map((point) => {
    const x = (point.x - centre.x) * scale;
    const y = (point.y - centre.y) * scale;
    return { x: x * axis.x + y * axis.y, y: y * axis.x - x * axis.y };
  });
}

/** The first eigenvector of a covariance matrix, of length 1. */
function longestAxis(xx: number, yy: number, xy: number): Point {
  const largest = (xx + yy) / 2 + Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2);
  const along = xx >= yy ? { x: largest - yy, y: xy } : { x: xy, y: largest - xx };
  const length = Math.sqrt(along.x ** 2 + along.y ** 2);
  return length === 0 ? { x: 1, y: 0 } : { x: along.x / length, y: along.y / length };
}
