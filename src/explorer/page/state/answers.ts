// Which nodes does an answer speak of? Those whose uid or name stands in a cell.

import type { Cell } from "../../../stores/store";
import { type Answer, model } from "./app";

const known = new WeakMap<Answer, number[][]>();

/** For each row, the nodes that its cells name. */
export function rowNodes(answer: Answer): number[][] {
  const found = known.get(answer) ?? answer.rows.map((row) => [...new Set(row.flatMap(nodesOf))]);
  known.set(answer, found);
  return found;
}

/** The nodes of one cell: a node of the store by its uid, a text by the names that equal it, a list by its members. */
export function nodesOf(cell: Cell): number[] {
  if (typeof cell === "string") return byName().get(cell) ?? [];
  if (Array.isArray(cell)) return cell.flatMap(nodesOf);
  if (cell === null || typeof cell !== "object") return [];
  const node = typeof cell.uid === "string" ? model.byUid.get(cell.uid) : undefined;
  return node === undefined ? [] : [node];
}

let names: Map<string, number[]> | undefined;

function byName(): Map<string, number[]> {
  if (names !== undefined) return names;
  names = new Map();
  for (let node = 0; node < model.nodeCount; node++) {
    for (const key of [model.name[node], model.uid[node]]) {
      if (key === "") continue;
      const list = names.get(key);
      if (list === undefined) names.set(key, [node]);
      else if (!list.includes(node)) list.push(node);
    }
  }
  return names;
}
