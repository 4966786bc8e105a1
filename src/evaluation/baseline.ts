// May this change be merged? Scores on the development gold, kept in a file, that must not drop.

import { readFileSync } from "node:fs";
import { canonicalJson } from "../interchange";
import type { Evaluation } from "./evaluate";

export const BASELINE_FILE = "data/gold/baseline.json";

/** What is kept of an evaluation: shares in [0, 1], cut to four digits. */
export interface BaselineScores {
  entityPrecision: number;
  entityF1: number;
  relationPrecision: number;
  relationF1: number;
  dates: number;
  quotes: number;
}

/** Scores of the last recording, by folder of gold. */
export type Baseline = Record<string, BaselineScores>;

export function scoresOf({ entities, relations, dates, quotes }: Evaluation): BaselineScores {
  const cut = (share: number): number => Math.floor(share * 10_000) / 10_000;
  return {
    entityPrecision: cut(entities.precision),
    entityF1: cut(entities.f1),
    relationPrecision: cut(relations.precision),
    relationF1: cut(relations.f1),
    dates: cut(dates.share),
    quotes: cut(quotes.share),
  };
}

/** What a gain elsewhere may cost: more recall brings a few new errors. F1 and literalness may not drop at all. */
const MARGIN: BaselineScores = {
  entityPrecision: 0.01,
  entityF1: 0,
  relationPrecision: 0.01,
  relationF1: 0,
  dates: 0.01,
  quotes: 0,
};

/** What dropped, as sentences; empty when nothing did. A gain is no drop: record it with `npm run gold:record`. */
export function drops(before: BaselineScores, now: BaselineScores): string[] {
  const names = Object.keys(MARGIN) as (keyof BaselineScores)[];
  return names
    .filter((name) => now[name] < before[name] - MARGIN[name])
    .map((name) => `${name} ${before[name]} → ${now[name]}`);
}

export function readBaseline(file = BASELINE_FILE): Baseline {
  return JSON.parse(readFileSync(file, "utf8")) as Baseline;
}

/** One folder a line, in order of name: a new recording shows as a small difference. */
export function formatBaseline(baseline: Baseline): string {
  const lines = Object.keys(baseline)
    .sort()
    .map((folder) => `  ${JSON.stringify(folder)}: ${canonicalJson(baseline[folder])}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
