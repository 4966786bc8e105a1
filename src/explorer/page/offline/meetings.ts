// Which questions about meetings and speeches are answered here?

import { type Answerer, grouped, least, most, optional, unique } from "./ask";

export const MEETINGS: Record<string, Answerer> = {
  "meeting-agenda": (ask) => ({
    columns: ["meeting", "did", "what", "date"],
    rows: ask
      .all("CONVEYED", "HEARD", "REPORTED", "DELIBERATED", "ARRANGED", "STRESSED")
      .filter(({ source }) => ask.is(source, "Meeting") && ask.contains("meeting", source))
      .map(({ source, type, target, date }) => [ask.name(source), type, ask.name(target), date]),
    order: [3, 0, 1, 2],
  }),
  "meetings-in-place": (ask) => ({
    columns: ["date", "meeting", "spot"],
    rows: ask
      .facts("HELD_IN")
      .filter(({ target }) => [target, ...ask.around(target)].some((spot) => ask.name(spot) === ask.value("place")))
      .map(({ source, target, date }) => [date, ask.name(source), ask.name(target)]),
    order: [0, 1, 2],
    distinct: true,
  }),
  "meetings-of-body": (ask) => {
    const chairs = grouped(ask.all("CHAIRED"), ({ target }) => String(target));
    const chairsOf = (meeting: number) => chairs.find(([{ target }]) => target === meeting) ?? [];
    return {
      columns: ["date", "meeting", "place", "chair"],
      rows: ask
        .facts("ORGANIZED")
        .filter(({ source }) => ask.calls("body", source))
        .flatMap(({ target, date }) =>
          optional(ask.from(target, "HELD_IN")).flatMap((spot) =>
            optional(chairsOf(target)).map((chair) => [
              date,
              ask.name(target),
              spot === null ? null : ask.name(spot),
              chair === null ? null : ask.name(chair.source),
            ]),
          ),
        ),
      order: [0, 1, 2, 3],
      distinct: true,
    };
  },
  "speech-demands": (ask) => ({
    columns: ["date", "meeting", "demand"],
    rows: ask
      .facts("STRESSED")
      .filter(({ source }) => ask.is(source, "Person") && ask.name(source) === ask.value("person"))
      .map((fact) => {
        const meeting = ask.meetingOf(fact);
        return [fact.date, meeting === null ? "" : ask.name(meeting), ask.name(fact.target)];
      })
      .filter(([, meeting]) => String(meeting).includes(ask.value("meeting"))),
    order: [0, 1, 2],
  }),
  "topics-by-counties": (ask) => {
    const reports = ask.facts("REPORTED").filter(({ source }) => ask.is(source, "Place", "county"));
    return {
      columns: ["topic", "counties", "first", "last"],
      rows: grouped(reports, ({ target }) => ask.name(target)).map((list) => {
        const dates = list.map(({ date }) => date);
        return [ask.name(list[0].target), unique(list.map(({ source }) => source)), least(dates), most(dates)];
      }),
      order: [-2, 0],
      limit: ask.number("limit"),
    };
  },
  "what-counties-reported": (ask) => ({
    columns: ["county", "topic", "meeting", "date"],
    rows: ask
      .facts("REPORTED")
      .filter(({ source, target }) => ask.is(source, "Place", "county") && ask.contains("topic", target))
      .map((fact) => {
        const meeting = ask.meetingOf(fact);
        return [ask.name(fact.source), ask.name(fact.target), meeting === null ? null : ask.name(meeting), fact.date];
      }),
    order: [3, 1, 0],
  }),
  "who-attended": (ask) => ({
    columns: ["meeting", "did", "who", "role", "date"],
    rows: ask
      .all("CHAIRED", "ATTENDED", "SPOKE_AT", "ORGANIZED")
      .filter(({ target }) => ask.contains("meeting", target))
      .map(({ source, type, target, date, properties }) => [
        ask.name(target),
        type,
        ask.name(source),
        properties.role ?? null,
        date,
      ]),
    order: [4, 0, 1, 2],
  }),
  "who-chaired-what": (ask) => {
    const { evidence } = ask.model.facts;
    const articles = (fact: number) => evidence[fact].map(([article]) => article);
    const offices = grouped(ask.all("HOLDS_POSITION"), ({ source }) => String(source));
    const officesOf = (who: number, fact: number) =>
      (offices.find(([{ source }]) => source === who) ?? []).filter(({ number }) =>
        articles(number).some((article) => articles(fact).includes(article)),
      );
    return {
      columns: ["chair", "office", "body", "meeting", "place", "date"],
      rows: ask
        .facts("CHAIRED")
        .filter(({ source }) => ask.names("person", source))
        .flatMap(({ number, source, target, date }) =>
          optional(ask.from(target, "HELD_IN")).flatMap((spot) =>
            optional(officesOf(source, number)).map((office) => [
              ask.name(source),
              office?.properties.title ?? null,
              office === null ? null : ask.name(office.target),
              ask.name(target),
              spot === null ? null : ask.name(spot),
              date,
            ]),
          ),
        ),
      order: [5, 3, 0, 2, 1],
      distinct: true,
    };
  },
};
