import { expect, test } from "vitest";
import { bigramDice, foldName } from "../../src/evaluation/names";
import { estimate, figures } from "../../src/evaluation/tally";

test("precision, recall and F1 follow from the counts", () => {
  expect(figures({ hit: 6, missed: 2, extra: 4 })).toMatchObject({ precision: 0.6, recall: 0.75, f1: 12 / 18 });
  expect(figures({ hit: 0, missed: 0, extra: 0 })).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  expect(figures({ hit: 0, missed: 3, extra: 0 })).toMatchObject({ precision: 1, recall: 0, f1: 0 });
});

test("the interval is the same for the same seed, holds the figure, and narrows to nothing for equal articles", () => {
  const mixed = Array.from({ length: 30 }, (_, i) => ({ hit: 5 + (i % 4), missed: i % 3, extra: i % 2 }));
  const first = estimate(mixed, 500, 7);
  expect(estimate(mixed, 500, 7)).toEqual(first);
  expect(first.f1Interval.low).toBeLessThan(first.f1);
  expect(first.f1Interval.high).toBeGreaterThan(first.f1);
  const equal = estimate(Array(10).fill({ hit: 9, missed: 1, extra: 1 }), 100, 7);
  expect(equal.f1Interval).toEqual({ low: 0.9, high: 0.9 });
});

test("likeness counts shared pairs of characters", () => {
  expect(bigramDice("春耕生产会议", "春耕生产会议")).toBe(1);
  expect(bigramDice("春耕会议", "春耕生产会议")).toBeCloseTo(0.5);
  expect(bigramDice("防汛", "春耕生产会议")).toBe(0);
  expect(bigramDice("会", "会")).toBe(1);
});

test("width, case, quotation marks and dots do not tell names apart", () => {
  expect(foldName("吉克·阿牛")).toBe(foldName("吉克阿牛"));
  expect(foldName("《关于“三农”工作的意见》")).toBe(foldName("关于三农工作的意见"));
  expect(foldName("王 远")).toBe(foldName("王远"));
  expect(foldName("河湾镇")).not.toBe(foldName("河湾乡"));
});
