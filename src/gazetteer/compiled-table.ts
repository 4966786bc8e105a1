// How does the gazetteer start without being parsed? Its columns from a compiled file; names are one text.

import { extname, join } from "node:path";
import type { Columns } from "../compiled/columns";
import { compiled } from "../compiled/compiled";
import { FOLDER } from "./rows";
import { readTable } from "./sources";
import { PlaceTable } from "./table";

const OWN = ["compiled-table", "english", "rows", "sources", "table"];
const KEPT = ["../compiled/columns", "../compiled/compiled"];
const CODE = [...OWN, ...KEPT].map((name) => join(__dirname, name + extname(__filename)));
/** What decides the compiled gazetteer: its lists and the code that reads them. */
export const GAZETTEER_SOURCES = [FOLDER, ...CODE];

/** The table as the files say it, compiled on first use. */
export function loadTable(): PlaceTable {
  const make = () => columnsOf(readTable());
  return tableOf(compiled({ name: "gazetteer.bin", sources: GAZETTEER_SOURCES, make }));
}

export function columnsOf(table: PlaceTable): Columns {
  const { size } = table;
  return {
    names: table.names.join("\n"),
    parents: table.parents.slice(0, size),
    since: table.since.slice(0, size),
    until: table.until.slice(0, size),
    flags: table.flags.slice(0, size),
    levels: table.levels.slice(0, size),
    aliases: lines(table.aliases, (others) => others.join("|")),
    codes: lines(table.codes, (code) => code),
    townships: lines(table.townships, ({ first, digits }) => `${first}\t${digits}`),
  };
}

export function tableOf(columns: Columns): PlaceTable {
  const table = new PlaceTable();
  table.names = (columns.names as string).split("\n");
  table.parents = columns.parents as Int32Array<ArrayBuffer>;
  table.since = columns.since as Uint16Array<ArrayBuffer>;
  table.until = columns.until as Uint16Array<ArrayBuffer>;
  table.flags = columns.flags as Uint8Array<ArrayBuffer>;
  table.levels = columns.levels as Uint8Array<ArrayBuffer>;
  for (const [i, others] of rows(columns.aliases)) table.aliases.set(Number(i), others.split("|"));
  for (const [i, code] of rows(columns.codes)) table.addCode(Number(i), code);
  for (const [i, first, digits] of rows(columns.townships))
    table.townships.set(Number(i), { first: Number(first), digits });
  return table;
}

function lines<T>(map: ReadonlyMap<number, T>, text: (value: T) => string): string {
  return [...map].map(([i, value]) => `${i}\t${text(value)}`).join("\n");
}

function rows(column: Columns[string]): string[][] {
  return (column as string).split("\n").map((line) => line.split("\t"));
}
