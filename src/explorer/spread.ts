// How do nodes keep off each other? A few passes that push overlapping discs apart, found by a grid.

import type { Point } from "./layout";

const PASSES = 30;

/** Discs of radius 3 + √degree (in tenths of the mean spacing) with some air between them; order decides ties. */
export function spread(points: readonly Point[], degrees: readonly number[]): Point[] {
  const spot = points.map(({ x, y }) => ({ x, y }));
  const radius = degrees.map((degree) => 3 + Math.sqrt(degree));
  const cell = 2 * radius.reduce((a, b) => Math.max(a, b), 4);
  for (let pass = 0; pass < PASSES; pass++) {
    const grid = gridOf(spot, cell);
    let moved = false;
    for (let node = 0; node < spot.length; node++) {
      for (const other of around(grid, spot[node], cell)) {
        if (other > node && apart(spot[node], spot[other], radius[node] + radius[other], node)) moved = true;
      }
    }
    if (!moved) break;
  }
  return spot.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
}

function apart(a: Point, b: Point, least: number, turn: number): boolean {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  let distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= least) return false;
  if (distance < 0.01) {
    dx = (turn % 7) - 3;
    dy = (turn % 5) - 2.5;
    distance = Math.sqrt(dx * dx + dy * dy);
  }
  const push = (least - Math.min(distance, least)) / 2 / distance;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}

type Grid = Map<number, number[]>;

const key = (column: number, row: number) => column * 100_003 + row;

function gridOf(points: readonly Point[], cell: number): Grid {
  const grid: Grid = new Map();
  points.forEach(({ x, y }, node) => {
    const at = key(Math.floor(x / cell), Math.floor(y / cell));
    const known = grid.get(at);
    if (known) known.push(node);
    else grid.set(at, [node]);
  });
  return grid;
}

function around(grid: Grid, { x, y }: Point, cell: number): number[] {
  const column = Math.floor(x / cell);
  const row = Math.floor(y / cell);
  const found: number[] = [];
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) found.push(...(grid.get(key(column + dx, row + dy)) ?? []));
  }
  return found;
}
