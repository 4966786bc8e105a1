import { expect, it } from "vitest";
import type { EdgeAttributes, NodeAttributes } from "../../src/graph/fold";
import { columnType, edgeOfRow, edgeRow, nodeOfRow, nodeRow } from "../../src/stores/rows";

const county: NodeAttributes = {
  label: "Place",
  name: "泸定县",
  aliases: [],
  properties: { level: "county", code: "513322" },
  articles: ["article:1"],
};
const meeting: NodeAttributes = {
  label: "Meeting",
  name: "座谈会",
  aliases: ["会"],
  properties: { date: "2018-07" },
  articles: ["article:1"],
};
const reported: EdgeAttributes = {
  type: "REPORTED",
  date: "",
  dateCertainty: "implied",
  confidence: 0.9,
  rule: "zh.reported.1",
  properties: { at: "meeting:1" },
  articles: ["article:1"],
  evidence: [{ article: "article:1", start: 0, end: 2, quote: '汇"\n' }],
};
const ends = { source: "place:513322", target: "topic:1", sourceLabel: "Place", targetLabel: "Topic" } as const;

it("gives a place its level as a second label, and leaves out empty lists", () => {
  const row = nodeRow("place:513322", county);
  expect(row.labels).toEqual(["Place", "County"]);
  expect(row.columns).toEqual({
    uid: "place:513322",
    name: "泸定县",
    level: "county",
    code: "513322",
    articles: ["article:1"],
  });
});

it("gives a dated node its first and last day", () => {
  expect(nodeRow("meeting:1", meeting).columns).toMatchObject({ startDate: "2018-07-01", endDate: "2018-07-31" });
  expect(nodeRow("meeting:1", meeting).labels).toEqual(["Meeting"]);
});

it("leaves the days of an undated edge out", () => {
  const { columns } = edgeRow("reported:1", ends, reported);
  expect(Object.keys(columns)).not.toContain("startDate");
  expect(columns).toMatchObject({ date: "", at: "meeting:1" });
});

it.each([county, meeting])("gives the node back", (node) => {
  expect(nodeOfRow(node.label, nodeRow("uid", node).columns)).toEqual(node);
});

it("gives the edge back", () => {
  expect(edgeOfRow("REPORTED", edgeRow("reported:1", ends, reported).columns)).toEqual(reported);
});

it("types a column by its name first: every value of one column has one type", () => {
  expect(columnType("value", 12)).toBe("double");
  expect(columnType("startDate", "2018-07-01")).toBe("date");
  expect(columnType("former", true)).toBe("boolean");
  expect(columnType("toString", "x")).toBe("string");
});
