// Which days does a date cover? Days are counted from 1970, so that they compare as numbers.

export interface Days {
  first: number;
  last: number;
}

const DAY = 86_400_000;

/** An ISO day, month, year or `a/b`; null when there is none. */
export function daysOf(date: string): Days | null {
  const [from, to = from] = date.split("/");
  const first = edge(from, false);
  const last = edge(to, true);
  return first === null || last === null ? null : { first, last };
}

function edge(iso: string, end: boolean): number | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? (end ? 12 : 1) : Number(match[2]);
  if (match[3] !== undefined) return at(year, month - 1, Number(match[3]));
  return end ? at(year, month, 0) : at(year, month - 1, 1);
}

/** `Date.UTC` would take the year 1 for 1901. */
function at(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

export const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
