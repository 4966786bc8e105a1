// Which body is called after a place that the article names elsewhere? "Trelawny Municipal Corporation" where Trelawny is a place.

import type { Mention } from "./mention";

const LOCAL =
  /^(?:(?:Municipal|District|County|City|Town|Parish|State|Provincial|Regional|Metropolitan|General|Community|Rural|Urban|Technical|Town) )*(?:Assembly|Council|Corporation|Hospital|Government|University|College|Police|Chamber|Authority|Administration|Municipality|School)$/;

/** "Hapuyo" where the article also says "Hapuyo Sub-county": one place. */
export function uniteBarePlaces(mentions: readonly (readonly Mention[])[]): void {
  const full = new Map<string, string>();
  const places = mentions.flat().filter(({ label }) => label === "Place");
  for (const { name, by } of places) {
    const [, bare] = /^(.+) (?:Sub-county|Subcounty|Village|Town|Township|Ward|Parish|LGA|District)$/i.exec(name) ?? [];
    if (bare !== undefined && by !== "inner") full.set(bare, full.has(bare) && full.get(bare) !== name ? "" : name);
  }
  for (const place of places) {
    const name = full.get(place.name);
    if (name && (place.rows ?? []).length === 0) place.name = name;
  }
}

/** Gives bodies without a place of their own the place their names begin with. */
export function seatBodies(mentions: readonly (readonly Mention[])[]): void {
  const places = new Map<string, Mention>();
  for (const list of mentions)
    for (const mention of list)
      if (mention.label === "Place" && mention.by !== "site")
        places.set(mention.name, places.get(mention.name) ?? mention);
  for (const list of mentions) {
    for (const body of list) {
      if (body.label !== "Organization" || (body.inner?.length ?? 0) > 0) continue;
      for (let at = body.name.indexOf(" "); at > 0; at = body.name.indexOf(" ", at + 1)) {
        const place = places.get(body.name.slice(0, at));
        if (place === undefined || !LOCAL.test(body.name.slice(at + 1))) continue;
        const words = body.name.slice(0, at).split(" ").length;
        body.inner = [{ ...place, sentence: body.sentence, from: body.from, to: body.from + words, by: "inner" }];
        break;
      }
    }
  }
}
