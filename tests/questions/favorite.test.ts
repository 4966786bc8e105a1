import { expect, it } from "vitest";
import { loadQuestions } from "../../src/questions";
import { favoriteOf } from "../../src/questions/favorite";
import { parseQuestion } from "../../src/questions/header";

it("a favourite has its question as title and its example's values in place", () => {
  const question = parseQuestion(
    "meets.cypher",
    `// Who meets whom?
// zh: 谁会见谁？
// param person: string -- full name
// param other: string = "it's" -- full name
// param limit: integer = 20 -- rows at most
// example: pressgraph query meets --param person=王岚
MATCH (p {name: $person})-[:MET]-(q {name: $other}) RETURN q.name AS other, '$5' AS price LIMIT $limit
`,
  );
  expect(favoriteOf(question)).toBe(
    "// Who meets whom? 谁会见谁？\n" +
      "MATCH (p {name: '王岚'})-[:MET]-(q {name: 'it\\'s'}) RETURN q.name AS other, '$5' AS price LIMIT 20\n",
  );
});

it("no favourite waits for a parameter", async () => {
  for (const question of await loadQuestions("neo4j")) expect(favoriteOf(question)).not.toMatch(/\$[a-z]/);
});
