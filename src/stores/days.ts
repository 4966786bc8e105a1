// Which days does a date of the graph cover? `2018-07` is the month's first to its last day.

export interface Days {
  /** ISO day. */
  startDate: string;
  /** ISO day, the last one included. */
  endDate: string;
}

/** The first and last day of an ISO day, month, year or interval `a/b`; `{}` when it is none of these. */
export function daysOf(date: string): Partial<Days> {
  const known = KNOWN.get(date);
  if (known !== undefined) return known;
  if (KNOWN.size >= 10_000) KNOWN.clear();
  const days = Object.freeze(parse(date));
  KNOWN.set(date, days);
  return days;
}

/** A graph has few dates and many edges. */
const KNOWN = new Map<string, Readonly<Partial<Days>>>();

function parse(date: string): Partial<Days> {
  const [from, to = from, ...rest] = date.split("/");
  const start = firstDay(from);
  const end = lastDay(to);
  if (start === null || end === null || rest.length > 0 || end < start) return {};
  return { startDate: start, endDate: end };
}

function firstDay(date: string): string | null {
  const [, year, month = "01", day = "01"] = PARTS.exec(date) ?? [];
  return year === undefined ? null : checked(`${year}-${month}-${day}`);
}

function lastDay(date: string): string | null {
  const [, year, month = "12", day] = PARTS.exec(date) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return checked(`${year}-${month}-${day}`);
  return checked(new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10));
}

/** No database takes the 31st of June. */
function checked(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
