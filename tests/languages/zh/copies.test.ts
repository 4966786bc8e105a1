// Do the copies of one text give one graph? Simplified, Traditional of Taiwan and Hong Kong, and garbled pages.

import { describe, expect, it } from "vitest";
import { byCodeUnit } from "../../../src/interchange";
import { extract } from "../../../src/pipeline";
import { toHongKong, toTaiwan, withAsciiMarks, withReadings } from "./copies";

const TEXT = `甘孜日报 2023年05月12日
全州乡村振兴工作推进会召开
本报讯（记者 周婷婷）5月11日下午，全州乡村振兴工作推进会在泸定县召开。州委副书记、州长苏文远出席会议并讲话，副州长何志远主持会议。
会议传达了全省乡村振兴现场会精神，审议了《甘孜州产业发展规划》。康定、丹巴2县（市）汇报了苹果产业发展情况。
苏文远强调，要压实工作责任，确保各项任务落地见效；各级各部门要加强协调。
会前，与会人员参观了泸定县加郡乡海子村。
泸定县委书记罗启明、州农牧农村局局长扎西顿珠参加会议。`;

const traditional = toTaiwan(TEXT);

const COPIES: [string, string][] = [
  ["Traditional, Taiwan", traditional],
  ["Traditional, Hong Kong", toHongKong(TEXT)],
  ["Simplified with readings", withReadings(TEXT, 3)],
  ["Traditional with readings", withReadings(traditional, 2)],
  ["Traditional with readings and a space", withReadings(toHongKong(TEXT), 2, " ")],
  ["Traditional with readings and ASCII marks", withAsciiMarks(withReadings(traditional, 4, " "))],
];

/** What the graph says, without offsets and quotes. */
function said(text: string) {
  const { article, entities, relations } = extract({ text, lang: "zh" });
  return {
    article: [article.uid, article.publishedAt, article.publisher],
    entities: entities.map(({ uid, label, name, aliases }) => [label, name, uid, aliases].join(" ")).sort(byCodeUnit),
    relations: relations
      .map(({ uid, type, source, target, date, dateCertainty, rule, properties }) =>
        JSON.stringify([type, source, target, date, dateCertainty, rule, properties, uid]),
      )
      .sort(byCodeUnit),
  };
}

describe("copies of one text", () => {
  const simplified = said(TEXT);

  it("say something", () => {
    expect(simplified.article.slice(1)).toEqual(["2023-05-12", "甘孜日报"]);
    expect(simplified.relations.length).toBeGreaterThan(15);
  });

  it.each(COPIES)("%s: the same uids, names and relations", (_name, copy) => {
    expect(copy).not.toBe(TEXT);
    expect(said(copy)).toEqual(simplified);
  });

  it.each(COPIES)("%s: every quote is the slice of the copy", (_name, copy) => {
    const { entities, relations } = extract({ text: copy, lang: "zh" });
    const quotes = [...entities.flatMap((entity) => entity.mentions), ...relations.flatMap((one) => one.evidence)];
    expect(quotes.length).toBeGreaterThan(30);
    for (const { start, end, quote } of quotes) expect(copy.slice(start, end)).toBe(quote);
  });
});
