// Can a compiled form be stale? It says the same as the lists, and every file that decides it is among its sources.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { GAZETTEER_SOURCES, loadTable } from "../../src/gazetteer/compiled-table";
import { readTable } from "../../src/gazetteer/sources";
import { LEXICON_SOURCES } from "../../src/languages/zh/compiled-lexicon";
import { lexicon } from "../../src/languages/zh/lexicon";
import { LexiconBuilder } from "../../src/languages/zh/lexicon-builder";

describe("the compiled gazetteer", () => {
  test("says what its files say", () => {
    const loaded = loadTable();
    const read = readTable();
    const { size } = read;
    expect(loaded.size).toBe(size);
    for (let i = 0; i < size; i++) {
      const of = (table: typeof read) => [
        table.names[i],
        table.code(i),
        table.level(i),
        table.parents[i],
        table.since[i],
        table.until[i],
        table.flags[i],
        table.aliases.get(i),
      ];
      if (String(of(loaded)) !== String(of(read))) expect(of(loaded)).toEqual(of(read));
    }
    for (const [, code] of read.codes) expect(loaded.find(code, 2010)).toBe(read.find(code, 2010));
  });

  test("is made anew when a module that decides it changes", () => {
    expect(GAZETTEER_SOURCES).toEqual(expect.arrayContaining(modulesOf("src/gazetteer/sources.ts")));
  });
});

describe("the compiled lexicon", () => {
  test("says what the lists say", () => {
    const loaded = lexicon();
    const read = new LexiconBuilder().build();
    expect([...loaded.costs]).toEqual(read.costs);
    expect([...loaded.kinds]).toEqual(read.kinds);
    expect(new Set(loaded.weakPlaces)).toEqual(read.weakPlaces);
    expect(loaded.canonical).toEqual(read.canonical);
    expect(loaded.group).toEqual(read.group);
    const wrong = read.forms.filter(
      (form, entry) =>
        loaded.form(entry) !== form ||
        loaded.trie.find(form) !== entry ||
        String(loaded.places(entry)) !== String(read.places.get(entry) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  test("is made anew when a module that decides it changes", () => {
    expect(LEXICON_SOURCES).toEqual(expect.arrayContaining(modulesOf("src/languages/zh/lexicon-builder.ts")));
  });
});

/** A module and all modules that it imports for more than their types, by absolute path. */
function modulesOf(path: string, found = new Set<string>()): string[] {
  const file = resolve(path);
  if (found.has(file)) return [];
  found.add(file);
  for (const [, from] of readFileSync(file, "utf8").matchAll(/^import (?!type ).* from "(\.[^"]+)";$/gm))
    modulesOf(resolve(dirname(file), `${from}.ts`), found);
  return [...found];
}
