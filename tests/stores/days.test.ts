import { expect, it } from "vitest";
import { daysOf } from "../../src/stores/days";

it.each([
  ["2018-07-23", "2018-07-23", "2018-07-23"],
  ["2018-07", "2018-07-01", "2018-07-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2018", "2018-01-01", "2018-12-31"],
  ["2018-12-30/2019-01", "2018-12-30", "2019-01-31"],
])("%s covers %s to %s", (date, startDate, endDate) => {
  expect(daysOf(date)).toEqual({ startDate, endDate });
});

it.each(["", "yesterday", "2018-13", "2018-06-31", "2018-07-02/2018-07-01", "2018-7-2", "2018/2019/2020", "/2018"])(
  "%j covers no days",
  (date) => {
    expect(daysOf(date)).toEqual({});
  },
);
