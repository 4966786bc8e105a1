import { describe, expect, test } from "vitest";
import { drops, readBaseline, scoresOf } from "../../src/evaluation/baseline";
import { evaluate } from "../../src/evaluation/evaluate";

describe("scores on the development gold do not drop (a gain: npm run gold:record)", () => {
  test.each(Object.entries(readBaseline()))("%s", (folder, before) => {
    expect(drops(before, scoresOf(evaluate(folder)))).toEqual([]);
  });

  test("what is touched only to measure is not in the gate", () => {
    expect(Object.keys(readBaseline()).filter((folder) => folder.endsWith("test"))).toEqual([]);
  });
});

test("a drop of one score is named, a gain is not", () => {
  const before = {
    entityPrecision: 0.9,
    entityF1: 0.9,
    relationPrecision: 0.9,
    relationF1: 0.9,
    dates: 0.9,
    quotes: 1,
  };
  expect(drops(before, { ...before, entityF1: 0.95 })).toEqual([]);
  expect(drops(before, { ...before, relationF1: 0.8999 })).toEqual(["relationF1 0.9 → 0.8999"]);
  expect(drops(before, { ...before, relationPrecision: 0.895 })).toEqual([]);
  expect(drops(before, { ...before, relationPrecision: 0.885 })).toEqual(["relationPrecision 0.9 → 0.885"]);
});
