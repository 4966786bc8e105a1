import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compiled } from "../../src/compiled/compiled";

let folder = "";
let lists = "";
let made = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compiled-"));
  lists = join(folder, "lists");
  mkdirSync(lists);
  writeFileSync(join(lists, "titles.txt"), "县长");
  writeFileSync(join(folder, "code.ts"), "1");
  made = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a start of the program gets: the columns of all lists, joined. */
function start(into = join(folder, "made")): unknown {
  const make = () => {
    made++;
    const files = readdirSync(lists).sort();
    return { all: files.map((file) => readFileSync(join(lists, file), "utf8")).join() };
  };
  return compiled({ name: "all.bin", sources: [lists, join(folder, "code.ts")], make }, into).all;
}

describe("a compiled form", () => {
  test("is made once", () => {
    expect([start(), start(), start()]).toEqual(["县长", "县长", "县长"]);
    expect(made).toBe(1);
  });

  test("is made again when a list changes, also to one of the same length", () => {
    start();
    writeFileSync(join(lists, "titles.txt"), "州长");
    expect(start()).toBe("州长");
    expect(made).toBe(2);
  });

  test("is made again when a list is added", () => {
    start();
    writeFileSync(join(lists, "villages.txt"), "村");
    expect(start()).toBe("县长,村");
  });

  test("is made again when the names of two lists change places", () => {
    writeFileSync(join(lists, "a.txt"), "甲");
    start();
    renameSync(join(lists, "a.txt"), join(lists, "z.txt"));
    expect(start()).toBe("县长,甲");
  });

  test("is made again when the code that reads the lists changes", () => {
    start();
    writeFileSync(join(folder, "code.ts"), "2");
    start();
    expect(made).toBe(2);
  });

  test("is made again when its file is broken", () => {
    start();
    writeFileSync(join(folder, "made", "all.bin"), "broken");
    expect(start()).toBe("县长");
    expect(made).toBe(2);
  });

  test("is used although it cannot be kept", () => {
    const blocked = join(folder, "code.ts");
    expect([start(blocked), start(blocked)]).toEqual(["县长", "县长"]);
    expect(made).toBe(2);
  });

  test("leaves no halves behind", () => {
    start();
    expect(readdirSync(join(folder, "made"))).toEqual(["all.bin"]);
  });
});
