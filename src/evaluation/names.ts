// When are two names the same name? Spelling variants folded, and a measure of likeness for long names.

const DECORATION = /[\s"'“”‘’「」『』《》〈〉()（）·•・,，、。；;:：\-—]/g;

/** Folds width, case, quotation marks, spaces and dots: what two careful writers may spell differently. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(DECORATION, "");
}

/** Dice coefficient of the multisets of character bigrams, in [0, 1] (Dice 1945); of folded names. */
export function bigramDice(a: string, b: string): number {
  const left = bigrams(foldName(a));
  const right = bigrams(foldName(b));
  if (left.length === 0 || right.length === 0) return foldName(a) === foldName(b) ? 1 : 0;
  const counts = new Map<string, number>();
  for (const bigram of left) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  let shared = 0;
  for (const bigram of right) {
    const rest = counts.get(bigram) ?? 0;
    if (rest === 0) continue;
    counts.set(bigram, rest - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

function bigrams(text: string): string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < text.length; i++) found.push(text.slice(i, i + 2));
  return found;
}
