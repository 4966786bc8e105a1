// How does a command use a store? Opened when needed, always closed.

import type { Store } from "../stores/store";

/** Opens a store, lets `use` work with it, closes it whatever happens. Database drivers are loaded here, not before. */
export async function withStore<T>(url: string, readOnly: boolean, use: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import("../stores/open");
  const store = await openStore(url, { readOnly });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** As `withStore`, to change a store that is there already: a path with a slip in it makes no new one. */
export async function withExistingStore<T>(url: string, use: (store: Store) => Promise<T>): Promise<T> {
  await withStore(url, true, async () => {});
  return withStore(url, false, use);
}

/** `12 articles`, `1 article`. */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
}
