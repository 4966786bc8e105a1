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

/** Whether some name occurs in the text more often than it was found. */
export function someMissed(text: string, found: ReadonlyMap<string, number>): boolean {
  for (const [name, count] of found) {
    let occurrences = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) occurrences++;
    if (occurrences > count) return true;
  }
  return false;
}
