// What makes an imported database a store that articles can be taken back from? Each Article node keeps its whole record.

import type { PressGraph } from "../graph/fold";
import { canonicalJson } from "../interchange";
import { type NodeRow, nodeRow } from "../stores/rows";
import type { ExportSource } from "./export";

/** The columns that only stores need, as they are in every Article row of a store. */
export const LEDGER_COLUMNS = { ledger: "string", text: "string" } as const;

/** The Article rows with their records, in the order of the source (by uid). */
export async function* articleRows(graph: PressGraph, source: ExportSource): AsyncGenerator<NodeRow> {
  for await (const record of source.articles()) {
    const { uid, text } = record.article;
    const row = nodeRow(uid, graph.getNodeAttributes(uid));
    yield { ...row, columns: { ...row.columns, text, ledger: canonicalJson(record) } };
  }
}
