// Does the first command a stranger types work, and work again?

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { beforeAll, describe, expect, it } from "vitest";
import { workFolder } from "../folder";
import { type Outcome, pressgraph } from "./run";

let cwd: string;
let first: Outcome;

beforeAll(async () => {
  cwd = workFolder();
  first = await pressgraph(["start"], { cwd });
});

describe("pressgraph start", () => {
  it("reads the sample articles and says so in one line", () => {
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/^reading: 2 articles, [\d,]+ characters\n$/);
  });

  it("counts nodes and edges", () => {
    const head = first.stdout.split("\n")[1];
    expect(head).toMatch(/^│ nodes +│ \d+ *│ +│ edges +│ \d+ *│$/);
    for (const name of ["Person", "Meeting", "CHAIRED", "REPORTED", "VISITED"]) expect(first.stdout).toContain(name);
  });

  it("answers three questions with the facts of the sample", () => {
    const answers = first.stdout.split(/^(?=\S.*\([a-z-]+\)$)/m).slice(1);
    expect(answers.map((answer) => /\(([a-z-]+)\)\n/.exec(answer)?.[1])).toEqual([
      "who-chaired-what",
      "what-counties-reported",
      "who-visited-which-village",
    ]);
    expect(answers[0]).toContain("李江");
    for (const county of ["康定市", "丹巴县", "九龙县", "乡城县", "稻城县"]) expect(answers[1]).toContain(county);
    for (const village of ["海子村", "瓦斯营盘村"]) expect(answers[2]).toContain(village);
  });

  it("draws tables whose lines are of one width", () => {
    const tables = first.stdout.split(/\n(?=┌)/).slice(2);
    for (const table of tables) {
      const lines = table.split("\n").filter((line) => /^[┌│├└]/.test(line));
      expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    }
  });

  it("writes a page that needs nothing else, and names three commands to try, which work", async () => {
    expect(readdirSync(join(cwd, "pressgraph-out"))).toContain("graph.html");
    expect(first.stdout).toContain(join("pressgraph-out", "graph.html"));
    const page = readFileSync(join(cwd, "pressgraph-out", "graph.html"), "utf8");
    expect(page).toContain("刘成鸣");
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)\s*=\s*["']?https?:/);
    const commands = [...first.stdout.matchAll(/^ {2}npx pressgraph (.+)$/gm)].map((match) => match[1].split(" "));
    expect(commands).toHaveLength(3);
    for (const args of commands.filter(([command]) => command !== "explore")) {
      const { code, stdout } = await pressgraph(args, { cwd });
      expect([args[0], code]).toEqual([args[0], 0]);
      expect(stdout).toContain("2018-07-23");
    }
  });

  it("gives the same when it is run again", async () => {
    expect(await pressgraph(["start"], { cwd })).toEqual(first);
  });
});
