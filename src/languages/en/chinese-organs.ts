// Which committee is "the Municipal Party Committee"? That of the Chinese city named last before it, else first after it.

import { chineseDivision, type Gazetteered } from "./gazetteer";
import type { Mention } from "./mention";

const ORGAN =
  /^(?:Standing Committee of (?:the )?)?(Provincial|Municipal|City|Prefectural|County|District)( (?:Party Committee|Committee|(?:People's )?Government|People's Congress|[A-Z][\p{L}' ]* (?:Office|Department|Bureau|Commission|Administration)(?: .+)?))$/u;

const LEVELS: Record<string, string> = {
  Provincial: "province",
  Municipal: "prefecture",
  City: "prefecture",
  Prefectural: "prefecture",
  County: "county",
  District: "county",
};

/** Gives organs that are named by their level alone the name of the place they are of. */
export function placeOrgans(mentions: readonly (readonly Mention[])[]): void {
  const all = mentions.flat();
  const organs = all.filter(({ label, name }) => label === "Organization" && ORGAN.test(name));
  if (organs.length === 0) return;
  const places = all.flatMap((mention, at) =>
    [mention, ...(mention.inner ?? [])].flatMap((place) => {
      const row = place.label === "Place" ? place.rows?.find(({ country }) => country === "CN") : undefined;
      return row && place.rows?.[0] === row ? [{ at, row }] : [];
    }),
  );
  for (const organ of organs) {
    const [, level, tail] = ORGAN.exec(organ.name)!;
    const at = all.indexOf(organ);
    const near = [...places.filter((place) => place.at < at).reverse(), ...places.filter((place) => place.at > at)];
    const row = near.map((place) => upTo(place.row, LEVELS[level])).find((found) => found !== undefined);
    if (row === undefined) continue;
    const short = row.name.replace(
      / (?:\S+ (?:and \S+ )?Autonomous )?(?:Province|City|County|District|Municipality|Prefecture|Region)$/,
      "",
    );
    organ.name = / Party Committee$/.test(tail) ? `CPC ${short} ${level} Committee` : `${short} ${level}${tail}`;
    organ.inner = [];
  }
}

/** The division itself, or the one of that level that it lies in. */
function upTo(row: Gazetteered, level: string): Gazetteered | undefined {
  if (row.level === level) return row;
  if (level === "province") return chineseDivision(`${row.key.slice(0, 2)}0000`);
  return level === "prefecture" && row.level === "county" ? chineseDivision(`${row.key.slice(0, 4)}00`) : undefined;
}
