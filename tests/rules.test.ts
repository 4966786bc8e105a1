// Does every rule read its own example, and leave its near miss alone?

import { describe, expect, it } from "vitest";
import { en } from "../src/languages/en/english";
import { zh } from "../src/languages/zh/chinese";
import { RELATION_TYPES, type RelationType, schemaOf } from "../src/ontology";
import { extract } from "../src/pipeline";

describe.each([zh, en])("rules of $code", (language) => {
  const rules = RELATION_TYPES.flatMap((type) => language.rules[type].map((rule) => ({ type, ...rule })));

  function found(text: string, type: RelationType): string[] {
    const { relations } = extract({ text, lang: language.code, publishedAt: "2024-03-06" });
    return relations.filter((relation) => relation.type === type).map((relation) => relation.rule);
  }

  it("have ids of their own", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !id.startsWith(`${language.code}.`))).toEqual([]);
  });

  it.each(rules)("$id reads: $example", ({ id, type, example }) => {
    expect(found(example, type)).toContain(id);
  });

  it.each(rules.filter((rule) => rule.nearMiss !== undefined))("$id leaves alone: $nearMiss", ({ type, nearMiss }) => {
    expect(found(nearMiss ?? "", type)).toEqual([]);
  });

  it("exist for every relation that is not derived, once there are any", () => {
    const missing = RELATION_TYPES.filter((type) => !schemaOf(type).derived && language.rules[type].length === 0);
    expect(rules.length === 0 ? [] : missing).toEqual([]);
  });
});
