// In which form does an answer leave? A table for people; JSON, JSON Lines and CSV for programs.

import { canonicalJson } from "../interchange";
import type { Cell, Table } from "../stores/store";
import { plain } from "./cells";

export const ANSWER_FORMATS = ["table", "json", "jsonl", "csv"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

const WRITERS: Record<AnswerFormat, (table: Table) => Promise<string>> = {
  table: async (table) => (await import("./table")).renderTable(table),
  json: async (table) => `[${records(table).map(canonicalJson).join(",\n ")}]\n`,
  jsonl: async (table) =>
    records(table)
      .map((record) => `${canonicalJson(record)}\n`)
      .join(""),
  csv: async (table) => {
    const { stringify } = await import("csv-stringify/sync");
    return stringify([table.columns, ...table.rows.map((row) => row.map(plain))]);
  },
};

export function render(table: Table, format: AnswerFormat): Promise<string> {
  return WRITERS[format](table);
}

function records(table: Table): Record<string, Cell>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((name, i) => [name, row[i]])));
}
