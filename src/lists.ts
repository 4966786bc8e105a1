// How is a list read at its edges? What lies beyond is none; an array asked for its item -1 looks for a property so named.

/** The item at `i`, which may be before the first. */
export function itemAt<T>(list: readonly T[], i: number): T | undefined {
  return i < 0 ? undefined : list[i];
}

export function lastOf<T>(list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1];
}
