import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ArticleGraph } from "../../src/interchange";
import { workFolder } from "../folder";
import { BIN, pressgraph, records } from "./run";

const TEXT = "3月5日，县委书记周明远主持召开全县安全生产工作会议。";
const SAMPLE = join(__dirname, "..", "..", "data", "articles", "zh", "000_6b77286dcb4b77d5.txt");

function ids(output: string): string[] {
  return records<ArticleGraph>(output).map((graph) => graph.article.id);
}

describe("pressgraph extract -", () => {
  it("answers each record with one record, in order, with its id, whatever is wrong with it", async () => {
    const lines = [
      JSON.stringify({ id: "good", text: TEXT }),
      '{"id": "cut", "text": "',
      JSON.stringify({ id: "wrong", text: 5 }),
      "",
      JSON.stringify({ id: "blank", text: "" }),
      JSON.stringify({ id: "klingon", text: TEXT, lang: "tlh" }),
      JSON.stringify({ id: "surrogate \ud800", text: "\ud800\u0000周" }),
      "null",
      JSON.stringify({ id: "last", text: TEXT }),
    ];
    const { code, stdout, stderr } = await pressgraph(["extract", "-"], { input: `${lines.join("\n")}\n` });
    expect(code).toBe(1);
    expect(ids(stdout)).toEqual(["good", "cut", "wrong", "", "blank", "klingon", "surrogate \ud800", "", "last"]);
    const graphs = records<ArticleGraph>(stdout);
    for (const broken of [1, 2, 3, 4, 7]) {
      expect(graphs[broken]).toMatchObject({ entities: [], relations: [], messages: [{ level: "error" }] });
    }
    expect(graphs[5].messages).toMatchObject([{ code: "unsupported-language" }]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(5);
    expect(stderr).toContain("pressgraph: standard input:2 is no JSON");
  });

  it("keeps the order and the bytes with several threads", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => {
      if (i % 7 === 3) return `{"id":"${i}"`;
      return JSON.stringify({ id: String(i), text: TEXT.repeat((i * 13) % 17) });
    });
    const input = lines.join("\n");
    const one = await pressgraph(["extract", "-"], { input });
    const three = await pressgraph(["extract", "-", "--jobs", "3"], { input });
    expect(three).toEqual(one);
    expect(ids(one.stdout)).toEqual(lines.map((_, i) => String(i)));
  });

  it("answers a line as soon as it is complete, and takes no more than it can pass on", async () => {
    const child = spawn(process.execPath, [BIN, "extract", "-"], { stdio: ["pipe", "pipe", "inherit"] });
    const line = `${JSON.stringify({ id: "1", text: TEXT })}\n`;
    const answer = new Promise<string>((resolve) => child.stdout.once("data", (data: Buffer) => resolve(String(data))));
    child.stdin.write(line);
    expect(ids((await answer).split("\n")[0])).toEqual(["1"]);

    // Nobody reads: the pipes fill up, and what is written stays with the writer.
    child.stdout.pause();
    const flood = Buffer.from(line.repeat(20_000));
    child.stdin.write(flood);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(child.stdin.writableLength).toBeGreaterThan(0);
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.stdin.on("error", () => {});
    child.kill();
    await closed;
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = spawn(process.execPath, [BIN, "extract", "-"], { stdio: ["pipe", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (data: Buffer) => {
      stderr += data;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(`${JSON.stringify({ id: "1", text: TEXT })}\n`.repeat(5000));
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
    expect(stderr).toBe("");
  });
});

describe("pressgraph extract", () => {
  it("names what cannot be read, does the rest, and exits 1", async () => {
    const cwd = workFolder();
    writeFileSync(join(cwd, "good.txt"), TEXT);
    writeFileSync(join(cwd, "empty.txt"), "");
    const { code, stdout, stderr } = await pressgraph(["extract", "gone.txt", "empty.txt", "good.txt"], { cwd });
    expect(code).toBe(1);
    expect(ids(stdout)).toEqual(["good.txt"]);
    expect(stderr.split("\n")).toEqual([
      "pressgraph: gone.txt does not exist; check the path",
      "pressgraph: empty.txt is empty; give it the text of an article",
      "",
    ]);
  });

  it("gives the same bytes every time, and reads its own output again", async () => {
    const first = await pressgraph(["extract", SAMPLE]);
    expect(first.code).toBe(0);
    expect(first.stderr).toBe("");
    expect((await pressgraph(["extract", "-", SAMPLE], { input: first.stdout })).stdout).toBe(first.stdout.repeat(2));
  });
});

describe("usage", () => {
  it.each([
    [["extract"], "missing required argument 'input'"],
    [["extract", "--jobs", "none", "x"], "expected a whole number"],
    [["extract", "--as", "pdf", "x"], "Allowed choices are text, html, jsonl"],
    [["frobnicate"], "unknown command 'frobnicate'"],
    [["extract", "--frobnicate", "x"], "unknown option '--frobnicate'"],
  ])("%j is wrong, says so and exits 2", async (args, message) => {
    const { code, stdout, stderr } = await pressgraph(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it.each(["extract", "load", "query", "explain", "explore", "export", "retract", "eval", "start"])(
    "%s --help shows an example",
    async (command) => {
      const { code, stdout } = await pressgraph([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Examples?:\n +\$ .*pressgraph/);
    },
  );
});
