// How good is that in figures? Precision, recall and F1 of many articles, with bootstrap intervals.

export interface Counts {
  hit: number;
  missed: number;
  extra: number;
}

/** Shares in [0, 1]; a share of nothing is 1, so that an empty group costs nothing. */
export interface Figures extends Counts {
  precision: number;
  recall: number;
  f1: number;
}

/** A percentile interval. */
export interface Interval {
  low: number;
  high: number;
}

export interface Estimate extends Figures {
  f1Interval: Interval;
  precisionInterval: Interval;
  recallInterval: Interval;
}

export function count(verdicts: Iterable<keyof Counts>): Counts {
  const counts: Counts = { hit: 0, missed: 0, extra: 0 };
  for (const verdict of verdicts) counts[verdict]++;
  return counts;
}

export function figures({ hit, missed, extra }: Counts): Figures {
  const precision = hit + extra === 0 ? 1 : hit / (hit + extra);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  const f1 = 2 * hit + missed + extra === 0 ? 1 : (2 * hit) / (2 * hit + missed + extra);
  return { hit, missed, extra, precision, recall, f1 };
}

/**
 * Micro figures over articles, with 95 % percentile intervals from resampling whole articles (Efron 1979): facts of one
 * article stand or fall together. The same seed gives the same interval.
 */
export function estimate(perArticle: readonly Counts[], resamples: number, seed: number): Estimate {
  const random = mulberry32(seed);
  const samples: Figures[] = [];
  for (let n = 0; n < resamples; n++) {
    const drawn: Counts = { hit: 0, missed: 0, extra: 0 };
    for (let i = 0; i < perArticle.length; i++) add(drawn, perArticle[Math.floor(random() * perArticle.length)]);
    samples.push(figures(drawn));
  }
  const total: Counts = { hit: 0, missed: 0, extra: 0 };
  for (const counts of perArticle) add(total, counts);
  return {
    ...figures(total),
    f1Interval: middle95(samples.map((sample) => sample.f1)),
    precisionInterval: middle95(samples.map((sample) => sample.precision)),
    recallInterval: middle95(samples.map((sample) => sample.recall)),
  };
}

function add(sum: Counts, counts: Counts): void {
  sum.hit += counts.hit;
  sum.missed += counts.missed;
  sum.extra += counts.extra;
}

function middle95(values: number[]): Interval {
  if (values.length === 0) return { low: Number.NaN, high: Number.NaN };
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { low: at(0.025), high: at(0.975) };
}

/** Tommy Ettinger's 32-bit generator (public domain): enough for resampling, the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
