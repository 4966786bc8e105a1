// Which saved questions need no database? Those that are one pattern of facts; answered here from the page's own data.

import type { RelationType } from "../../../ontology";
import type { Cell } from "../../../stores/store";
import type { Answer } from "../state/app";
import { daysOf } from "./dates";
import type { Model } from "./model";

type Values = Record<string, string>;

interface Context {
  model: Model;
  value: (name: string) => string;
  /** Facts of these types in the period that the parameters `from` and `to` give. */
  facts: (...types: RelationType[]) => number[];
  name: (node: number) => string;
  date: (fact: number) => string;
}

type Answerer = (context: Context) => Answer;

export function isOffline(name: string): boolean {
  return name in ANSWERERS;
}

export function answerOffline(model: Model, name: string, values: Values): Answer {
  const question = model.questions.find((one) => one.name === name);
  const value = (parameter: string) =>
    values[parameter] ?? String(question?.parameters.find((one) => one.name === parameter)?.default ?? "");
  const always = { first: daysOf("9999-12-31")!.first, last: daysOf("0001-01-01")!.last };
  const from = daysOf(value("from"))?.first ?? always.last;
  const to = daysOf(value("to"))?.last ?? always.first;
  const answer = ANSWERERS[name]({
    model,
    value,
    facts: (...types) =>
      model.facts.type.flatMap((type, fact) => {
        const { first, last } = model.days[fact] ?? always;
        return types.includes(type) && first <= to && last >= from ? [fact] : [];
      }),
    name: (node) => model.name[node],
    date: (fact) => model.facts.date[fact],
  });
  return { columns: answer.columns, rows: distinct(answer.rows) };
}

const is = (wanted: string, ...names: string[]) => wanted === "" || names.includes(wanted);

const ANSWERERS: Record<string, Answerer> = {
  "who-met-whom": ({ model, facts, value, name, date }) => ({
    columns: ["host", "guest", "date"],
    rows: sorted(
      facts("MET")
        .map((fact) => [name(model.facts.source[fact]), name(model.facts.target[fact]), date(fact)])
        .filter(([host, guest]) => is(value("person"), host, guest)),
      [2, 0, 1],
    ),
  }),
  "documents-issued": ({ model, facts, value, name, date }) => ({
    columns: ["body", "document", "date"],
    rows: sorted(
      facts("ISSUED")
        .filter((fact) => is(value("body"), name(model.facts.source[fact]), ...model.aliases[model.facts.source[fact]]))
        .map((fact) => [name(model.facts.source[fact]), name(model.facts.target[fact]), date(fact)]),
      [2, 0, 1],
    ),
  }),
  "who-attended": ({ model, facts, value, name, date }) => ({
    columns: ["meeting", "did", "who", "role", "date"],
    rows: sorted(
      facts("CHAIRED", "ATTENDED", "SPOKE_AT", "ORGANIZED")
        .filter((fact) => name(model.facts.target[fact]).includes(value("meeting")))
        .map((fact) => {
          const role = model.facts.properties[fact].role ?? null;
          return [
            name(model.facts.target[fact]),
            model.facts.type[fact],
            name(model.facts.source[fact]),
            role,
            date(fact),
          ];
        }),
      [4, 0, 1, 2],
    ),
  }),
  "busiest-people": ({ model, facts, value, name, date }) => {
    const events = new Map<number, { what: Set<number>; days: Set<string> }>();
    for (const fact of facts("CHAIRED", "ATTENDED", "SPOKE_AT", "VISITED", "MET")) {
      const person = model.facts.source[fact];
      if (model.label[person] !== "Person") continue;
      const known = events.get(person) ?? { what: new Set(), days: new Set() };
      known.what.add(model.facts.target[fact]);
      known.days.add(date(fact));
      events.set(person, known);
    }
    const rows = [...events].map(([person, { what, days }]): Cell[] => [name(person), what.size, days.size]);
    return { columns: ["person", "events", "days"], rows: sorted(rows, [-2, -3, 0]).slice(0, Number(value("limit"))) };
  },
  "most-visited": ({ model, facts, value, name, date }) => {
    const visits = new Map<number, { days: Set<string>; visitors: Set<number> }>();
    for (const fact of facts("VISITED")) {
      const spot = model.facts.target[fact];
      if (model.label[spot] !== "Place" || !is(value("level"), String(model.properties[spot].level ?? ""))) continue;
      const known = visits.get(spot) ?? { days: new Set(), visitors: new Set() };
      known.days.add(date(fact));
      known.visitors.add(model.facts.source[fact]);
      visits.set(spot, known);
    }
    const rows = [...visits].map(([spot, { days, visitors }]): Cell[] => {
      const last = [...days].sort().at(-1) ?? null;
      return [name(spot), model.properties[spot].level ?? null, days.size, visitors.size, last];
    });
    const columns = ["place", "level", "days", "visitors", "last"];
    return { columns, rows: sorted(rows, [-3, -4, 0]).slice(0, Number(value("limit"))) };
  },
  "who-accompanied-whom": ({ model, facts, value, name, date }) => {
    const pairs = new Map<string, { leader: string; companion: string; dates: string[] }>();
    for (const fact of facts("ACCOMPANIED")) {
      const [companion, leader] = [name(model.facts.source[fact]), name(model.facts.target[fact])];
      if (!is(value("person"), companion, leader)) continue;
      const key = `${companion} ${leader}`;
      const pair = pairs.get(key) ?? { leader, companion, dates: [] };
      pair.dates.push(date(fact));
      pairs.set(key, pair);
    }
    const rows = [...pairs.values()].map(({ leader, companion, dates }): Cell[] => {
      return [leader, companion, dates.length, dates.sort().at(-1) ?? null];
    });
    return { columns: ["leader", "companion", "times", "last"], rows: sorted(rows, [-3, 0, 1]) };
  },
};

/** By the given columns in turn; `-n` is column n-1 from the largest down. Absent values come last, as in Cypher. */
function sorted(rows: Cell[][], order: readonly number[]): Cell[][] {
  return rows.sort((a, b) => {
    for (const key of order) {
      const compared = key < 0 ? compare(b[-key - 1], a[-key - 1]) : compare(a[key], b[key]);
      if (compared !== 0) return compared;
    }
    return 0;
  });
}

function compare(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function distinct(rows: Cell[][]): Cell[][] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
