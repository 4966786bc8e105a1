// Where do the small islands go? In rows beneath the largest one, near enough to be seen with it.

import type { Link, Point } from "./layout";

const GAP = 18;

/** Moves every island but the largest, whole, into rows at least as wide as the largest. The y axis points up. */
export function packIslands(points: readonly Point[], links: readonly Link[]): Point[] {
  const islands = islandsOf(points.length, links);
  const packed = points.map(({ x, y }) => ({ x, y }));
  const [largest, ...others] = islands;
  if (others.length === 0) return packed;
  const frame = frameOf(points, largest);
  const width = Math.max(frame.right - frame.left, rowWidth(others.map((island) => frameOf(points, island))));
  let x = frame.left;
  let y = frame.bottom - GAP;
  let height = 0;
  for (const island of others) {
    const { left, right, top, bottom } = frameOf(points, island);
    if (x > frame.left && x + right - left > frame.left + width) {
      x = frame.left;
      y -= height + GAP;
      height = 0;
    }
    for (const node of island) packed[node] = { x: points[node].x - left + x, y: points[node].y - top + y };
    x += right - left + 2 * GAP;
    height = Math.max(height, top - bottom);
  }
  return packed;
}

/** The width at which rows of these frames make a picture wider than high. */
function rowWidth(frames: readonly Frame[]): number {
  const area = frames.reduce(
    (sum, { left, right, top, bottom }) => sum + (right - left + 2 * GAP) * (top - bottom + GAP),
    0,
  );
  return Math.sqrt(2 * area);
}

/** Nodes by island, the largest island first; a node without links is one of its own. */
function islandsOf(count: number, links: readonly Link[]): number[][] {
  const parent = Array.from({ length: count }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root];
    parent[node] = root;
    return root;
  };
  for (const { source, target } of links) parent[rootOf(source)] = rootOf(target);
  const islands = new Map<number, number[]>();
  for (let node = 0; node < count; node++) {
    const known = islands.get(rootOf(node));
    if (known === undefined) islands.set(rootOf(node), [node]);
    else known.push(node);
  }
  return [...islands.values()].sort((a, b) => b.length - a.length || a[0] - b[0]);
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function frameOf(points: readonly Point[], nodes: readonly number[]): Frame {
  const frame: Frame = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  for (const node of nodes) {
    frame.left = Math.min(frame.left, points[node].x);
    frame.right = Math.max(frame.right, points[node].x);
    frame.top = Math.max(frame.top, points[node].y);
    frame.bottom = Math.min(frame.bottom, points[node].y);
  }
  return frame;
}
