// How is a list read at its edges, and where does an ordered one begin? What lies beyond is none; an array asked for its item
// -1 looks for a property so named.

/** The item at `i`, which may be before the first. */
export function itemAt<T>(list: readonly T[], i: number): T | undefined {
  return i < 0 ? undefined : list[i];
}

export function lastOf<T>(list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1];
}

/** The first of `count` ordered items that is not before what is looked for; `count` when all are. */
export function firstFrom(count: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
