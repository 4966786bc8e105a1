// How is chance made repeatable? A seeded generator, so that the same seed gives the same news.

/** Numbers in [0, 1) after mulberry32 (Tommy Ettinger, public domain). */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }

  /** `count` different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, items.length)) chosen.add(this.below(items.length));
    return [...chosen].sort((a, b) => a - b).map((index) => items[index]);
  }

  /** Squares the odds: a few come often, most seldom, as in the news. */
  skewed<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() ** 2 * items.length)];
  }
}
