// How is one cell of an answer written where there is only text?

import { canonicalJson } from "../interchange";
import type { Cell } from "../stores/store";

/** Nodes by their name, relationships by their type, lists with commas, nothing for null. */
export function plain(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) return cell.map(plain).join(", ");
  if (typeof cell === "object") {
    const name = cell.name ?? cell._type;
    return typeof name === "string" && name !== "" ? name : canonicalJson(cell);
  }
  return String(cell);
}
