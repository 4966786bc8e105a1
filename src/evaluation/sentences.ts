// Which words of the article speak of this? Sentences around offsets or names, for the list of errors.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 160;

/** Sentences of the original text: cut after 。！？； and at line breaks, and after an English full stop. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(/[^。！？!?\n]*?(?:[。！？!?]+[”"』」]?|\.(?=\s+[A-Z"“])|\n|$)/gu)) {
    if (match[0].trim() !== "") found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Where any of the names occurs literally. */
export function occurrences(text: string, names: readonly string[]): number[] {
  const found: number[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0 && name !== ""; at = text.indexOf(name, at + 1)) found.push(at);
  }
  return found;
}

/** Sentences in which every list of positions has one; at most `limit`. */
export function sentencesWith(
  text: string,
  sentences: readonly Stretch[],
  positions: readonly (readonly number[])[],
  limit: number,
): string[] {
  return sentences
    .filter(({ start, end }) => positions.every((list) => list.some((at) => at >= start && at < end)))
    .slice(0, limit)
    .map(({ start, end }) => shorten(text.slice(start, end)));
}

export function shorten(sentence: string): string {
  const line = sentence.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
