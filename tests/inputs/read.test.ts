import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "iconv-lite";
import { beforeAll, describe, expect, it } from "vitest";
import type { InputItem, ReadOptions } from "../../src/inputs/input";
import { readInputs } from "../../src/inputs/read";
import { workFolder } from "../folder";

const SIMPLIFIED =
  "泸定县召开安全生产工作会议\n本网讯 3月5日，县委书记周明远主持召开全县安全生产工作会议。会议听取了有关部门的汇报。\n";
const TRADITIONAL =
  "瀘定縣召開安全生產工作會議\n本網訊 3月5日，縣委書記周明遠主持召開全縣安全生產工作會議。會議聽取了有關部門的彙報。\n";
let folder: string;

beforeAll(() => {
  folder = workFolder();
});

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

async function read(paths: string[], options?: ReadOptions): Promise<InputItem[]> {
  const items: InputItem[] = [];
  for await (const item of readInputs(paths, options)) items.push(item);
  return items;
}

function outline(item: InputItem): string {
  if (item.kind === "article") return `${item.kind} ${item.article.id ?? ""}`;
  return item.kind === "graph" ? item.kind : `${item.kind}: ${item.error.message.replaceAll(folder, "")}`;
}

async function textOf(path: string, options?: ReadOptions): Promise<string> {
  const [item] = await read([path], options);
  return item.kind === "article" ? item.article.text : outline(item);
}

describe("encodings", () => {
  it.each([
    ["utf-8", SIMPLIFIED],
    ["gb18030", SIMPLIFIED],
    ["gbk", SIMPLIFIED],
    ["big5", TRADITIONAL],
    ["utf-16le", SIMPLIFIED],
    ["utf-16be", SIMPLIFIED],
  ])("reads %s without being told", async (encoding, text) => {
    expect(await textOf(put(`${encoding}.txt`, encode(text, encoding)))).toBe(text);
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("takes the byte-order mark of %s off", async (encoding) => {
    expect(await textOf(put("bom.txt", encode(TRADITIONAL, encoding, { addBOM: true })))).toBe(TRADITIONAL);
  });

  it("keeps one damaged character from spoiling a file", async () => {
    const bytes = encode(SIMPLIFIED.repeat(20), "utf-8");
    bytes[300] = 0xff;
    expect(await textOf(put("damaged.txt", bytes))).toContain("周明远主持召开");
  });

  it("says so when a file is no text", async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 7919) % 251);
    expect(await textOf(put("binary.txt", bytes))).toBe("failure: /binary.txt is in no encoding that can be read");
  });

  it("takes the user's word, and says so when it does not fit", async () => {
    const path = put("named.txt", encode(TRADITIONAL, "big5"));
    expect(await textOf(path, { encoding: "big5" })).toBe(TRADITIONAL);
    expect(await textOf(path, { encoding: "utf-8" })).toBe("failure: /named.txt is not in utf-8");
    expect(await textOf(path, { encoding: "klingon" })).toBe("failure: no encoding is called klingon");
  });
});

describe("folders", () => {
  it("reads to the bottom in a fixed order, and passes over what is no article", async () => {
    put("tree/b.txt", "b");
    put("tree/a/二.txt", "2");
    put("tree/a/1.txt", "1");
    put("tree/a/picture.png", "x");
    put("tree/.hidden/c.txt", "c");
    const ids = (await read([join(folder, "tree")])).map(outline);
    expect(ids).toEqual(["article a/1.txt", "article a/二.txt", "article b.txt"]);
  });

  it("names what is missing or empty, and goes on", async () => {
    put("none/picture.png", "x");
    const items = await read([
      join(folder, "nowhere"),
      join(folder, "none"),
      put("empty.txt", ""),
      put("good.txt", "x"),
    ]);
    expect(items.map(outline)).toEqual([
      "failure: /nowhere does not exist",
      "failure: /none holds no articles",
      "failure: /empty.txt is empty",
      "article good.txt",
    ]);
  });

  it("reads nothing before it is asked for", async () => {
    const first = put("lazy/a.txt", "1");
    const items = readInputs([join(folder, "lazy")])[Symbol.asyncIterator]();
    expect((await items.next()).value).toMatchObject({ article: { text: "1" } });
    put("lazy/b.txt", "written after the first was taken");
    expect(first).toContain("a.txt");
    await items.return?.();
    expect((await items.next()).done).toBe(true);
  });
});

describe("JSON Lines", () => {
  it("gives one item for each line, whatever is wrong with it", async () => {
    const path = put(
      "lines.jsonl",
      [
        '{"id":"a","text":"x","title":null,"publishedAt":"2024-03-05T08:00:00Z"}',
        '{"id":"b\\"1","text":',
        '{"id":"c"}',
        '{"id":4,"text":" "}',
        "",
        "[]",
        '{"id":"d","text":"x","publishedAt":"yesterday"}',
        '{"text":"last","id":7}',
        "",
        "",
      ].join("\r\n"),
    );
    const items = await read([path]);
    expect(items.map((item) => (item.kind === "broken" ? item.id : outline(item)))).toEqual([
      "article a",
      'b"1',
      "c",
      "4",
      "",
      "",
      "d",
      "article 7",
    ]);
    expect(items[0]).toMatchObject({ article: { publishedAt: "2024-03-05", title: undefined } });
    expect(outline(items[2])).toBe("broken: /lines.jsonl:3 is no article: text: expected string, received undefined");
    expect(outline(items[4])).toBe("broken: /lines.jsonl:5 is an empty line");
  });

  it("knows a graph that was extracted before", async () => {
    const graph = { article: { uid: "article:1", text: "x" }, entities: [], relations: [], messages: [] };
    expect((await read([put("facts.jsonl", JSON.stringify(graph))])).map(outline)).toEqual(["graph"]);
  });

  it("reads UTF-16 with its mark, and other encodings when they are named", async () => {
    const line = JSON.stringify({ id: "甲", text: SIMPLIFIED });
    expect((await read([put("u16.jsonl", encode(line, "utf-16", { addBOM: true }))])).map(outline)).toEqual([
      "article 甲",
    ]);
    const gb = put("gb.jsonl", encode(`${line}\n${line}`, "gb18030"));
    expect((await read([gb], { encoding: "gb18030" })).map(outline)).toEqual(["article 甲", "article 甲"]);
    expect((await read([gb])).map(outline)).toEqual([
      "broken: /gb.jsonl:1 is not UTF-8",
      "broken: /gb.jsonl:2 is not UTF-8",
    ]);
  });

  it("says that an empty file is empty", async () => {
    expect((await read([put("void.jsonl", "\n\n")])).map(outline)).toEqual(["failure: /void.jsonl is empty"]);
  });
});
