import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type DbSchema, lintCypherQuery } from "@neo4j-cypher/language-support";
import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/exports/statements";
import { NODE_LABELS, PLACE_LEVELS, RELATION_TYPES } from "../../src/ontology";
import { loadQuestions } from "../../src/questions";
import { levelLabel } from "../../src/stores/rows";

const schema: DbSchema = {
  labels: [...NODE_LABELS, ...PLACE_LEVELS.map(levelLabel)],
  relationshipTypes: [...RELATION_TYPES],
  procedures: { "CYPHER 5": { "db.index.fulltext.queryNodes": queryNodes() } },
};

/** What Neo4j's own linter says of a statement; nothing when all is well. */
function lint(statement: string, parameters: readonly string[]): string[] {
  const known = Object.fromEntries(parameters.map((name) => [name, ""]));
  return lintCypherQuery(statement, { ...schema, parameters: known }).diagnostics.map(({ message }) => String(message));
}

function queryNodes() {
  const string = { isDeprecated: false, type: "STRING", description: "" };
  return {
    name: "db.index.fulltext.queryNodes",
    description: "",
    mode: "READ" as const,
    worksOnSystem: false,
    signature:
      "db.index.fulltext.queryNodes(indexName :: STRING, queryString :: STRING) :: (node :: NODE, score :: FLOAT)",
    argumentDescription: [
      { ...string, name: "indexName" },
      { ...string, name: "queryString" },
    ],
    returnDescription: [
      { ...string, name: "node", type: "NODE" },
      { ...string, name: "score", type: "FLOAT" },
    ],
    option: { deprecated: false },
    admin: false,
  };
}

describe("saved questions", async () => {
  it.each(await loadQuestions("neo4j"))("$name is clean", ({ statement, parameters }) => {
    expect(
      lint(
        statement,
        parameters.map(({ name }) => name),
      ),
    ).toEqual([]);
  });
});

describe("the linter", () => {
  it.each([
    ["a misspelt label", "MATCH (n:Persn) RETURN n.name"],
    ["a misspelt type", "MATCH (:Person)-[:CHARED]->(m) RETURN m.name"],
    ["an unknown parameter", "MATCH (n:Person {name: $nobody}) RETURN n.name"],
    ["an unknown variable", "MATCH (n:Person) RETURN m.name"],
    ["what is no Cypher", "MATCH (n:Person) RETRUN n.name"],
  ])("finds %s", (_what, statement) => {
    expect(lint(statement, ["person"])).not.toEqual([]);
  });
});

describe("statements in cypher/", () => {
  const root = path.join(__dirname, "..", "..", "cypher");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher") && !file.startsWith("questions") && !file.includes("ladybug"))
    .filter((file) => !/\{\w+\}|<\w+>/.test(readFileSync(path.join(root, file), "utf8")));
  it.each(files)("%s is Cypher", (file) => {
    for (const statement of statementsOf(readFileSync(path.join(root, file), "utf8"))) {
      const { diagnostics } = lintCypherQuery(statement, {});
      const errors = diagnostics.filter((one) => one.severity === 1).map(({ message }) => String(message));
      expect(errors.filter((message) => !message.startsWith("Parameter $"))).toEqual([]);
    }
  });
});
