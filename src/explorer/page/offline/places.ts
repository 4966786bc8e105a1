// Which questions about places are answered here?

import { type Answerer, grouped, most, optional, unique } from "./ask";

export const PLACES: Record<string, Answerer> = {
  "county-visits": (ask) => {
    const visits = ask
      .facts("VISITED")
      .filter(({ source, target }) => ask.is(source, "Person") && ask.is(target, "Place"))
      .flatMap(({ source, target, date }) =>
        [target, ...ask.around(target)]
          .filter((county) => ask.is(county, "Place", "county") && ask.names("county", county))
          .map((county) => ({ source, county, date })),
      );
    const days = grouped(visits, ({ source, county, date }) => `${source}\n${county}\n${date}`).map(([first]) => first);
    return {
      columns: ["county", "visitor", "visits", "last"],
      rows: grouped(days, ({ source, county }) => `${ask.name(county)}\n${ask.name(source)}`).map((list) => {
        const [{ county, source }] = list;
        return [ask.name(county), ask.name(source), list.length, most(list.map(({ date }) => date))];
      }),
      order: [-3, 0, 1],
    };
  },
  "figures-of-place": (ask) => ({
    columns: ["indicator", "place", "value", "unit", "period", "date"],
    rows: ask
      .all("MEASURED")
      .filter(({ source, target }) => ask.names("place", source) && ask.contains("indicator", target))
      .map(({ source, target, date, properties: { value, unit, period } }) => {
        return [ask.name(target), ask.name(source), value ?? null, unit ?? null, period ?? null, date];
      }),
    order: [0, 4, 1, 5, 2],
  }),
  "most-visited": (ask) => {
    const visits = ask.facts("VISITED").filter(({ target }) => {
      return ask.is(target, "Place") && (ask.value("level") === "" || ask.level(target) === ask.value("level"));
    });
    return {
      columns: ["place", "level", "days", "visitors", "last"],
      rows: grouped(visits, ({ target }) => `${ask.name(target)}\n${ask.level(target)}`).map((list) => {
        const dates = list.map(({ date }) => date).filter((date) => date !== null);
        const [{ target }] = list;
        return [
          ask.name(target),
          ask.level(target),
          unique(dates),
          unique(list.map(({ source }) => source)),
          most(dates),
        ];
      }),
      order: [-3, -4, 0],
      limit: ask.number("limit"),
    };
  },
  "never-visited": (ask) => {
    const seen = new Set(ask.all("VISITED").flatMap(({ target }) => [target, ...ask.around(target)]));
    return {
      columns: ["place", "level"],
      rows: ask
        .nodes("Place")
        .filter((place) => ask.level(place) === ask.value("level") && !seen.has(place))
        .filter(
          (place) =>
            ask.value("inside") === "" || ask.around(place).some((larger) => ask.name(larger) === ask.value("inside")),
        )
        .map((place) => [ask.name(place), ask.level(place)]),
      order: [0],
      distinct: true,
    };
  },
  "never-visited-by": (ask) => {
    const own = ask
      .all("VISITED")
      .filter(({ source }) => ask.is(source, "Person") && ask.name(source) === ask.value("person"));
    const seen = new Set(own.flatMap(({ target }) => [target, ...ask.around(target)]));
    const counties = ask.nodes("Place").filter((place) => ask.level(place) === "county" && !seen.has(place));
    return { columns: ["county"], rows: counties.map((county) => [ask.name(county)]), order: [0] };
  },
  "places-inside": (ask) => ({
    columns: ["level", "place"],
    rows: ask
      .nodes("Place")
      .filter((place) => ask.around(place).some((larger) => ask.name(larger) === ask.value("place")))
      .map((place) => [ask.level(place), ask.name(place)]),
    order: [0, 1],
    distinct: true,
  }),
  "who-visited-which-village": (ask) => {
    const larger = (village: number, level: string) =>
      optional(ask.around(village).filter((one) => ask.level(one) === level));
    const nameOf = (node: number | null) => (node === null ? null : ask.name(node));
    return {
      columns: ["visitor", "village", "township", "county", "date"],
      rows: ask
        .facts("VISITED")
        .filter(({ source, target }) => ask.is(target, "Place", "village") && ask.names("visitor", source))
        .flatMap(({ source, target, date }) =>
          larger(target, "township").flatMap((township) =>
            larger(target, "county").map((county) => [
              ask.name(source),
              ask.name(target),
              nameOf(township),
              nameOf(county),
              date,
            ]),
          ),
        ),
      order: [4, 3, 2, 1, 0],
      distinct: true,
    };
  },
};
