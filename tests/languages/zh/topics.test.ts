// What is a report or a speech about? The phrase that says something, without its reporting verb and empty words.

import { describe, expect, it } from "vitest";
import { isNumbered, speechTopic, topicName } from "../../../src/languages/zh/topics";

describe("the topic of a report", () => {
  it.each([
    ["了贫困县摘帽工作推进情况", "贫困县摘帽工作推进情况"],
    ["了全县春耕生产情况汇报", "全县春耕生产"],
    ["关于校园安全工作的汇报", "校园安全工作"],
    ["关于校园传染病防控工作情况的汇报", "校园传染病防控工作情况"],
    ["全县医疗保障工作汇报", "全县医疗保障工作"],
    ["了河道治理的情况汇报", "河道治理"],
    ["全省民政工作会议精神。", "全省民政工作会议精神"],
    ["了 森林 防火工作", "森林防火工作"],
    ["对外开放工作", "对外开放工作"],
    ["全县人事档案管理事项", "全县人事档案管理事项"],
  ])("%s → %s", (phrase, name) => {
    expect(topicName(phrase)).toBe(name);
  });

  it.each(["有关情况", "相关工作", "工作", "了有关工作情况汇报", "其他事项", "干部人事等事项", "", "下一步工作"])(
    "is empty: %s",
    (phrase) => {
      expect(topicName(phrase)).toBe("");
    },
  );
});

describe("the topic of a speech", () => {
  it.each([
    ["教育是民生之首，必须摆在优先位置", "教育是民生之首"],
    ["近年来，全县教育事业取得长足进步", "全县教育事业取得长足进步"],
    ["一要建强教师队伍，改善办学条件", "建强教师队伍"],
    ["“绿水青山就是我们的饭碗。”", "绿水青山就是我们的饭碗"],
  ])("%s → %s", (sentence, name) => {
    expect(speechTopic(sentence)).toBe(name);
  });

  it("may be numbered", () => {
    expect(["一要抓防火", "（二）抓防汛", "三是抓春耕"].map(isNumbered)).toEqual([true, true, true]);
    expect(["一定要抓防火", "二胎政策"].map(isNumbered)).toEqual([false, false]);
  });
});
