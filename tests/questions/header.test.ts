import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/errors";
import { bindParameters, dialectOf, loadQuestion, loadQuestions } from "../../src/questions";
import { parseQuestion } from "../../src/questions/header";

const TEXT = `// Who visits whom?
// zh: 谁看望谁？
// param person: string = "王\\"岚" -- full name
// param since: date -- first day
// param limit: integer = 20 -- rows at most
// example: pressgraph query visits --param since=2018-07-01
// draws a graph in Neo4j Browser
MATCH (p:Person {name: $person})-[r:MET]->(q)
// a comment of its own
RETURN p, r, q LIMIT $limit
`;

describe("the header of a question", () => {
  it("is read", () => {
    expect(parseQuestion("visits.neo4j.cypher", TEXT)).toEqual({
      name: "visits",
      question: { en: "Who visits whom?", zh: "谁看望谁？" },
      parameters: [
        { name: "person", type: "string", default: '王"岚', note: "full name" },
        { name: "since", type: "date", note: "first day" },
        { name: "limit", type: "integer", default: 20, note: "rows at most" },
      ],
      example: "pressgraph query visits --param since=2018-07-01",
      draws: true,
      dialect: "neo4j",
      statement: "MATCH (p:Person {name: $person})-[r:MET]->(q)\n// a comment of its own\nRETURN p, r, q LIMIT $limit",
    });
  });

  it("may end its lines as Windows does", () => {
    expect(parseQuestion("visits.neo4j.cypher", TEXT.replaceAll("\n", "\r\n"))).toEqual(
      parseQuestion("visits.neo4j.cypher", TEXT),
    );
  });

  it.each([
    ["has no zh line", TEXT.replace(/^\/\/ zh.*\n/m, "")],
    ["has no example line", TEXT.replace(/^\/\/ example.*\n/m, "")],
    ["has a parameter that cannot be read", TEXT.replace("since: date", "since: day")],
    ["has a header line that is none", TEXT.replace("// draws", "// paints")],
  ])("is refused when it %s", (what, text) => {
    expect(() => parseQuestion("visits.cypher", text)).toThrow(what);
  });
});

describe("parameters", () => {
  const question = parseQuestion("visits.cypher", TEXT);

  it("are the given ones and the defaults", () => {
    const bound = bindParameters(question, { since: "2018-07-01", limit: "5" });
    expect(bound).toEqual({ person: '王"岚', since: "2018-07-01", limit: 5 });
  });

  it.each([
    [{}, 'needs the parameter "since"'],
    [{ since: "2018-07-01", who: "x" }, 'no parameter "who"'],
    [{ since: "2018-06-31" }, "is no day"],
    [{ since: "2018-07" }, "is no day"],
    [{ since: "2018-07-01", limit: "many" }, "is no whole number"],
    [{ since: "2018-07-01", limit: "1.5" }, "is no whole number"],
  ])("%j are refused", (given, message) => {
    expect(() => bindParameters(question, given as Record<string, string>)).toThrow(message);
    expect(() => bindParameters(question, given as Record<string, string>)).toThrow(UsageError);
  });
});

describe("the folder of questions", () => {
  it("has the same questions for every store, and every parameter is used", async () => {
    const [ladybug, neo4j] = await Promise.all([loadQuestions("ladybug"), loadQuestions("neo4j")]);
    const names = ladybug.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(neo4j.map(({ name }) => name)).toEqual(names);
    for (const { name, parameters, statement } of [...ladybug, ...neo4j]) {
      const used = new Set([...statement.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
      expect([...used].sort(), name).toEqual(parameters.map((parameter) => parameter.name).sort());
    }
  });

  it("has an example that its parameters take", async () => {
    for (const question of await loadQuestions("neo4j")) {
      const [, name, rest] = /^pressgraph query ([\w-]+)(.*)$/.exec(question.example) ?? [];
      expect(name).toBe(question.name);
      const given = [...rest.matchAll(/ --param (\w+)=(\S+)/g)].map(([, key, value]) => [key, value]);
      expect(() => bindParameters(question, Object.fromEntries(given)), question.name).not.toThrow();
    }
  });

  it("names the questions there are when asked for another", async () => {
    await expect(loadQuestion("who-knows", "neo4j")).rejects.toThrow('no saved question "who-knows"');
    expect((await loadQuestion("search", "ladybug")).statement).not.toContain("fulltext");
  });

  it.each([
    ["bolt://localhost:7687", "neo4j"],
    ["neo4j+s://example.org", "neo4j"],
    ["pressgraph.lbug", "ladybug"],
    ["./bolt/news", "ladybug"],
  ])("%s is asked in the dialect of %s", (url, dialect) => {
    expect(dialectOf(url)).toBe(dialect);
  });
});
