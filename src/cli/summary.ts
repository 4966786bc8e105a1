// What is in this graph, at a glance? Nodes by label, edges by type, and what was not understood.

import type { Message } from "../interchange";
import { NODE_LABELS, RELATION_TYPES } from "../ontology";
import type { Counts } from "../stores/store";
import { renderTable } from "./table";

/** Two tables side by side, then the messages by their code. */
export function summarize(counts: Counts, messages: readonly Message[]): string {
  const nodes = countTable("nodes", counts.nodes, NODE_LABELS, counts.labels);
  const edges = countTable("edges", counts.edges, RELATION_TYPES, counts.types);
  return `${sideBySide(nodes, edges)}${messageLine(messages)}\n`;
}

/** In the ontology's order, only what there is. */
function countTable<T extends string>(
  title: string,
  total: number,
  order: readonly T[],
  counts: Partial<Record<T, number>>,
): string {
  const rows = order.filter((name) => counts[name] !== undefined).map((name) => [name, counts[name] ?? 0]);
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
  const counts = new Map<string, number>();
  for (const { code } of messages) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].sort((a, b) => b[1] - a[1]).map(([code, n]) => `${n} ${code}`);
  return `${messages.length} messages: ${codes.join(", ")}`;
}
