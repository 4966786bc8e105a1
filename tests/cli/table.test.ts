import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { ANSWER_FORMATS, render } from "../../src/cli/formats";
import { renderTable } from "../../src/cli/table";
import type { Table } from "../../src/stores/store";

const TABLE: Table = {
  columns: ["who", "meeting", "n"],
  rows: [
    ["王明", "州脱贫攻坚领导小组2018年第7次会议暨脱贫摘帽现场推进会", 1],
    ["Mary Byrne", ["a", "b"], null],
    [{ name: "李青", _label: "Person" }, { _type: "MET", date: "2024" }, true],
  ],
};

describe("a table", () => {
  it.each([200, 60, 40])("has lines of one width, whatever is in them (%i columns)", (width) => {
    const lines = renderTable(TABLE, width).trimEnd().split("\n");
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    expect(stringWidth(lines[0])).toBeLessThanOrEqual(width);
  });

  it("folds long cells and loses none of them", () => {
    const cells = renderTable(TABLE, 40)
      .split("\n")
      .map((line) => line.split("│")[2]?.trim() ?? "");
    expect(cells.join("")).toContain("州脱贫攻坚领导小组2018年第7次会议暨脱贫摘帽现场推进会");
  });

  it("shows nodes by name, relationships by type, nothing for null", () => {
    const lines = renderTable(TABLE, 200).split("\n");
    expect(lines[4]).toMatch(/^│ Mary Byrne │ a, b +│ +│$/);
    expect(lines[5]).toMatch(/^│ 李青 +│ MET +│ true │$/);
  });

  it("takes no orders for the terminal from the data", () => {
    const hostile = renderTable({ columns: ["x"], rows: [["\u001b[2J\u0007a\r\nb"]] });
    expect([...hostile].filter((character) => character !== "\n" && character < " ")).toEqual([]);
  });

  it("without rows shows its columns", () => {
    expect(renderTable({ columns: ["who"], rows: [] })).toContain("│ who │");
  });
});

describe("an answer", () => {
  it.each(ANSWER_FORMATS)(
    "as %s ends with one line break and keeps quotes and lines in their cells",
    async (format) => {
      const text = await render({ columns: ["a", "b"], rows: [['say "hi",\nyou', 1.5]] }, format);
      expect(text).toMatch(/[^\n]\n$/);
      if (format === "json") expect(JSON.parse(text)).toEqual([{ a: 'say "hi",\nyou', b: 1.5 }]);
      if (format === "jsonl") expect(text.trimEnd().split("\n")).toHaveLength(1);
      if (format === "csv") expect(text).toBe('a,b\n"say ""hi"",\nyou",1.5\n');
    },
  );
});
