// Does the page come up, and go away, as its command says? What is on it has tests of its own.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/interchange";
import { workFolder } from "../folder";
import { town } from "../questions/town";
import { BIN, pressgraph } from "./run";

let cwd: string;

beforeAll(async () => {
  cwd = workFolder();
  const input = town().map(canonicalJson).join("\n");
  expect((await pressgraph(["load", "-"], { cwd, input })).code).toBe(0);
});

describe("pressgraph explore", () => {
  it("serves the page on this machine until it is interrupted", async () => {
    const child = spawn(process.execPath, [BIN, "explore", "--no-open", "--port", "0"], { cwd });
    const closed = new Promise((resolve) => child.once("close", resolve));
    const said = await new Promise<string>((resolve) => child.stderr.once("data", (data) => resolve(String(data))));
    const url = /^(http:\/\/127\.0\.0\.1:\d+\/) {2}\(Ctrl-C ends it\)\n$/.exec(said)?.[1] ?? "";
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("</html>");
    child.kill("SIGINT");
    expect(await closed).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("writes one file that holds the graph", async () => {
    const { code, stderr } = await pressgraph(["explore", "--out", "graph.html"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^graph\.html: \d+ nodes, \d+ edges, \d+\.\d MB\n$/);
    expect(readFileSync(join(cwd, "graph.html"), "utf8")).toContain("青岭州水利工作会议");
  });

  it.each([
    [["explore", "--port", "x"], 2, "expected a port"],
    [["explore", "--from", "gone.lbug", "--no-open"], 1, "gone.lbug does not exist"],
    [["explore", "--out", "no-such-folder/graph.html"], 1, "no-such-folder"],
  ])("%j fails in one line", async (args, wanted, message) => {
    const { code, stdout, stderr } = await pressgraph(args, { cwd });
    expect([code, stdout]).toEqual([wanted, ""]);
    expect(stderr).toContain(message);
  });
});
