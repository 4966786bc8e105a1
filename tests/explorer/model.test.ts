// Do the page's own parts hold, without a browser? Search, dates, places, lines, marks, paths.

import { describe, expect, it } from "vitest";
import { collect } from "../../src/explorer/collect";
import { bucketsOf, countInto } from "../../src/explorer/page/data/buckets";
import { daysOf, isoOf } from "../../src/explorer/page/data/dates";
import { pieces } from "../../src/explorer/page/data/marks";
import { makeModel } from "../../src/explorer/page/data/model";
import { shortestPath } from "../../src/explorer/page/data/path";
import { placeTree, within } from "../../src/explorer/page/data/places";
import { SearchIndex } from "../../src/explorer/page/data/search";
import { nearestLine } from "../../src/explorer/page/graph/nearest";
import { edgeUid } from "../../src/graph/identity";
import type { ArticleGraph } from "../../src/interchange";
import { Story, thing } from "./story";

const county = thing("Place", "云溪县", { level: "county" }, ["云溪"]);
const town = thing("Place", "石门乡", { level: "township" });
const village = thing("Place", "刘家村", { level: "village" });
const liu = thing("Person", "刘一鸣");
const chen = thing("Person", "陈砚");

function news(): ArticleGraph[] {
  const one = new Story("2023-02-01", false);
  one.write(liu, "深入", county, town, village).fact("VISITED", liu, village).fact("PART_OF", village, town);
  one.fact("PART_OF", town, county).stop();
  const two = new Story("2023-02-03", false);
  two.write(chen, "陪同", liu, "调研").fact("ACCOMPANIED", chen, liu).stop();
  return [one.done("1", "一", "报"), two.done("2", "二", "报")];
}

const model = makeModel(collect(news()));
const node = (name: string) => model.name.indexOf(name);

describe("search", () => {
  const index = new SearchIndex(model);
  const found = (typed: string) => index.find(typed).map(({ node: one }) => model.name[one]);

  it("finds names, aliases, Traditional forms, pinyin and initials", () => {
    for (const typed of ["刘一", "劉一鳴", "liuyiming", "Liu Yi", "lym"]) expect(found(typed)[0]).toBe("刘一鸣");
    expect(found("云溪")).toEqual(["云溪县"]);
    expect(found("雲溪縣")).toEqual(["云溪县"]);
  });

  it("does not find pinyin that begins inside a name, nor what is not there", () => {
    expect(found("yiming")).toEqual([]);
    expect(found("王")).toEqual([]);
    expect(found("  ")).toEqual([]);
  });
});

describe("dates", () => {
  it("cover days, months, years and intervals, and nothing else", () => {
    const iso = (date: string) => {
      const days = daysOf(date);
      return days === null ? null : [isoOf(days.first), isoOf(days.last)];
    };
    expect(iso("2018-07-23")).toEqual(["2018-07-23", "2018-07-23"]);
    expect(iso("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(iso("2018")).toEqual(["2018-01-01", "2018-12-31"]);
    expect(iso("2018-07-10/2018-08")).toEqual(["2018-07-10", "2018-08-31"]);
    expect(iso("0001-01-01")).toEqual(["0001-01-01", "0001-01-01"]);
    expect([iso(""), iso("July"), iso("2018-7-3")]).toEqual([null, null, null]);
  });

  it("fall into buckets, empty ones included", () => {
    const buckets = bucketsOf(model);
    expect(buckets.map(({ name }) => name)).toEqual(["2023-02-01", "2023-02-02", "2023-02-03"]);
    expect(countInto(buckets, model, new Uint8Array(model.facts.uid.length).fill(1))).toEqual([3, 0, 1]);
  });
});

describe("places", () => {
  it("form a tree from the county down", () => {
    const tree = placeTree(model);
    expect(tree.roots.map((one) => model.name[one])).toEqual(["云溪县"]);
    expect([...within(tree, node("石门乡"))].map((one) => model.name[one])).toEqual(["石门乡", "刘家村"]);
  });

  it("that are inside each other do not hang the page", () => {
    const circle = news();
    const uid = edgeUid("PART_OF", county.uid, village.uid, "2023-02-01");
    circle[0].relations.push({ ...circle[0].relations[1], uid, source: county.uid, target: village.uid });
    const looped = makeModel(collect(circle));
    expect(within(placeTree(looped), looped.name.indexOf("云溪县")).size).toBe(3);
  });
});

describe("paths", () => {
  it("run either way along an edge, and end where there is none", () => {
    const way = shortestPath(
      model.bundles.filter(({ type }) => type !== "MENTIONS"),
      node("陈砚"),
      node("云溪县"),
    );
    expect(way?.map((one) => model.name[one])).toEqual(["陈砚", "刘一鸣", "刘家村", "石门乡", "云溪县"]);
    expect(shortestPath([], node("陈砚"), node("刘一鸣"))).toBeNull();
  });
});

describe("lines", () => {
  const bundle = (id: number) => ({ id, type: "MET" as const, source: 0, target: 1, facts: [0] });
  const lines = {
    bundles: [bundle(0), bundle(1)],
    x: [0, 100],
    y: [0, 0],
    curvature: [0, 0.5],
    shown: new Uint8Array([1, 1]),
  };

  it("are found within reach, bent ones along their bend", () => {
    expect(nearestLine(lines, 50, 3, 5)).toBe(0);
    expect(nearestLine(lines, 50, 25, 5)).toBe(1);
    expect(nearestLine(lines, 50, 12, 5)).toBeNull();
    expect(nearestLine(lines, 120, 0, 5)).toBeNull();
  });

  it("that are hidden are not found", () => {
    expect(nearestLine({ ...lines, shown: new Uint8Array([0, 1]) }, 50, 3, 5)).toBeNull();
  });
});

describe("marks", () => {
  it("cut a text where they begin and end, and lose nothing of it", () => {
    const marks = [
      { start: 0, end: 4, name: "sentence", fact: 7 },
      { start: 2, end: 6, name: "mention", node: 3 },
      { start: 9, end: 20, name: "beyond" },
    ];
    const cut = pieces("abcdefgh", marks);
    expect(cut.map(({ text, names }) => [text, ...names])).toEqual([
      ["ab", "sentence"],
      ["cd", "sentence", "mention"],
      ["ef", "mention"],
      ["gh"],
    ]);
    expect(cut[1]).toMatchObject({ facts: [7], node: 3 });
  });
});
