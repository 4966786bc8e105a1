// Who is named? Whole names of two to many characters, found by what stands around them; no halves, no words.

import { describe, expect, it } from "vitest";
import { names, read } from "./extracted";

function people(text: string, publisher = "甘孜日报"): string[] {
  return names(read(text, { publisher }), "Person").sort();
}

describe("a name", () => {
  it.each([
    ["罗启明", "7月23日，泸定县委书记罗启明出席全州旅游发展大会。"],
    ["何远", "7月23日，副州长何远出席全州旅游发展大会。"],
    ["欧阳静怡", "7月23日，副州长欧阳静怡出席全州旅游发展大会。"],
    ["司马川", "7月23日，副州长司马川主持会议。"],
    ["扎西顿珠", "7月23日，副州长扎西顿珠出席全州旅游发展大会。"],
    ["泽仁拉姆", "7月23日，州妇联主席泽仁拉姆出席会议。"],
    ["吉克·木果", "7月23日，昭觉县县长吉克·木果出席会议。"],
    ["计美旺堆", "7月23日，副市长计美旺堆一同会见。"],
    ["向巴泽仁", "7月23日，副州长向巴泽仁率队到康定市调研。"],
    ["久西道吉", "7月23日，州长来到牧民久西道吉家中，了解生活情况。"],
    ["毛青", "7月23日，州领导毛青等参加调研。"],
    ["阿卜杜拉·买买提", "7月23日，疏附县县长阿卜杜拉·买买提出席会议。"],
  ])("%s", (name, text) => {
    expect(people(text)).toEqual([name]);
  });

  it.each(["·", "•", "・", "‧"])("with a dot may be set with %s", (dot) => {
    expect(people(`7月23日，昭觉县县长吉克${dot}木果出席会议。`)).toEqual(["吉克·木果"]);
  });

  it("with a note is the name alone", () => {
    expect(people("7月23日，副州长泽仁拉姆（女，藏族）、何远（挂职）出席会议。")).toEqual(["何远", "泽仁拉姆"].sort());
  });

  it("is the same person as surname and title later on", () => {
    const text = "7月23日，泸定县委书记罗启明深入冷碛镇调研。罗书记指出，要抓好春耕生产。";
    expect(people(text)).toEqual(["罗启明"]);
  });

  it("found once is found everywhere", () => {
    const graph = read("7月23日，泸定县委书记罗启明来到冷碛镇。罗启明说，要抓好春耕生产。", { publisher: "甘孜日报" });
    const found = graph.entities.find(({ name }) => name === "罗启明");
    expect(found?.mentions.map(({ quote }) => quote)).toEqual(["罗启明", "罗启明"]);
  });

  it.each([
    ["王强", "7月23日，州委常委王强调研冷碛镇。"],
    ["王强", "7月23日，州委常委王强强调，要抓好春耕生产。"],
    ["李明", "7月23日，副州长李明确认了这一消息。"],
    ["周成", "7月23日，副州长周成立即前往冷碛镇。"],
    ["高文", "7月23日，副州长高文化身宣讲员。"],
    ["何志远", "7月23日，副州长何志远和县长何远主持会议。"],
  ])("%s is neither cut short nor run on: %s", (name, text) => {
    const found = people(text);
    expect(found).toContain(name);
    expect(found.filter((one) => one !== name && one.startsWith(name))).toEqual([]);
  });

  it("does not take in the word after it when it is named elsewhere", () => {
    expect(people("7月23日，副州长玉青到冷碛镇调研。被告人玉青在会后表示认罪。")).toEqual(["玉青"]);
  });

  it("is believed in a list of two that came along", () => {
    expect(people("7月23日，州长苏文远到泸定县调研。赵一宁、徐立明参加调研。")).toEqual(["徐立明", "苏文远", "赵一宁"]);
  });

  it.each([
    "7月23日，全州干部高度重视安全生产工作。",
    "7月23日，金融机构和白酒企业参加会议。",
    "7月23日，与会人员和相关负责同志参加会议。",
    "7月23日，县委书记、县长出席会议。",
    "7月23日，各位领导、各位来宾出席会议。",
  ])("is not a word: %s", (text) => {
    expect(people(text)).toEqual([]);
  });

  it("set wide is one name", () => {
    expect(people("7月23日，会议召开。\n记者 李 可 文/图")).toEqual(["李可"]);
  });
});

describe("characters that both scripts write", () => {
  const people = (text: string) => names(read(text, { publishedAt: "2024-01-02" }), "Person");

  it("stay as they are in the names of Simplified text", () => {
    expect(people("副市长周乾、陈昇出席会议。")).toEqual(["周乾", "陈昇"]);
  });

  it("are folded in Traditional text", () => {
    const text = "3月5日，市長周明主持召開專題會議。周明強調，東西要晾乾，產業要提昇，發展經濟。";
    const graph = read(text, { publishedAt: "2024-03-06" });
    expect(names(graph, "Topic").join()).toContain("晾干");
  });

  it("are kept in the names of Traditional text", () => {
    expect(people("副市長周良乾、陳偉參加會議，他們帶了餅乾。")).toEqual(["周良乾", "陈伟"]);
  });
});

it("a family name with a courtesy is no name", () => {
  const text = "7月23日，游客苏女士、李先生来到泸定县。局长陈良于学生参赛前看望了教练。";
  expect(names(read(text), "Person")).toEqual(["陈良"]);
});

describe("a foreign name", () => {
  it.each([
    ["米尔济约耶夫", "3月5日，乌兹别克斯坦总统米尔济约耶夫出席会议。"],
    ["维克拉马拉特纳", "3月5日，斯里兰卡议长维克拉马拉特纳出席会议。"],
    ["弗拉基米尔·弗拉基米罗维奇·普京", "3月5日，俄罗斯总统弗拉基米尔·弗拉基米罗维奇·普京出席会议。"],
    ["米尔济约", "3月5日，总统米尔济约同来宾座谈。"],
  ])("is read whole and ends before a preposition: %s", (name, text) => {
    expect(names(read(text, { publishedAt: "2024-03-06" }), "Person")).toEqual([name]);
  });
});
