// Does any text come through? No exception, every quote the literal slice, the same bytes on a second run.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/interchange";
import { extract } from "../../../src/pipeline";

const FRAGMENTS = [
  "7月23日",
  "昨(2)日",
  "28至29日",
  "2018年",
  "近日",
  "甘孜日报 2018年07月24日",
  "本报讯（记者 周婷婷）",
  "记者 田野 文/图",
  "泸定县",
  "康定、丹巴2县（市）",
  "加郡乡海子村",
  "甘孜州",
  "全州",
  "我县",
  "该村",
  "州委",
  "县教育局",
  "成都蓉北文旅集团有限公司",
  "州委副书记、州长苏文远",
  "副州长何志远（女，藏族）",
  "扎西顿珠",
  "吉克·木果",
  "罗书记",
  "一行",
  "相关负责人",
  "全州旅游发展大会",
  "州政府第12次常务会议",
  "会议",
  "座谈会",
  "《甘孜州旅游条例（草案）》",
  "《",
  "》",
  "主持召开",
  "主持",
  "出席",
  "并讲话",
  "强调",
  "指出",
  "要求",
  "汇报了",
  "听取了",
  "汇报",
  "传达学习",
  "精神",
  "审议通过了",
  "研究部署",
  "印发",
  "深入",
  "调研",
  "陪同",
  "在",
  "由",
  "的",
  "将",
  "未",
  "要",
  "一要",
  "二是",
  "任命",
  "为",
  "会见",
  "与",
  "签订",
  "会(huì )議",
  "瀘(lú)定",
  "?qǐ)",
  "達到15230元",
  "35.2%",
  "相关新闻",
  "版权所有",
];
const MARKS = [
  "，",
  "。",
  "、",
  "；",
  "：",
  "！",
  "？",
  "（",
  "）",
  "(",
  ")",
  "“",
  "”",
  '"',
  ",",
  ",,",
  "\n",
  "\r\n",
  " ",
  "\u3000",
  "\t",
  "·",
  "…",
];
const ODD = [
  "Galway",
  "County Mayo",
  "WTO",
  "😀",
  "👩‍🏫",
  "\ud83d",
  "\ude00",
  "\u200b",
  "\ufeff",
  "\0",
  "é",
  "𠮷",
  "〇",
  "☆",
  "<img onerror=1>",
  "9".repeat(30),
];

const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const day = fc.constantFrom("", "2018-07-24", "2018-01-01", "no date");
const publisher = fc.constantFrom("", "甘孜日报", "某某网");

describe("any text", () => {
  it("comes through with literal quotes and the same bytes twice", () => {
    fc.assert(
      fc.property(text, day, publisher, (words, publishedAt, paper) => {
        const input = { text: words, lang: "zh", publishedAt, publisher: paper };
        const graph = extract(input);
        for (const { mentions } of graph.entities)
          for (const { start, end, quote } of mentions) expect(words.slice(start, end)).toBe(quote);
        for (const { evidence } of graph.relations) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end, quote } of evidence) {
            expect(quote).not.toBe("");
            expect(words.slice(start, end)).toBe(quote);
          }
        }
        expect(canonicalJson(extract(input))).toBe(canonicalJson(graph));
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it("gives edges only between nodes that it has", () => {
    fc.assert(
      fc.property(text, (words) => {
        const { article, entities, relations } = extract({ text: words, lang: "zh", publishedAt: "2018-07-24" });
        const uids = new Set([article.uid, ...entities.map(({ uid }) => uid)]);
        for (const { source, target, confidence } of relations) {
          expect(uids.has(source) && uids.has(target)).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
        expect(uids.size).toBe(entities.length + 1);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it.each([
    "",
    " ",
    "\n\n",
    "。",
    "《",
    "（",
    "记者",
    "\ud83d",
    "0".repeat(5000),
    "、".repeat(5000),
    "（".repeat(5000),
  ])("even %j", (words) => {
    expect(() => extract({ text: words, lang: "zh" })).not.toThrow();
  });
});
