import { describe, expect, it } from "vitest";
import type { ArticleGraph } from "../../src/interchange";
import { asksForDates, parseGolden, relationLines } from "./format";

const FILE = `@relations CHAIRED HOLDS_POSITION
@publisher 河谷日报

# a chair
@publishedAt 2024-03-06
3月5日，县长王明
主持会议。
==>
(王明:Person) -HOLDS_POSITION{县长}-> (县政府:Organization) 2024-03-05
(王明:Person) -CHAIRED-> (会议:Meeting) 2024-03-05

# nobody
会议未召开。
==>
`;

describe("a golden file", () => {
  it("is a header and cases; an empty expectation is a negative", () => {
    const { relations, cases } = parseGolden(FILE);
    expect(relations).toEqual(["CHAIRED", "HOLDS_POSITION"]);
    expect(cases.map(({ name, expected }) => [name, expected.length])).toEqual([
      ["a chair", 2],
      ["nobody", 0],
    ]);
    expect(cases[0]).toMatchObject({
      text: "3月5日，县长王明\n主持会议。",
      publisher: "河谷日报",
      publishedAt: "2024-03-06",
    });
    expect(cases.map(asksForDates)).toEqual([true, false]);
  });

  it.each([
    ["# a\nx\n==>\n", "the first line must be @relations"],
    ["@relations CHAIRS\n", "no relation is called CHAIRS"],
    ["@relations CHAIRED\n@editor x\n# a\nx\n==>\n", "no directive @editor"],
    ["@relations CHAIRED\n# a\nx\n", '"a" has no line ==>'],
    ["@relations CHAIRED\n# a\nx\n==>\n甲 CHAIRED 乙", "not (name:Label)"],
    ["@relations CHAIRED\n# a\nx\n==>\n(甲:Person) -MET-> (乙:Person)", "MET is not among"],
  ])("that is wrong says where: %j", (source, message) => {
    expect(() => parseGolden(source)).toThrow(message);
  });
});

describe("a graph in golden lines", () => {
  const relation = { date: "2024", dateCertainty: "stated" as const, confidence: 1, rule: "r", evidence: [] };
  const graph: ArticleGraph = {
    article: { uid: "article:1", id: "", title: "", publishedAt: "", publisher: "", lang: "zh", text: "" },
    entities: [
      { uid: "p", label: "Person", name: "王明", aliases: [], properties: {}, mentions: [] },
      { uid: "o", label: "Organization", name: "县政府", aliases: [], properties: {}, mentions: [] },
    ],
    relations: [
      { ...relation, uid: "1", type: "WROTE", source: "p", target: "article:1", properties: {} },
      { ...relation, uid: "2", type: "HOLDS_POSITION", source: "p", target: "o", properties: { title: "县长" } },
      { ...relation, uid: "3", type: "VISITED", source: "p", target: "o", properties: {} },
    ],
    messages: [],
  };

  it("shows only the types asked for, with key and date", () => {
    expect(relationLines(graph, ["WROTE", "HOLDS_POSITION"], true)).toEqual([
      "(王明:Person) -HOLDS_POSITION{县长}-> (县政府:Organization) 2024",
      "(王明:Person) -WROTE-> (article:Article) 2024",
    ]);
    expect(relationLines(graph, ["VISITED"], false)).toEqual(["(王明:Person) -VISITED-> (县政府:Organization)"]);
  });
});
