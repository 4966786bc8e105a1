import { describe, expect, test } from "vitest";
import { type EvaluateOptions, evaluate } from "../../src/evaluation/evaluate";
import { type GoldArticle, loadGold } from "../../src/evaluation/gold";
import { renderReport } from "../../src/evaluation/report";
import type { ArticleGraph } from "../../src/interchange";
import { perfect } from "./made";

const FOLDER = "data/gold/zh/dev";
const byId = new Map(loadGold(FOLDER).map((gold) => [gold.id, gold]));

function evaluateWith(read: (gold: GoldArticle) => ArticleGraph, options: EvaluateOptions = {}) {
  return evaluate(FOLDER, { resamples: 20, ...options, extract: (input) => read(byId.get(input.id ?? "")!) });
}

describe("an extractor that finds exactly what gold says", () => {
  test.each([
    ["with everything optional", true],
    ["without anything optional", false],
  ])("makes no error, %s", (_what, optional) => {
    const evaluation = evaluateWith((gold) => perfect(gold, optional));
    expect(evaluation.errors).toEqual([]);
    expect(evaluation.entities.f1).toBe(1);
    expect(evaluation.relations.f1).toBe(1);
    expect(evaluation.dates.share).toBe(1);
    expect(evaluation.articles).toBe(byId.size);
  });

  test("loses recall, not precision, with each thing left out", () => {
    const evaluation = evaluateWith((gold) => {
      const graph = perfect(gold, false);
      return { ...graph, relations: graph.relations.slice(1) };
    });
    expect(evaluation.relations.precision).toBe(1);
    expect(evaluation.relations.recall).toBeLessThan(1);
    expect(evaluation.entities.f1).toBe(1);
  });
});

test("text-only hides publisher, date and language", () => {
  const seen: string[][] = [];
  const record: EvaluateOptions = {
    extract: (input) => {
      seen.push(Object.keys(input).sort());
      return perfect(byId.get(input.id ?? "")!, false);
    },
  };
  evaluate(FOLDER, { ...record, textOnly: true, resamples: 1 });
  expect(seen[0]).toEqual(["id", "text"]);
  evaluate(FOLDER, { ...record, resamples: 1 });
  expect(seen.at(-1)).toContain("publishedAt");
});

test("the same seed gives the same evaluation; the report shows figures, rules and errors", () => {
  const worse = (gold: GoldArticle) => ({ ...perfect(gold, true), relations: [] });
  const evaluation = evaluateWith(worse, { seed: 3 });
  expect(evaluateWith(worse, { seed: 3 })).toEqual(evaluation);
  const report = renderReport(evaluation, { errors: true, rules: true });
  expect(report).toContain("missed relation: CHAIRED");
  expect(report).toMatch(/relations +100\.0 +0\.0 +0\.0/);
  expect(renderReport(evaluation)).not.toContain("missed relation");
});
