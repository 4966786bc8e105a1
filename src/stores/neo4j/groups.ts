// In which order is a batch sent? Grouped by statement, groups and keys sorted, and counted when it has been done.

import type { ManagedTransaction } from "neo4j-driver";
import { StoreError } from "../../errors";
import { byCodeUnit } from "../../interchange";

/** Something that goes to the database by its uid; `group` names the statement and sorts the groups. */
export interface Wish {
  uid: string;
}

/**
 * Wishes by group, both sorted: all loaders take locks in one order, so that they wait for each other instead of
 * blocking each other.
 */
export function grouped<W extends Wish>(wishes: Iterable<W>, groupOf: (wish: W) => string): [string, W[]][] {
  const groups = new Map<string, W[]>();
  for (const wish of wishes) {
    const name = groupOf(wish);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [wish]);
    else group.push(wish);
  }
  for (const group of groups.values()) group.sort((a, b) => byCodeUnit(a.uid, b.uid));
  return [...groups].sort(([a], [b]) => byCodeUnit(a, b));
}

/** Throws `StoreError`, which rolls the transaction back, when the database did not do what it was told. */
export function reconcile(what: string, sent: number, held: number): void {
  if (sent === held) return;
  const problem = `${sent} rows of ${what} were sent, and the database took ${held}`;
  throw new StoreError(problem, "nothing of this batch was kept; if it happens again, load into an empty database");
}

/** Runs a statement that returns how many rows it has `done`. */
export async function runCounted(
  transaction: ManagedTransaction,
  text: string,
  parameters: { rows: unknown[] } | { uids: string[] },
  what: string,
): Promise<void> {
  const result = await transaction.run(text, parameters);
  const sent = "rows" in parameters ? parameters.rows.length : parameters.uids.length;
  reconcile(what, sent, result.records[0].get("done").toNumber());
}
