// What do the files of the gazetteer say? Countries, divisions down to counties, townships, regions and sites.

import type { PlaceLevel } from "../ontology";
import { rowsOf } from "./rows";
import { PlaceTable, TOWNSHIP } from "./table";

const FLAGS: Record<string, number> = { w: 1, W: 2 };

/** The whole table, read from the files. */
export function readTable(): PlaceTable {
  const table = new PlaceTable();
  readCountries(table);
  readDivisions(table);
  readTownships(table);
  readExtra(table);
  return table;
}

function readCountries(table: PlaceTable): void {
  for (const [code, name, others] of rowsOf("countries.tsv")) {
    const i = table.add(name, "country", code, -1);
    if (others !== "") table.aliases.set(i, others.split("|"));
  }
}

function readDivisions(table: PlaceTable): void {
  for (const [code, name, since = "", until = "", flag = ""] of rowsOf("divisions.tsv")) {
    const level: PlaceLevel =
      flag === "zone" ? "region" : code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
    const i = table.add(name, level, code, container(table, code, level, Number(until) || 9999));
    table.since[i] = Number(since);
    table.until[i] = Number(until);
    table.flags[i] = FLAGS[flag] ?? 0;
  }
  for (const [code, ...others] of rowsOf("aliases.tsv")) table.aliases.set(table.find(code, 9999), others);
}

/** Codes nest; a county whose prefecture is only a heading lies in its province. */
function container(table: PlaceTable, code: string, level: PlaceLevel, year: number): number {
  if (level === "province") return table.find("CN", year);
  const prefecture = level === "prefecture" ? -1 : table.find(`${code.slice(0, 4)}00`, year);
  return prefecture >= 0 ? prefecture : table.find(`${code.slice(0, 2)}0000`, year);
}

function readTownships(table: PlaceTable): void {
  for (const [county, names, digits, years = ""] of rowsOf("townships.tsv")) {
    const parent = table.find(county, 9999);
    const first = table.size;
    table.names.push(...names.split(" "));
    table.parents.fill(parent, first, table.size);
    table.levels.fill(TOWNSHIP, first, table.size);
    table.townships.set(parent, { first, digits });
    if (years !== "") for (const period of years.split(",")) readYears(table, first, period);
  }
}

/** `3:2020-`: the fourth township since 2020. */
function readYears(table: PlaceTable, first: number, period: string): void {
  const colon = period.indexOf(":");
  const dash = period.indexOf("-", colon);
  const i = first + Number(period.substring(0, colon));
  table.since[i] = Number(period.substring(colon + 1, dash));
  table.until[i] = Number(period.substring(dash + 1));
}

function readExtra(table: PlaceTable): void {
  for (const [name, level, code, parent, others = "", flag = ""] of rowsOf("extra.tsv")) {
    const i = table.add(name, level as PlaceLevel, code, parent === "" ? -1 : table.find(parent, 9999));
    table.flags[i] = FLAGS[flag] ?? 0;
    if (others !== "") table.aliases.set(i, others.split("|"));
  }
}
