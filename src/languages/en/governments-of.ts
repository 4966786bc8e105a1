// Whose is "the city government of Tuam", "the provincial government of Bohol"? A body in lower case with its place behind "of".

import { placesNamed } from "./gazetteer";
import { innerPlaces } from "./inner-places";
import type { Mention } from "./mention";
import type { Sentence } from "./tokens/token";

/** "Tagbilaran" may be in the gazetteer as Tagbilaran City. */
function cityNamed(name: string) {
  const rows = placesNamed(name);
  return rows.length > 0 ? rows : placesNamed(`${name} City`);
}

const LEVEL = /^(?:city|local|provincial|municipal|county|state|regional|district|town)$/;

/** Makes one body of "city government of" and the place behind it. */
export function nameGovernmentsOf(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text" || !tokens.some(({ text }) => text === "government" || text === "council")) continue;
    const list = mentions[index];
    list.forEach((place, n) => {
      const unknown = place.label === null && place.by === "run";
      if ((place.label !== "Place" && !unknown) || tokens[place.from - 1]?.text !== "of") return;
      const from = place.from - 3;
      if (!/^(?:government|council)$/.test(tokens[from + 1]?.text ?? "") || !LEVEL.test(tokens[from]?.text ?? ""))
        return;
      const name = `${tokens[from].text} ${tokens[from + 1].text} of ${place.name}`.replace(
        /(?<=^| )\p{Ll}(?!f )/gu,
        (letter) => letter.toUpperCase(),
      );
      list[n] = { sentence: index, from, to: place.to, label: "Organization", by: "phrase", name };
      list[n].inner = innerPlaces(sentences[index], list[n]);
      if (list[n].inner?.length === 0)
        list[n].inner = [{ ...place, label: "Place", rows: place.rows ?? cityNamed(place.name) }];
    });
  }
}
