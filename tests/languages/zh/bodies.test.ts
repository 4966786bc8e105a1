// Which words name a body of their own, and which only a kind?

import { describe, expect, it } from "vitest";
import { names, read } from "./extracted";

const bodies = (text: string) => names(read(text, { publisher: "甘孜日报" }), "Organization");

describe("a body without a place", () => {
  it.each([
    ["黔岭公司", "7月23日，州长苏文远到黔岭公司调研。"],
    ["蓉北制药公司", "7月23日，州长苏文远到蓉北制药公司调研。"],
    ["中国唱片公司", "7月23日，州长苏文远到中国唱片公司调研。"],
  ])("has a word of its own: %s", (name, text) => {
    expect(bodies(text)).toContain(name);
  });

  it.each([
    ["出租车公司", "7月23日，出租车公司反映了这一情况。"],
    ["智慧互联网医院", "7月23日，智慧互联网医院正在兴起。"],
    ["户籍所在地派出所", "7月23日，群众到户籍所在地派出所办理。"],
    ["首个互联网医院", "7月23日，首个互联网医院开诊。"],
  ])("is no kind: %s", (kind, text) => {
    expect(bodies(text)).not.toContain(kind);
  });
});

it("a site of the whole country is at home in no place that its name seems to hold", () => {
  const text = "省委副书记、省长张伟在杭州调研。";
  expect(names(read(text, { publisher: "新华网浙江频道" }), "Organization")).toEqual([
    "浙江省委",
    "浙江省政府",
    "新华网浙江频道",
  ]);
});
