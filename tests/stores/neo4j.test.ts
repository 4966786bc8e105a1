import { describe } from "vitest";
import { openStore } from "../../src/stores/open";
import { neo4jTurn, type Turn, useEnvironment, way } from "../neo4j/neo4j";
import { contract } from "./contract";

describe.runIf(way !== null)("on a real Neo4j", () => {
  let turn: Turn | undefined;
  contract({
    name: "Neo4j",
    async fresh(last) {
      if (last !== undefined) {
        await turn?.empty();
        return last;
      }
      turn = await neo4jTurn();
      useEnvironment(turn);
      return openStore(turn.uri);
    },
    runs: 25,
    async end() {
      await turn?.empty();
      turn?.release();
    },
  });
});
