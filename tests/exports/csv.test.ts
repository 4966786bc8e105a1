import { describe, expect, it } from "vitest";
import { fromArticles } from "../../src/exports";
import { listSeparator } from "../../src/exports/csv";
import { town } from "../questions/town";
import { filesOf, nastySource } from "./source";

const US = "\u001f";

describe("CSV for neo4j-admin", () => {
  it("has typed headers, and columns that occur", async () => {
    const files = await filesOf("csv", fromArticles(town()));
    const header = (file: string) => files.get(file)?.split("\n")[0];
    expect(header("nodes/Person.csv")).toBe("uid:ID(Node),aliases:string[],articles:string[],name,:LABEL");
    expect(header("nodes/Meeting.csv")).toBe(
      "uid:ID(Node),aliases:string[],articles:string[],date,endDate:date,name,startDate:date,:LABEL",
    );
    expect(header("relationships/MEASURED.csv")).toBe(
      ":START_ID(Node),:END_ID(Node),articles:string[],confidence:double,date,dateCertainty,endDate:date," +
        "evidence:string[],period,rule,startDate:date,uid,unit,value:double,:TYPE",
    );
    expect(files.has("relationships/PART_OF.csv")).toBe(true);
  });

  it("quotes texts, and leaves what is not there empty", async () => {
    const files = await filesOf("csv", fromArticles(town()));
    const person = files
      .get("nodes/Person.csv")
      ?.split("\n")
      .find((line) => line.includes("Duty"));
    expect(person).toContain('"O\'Neil ""Duty"" Brook","Person"');
    const holder = files
      .get("relationships/HOLDS_POSITION.csv")
      ?.split("\n")
      .find((line) => line.includes("州长"));
    expect(holder?.split(",").at(-1)).toBe("HOLDS_POSITION");
    const places = files.get("nodes/Place.csv") ?? "";
    expect(places).toContain(`"云溪县","Place${US}County"`);
  });

  it("separates lists by what no element holds", async () => {
    expect(listSeparator(await fromArticles(town()).graph())).toBe(US);
    expect(listSeparator(await nastySource().graph())).toBe("\u001e");
  });

  it("says whether a field has more than one line", async () => {
    const flat = town().map((graph) => ({ ...graph, article: { ...graph.article, text: "" } }));
    expect((await filesOf("csv", fromArticles(flat))).get("args")).toContain("--multiline-fields=false\n");
    expect((await filesOf("csv", fromArticles(town()))).get("args")).toContain("--multiline-fields=true\n");
  });

  it("tells the importer what it must know", async () => {
    const plain = (await filesOf("csv", fromArticles(town()))).get("args");
    expect(plain).toContain("--array-delimiter=U+001F\n");
    const nasty = (await filesOf("csv", nastySource())).get("args");
    expect(nasty).toContain("--array-delimiter=U+001E\n");
  });
});
