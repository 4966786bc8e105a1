// How many facts fall into which month? Buckets of days, months or years, whichever gives a readable number of bars.

import { isoOf } from "./dates";
import type { Model } from "./model";

export interface Bucket {
  first: number;
  last: number;
  /** `2018-07-23`, `2018-07` or `2018`. */
  name: string;
}

/** Buckets from the first dated fact to the last, none skipped; at most 1,000. Empty when nothing is dated. */
export function bucketsOf(model: Model): Bucket[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const days of model.days) {
    if (days === null) continue;
    first = Math.min(first, days.first);
    last = Math.max(last, days.first);
  }
  if (first > last) return [];
  const unit = last - first < 75 ? 10 : last - first < 365 * 12 ? 7 : 4;
  const buckets: Bucket[] = [];
  for (let day = first; day <= last && buckets.length < 1000; day++) {
    const name = isoOf(day).slice(0, unit);
    const bucket = buckets[buckets.length - 1];
    if (bucket?.name === name) bucket.last = day;
    else buckets.push({ first: day, last: day, name });
  }
  return buckets;
}

/** Facts that are on, by the bucket in which they begin. */
export function countInto(buckets: readonly Bucket[], model: Model, on: Uint8Array): number[] {
  const counts = buckets.map(() => 0);
  if (buckets.length === 0) return counts;
  const at = new Map<number, number>();
  buckets.forEach(({ first, last }, place) => {
    for (let day = first; day <= last; day++) at.set(day, place);
  });
  model.days.forEach((days, fact) => {
    const place = days === null || on[fact] === 0 ? undefined : at.get(days.first);
    if (place !== undefined) counts[place]++;
  });
  return counts;
}
