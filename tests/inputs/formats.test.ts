import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS, type Format } from "../../src/inputs/input";
import { READERS, readInputs } from "../../src/inputs/read";
import { workFolder } from "../folder";

/** The same article in each format; a new format does not compile without its sample. */
const SAMPLES: Record<Format, string> = {
  text: "王明主持会议。",
  html: "<html><body><nav>首页</nav><article><p>王明主持会议。</p></article></body></html>",
  jsonl: '{"text":"王明主持会议。"}\n',
};

describe.each(FORMATS)("format %s", (format) => {
  it("is known by its file endings, upper or lower case, and gives the article", async () => {
    const folder = workFolder();
    const { extensions } = READERS[format];
    extensions.forEach((extension, i) => {
      writeFileSync(join(folder, `${i}${i % 2 ? extension : extension.toUpperCase()}`), SAMPLES[format]);
    });
    const texts: string[] = [];
    for await (const item of readInputs([folder])) texts.push(item.kind === "article" ? item.article.text : item.kind);
    expect(texts).toEqual(extensions.map(() => "王明主持会议。"));
  });
});

it("no two formats claim one file ending", () => {
  const extensions = Object.values(READERS).flatMap((reader) => reader.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});
