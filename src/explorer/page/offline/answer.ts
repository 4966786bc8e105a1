// Which saved questions need no database? Those below, answered from the page's own data as the store would answer them.

import type { Cell, Table } from "../../../stores/store";
import type { Model } from "../data/model";
import { type Answerer, Ask } from "./ask";
import { DOCUMENTS } from "./documents";
import { MEETINGS } from "./meetings";
import { PEOPLE } from "./people";
import { PLACES } from "./places";

const ANSWERERS: Readonly<Record<string, Answerer>> = { ...PEOPLE, ...PLACES, ...MEETINGS, ...DOCUMENTS };

/** The names of the questions that are answered without a store. */
export const OFFLINE: readonly string[] = Object.keys(ANSWERERS).sort();

/** Answers one of `OFFLINE`; what `values` leaves out has its default. */
export function answerOffline(model: Model, name: string, values: Readonly<Record<string, string>>): Table {
  const parameters = model.questions.find((one) => one.name === name)?.parameters ?? [];
  const defaults = parameters.map((one) => [one.name, String(one.default ?? "")]);
  const found = ANSWERERS[name](new Ask(model, { ...Object.fromEntries(defaults), ...values }));
  const rows = found.distinct ? [...new Map(found.rows.map((row) => [JSON.stringify(row), row])).values()] : found.rows;
  return { columns: found.columns, rows: inOrder(rows, found.order).slice(0, found.limit) };
}

/** What is absent comes last, and first when from the largest down, as in Cypher. */
function inOrder(rows: Cell[][], order: readonly number[]): Cell[][] {
  return rows.sort((a, b) => {
    for (const key of order) {
      const compared = key < 0 ? compare(b[-key - 1], a[-key - 1]) : compare(a[key], b[key]);
      if (compared !== 0) return compared;
    }
    return 0;
  });
}

function compare(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
