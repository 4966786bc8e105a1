// Which line is under the pointer? The nearest one within reach: a line is thinner than a finger.

import type { Bundle } from "../data/model";

export interface Lines {
  bundles: readonly Bundle[];
  /** Where nodes stand, by number. */
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  /** How far each bundle's line bends, by number: the way from the middle to the control point, in lengths of the line. */
  curvature: ArrayLike<number>;
  /** 1 for each bundle that is shown. */
  shown: Uint8Array;
}

const PARTS = 10;

/** The number of the nearest line, or null; `reach` is in the units of the nodes' places. */
export function nearestLine(lines: Lines, px: number, py: number, reach: number): number | null {
  const { bundles, x, y, curvature, shown } = lines;
  let best: number | null = null;
  let least = reach * reach;
  for (const { id, source, target } of bundles) {
    if (shown[id] !== 1) continue;
    const ax = x[source];
    const ay = y[source];
    const bx = x[target];
    const by = y[target];
    const bend = curvature[id];
    const cx = (ax + bx) / 2 - (by - ay) * bend;
    const cy = (ay + by) / 2 + (bx - ax) * bend;
    if (px < Math.min(ax, bx, cx) - reach || px > Math.max(ax, bx, cx) + reach) continue;
    if (py < Math.min(ay, by, cy) - reach || py > Math.max(ay, by, cy) + reach) continue;
    const distance = bend === 0 ? toSegment(px, py, ax, ay, bx, by) : toCurve(px, py, ax, ay, cx, cy, bx, by);
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}

/** Square of the distance from a point to a quadratic curve, cut into straight parts. */
function toCurve(
  px: number,
  py: number,
  ax: number,
  ay: number,
  cx: number,
  cy: number,
  bx: number,
  by: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  let fromX = ax;
  let fromY = ay;
  for (let part = 1; part <= PARTS; part++) {
    const t = part / PARTS;
    const toX = (1 - t) * (1 - t) * ax + 2 * t * (1 - t) * cx + t * t * bx;
    const toY = (1 - t) * (1 - t) * ay + 2 * t * (1 - t) * cy + t * t * by;
    least = Math.min(least, toSegment(px, py, fromX, fromY, toX, toY));
    fromX = toX;
    fromY = toY;
  }
  return least;
}

/** Square of the distance from a point to a segment. */
function toSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}
