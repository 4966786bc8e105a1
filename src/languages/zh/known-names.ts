// Where else do believed names stand? Names that the first pass read otherwise make a second pass with them known.

/** Names by their first unit, longest first. */
export type KnownNames = ReadonlyMap<number, readonly string[]>;

export function knownNames(names: Iterable<string>): KnownNames {
  const byFirst = new Map<number, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = name.charCodeAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [name]);
    else known.push(name);
  }
  return byFirst;
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

/** Whether some name occurs in the text more often than it was found. */
export function someMissed(text: string, found: ReadonlyMap<string, number>): boolean {
  for (const [name, count] of found) {
    let occurrences = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) occurrences++;
    if (occurrences > count) return true;
  }
  return false;
}
