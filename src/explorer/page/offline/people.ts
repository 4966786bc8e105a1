// Which questions about people are answered here?

import type { Cell } from "../../../stores/store";
import { type Answerer, grouped, least, most, optional, unique } from "./ask";

export const PEOPLE: Record<string, Answerer> = {
  "busiest-people": (ask) => {
    const facts = ask
      .facts("CHAIRED", "ATTENDED", "SPOKE_AT", "VISITED", "MET")
      .filter(({ source }) => ask.is(source, "Person"));
    return {
      columns: ["person", "events", "days"],
      rows: grouped(facts, ({ source }) => ask.name(source)).map((list) => {
        const days = list.map(({ date }) => date).filter((date) => date !== null);
        return [ask.name(list[0].source), unique(list.map(({ target }) => target)), unique(days)];
      }),
      order: [-2, -3, 0],
      limit: ask.number("limit"),
    };
  },
  bylines: (ask) => ({
    columns: ["author", "published", "title"],
    rows: ask
      .all("WROTE")
      .filter(({ source }) => ask.names("author", source))
      .map(({ source, target }) => {
        const { publishedAt, title } = ask.model.articles[target - ask.model.entityCount];
        return [ask.name(source), publishedAt || null, title || null];
      }),
    order: [0, 1, 2],
  }),
  "co-attendance": (ask) => {
    const byMeeting = grouped(
      ask.all("CHAIRED", "ATTENDED", "SPOKE_AT").filter(({ source }) => ask.is(source, "Person")),
      ({ target }) => String(target),
    );
    const pairs = byMeeting.flatMap((list) => {
      const people = [...new Set(list.map(({ source }) => source))];
      return people.flatMap((one) =>
        people.filter((other) => other !== one).map((other) => ({ one, other, meeting: list[0].target })),
      );
    });
    const { uid } = ask.model;
    const all = ask.value("person") === "";
    const wanted = pairs.filter(({ one, other }) => (all ? uid[one] < uid[other] : ask.names("person", one)));
    return {
      columns: ["person", "other", "meetings"],
      rows: grouped(wanted, ({ one, other }) => `${ask.name(one)}\n${ask.name(other)}`).map((list) => {
        return [ask.name(list[0].one), ask.name(list[0].other), unique(list.map(({ meeting }) => meeting))];
      }),
      order: [-3, 0, 1],
      limit: ask.number("limit"),
    };
  },
  "office-holders": (ask) => {
    const held = ask
      .within(ask.all("HOLDS_POSITION"), "", ask.value("date"))
      .filter(
        ({ target, date, properties }) => ask.calls("body", target) && date !== null && properties.former === undefined,
      );
    return {
      columns: ["office", "person", "lastSeen"],
      rows: grouped(held, ({ source, properties }) => `${properties.title}\n${ask.name(source)}`).map((list) => {
        return [list[0].properties.title ?? null, ask.name(list[0].source), most(list.map(({ date }) => date))];
      }),
      order: [0, -3, 1],
    };
  },
  "office-moves": (ask) => {
    const held = ask
      .all("HOLDS_POSITION")
      .filter(({ source, target }) => ask.names("person", source) && ask.contains("body", target));
    const key = ({ source, target, properties: { title, former } }: (typeof held)[number]) =>
      [ask.name(source), ask.name(target), title, former === true].join("\n");
    return {
      columns: ["person", "body", "office", "former", "firstSeen", "lastSeen", "since", "until", "times"],
      rows: grouped(held, key).map((list): Cell[] => {
        const [{ source, target, properties }] = list;
        const dates = list.map(({ date }) => date);
        const told = (name: string) => most(list.map((fact) => fact.properties[name] ?? null));
        const who = [ask.name(source), ask.name(target), properties.title ?? null, properties.former === true];
        return [...who, least(dates), most(dates), told("since"), told("until"), list.length];
      }),
      order: [0, 4, 1, 2, 3],
    };
  },
  "persons-year": (ask) => {
    const year = ask.value("year");
    const { type } = ask.model.facts;
    const acts = ask.within(ask.all(...new Set(type)), `${year}-01-01`, `${year}-12-31`);
    return {
      columns: ["date", "did", "what", "office"],
      rows: acts
        .filter(
          ({ source, date }) => date !== null && ask.is(source, "Person") && ask.name(source) === ask.value("person"),
        )
        .map((fact) => [fact.date, fact.type, ask.name(fact.target), fact.properties.title ?? null]),
      order: [0, 1, 2, 3],
      distinct: true,
    };
  },
  "where-on-date": (ask) => {
    const day = ask.value("date");
    const acts = ask.within(ask.all("VISITED", "CHAIRED", "ATTENDED", "SPOKE_AT"), day, day);
    return {
      columns: ["person", "place", "did", "what", "date"],
      rows: acts
        .filter(({ source }) => ask.is(source, "Person") && ask.names("person", source))
        .flatMap(({ type, source, target, date }) => {
          const spots = type === "VISITED" ? [target] : optional(ask.from(target, "HELD_IN"));
          return spots.map((spot) => [
            ask.name(source),
            spot === null ? null : ask.name(spot),
            type,
            ask.name(target),
            date,
          ]);
        }),
      order: [0, 4, 2, 3, 1],
      distinct: true,
    };
  },
  "who-accompanied-whom": (ask) => {
    const pairs = ask.all("ACCOMPANIED").filter(({ source, target }) => ask.names("person", source, target));
    return {
      columns: ["leader", "companion", "times", "last"],
      rows: grouped(pairs, ({ source, target }) => `${ask.name(source)}\n${ask.name(target)}`).map((list) => {
        const [{ source, target }] = list;
        return [ask.name(target), ask.name(source), list.length, most(list.map(({ date }) => date))];
      }),
      order: [-3, 0, 1],
    };
  },
  "who-met-whom": (ask) => ({
    columns: ["host", "guest", "date"],
    rows: ask
      .facts("MET")
      .filter(({ source, target }) => ask.names("person", source, target))
      .map(({ source, target, date }) => [ask.name(source), ask.name(target), date]),
    order: [2, 0, 1],
  }),
};
