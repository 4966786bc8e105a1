// Do the sentences that official news is made of give just the edges they state, whoever acts, wherever and whenever?

import { describe, expect, it } from "vitest";
import { en } from "./matrices/en";
import { cellsOf, edgesOf, type Matrix } from "./matrices/matrix";
import { zh } from "./matrices/zh";

const MATRICES: readonly Matrix[] = [zh, en];

describe.each(MATRICES)("sentences in $lang", (matrix) => {
  it.each(matrix.frames)("$text", (frame) => {
    const wrong = cellsOf({ ...matrix, frames: [frame] }).flatMap(({ text, expected }) => {
      const found = edgesOf(matrix, text);
      const missed = expected.filter((edge) => !found.some((one) => states(one, edge)));
      const extra = found.filter((one) => !expected.some((edge) => states(one, edge)));
      return missed.length + extra.length === 0 ? [] : [{ text, missed, extra }];
    });
    expect(wrong).toEqual([]);
  });
});

/** An expected edge ends with "…" where the name of its tail is not asked for. */
function states(found: string, expected: string): boolean {
  return expected.endsWith("…") ? found.startsWith(expected.slice(0, -1)) : found === expected;
}
