import { describe, expect, test } from "vitest";
import { checkGold } from "../../src/evaluation/check";
import { loadGold } from "../../src/evaluation/gold";
import { InputError } from "../../src/index";
import { goldOf } from "./made";
import { toSimplified } from "./simplified";

describe("every gold article is well formed", () => {
  test.each(loadGold("data/gold/zh").map((gold) => [gold.name, gold] as const))("%s", (_name, gold) => {
    expect(checkGold(gold, toSimplified)).toEqual([]);
  });

  test("no two gold articles have the same id", () => {
    const ids = loadGold("data/gold/zh").map((gold) => gold.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe("a gold article that is not well formed is told so", () => {
  const lin = { label: "Person", name: "林远山" } as const;
  const meeting = { label: "Meeting", name: "全县春耕生产会议" } as const;
  const chaired = { type: "CHAIRED", head: "林远山", tail: "全县春耕生产会议" } as const;

  test.each([
    ["a name that the text does not have", goldOf([{ label: "Person", name: "林近水" }])],
    ["an end that is no entity", goldOf([lin], [chaired])],
    ["labels that the relation does not join", goldOf([lin, meeting], [{ ...chaired, type: "VISITED" }])],
    ["a day that does not exist", goldOf([lin, meeting], [{ ...chaired, date: "2021-02-30" }])],
    ["an interval with a broken end", goldOf([lin, meeting], [{ ...chaired, date: "2021-03-01/03-02" }])],
    [
      "a position without a title",
      goldOf([lin, { label: "Place", name: "青禾县" }], [{ type: "HOLDS_POSITION", head: "林远山", tail: "青禾县" }]),
    ],
    ["one relation twice", goldOf([lin, meeting], [chaired, chaired])],
    ["one name for two people", goldOf([lin, { ...lin }])],
    ["a topic that nothing points to", goldOf([{ label: "Topic", name: "春耕生产" }])],
  ])("%s", (_what, gold) => {
    expect(checkGold(gold)).not.toEqual([]);
  });

  test("and one that is, is not", () => {
    expect(checkGold(goldOf([lin, meeting], [{ ...chaired, date: "2021-03-02" }]))).toEqual([]);
  });
});

test("a folder without gold is refused", () => {
  expect(() => loadGold("data/gold/nowhere")).toThrow(InputError);
  expect(() => loadGold("src/evaluation")).toThrow(InputError);
});
