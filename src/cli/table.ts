// How does an answer look on a terminal? A table that fits its width, Chinese characters counted as two columns.

import CliTable from "cli-table3";
import stringWidth from "string-width";
import wrap from "wrap-ansi";
import type { Table } from "../stores/store";
import { plain } from "./cells";

/** Columns when nobody says how wide the terminal is. */
const DEFAULT_WIDTH = 110;
const NARROWEST = 8;
/** A border and two blanks for each column. */
const FRAME = 3;

/** What would move the cursor or ring the bell is data here, not an order. */
const CONTROLS = /\p{Cc}+/gu;

/** @param width in terminal columns */
export function renderTable(table: Table, width = process.stdout.columns ?? DEFAULT_WIDTH): string {
  const rows = table.rows.map((row) => row.map((cell) => plain(cell).replace(CONTROLS, " ")));
  const natural = table.columns.map((name, i) => Math.max(...[name, ...rows.map((row) => row[i])].map(stringWidth)));
  const widths = fit(natural, width - FRAME * natural.length - 1);
  const fold = (cells: readonly string[]) => cells.map((cell, i) => wrap(cell, widths[i], { hard: true }));
  const rendered = new CliTable({ head: fold(table.columns), style: { head: [], border: [], compact: true } });
  rendered.push(...rows.map(fold));
  return `${rendered.toString()}\n`;
}

/** Takes columns from the widest until they fit. */
function fit(natural: readonly number[], width: number): number[] {
  const widths = natural.map((columns) => Math.max(columns, 1));
  const total = () => widths.reduce((sum, columns) => sum + columns, 0);
  while (total() > width) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)]--;
  }
  return widths;
}
