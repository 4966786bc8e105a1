import { describe, expect, it } from "vitest";
import { mapLiteral, nameLiteral, stringLiteral } from "../../src/exports/literals";
import { statementsOf } from "../../src/exports/statements";

describe("statementsOf", () => {
  it.each([
    ["RETURN 1; RETURN 2;", ["RETURN 1", "RETURN 2"]],
    ["RETURN ';' AS a; RETURN \"it's;\"", ["RETURN ';' AS a", 'RETURN "it\'s;"']],
    ["RETURN 'a\\';b';", ["RETURN 'a\\';b'"]],
    ["// one; two\nRETURN 1 /* ; */;\n", ["RETURN 1"]],
    ["MATCH (n:`a;b`) RETURN n", ["MATCH (n:`a;b`) RETURN n"]],
    ["RETURN 'http://x' AS u;", ["RETURN 'http://x' AS u"]],
    ["RETURN 6 / 2;", ["RETURN 6 / 2"]],
    [" ;\n; ", []],
  ])("cuts %j", (script, statements) => {
    expect(statementsOf(script)).toEqual(statements);
  });
});

describe("literals", () => {
  it.each([
    ["it's", "'it\\'s'"],
    ["\\u0027", "'\\\\u0027'"],
    ["a\nb\u0001", "'a\\nb\\u0001'"],
    ["`$x` // 😀", "'`$x` // 😀'"],
  ])("writes %j", (text, literal) => {
    expect(stringLiteral(text)).toBe(literal);
  });

  it("keeps a double a double and a date a date", () => {
    expect(mapLiteral({ value: 12, startDate: "2018-07-23", date: "2018-07-23", former: true })).toBe(
      "{date: '2018-07-23', former: true, startDate: date('2018-07-23'), value: 12.0}",
    );
  });

  it("puts names that are no identifiers in backticks", () => {
    expect(nameLiteral("County")).toBe("County");
    expect(nameLiteral("a`b c")).toBe("`a``b c`");
  });
});
