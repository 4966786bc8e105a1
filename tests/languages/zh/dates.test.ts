// Which day, month or stretch of days does a phrase of the news name, read in a paper of a given day?

import { describe, expect, it } from "vitest";
import { Doc } from "../../../src/doc";
import { clean } from "../../../src/languages/zh/clean";
import { DATES, type DateMention, findDates } from "../../../src/languages/zh/dates";

function datesIn(text: string, publishedAt: string): readonly DateMention[] {
  const doc = new Doc({ text, lang: "zh", publishedAt });
  clean(doc);
  findDates(doc);
  return doc.get(DATES);
}

describe("a date", () => {
  it.each([
    ["7月23日下午", "2018-07-24", "2018-07-23", "day"],
    ["2017年7月23日", "2018-07-24", "2017-07-23", "day"],
    ["去年7月23日", "2018-07-24", "2017-07-23", "day"],
    ["今年3月5日上午", "2018-07-24", "2018-03-05", "day"],
    ["9日夜间至11日", "2018-04-10", "2018-04-09/2018-04-11", "interval"],
    ["106年12月29日", "2018-01-03", "2017-12-29", "day"],
    ["23日", "2018-07-24", "2018-07-23", "day"],
    ["30日", "2018-07-02", "2018-06-30", "day"],
    ["31日", "2018-01-02", "2017-12-31", "day"],
    ["12月28日", "2018-01-03", "2017-12-28", "day"],
    ["1月3日", "2018-01-03", "2018-01-03", "day"],
    ["昨(2)日", "2018-07-03", "2018-07-02", "day"],
    ["昨（31）日", "2018-08-01", "2018-07-31", "day"],
    ["昨日", "2018-03-01", "2018-02-28", "day"],
    ["昨天", "2018-01-01", "2017-12-31", "day"],
    ["前天", "2018-07-24", "2018-07-22", "day"],
    ["今日", "2018-07-24", "2018-07-24", "day"],
    ["今(24)日上午", "2018-07-24", "2018-07-24", "day"],
    ["6月18日至20日", "2018-06-21", "2018-06-18/2018-06-20", "interval"],
    ["6月28日至7月2日", "2018-07-03", "2018-06-28/2018-07-02", "interval"],
    ["28至29日", "2018-06-30", "2018-06-28/2018-06-29", "interval"],
    ["28日至29日", "2018-07-02", "2018-06-28/2018-06-29", "interval"],
    ["2018年", "2018-07-24", "2018", "year"],
    ["去年", "2018-07-24", "2017", "year"],
    ["去年底", "2018-07-24", "2017", "year"],
    ["2016年3月", "2018-07-24", "2016-03", "month"],
    ["本月", "2018-07-24", "2018-07", "month"],
    ["上月", "2018-01-24", "2017-12", "month"],
    ["3月份", "2018-07-24", "2018-03", "month"],
    ["12月", "2018-01-15", "2017-12", "month"],
    ["昨晚", "2018-07-24", "2018-07-23", "day"],
    ["今晨", "2018-07-24", "2018-07-24", "day"],
    ["上周五", "2018-07-24", "2018-07-20", "day"],
    ["本周一", "2018-07-24", "2018-07-23", "day"],
    ["周日", "2018-07-24", "2018-07-22", "day"],
    ["星期三", "2018-07-24", "2018-07-18", "day"],
    ["6月18日—20日", "2018-06-21", "2018-06-18/2018-06-20", "interval"],
    ["近日", "2018-07-24", "", "vague"],
    ["日前", "2018-07-24", "", "vague"],
  ])("%s, read on %s, is %s (%s)", (phrase, issue, iso, granularity) => {
    const [found, ...more] = datesIn(`${phrase}，会议召开。`, issue);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ start: 0, iso, granularity });
  });

  it("after another takes its month", () => {
    expect(datesIn("5月28日，会议开幕。29日，会议闭幕。", "2018-07-24").map(({ iso }) => iso)).toEqual([
      "2018-05-28",
      "2018-05-29",
    ]);
  });

  it("当日 is the day named before", () => {
    expect(datesIn("5月28日，会议开幕。当日，会议闭幕。", "2018-07-24").map(({ iso }) => iso)).toEqual([
      "2018-05-28",
      "2018-05-28",
    ]);
  });

  it("当月 and 同年 count from the month and year named before", () => {
    const text = "去年11月，他到村里。当月18日，会议召开。同年12月，路通了。同年，桥也通了。";
    expect(datesIn(text, "2018-07-24").map(({ iso }) => iso)).toEqual(["2017-11", "2017-11-18", "2017-12", "2017"]);
  });

  it("in a dateline is where 今天 and 昨天 count from", () => {
    const read = datesIn("新华社成都7月23日电 会议今天召开，昨天报到。", "2018-07-24");
    expect(read.map(({ iso, granularity }) => [iso, granularity])).toEqual([
      ["2018-07-23", "dateline"],
      ["2018-07-23", "day"],
      ["2018-07-22", "day"],
    ]);
  });

  it.each([
    "日元汇率",
    "13月40日",
    "生日快乐",
    "节日氛围",
    "昨夜西风",
    "100日元",
    "周三至周五",
    "周一围",
    "当年",
    "今晚报",
  ])("is not in %s", (text) => {
    expect(datesIn(text, "2018-07-24").filter(({ iso }) => iso !== "")).toEqual([]);
  });

  it("without an issue date needs its year", () => {
    expect(datesIn("23日，会议召开。", "").filter(({ iso }) => iso !== "")).toEqual([]);
    expect(datesIn("2018年7月23日，会议召开。", "").map(({ iso }) => iso)).toEqual(["2018-07-23"]);
  });
});
