// Is the page's data complete, compact, and the same whatever order the articles come in?

import { describe, expect, it } from "vitest";
import { collect } from "../../src/explorer/collect";
import { pageOf } from "../../src/explorer/document";
import { layOut } from "../../src/explorer/layout";
import { syllables } from "../../src/explorer/pinyin";
import { findTrigger } from "../../src/explorer/triggers";
import { workingTextOf } from "../../src/explorer/working";
import { fold } from "../../src/graph/fold";
import { generate } from "./generate";

const news = generate({ articles: 12, places: 16, noise: 0.5 });

describe("collect", () => {
  it("gives the same bytes for the same articles in any order, and for one that is given twice", () => {
    const page = (graphs: typeof news) => pageOf(collect(graphs), { script: "", style: "" }).html;
    expect(page([...news].reverse())).toBe(page(news));
    expect(page([...news, news[3]])).toBe(page(news));
  });

  it("holds every fact of the fold but the derived mentions, each with words of its article", () => {
    const { facts, articles } = collect(news);
    const folded = fold(news);
    const stated = folded.filterEdges((_uid, { type }) => type !== "MENTIONS");
    expect(facts.uid).toEqual(stated.sort());
    facts.uid.forEach((uid, fact) => {
      const quotes = facts.evidence[fact].map(([article, start, end]) => articles[article].text.slice(start, end));
      expect(quotes).toEqual(folded.getEdgeAttribute(uid, "evidence").map(({ quote }) => quote));
    });
  });

  it("is empty for no articles", () => {
    expect(collect([]).facts.uid).toEqual([]);
  });
});

describe("layOut", () => {
  const uids = Array.from({ length: 40 }, (_, at) => `person:${at}`);
  const links = Array.from({ length: 60 }, (_, at) => ({ source: at % 30, target: (at * 7 + 1) % 30 }));

  it("puts the same nodes in the same places, none on another", () => {
    const points = layOut(uids, links);
    expect(layOut(uids, links)).toEqual(points);
    for (const [at, a] of points.entries()) {
      for (const b of points.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(4);
    }
  });

  it("lies wider than high when it hangs together", () => {
    const chain = Array.from({ length: 39 }, (_, at) => ({ source: at, target: at + 1 }));
    const points = layOut(uids, chain);
    const range = (values: number[]) => Math.max(...values) - Math.min(...values);
    expect(range(points.map(({ x }) => x))).toBeGreaterThan(range(points.map(({ y }) => y)));
  });

  it("puts small islands and lone nodes beneath the largest", () => {
    const islands = [
      ...Array.from({ length: 29 }, (_, at) => ({ source: at, target: at + 1 })),
      { source: 30, target: 31 },
    ];
    const points = layOut(uids, islands);
    const lowest = Math.min(...points.slice(0, 30).map(({ y }) => y));
    for (const { y } of points.slice(30)) expect(y).toBeLessThan(lowest);
  });
});

describe("words", () => {
  it("knows noise from brackets that mean something", () => {
    const text = "本報訊 會(huì )議在縣(市)召開(WTO)。";
    const article = { uid: "", id: "", title: "", publishedAt: "", publisher: "", lang: "zh", text };
    const { noise } = workingTextOf(article);
    expect(noise).toEqual([text.indexOf("(huì"), text.indexOf("議")]);
  });

  it("marks the longest trigger of the relation, in either language, and none of another", () => {
    expect(findTrigger("CHAIRED", "zh", "州委书记主持召开会议")).toEqual({ start: 4, end: 8 });
    expect(findTrigger("CHAIRED", "zh", "州委书记出席会议")).toBeNull();
    expect(findTrigger("VISITED", "en", "The mayor visited the school.")).toEqual({ start: 10, end: 17 });
    expect(findTrigger("VISITED", "en", "Visitors came.")).toBeNull();
  });

  it("spells surnames as surnames, and only Chinese", () => {
    expect(syllables(["单雄"], "Person")).toBe("shan xiong");
    expect(syllables(["North Port"], "Place")).toBe("");
  });
});
