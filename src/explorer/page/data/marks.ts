// How is a text cut where marks begin and end? Marks may overlap: every piece knows all that cover it.

export interface Mark {
  start: number;
  end: number;
  /** A class of the page's style. */
  name: string;
  fact?: number;
  node?: number;
}

export interface Piece {
  text: string;
  start: number;
  names: string[];
  facts: number[];
  node: number | null;
}

/** The text in pieces, whose `text`s joined are the text again. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const real = marks.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const cuts = [...new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const waiting = [...real].sort((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, cut) => {
    while (next < waiting.length && waiting[next].start <= start) open.push(waiting[next++]);
    open = open.filter(({ end }) => end > start);
    return {
      text: text.slice(start, cuts[cut + 1]),
      start,
      names: [...new Set(open.map(({ name }) => name))],
      facts: [...new Set(open.flatMap(({ fact }) => fact ?? []))],
      node: open.find(({ node }) => node !== undefined)?.node ?? null,
    };
  });
}
