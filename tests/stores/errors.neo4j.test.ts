import { createServer } from "node:net";
import { Neo4jError } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StoreError } from "../../src/errors";
import { refuseOld } from "../../src/stores/neo4j/connect";
import { storeError } from "../../src/stores/neo4j/errors";
import { openStore } from "../../src/stores/open";
import { neo4jTurn, type Turn, useEnvironment, way } from "../neo4j/neo4j";
import { news } from "./generate";

async function failure(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => null,
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(StoreError);
  const said = error.message + error.remedy;
  expect(said).not.toMatch(/\n/);
  expect(said).not.toContain("geheim-geheim");
  return error;
}

it("says that nothing answers", async () => {
  const error = await failure(openStore("bolt://neo4j:geheim-geheim@127.0.0.1:9"));
  expect(error.message).toBe("no Neo4j server answers at bolt://127.0.0.1:9");
  expect(error.remedy).toContain("npm run neo4j");
});

it("says that something else answers", async () => {
  const server = createServer((socket) => socket.on("error", () => {}).end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await failure(openStore(`bolt://127.0.0.1:${port}`));
  server.close();
});

it("says that an address is none", async () => {
  expect((await failure(openStore("bolt://localhost:7687?policy=near"))).message).toMatch(/is no address/);
});

it.each([
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "user ann may not write to news at bolt://here"],
  ["Neo.ClientError.Security.Forbidden", "user ann may not write to news at bolt://here"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "the server at bolt://here has no room left"],
  ["Neo.ClientError.Security.CredentialsExpired", "the password of user ann at bolt://here has to be changed"],
  ["Neo.DatabaseError.General.UnknownError", "the server at bolt://here answered: it is so"],
])("explains %s", (code, problem) => {
  const error = storeError(new Neo4jError("it is\n so", code, "", ""), {
    url: "bolt://here",
    user: "ann",
    database: "news",
  });
  expect(error).toBeInstanceOf(StoreError);
  expect(error.message).toContain(problem);
});

it.each(["Neo4j/4.4.12", "Neo4j/3.5.0"])("refuses %s", (agent) => {
  expect(() => refuseOld(agent, "bolt://old")).toThrow(`bolt://old is ${agent}, which is too old`);
});

it.each(["Neo4j/5.26.29", "Neo4j/2025.04.0", ""])("takes %s", (agent) => {
  expect(() => refuseOld(agent, "bolt://new")).not.toThrow();
});

describe.runIf(way !== null)("on a real Neo4j", () => {
  let turn: Turn;
  beforeAll(async () => {
    turn = await neo4jTurn();
    useEnvironment(turn);
  });
  afterAll(async () => {
    delete process.env.NEO4J_DATABASE;
    await turn.empty();
    turn.release();
  });

  it("says that the password is wrong, without showing it", async () => {
    const error = await failure(openStore(turn.uri.replace("//", "//neo4j:geheim-geheim@")));
    expect(error.message).toBe(`the server at ${turn.uri} refuses user neo4j with this password`);
  });

  it("takes user and password from the address, and does not show them", async () => {
    const store = await openStore(turn.uri.replace("//", `//${turn.user}:${turn.password}@`));
    expect(store.url).toBe(turn.uri);
    await store.close();
  });

  it("says that the database is missing", async () => {
    process.env.NEO4J_DATABASE = "nowhere";
    const error = await failure(openStore(turn.uri));
    delete process.env.NEO4J_DATABASE;
    expect(error.message).toBe(`the server at ${turn.uri} has no database nowhere`);
  });

  it("keeps whole batches only when a load fails half-way, and a rerun heals it", async () => {
    const store = await openStore(turn.uri);
    async function* broken() {
      for (let number = 0; number < 100; number++) yield news(number);
      throw new Error("the wire was cut");
    }
    await expect(store.load(broken())).rejects.toThrow("the wire was cut");
    const all = Array.from({ length: 110 }, (_, number) => news(number));
    expect(await store.load(all)).toMatchObject({ articles: 110 });
    expect(await store.load(all)).toMatchObject({ unchanged: 110 });
    await store.close();
  });

  it("does not load over articles that a bulk import made", async () => {
    const store = await openStore(turn.uri);
    await turn.empty();
    const { uid } = news(1).article;
    await store.query("CREATE (:Article {uid: $uid, articles: [$uid]})", { uid }, { write: true });
    expect((await failure(store.load([news(1)]))).message).toContain(`holds article ${uid}`);
    await store.close();
  });

  it("completes a constraint of which a dying server left the index behind", async () => {
    const store = await openStore(turn.uri);
    await store.query("DROP CONSTRAINT topic_uid", {}, { write: true });
    await store.query("CREATE INDEX topic_uid FOR (n:Topic) ON (n.uid)", {}, { write: true });
    await store.close();
    const again = await openStore(turn.uri);
    const { rows } = await again.query("SHOW CONSTRAINTS YIELD name WHERE name = 'topic_uid' RETURN name");
    expect(rows).toEqual([["topic_uid"]]);
    await again.close();
  });

  it("does not take a database whose uids are someone else's", async () => {
    const store = await openStore(turn.uri);
    await turn.empty();
    await store.query("DROP CONSTRAINT person_uid", {}, { write: true });
    await store.query("CREATE (:Person {uid: 1}), (:Person {uid: 1})", {}, { write: true });
    await store.close();
    expect((await failure(openStore(turn.uri))).message).toContain("other nodes with the same uids");
    await turn.empty();
    await (await openStore(turn.uri)).close();
  });
});
