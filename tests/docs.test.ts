// Do the documents say what the code does? Relations, commands and links, checked so that they cannot drift apart.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine } from "../src/cli/main";
import { NODE_LABELS, RELATION_TYPES, schemaOf } from "../src/ontology";
import { extract } from "../src/pipeline";
import { relationLines } from "./golden/format";

const ROOT = join(__dirname, "..");
const DOCUMENTS = [
  "README.md",
  "README.zh.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "docs/architecture.md",
  "docs/ontology.md",
];

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

describe("docs/ontology.md", () => {
  const rows = read("docs/ontology.md")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it("lists every label and every relation", () => {
    const first = rows.map((cells) => (cells[1] ?? "").replaceAll("`", ""));
    expect([...NODE_LABELS, ...RELATION_TYPES].filter((name) => !first.includes(name))).toEqual([]);
  });

  it.each(RELATION_TYPES.filter((type) => !["PART_OF", "MENTIONS"].includes(type)))("joins what %s joins", (type) => {
    const [, , ends] = rows.find((cells) => cells[1] === `\`${type}\``) ?? [];
    const { heads, tails } = schemaOf(type);
    expect(ends).toBe(`${heads.join(", ")} → ${tails.join(", ")}`);
  });
});

describe.each(["README.md", "README.zh.md"])("%s", (path) => {
  it("opens with what really comes out", () => {
    const [, text, lines] = /```\n(.+)\n```\n[^`]*```\n([^`]+)```/.exec(read(path)) ?? [];
    const graph = extract({ text, publisher: "甘孜日报", publishedAt: "2018-07-24" });
    const shown = lines
      .trim()
      .split("\n")
      .map((line) => line.replace(/ +/g, " "));
    const types = RELATION_TYPES.filter((type) => !schemaOf(type).derived);
    expect(shown.sort()).toEqual(relationLines(graph, types, true));
  });

  it("shows every command but start, which is npm start", () => {
    const commands = commandLine()
      .commands.map((command) => command.name())
      .filter((name) => name !== "start");
    const text = read(path);
    expect(commands.filter((name) => !text.includes(`pressgraph ${name}`))).toEqual([]);
    expect(text).toContain("npm ci && npm start");
  });
});

it.each(DOCUMENTS)("the links of %s lead somewhere", (path) => {
  const targets = [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1]);
  const local = targets.filter((target) => !/^https?:/.test(target));
  expect(local.filter((target) => !existsSync(join(ROOT, dirname(path), target)))).toEqual([]);
});
