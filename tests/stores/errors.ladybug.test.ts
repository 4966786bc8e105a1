import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PressgraphError, StoreError } from "../../src/errors";
import { LadybugFile } from "../../src/stores/ladybug/database";
import { openStore } from "../../src/stores/open";
import { workFolder } from "../folder";
import { articlesOf } from "./bytes";
import { news } from "./generate";

async function failure(url: string, options?: { readOnly?: boolean }): Promise<PressgraphError> {
  const error = await openStore(url, options).then(
    (store) => store.close(),
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(PressgraphError);
  expect(error.message).toContain(url.split("://")[0]);
  expect(error.message + error.remedy).not.toMatch(/\n/);
  return error;
}

it("says that a file is no database, and leaves it alone", async () => {
  const path = join(workFolder(), "letter.lbug");
  writeFileSync(path, "Dear Sir or Madam, ".repeat(1000));
  expect((await failure(path)).message).toMatch(/is no LadybugDB database$/);
  expect((await failure(path, { readOnly: true })).message).toMatch(/is no LadybugDB database$/);
  expect(readdirSync(join(path, ".."))).toEqual(["letter.lbug"]);
});

it("says that a database is none of ours", async () => {
  const path = join(workFolder(), "other.lbug");
  const other = await LadybugFile.open(path, "write");
  await other.run("CREATE NODE TABLE Cat(name STRING PRIMARY KEY)");
  await other.close();
  expect((await failure(path)).message).toMatch(/none of pressgraph's/);
});

it("says that a folder is a folder", async () => {
  expect((await failure(workFolder())).message).toMatch(/is a folder/);
});

it("says that there is nothing to read, and makes nothing", async () => {
  const path = join(workFolder(), "none.lbug");
  expect((await failure(path, { readOnly: true })).message).toMatch(/does not exist/);
  expect(existsSync(path)).toBe(false);
});

it("says that a folder is missing", async () => {
  expect((await failure(join(workFolder(), "no", "such", "graph.lbug"))).message).toMatch(/cannot be written/);
});

it("says that another process is at work, and goes on when that one has died", async () => {
  const path = join(workFolder(), "busy.lbug");
  const store = await openStore(path);
  writeFileSync(`${path}.lock`, String(process.ppid));
  await expect(store.load([news(1)])).rejects.toThrow(`is being changed by process ${process.ppid}`);
  writeFileSync(`${path}.lock`, "4194303");
  await store.load([news(1)]);
  expect(await articlesOf(store)).toHaveLength(1);
  await store.close();
  expect(readdirSync(join(path, ".."))).toEqual(["busy.lbug"]);
});

it("reads what another process has loaded since", async () => {
  const path = join(workFolder(), "two.lbug");
  const [one, two] = [await openStore(path), await openStore(path)];
  await one.load([news(1)]);
  await two.load([news(2)]);
  await one.load([news(3)]);
  expect(await articlesOf(one)).toHaveLength(3);
  await Promise.all([one.close(), two.close()]);
});

it("keeps what was there when a load fails half-way", async () => {
  const path = join(workFolder(), "half.lbug");
  const store = await openStore(path);
  await store.load([news(1)]);
  async function* broken() {
    yield news(2);
    throw new Error("the wire was cut");
  }
  await expect(store.load(broken())).rejects.toThrow("the wire was cut");
  expect(await articlesOf(store)).toHaveLength(1);
  await store.close();
  expect(readdirSync(join(path, ".."))).toEqual(["half.lbug"]);
});

it("does not change a store that was opened for reading", async () => {
  const path = join(workFolder(), "read.lbug");
  const made = await openStore(path);
  await made.load([news(1)]);
  await made.close();
  const store = await openStore(path, { readOnly: true });
  await expect(store.load([news(2)])).rejects.toThrow(StoreError);
  await expect(store.query("MATCH (n) DETACH DELETE n", {}, { write: true })).rejects.toThrow(/for reading/);
  expect(await articlesOf(store)).toHaveLength(1);
  await store.close();
});

it("lets a statement write when it is told to", async () => {
  const store = await openStore(join(workFolder(), "write.lbug"));
  await store.load([news(1)]);
  await store.query("MATCH (n:Person) SET n.name = $name", { name: "无名" }, { write: true });
  expect((await store.query("MATCH (n:Person) RETURN DISTINCT n.name")).rows).toEqual([["无名"]]);
  await store.close();
});

it("knows no other schemes", async () => {
  expect((await failure("http://localhost:7474")).message).toMatch(/^http:\/\/ is no store/);
});
