// Which gathering is meant? Named ones by their names, generic ones by reference, unnamed ones by kind, place and date.

import { describe, expect, it } from "vitest";
import { names, read } from "./extracted";

const GANZI = { publisher: "甘孜日报" };
const meetings = (text: string) => names(read(text, GANZI), "Meeting");

describe("a meeting", () => {
  it.each([
    ["全州旅游发展大会", "7月23日，全州旅游发展大会在泸定召开。"],
    ["全县宣传思想文化工作会议", "7月23日，县长张伟主持召开全县宣传思想文化工作会议。"],
    ["全州劳动模范和先进工作者表彰大会", "7月23日，全州劳动模范和先进工作者表彰大会在泸定召开。"],
    ["庆祝甘孜州总工会成立50周年大会", "7月23日，庆祝甘孜州总工会成立50周年大会在康定召开。"],
    ["州政府第12次常务会议", "7月23日，州长苏文远主持召开州政府第12次常务会议。"],
    ["甘孜州第三届牦牛产业发展论坛", "7月23日，甘孜州第三届牦牛产业发展论坛在理塘县开幕。"],
    ["全州决战决胜脱贫攻坚视频会议", "7月23日，全州决战决胜脱贫攻坚视频会议召开。"],
    ["泸定县第十四届人民代表大会第三次会议", "7月23日，泸定县第十四届人民代表大会第三次会议开幕。"],
  ])("is named by its whole phrase: %s", (name, text) => {
    expect(meetings(text)).toEqual([name]);
  });

  it("called 会议 is the one named before", () => {
    expect(meetings("7月23日，全州旅游发展大会召开。会议安排了全州旅游工作。副州长何志远主持会议。")).toEqual([
      "全州旅游发展大会",
    ]);
  });

  it("is kept apart from another", () => {
    const text =
      "7月22日，全州教育发展大会在康定召开。州长苏文远出席会议。\n7月23日，全州旅游发展大会在泸定召开。副州长何志远主持会议。";
    const graph = read(text, GANZI);
    expect(names(graph, "Meeting")).toEqual(["全州教育发展大会", "全州旅游发展大会"]);
    const name = new Map(graph.entities.map((one) => [one.uid, one.name]));
    const chaired = graph.relations.filter(({ type }) => type === "CHAIRED");
    expect(chaired.map(({ target, date }) => [name.get(target), date])).toEqual([["全州旅游发展大会", "2018-07-23"]]);
  });

  it("without a name is called by kind, place and date", () => {
    expect(meetings("7月23日，泸定县委书记罗启明在泸定县主持召开座谈会。")).toEqual(["座谈会（泸定县，2018-07-23）"]);
  });

  it.each([
    "7月23日，会见结束后，双方合影留念。",
    "7月23日，州长苏文远会见了四川师范大学校长陆怀民。",
    "社会各界人士踊跃参与。",
    "抓住机会加快发展。",
  ])("is not in: %s", (text) => {
    expect(meetings(text)).toEqual([]);
  });

  it("that is announced was not held", () => {
    const graph = read("全州旅游发展大会将于8月1日在泸定召开。", GANZI);
    expect(graph.relations.map(({ type }) => type).filter((type) => /HELD_IN|ORGANIZED|ATTENDED/.test(type))).toEqual(
      [],
    );
  });
});

it.each([
  ["“港城”峰会", "甘孜日报康定7月23日电（记者李可）“港城”峰会在泸定县举行。"],
  ["首届牦牛产业大会", "7月23日，作为首届牦牛产业大会的承办地，泸定县作了准备。"],
])("begins behind a dateline and a word that governs it: %s", (name, text) => {
  expect(meetings(text)).toEqual([name]);
});

describe("a place", () => {
  it.each(["7月23日，国际市场和旅游市场回暖。", "7月23日，一些高铁站和今年整治的公路开通。"])(
    "is no market in the abstract, and nothing counted: %s",
    (text) => {
      expect(names(read(text, GANZI), "Place")).toEqual([]);
    },
  );
});
