// Do all golden files under tests/golden/{zh,en}/ hold? One test per case; each file and its language are found by path.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../src/languages/en/english";
import type { Language } from "../src/languages/language";
import { zh } from "../src/languages/zh/chinese";
import { RELATION_TYPES, type RelationType, schemaOf } from "../src/ontology";
import { extract } from "../src/pipeline";
import { asksForDates, type GoldenFile, parseGolden, relationLines } from "./golden/format";

const FOLDER = join(__dirname, "golden");

function goldenFiles(lang: string): [string, GoldenFile][] {
  const folder = join(FOLDER, lang);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  return names.sort().map((name) => {
    try {
      return [name, parseGolden(readFileSync(join(folder, name), "utf8"))];
    } catch (error) {
      throw new Error(`tests/golden/${lang}/${name}: ${(error as Error).message}`);
    }
  });
}

describe.each([zh, en])("golden files of $code", (language) => {
  const files = goldenFiles(language.code);

  for (const [name, { relations, cases }] of files) {
    describe(name, () => {
      it.each(cases)("$name", (golden) => {
        const { text, title, publisher, publishedAt } = golden;
        const graph = extract({ text, title, publisher, publishedAt, lang: language.code });
        expect(relationLines(graph, relations, asksForDates(golden))).toEqual(golden.expected);
      });
    });
  }

  it("show each relation that has rules, once stated and once not", () => {
    expect(relationsWithRules(language).flatMap((type) => lacking(type, files))).toEqual([]);
  });
});

function relationsWithRules(language: Language): RelationType[] {
  return RELATION_TYPES.filter((type) => !schemaOf(type).derived && language.rules[type].length > 0);
}

function lacking(type: RelationType, files: readonly [string, GoldenFile][]): string[] {
  const cases = files.flatMap(([, file]) => (file.relations.includes(type) ? file.cases : []));
  const states = (golden: (typeof cases)[number]) => golden.expected.some((line) => line.includes(` -${type}`));
  return [
    ...(cases.some(states) ? [] : [`${type}: no case states it`]),
    ...(cases.some((golden) => !states(golden)) ? [] : [`${type}: no near miss`]),
  ];
}
