// Which place is in the name of a body? "Mayo" in "Mayo County Council", "Lagos" in "University of Lagos".

import { isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import type { Mention } from "./mention";
import { divisionAt } from "./places";
import type { Sentence, Token } from "./tokens/token";

/** Heads of bodies that are named after their place as a rule. */
const LOCAL = new Set(
  "council government assembly municipality university hospital police chamber court college committee commission congress school institute authority department bureau airport corporation".split(
    " ",
  ),
);
/** Words that make a division's adjective in the name of a body: "Ganzi Prefectural Committee". */
const ADJECTIVES: Record<string, string> = {
  provincial: "Province",
  prefectural: "Prefecture",
  municipal: "",
  county: "County",
  district: "District",
  city: "",
  state: "State",
};

/** Places inside a body's name, as mentions of the same sentence; at most one. */
export function innerPlaces(sentence: Sentence, body: Mention): Mention[] {
  const { tokens } = sentence;
  if (/ Cooperation Organi[sz]ation$/.test(body.name)) return [];
  const last = body.to - 1;
  if (body.by === "seated") {
    const name = tokens[last].text;
    const rows = placesNamed(name);
    return [{ sentence: body.sentence, from: last, to: body.to, label: "Place", by: "inner", name, rows, level: null }];
  }
  for (let i = body.from; i < body.to - 1; i++) {
    const before = tokens[i - 1]?.lower ?? "";
    const starts =
      i === body.from ||
      (i === body.from + 1 && /^(cpc|the|cppcc|royal|national)$/.test(before)) ||
      /^(of|in|the)$/.test(before);
    if (!starts) continue;
    const place = placeIn(tokens, i, body);
    if (place !== null) return [place];
  }
  const before = tokens[last - 1]?.lower ?? "";
  if (body.to - body.from > 2 && (before === "of" || before === "the" || before === "in")) {
    const place = placeIn(tokens, last, body);
    if (place !== null) return [place];
  }
  return [];
}

function placeIn(tokens: readonly Token[], i: number, body: Mention): Mention | null {
  const head = tokens[body.to - 1].lower;
  const tail =
    i > body.from &&
    tokens[i - 1].lower !== "cpc" &&
    !(i === body.from + 1 && /^(?:the|cppcc|royal|national)$/.test(tokens[i - 1].lower));
  const end = tail ? body.to : body.to - 1;
  if (isCommonWord(/^(\p{L}{4,})-/u.exec(tokens[i].lower)?.[1] ?? "")) return null;
  const found = divisionAt(tokens.slice(0, tokens[end - 1].lower === "community" && end > i + 1 ? end - 1 : end), i);
  const division = ADJECTIVES[tokens[i + 1]?.lower ?? ""];
  if (found === null && division) return adjectival(body, tokens[i].text, i, division);
  if (
    found === null ||
    found.by === "site" ||
    (tail && found.to !== body.to && ADJECTIVES[tokens[found.to]?.lower ?? ""] === undefined)
  )
    return null;
  if (found.rows[0]?.level === "region") return null;
  if (
    tokens[found.to - 1].lower === "state" &&
    found.rows.length === 0 &&
    found.to > i + 1 &&
    /^(university|college|polytechnic)$/.test(head)
  )
    return bare(tokens, i, found.to - 1, body);
  const city =
    tokens[found.to - 1].lower === "city" && found.rows.length === 0 && found.to > i + 1 && head === "council";
  const town = city ? bare(tokens, i, found.to - 1, body) : null;
  if (town !== null) return town;
  const single = found.to === i + 1;
  if (single && (isCommonWord(tokens[i].lower) || (isFirstName(tokens[i].lower) && found.weak))) return null;
  if (found.weak && !LOCAL.has(head) && !tail) return null;
  const written = tokens
    .slice(i, found.to)
    .map((token) => token.text)
    .join(" ");
  const adjective = found.by === "gazetteer" ? ADJECTIVES[tokens[found.to]?.lower ?? ""] : undefined;
  if (single && (words("site-heads").has(tokens[i].lower) || words("organization-heads").has(tokens[i].lower)))
    return null;
  if (single && /^(central|north|south|east|west|northern|southern|eastern|western|upper|lower)$/.test(tokens[i].lower))
    return null;
  if (adjective && found.rows.length === 0) return adjectival(body, tokens[i].text, i, adjective);
  const stem = found.rows.length === 0 && head === "council" ? / County$/.exec(written)?.index : undefined;
  if (stem !== undefined) {
    const short = written.slice(0, stem);
    const rows = placesNamed(short).filter(({ level }) => level === "county");
    return inner(body, i, found.to, short, rows, "county");
  }
  const irish =
    !(/ County$/.test(written) || adjective === "County") || head !== "council"
      ? []
      : placesNamed(written.replace(/ County$/, "")).filter(
          ({ level, country, name }) => level === "county" && country === "IE" && name.startsWith("County "),
        );
  if (irish.length > 0) return inner(body, i, found.to, irish[0].name, irish, "county");
  const name = adjective ? `${written} ${adjective}` : written;
  return inner(body, i, found.to, name, found.rows, found.level);
}

/** "Catanduanes State University": the place without the word of the university's kind. */
function bare(tokens: readonly Token[], from: number, to: number, body: Mention): Mention | null {
  const name = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  const rows = placesNamed(name);
  return rows.length === 0 ? null : inner(body, from, to, name, rows, null);
}

/** "Sichuan Provincial Committee": the place is Sichuan Province. */
function adjectival(body: Mention, word: string, i: number, division: string): Mention {
  const name = `${word} ${division}`;
  return inner(body, i, i + 1, name, placesNamed(name), null);
}

/** The place of tokens `from`..`to`, end exclusive, inside the name of a body. */
function inner(
  { sentence }: Mention,
  from: number,
  to: number,
  name: string,
  rows: Mention["rows"],
  level: Mention["level"],
): Mention {
  return { sentence, from, to, label: "Place", by: "inner", name, rows, level };
}
