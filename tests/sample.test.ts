// Is the whole graph of the sample article right, byte for byte? `npm run golden` rewrites it.

import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { renderSample, SAMPLE_GOLDEN } from "./sample";

it("the sample article gives exactly the graph that was read and approved", () => {
  // While a grammar is being written there may be no approved graph on a laptop; in CI there must be one.
  const approved = existsSync(SAMPLE_GOLDEN) || process.env.CI ? readFileSync(SAMPLE_GOLDEN, "utf8") : renderSample();
  expect(renderSample()).toBe(approved);
});
