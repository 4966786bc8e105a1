// Where else do believed names stand? Names that the first pass read otherwise make a second pass with them known.

const NONE: readonly string[] = [];

/** Names by their first two units, so that a text of ten thousand names asks of few at each place. */
export class KnownNames {
  private readonly byStart = new Map<number, string[]>();
  /** 1 where a name may begin, by the last bits of its first unit. */
  private readonly firsts = new Uint8Array(1024);
  readonly size: number;

  constructor(names: Iterable<string>) {
    const longest = [...names].sort((a, b) => b.length - a.length);
    this.size = longest.length;
    for (const name of longest) {
      this.firsts[name.charCodeAt(0) & 1023] = 1;
      const start = startOf(name, 0);
      const known = this.byStart.get(start);
      if (known === undefined) this.byStart.set(start, [name]);
      else known.push(name);
    }
  }

  /** Whether one of them stands in a stretch of the text. */
  standIn(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      for (const name of this.from(text, at)) if (text.startsWith(name, at)) return true;
    return false;
  }

  /** The names that may begin at `at`, longest first. */
  from(text: string, at: number): readonly string[] {
    return this.firsts[text.charCodeAt(at) & 1023] === 1 ? (this.byStart.get(startOf(text, at)) ?? NONE) : NONE;
  }
}

function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
}

/** 科瓦奇 of 拉斯洛·科瓦奇: what people of other languages are called once their full name was given, to that name. */
export function familyNames(names: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    const [, ...rest] = name.split("·");
    for (const part of rest) {
      if (part.length < 2) continue;
      if (found.has(part)) shared.add(part);
      found.set(part, name);
    }
  }
  for (const part of shared) found.delete(part);
  return found;
}

/** How often each family name stands outside the full name. */
export function familyCounts(text: string, families: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [part, name] of families) {
    const alone = text.split(name).join("\n").split(part).length - 1;
    if (alone > 0) counts.set(part, alone);
  }
  return counts;
}

/** Up to so many names are looked for one by one, which is faster; more would make work grow with the text's square. */
const FEW = 40;

/** Whether some name occurs in the text more often than it was found. */
export function someMissed(text: string, found: ReadonlyMap<string, number>): boolean {
  if (found.size > FEW) return someMissedOfMany(text, found);
  for (const [name, count] of found) {
    let occurrences = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) occurrences++;
    if (occurrences > count) return true;
  }
  return false;
}

function someMissedOfMany(text: string, found: ReadonlyMap<string, number>): boolean {
  const names = new KnownNames(found.keys());
  const left = new Map(found);
  const free = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    for (const name of names.from(text, at)) {
      if (at < (free.get(name) ?? 0) || !text.startsWith(name, at)) continue;
      free.set(name, at + name.length);
      const rest = (left.get(name) ?? 0) - 1;
      if (rest < 0) return true;
      left.set(name, rest);
    }
  }
  return false;
}
