// Is the garble of web pages taken out, and nothing else? Offsets lead back to the original, character by character.

import { describe, expect, it } from "vitest";
import { Doc } from "../../../src/doc";
import { clean } from "../../../src/languages/zh/clean";
import { extract } from "../../../src/pipeline";

function cleaned(text: string): Doc {
  const doc = new Doc({ text, lang: "zh" });
  clean(doc);
  return doc;
}

/** The words of the original that stand for `words` of the working text. */
function originalOf(text: string, words: string): string {
  const doc = cleaned(text);
  const start = doc.text.indexOf(words);
  const span = doc.originalSpan({ start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe("noise", () => {
  it.each([
    ["會(huì )議在瀘定召開(kāi)。", "会议在泸定召开。"],
    ["堅(jiān)持問(wèn)題", "坚持问题"],
    ["人們(men)", "人们"],
    ["女(nǚ)兒(ér)", "女儿"],
    ["會(huì)(huì)議", "会议"],
    ["會議,,州長出席", "会议，州长出席"],
    ["康定,、丹巴", "康定、丹巴"],
    ["会\u200b议\ufeff", "会议"],
  ])("goes: %s", (text, expected) => {
    expect(cleaned(text).text).toBe(expected);
  });

  it.each([
    ["世界贸易组织(WTO)会议", "世界贸易组织（WTO）会议"],
    ["縣(市)", "县（市）"],
    ["設村(5個)", "设村（5个）"],
    ["(見習記者 陳一)", "（见习记者 陈一）"],
    ["某公司(jian)", "某公司（jian）"],
    ["指数(GDP)上升", "指数（GDP）上升"],
    ["表格(tàibei)", "表格（tàibei）"],
    ["Lhasa(lā)", "Lhasa（lā）"],
    ["增長15,000元", "增长15,000元"],
    ["上午10:30開會", "上午10:30开会"],
  ])("is not: %s", (text, expected) => {
    expect(cleaned(text).text).toBe(expected);
  });

  it("inside a word belongs to its quote, behind it does not", () => {
    const text = "州長(zhǎng)會(huì )議(yì)召開(kāi)。";
    expect(originalOf(text, "会议")).toBe("會(huì )議");
    expect(originalOf(text, "召开")).toBe("召開");
  });

  it("leaves each character where it was", () => {
    const text = "會(huì )議在瀘(lú)定召開(kāi),,州長出席。";
    const doc = cleaned(text);
    const back = [...doc.text].map((_char, i) => {
      const span = doc.originalSpan({ start: i, end: i + 1 });
      return text.slice(span.start, span.end);
    });
    expect(back.join("")).toBe("會議在瀘定召開,州長出席。");
    expect(doc.offsets?.length).toBe(doc.text.length + 1);
  });

  it("that swallowed a character leaves a gap that no name crosses", () => {
    const text = "5月11日，泸定县委书记罗?qǐ)明出席全州旅游发展大会。";
    const graph = extract({ text, lang: "zh", publishedAt: "2023-05-12", publisher: "甘孜日报" });
    expect(graph.entities.filter(({ label }) => label === "Person").map(({ name }) => name)).not.toContain("罗明");
    expect(graph.messages.map(({ code }) => code)).toContain("garbled");
  });
});

describe("folding", () => {
  it.each([
    ["臺灣與裡塘、裏塘", "台湾与里塘、里塘"],
    ["衛生、衞生", "卫生、卫生"],
    ["乾旱與幹部、乾淨", "干旱与干部、干净"],
    ["２０２３年５月", "2023年5月"],
    ["群眾、羣眾", "群众、群众"],
  ])("%s → %s", (text, expected) => {
    expect(cleaned(text).text).toBe(expected);
  });

  it("keeps what is not Chinese", () => {
    expect(cleaned("会议 😀 Galway café").text).toBe("会议 😀 Galway café");
  });
});
