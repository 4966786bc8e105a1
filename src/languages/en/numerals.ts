// Which number and unit do these words say?

const SCALES: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Reads "€1.2 million", "5.4 percent", "30,000 people"; `null` when there is no number. */
export function readNumber(words: string): { value: number; unit: string } | null {
  const match = /^\s*([^\d\s]*)\s?(\d[\d,.]*)\s?(hundred|thousand|million|billion|trillion)?\s?(.*)$/i.exec(words);
  if (match === null) return null;
  const value = Number(match[2].replace(/,/g, "").replace(/\.$/, ""));
  if (Number.isNaN(value)) return null;
  const scale = match[3] === undefined ? 1 : SCALES[match[3].toLowerCase()];
  const unit = (match[4].trim() || match[1]).replace(/^(?:percent|per cent)$/i, "%");
  return { value: Number((value * scale).toPrecision(12)), unit };
}
