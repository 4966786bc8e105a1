// What does a question find in the page's own data? Facts by type, period and name, as the store would match them.

import type { NodeLabel, RelationType } from "../../../ontology";
import type { Cell } from "../../../stores/store";
import { daysOf } from "../data/dates";
import type { Model } from "../data/model";

/** A table, before its rows are put in order. */
export interface Found {
  columns: string[];
  rows: Cell[][];
  /** Columns by which rows are put in order, one after the other; `-1` is the first column from the largest down. */
  order: number[];
  distinct?: boolean;
  limit?: number;
}

export type Answerer = (ask: Ask) => Found;

export interface Fact {
  number: number;
  type: RelationType;
  source: number;
  target: number;
  date: string | null;
  properties: Model["facts"]["properties"][number];
}

const ALWAYS = { first: daysOf("9999-12-31")!.first, last: daysOf("0001-01-01")!.last };

export class Ask {
  constructor(
    readonly model: Model,
    private readonly values: Readonly<Record<string, string>>,
  ) {}

  /** A parameter as given, else its default. */
  value(parameter: string): string {
    return this.values[parameter] ?? "";
  }

  number(parameter: string): number {
    return Number(this.value(parameter));
  }

  all(...types: RelationType[]): Fact[] {
    const { type, source, target, date, properties } = this.model.facts;
    return type.flatMap((one, number) =>
      types.includes(one)
        ? [
            {
              number,
              type: one,
              source: source[number],
              target: target[number],
              date: date[number] || null,
              properties: properties[number],
            },
          ]
        : [],
    );
  }

  /** Facts that touch the days from `first` to `last`; undated ones only touch all days there are. */
  within(facts: Fact[], first: string, last: string): Fact[] {
    const from = daysOf(first)?.first ?? ALWAYS.last;
    const to = daysOf(last)?.last ?? ALWAYS.first;
    return facts.filter(({ number }) => {
      const days = this.model.days[number] ?? ALWAYS;
      return days.first <= to && days.last >= from;
    });
  }

  /** Facts in the period of the parameters `from` and `to`. */
  facts(...types: RelationType[]): Fact[] {
    return this.within(this.all(...types), this.value("from"), this.value("to"));
  }

  name(node: number): string {
    return this.model.name[node];
  }

  is(node: number, label: NodeLabel, level?: string): boolean {
    return this.model.label[node] === label && (level === undefined || this.level(node) === level);
  }

  level(node: number): string | null {
    const { level } = this.model.properties[node];
    return level === undefined ? null : String(level);
  }

  /** Whether a parameter is empty or the name of one of the nodes. */
  names(parameter: string, ...nodes: number[]): boolean {
    const wanted = this.value(parameter);
    return wanted === "" || nodes.some((node) => this.name(node) === wanted);
  }

  /** As `names`, aliases included. */
  calls(parameter: string, node: number): boolean {
    return this.names(parameter, node) || this.model.aliases[node].includes(this.value(parameter));
  }

  contains(parameter: string, node: number): boolean {
    return this.name(node).includes(this.value(parameter));
  }

  nodes(label: NodeLabel): number[] {
    return this.model.label.flatMap((one, node) => (one === label ? [node] : []));
  }

  /** Where facts of one type lead from a node. */
  from(node: number, type: RelationType): number[] {
    return this.model.bundlesOfNode[node]
      .map((id) => this.model.bundles[id])
      .filter((bundle) => bundle.type === type && bundle.source === node)
      .map(({ target }) => target);
  }

  /** The places that a place is part of, in at most five steps; itself not included. */
  around(node: number): number[] {
    let edge = [node];
    const found = new Set<number>();
    for (let step = 0; step < 5; step++) {
      edge = edge.flatMap((one) => this.from(one, "PART_OF"));
      for (const one of edge) found.add(one);
    }
    return [...found].filter((one) => this.is(one, "Place"));
  }

  /** The meeting in which a fact was stated. */
  meetingOf({ properties: { at } }: Fact): number | null {
    const node = typeof at === "string" ? this.model.byUid.get(at) : undefined;
    return node !== undefined && this.is(node, "Meeting") ? node : null;
  }
}

/** The list, or one `null` in its place: what an optional match gives. */
export function optional<T>(list: readonly T[]): readonly (T | null)[] {
  return list.length === 0 ? [null] : list;
}

export function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

export const unique = <T>(items: readonly T[]): number => new Set(items).size;

/** The largest and the least of the values that are there. */
export const most = (values: readonly Cell[]): Cell => sortedValues(values).at(-1) ?? null;
export const least = (values: readonly Cell[]): Cell => sortedValues(values)[0] ?? null;

function sortedValues(values: readonly Cell[]): string[] {
  return values
    .filter((value) => value !== null && value !== undefined)
    .map(String)
    .sort();
}
