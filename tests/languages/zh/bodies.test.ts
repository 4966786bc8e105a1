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

describe("a department without its place", () => {
  const home = (text: string, publisher: string) => names(read(text, { publisher }), "Organization");

  it("is the city's in the city's own paper", () => {
    expect(home("7月23日，交通局首次使用无人机。", "臺南市政府")).toContain("台南市交通局");
  });

  it.each(["各级教育局要抓好落实。", "当地公安局正在调查。"])("is nobody's at large: %s", (text) => {
    expect(home(`7月23日，${text}`, "台南市政府").filter((name) => /教育局|公安局/.test(name))).toEqual([]);
  });
});

it("a unit of a number is no body", () => {
  expect(bodies("7月23日，支队调派泸定3个大队赶赴现场。").filter((name) => /大队/.test(name))).toEqual([]);
});

it("a body named once with its county and once without is one", () => {
  const text = "7月23日，专家来到泸定县加郡乡中心卫生院。院长张伟说，乡中心卫生院将派人到加郡乡中心卫生院坐诊。";
  expect(bodies(text).filter((name) => name.endsWith("卫生院"))).toEqual(["泸定县加郡乡中心卫生院"]);
});

it("an officer is of the body in the sentence before the publisher", () => {
  const graph = read("7月23日，泸定县公安局举行退赃大会，副局长张伟发还财物。", { publisher: "甘孜州公安局" });
  expect(graph.relations.filter(({ type }) => type === "HOLDS_POSITION")).toHaveLength(1);
  expect(names(graph, "Organization")).toContain("泸定县公安局");
});

it("市府农业局 is the city's bureau", () => {
  const graph = read("7月23日，市府農業局表示，今年收成很好。", { publisher: "臺南市政府" });
  expect(names(graph, "Organization")).toContain("台南市农业局");
});
