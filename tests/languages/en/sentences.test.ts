// Does a sentence end where it ends, and is a word one token?

import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/languages/en/tokens/sentences";
import { tokenize } from "../../../src/languages/en/tokens/tokenize";

function sentences(text: string): string[] {
  return splitSentences(text, [{ start: 0, end: text.length, kind: "text" }]).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("sentences", () => {
  it.each([
    ["Dr. J. P. Murphy spoke. He left.", 2],
    ["The U.S. Senate met. It rose.", 2],
    ["Example Co. Ltd. signed the deal. The bank paid.", 2],
    ['"It is safe. It is wide," he said.', 2],
    ["It cost 3.5 million.", 1],
    ["He works for Example Ltd. The firm is small.", 2],
  ])("%s", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe("tokens", () => {
  it.each([
    ["Mary O'Brien-Roe's plan", ["Mary", "O'Brien-Roe", "'s", "plan"]],
    ["H.E Lee Kinyanjui", ["H.E", "Lee", "Kinyanjui"]],
    ["2 March, €3.5m", ["2", "March", ",", "€3.5m"]],
  ])("%s", (text, expected) => {
    expect(tokenize(text, 0, text.length).map((token) => token.text)).toEqual(expected);
  });
});
