// What is in this graph, at a glance? Nodes by label, edges by type, and what was not understood.

import type { PressGraph } from "../graph/fold";
import type { Message } from "../interchange";
import { NODE_LABELS, RELATION_TYPES } from "../ontology";
import { renderTable } from "./table";

/** Two tables side by side, then the messages by their code. */
export function summarize(graph: PressGraph, messages: readonly Message[]): string {
  const labels = tally(graph.mapNodes((_uid, node) => node.label));
  const types = tally(graph.mapEdges((_uid, edge) => edge.type));
  const nodes = countTable("nodes", NODE_LABELS, labels);
  const edges = countTable("edges", RELATION_TYPES, types);
  return `${sideBySide(nodes, edges)}${messageLine(messages)}\n`;
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** In the ontology's order, only what occurs, with a total. */
function countTable(title: string, order: readonly string[], counts: ReadonlyMap<string, number>): string {
  const rows = order.filter((name) => counts.has(name)).map((name) => [name, counts.get(name) ?? 0]);
  const total = rows.reduce((sum, [, n]) => sum + Number(n), 0);
  return renderTable({ columns: [title, String(total)], rows });
}

function sideBySide(left: string, right: string): string {
  const a = left.trimEnd().split("\n");
  const b = right.trimEnd().split("\n");
  const width = a[0].length;
  const lines = Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
    `${(a[i] ?? "").padEnd(width)}  ${b[i] ?? ""}`.trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

function messageLine(messages: readonly Message[]): string {
  if (messages.length === 0) return "no messages: everything that looked like a fact was understood";
  const codes = [...tally(messages.map((message) => message.code))].sort((a, b) => b[1] - a[1]);
  return `${messages.length} messages: ${codes.map(([code, n]) => `${n} ${code}`).join(", ")}`;
}
