// Which country is the article at home in? Every certain place votes; small towns then go to the home country.

import { foldName, type Gazetteered, placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import type { Mention } from "./mention";
import type { Sentence, Token } from "./tokens/token";

export interface Home {
  /** ISO code of the country most of the article's places agree on, or empty. */
  readonly country: string;
  /** The same where no other country comes near it: a bare "Prime Minister" is of that country; else empty. */
  readonly sure: string;
}

export function homeCountry(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  dateline: string,
  publisher: string,
): Home {
  const votes = new Map<string, number>();
  const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight);
  /** Countries of which more than the bare name is told: a town, an office, the paper. */
  const local = new Set<string>();
  for (const part of [...dateline.split(/\s*,\s*/), publisher])
    for (const row of placesNamed(part).slice(0, 1)) {
      vote(row.country, 3);
      local.add(row.country);
    }
  for (const list of mentions) {
    for (const mention of list) {
      for (const place of [mention, ...(mention.inner ?? [])])
        if (place.label === "Place" && place.rows) {
          voteFor(place.rows, vote);
          if (place.rows[0]?.level !== "country" || mention.inner) local.add(place.rows[0]?.country ?? "");
        }
    }
  }
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const code = token.cap ? pairs("demonyms").get(token.lower) : undefined;
      if (code !== undefined) vote(code.slice(0, 2), 1);
      if (code !== undefined) acting(tokens, token) && local.add(code.slice(0, 2));
      if (token.cap && IRISH.has(token.lower)) {
        vote("IE", 1);
        local.add("IE");
      }
      const cue = CUES.get(token.lower);
      if (cue !== undefined) vote(cue, 1);
      if (token.cap && words("surnames-pinyin").has(token.lower)) vote("CN", 0.05);
    }
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  const country = first?.[0] ?? "";
  return {
    country,
    sure:
      first !== undefined && (local.has(country) || votes.size < 2) && first[1] >= Math.max(1, 1.5 * (second?.[1] ?? 0))
        ? country
        : "",
  };
}

/** "the Kenyan government", "Irish President": the country acts. */
function acting(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1]?.lower ?? "";
  return /^(?:government|parliament|president|prime|foreign|health|finance|minister|ministry|authorities|state|police|cabinet)$/.test(
    next,
  );
}

/** Words of Irish public life that no other country shares. */
const IRISH = new Set([
  "cathaoirleach",
  "taoiseach",
  "tánaiste",
  "dáil",
  "seanad",
  "oireachtas",
  "td",
  "tds",
  "garda",
  "gardaí",
]);

/** Words of public life in one other country. */
const CUES: ReadonlyMap<string, string> = new Map([
  ["nhs", "GB"],
  ["msp", "GB"],
  ["msps", "GB"],
  ["senedd", "GB"],
  ["rcmp", "CA"],
  ["iwi", "NZ"],
  ["rūnanga", "NZ"],
  ["marae", "NZ"],
]);

function voteFor(rows: readonly Gazetteered[], vote: (code: string, weight: number) => void): void {
  if (rows.length === 0) return;
  const countries = new Set(rows.map((row) => row.country));
  if (rows[0].level === "country") vote(rows[0].country, 2);
  else if (countries.size === 1) vote(rows[0].country, rows[0].weight >= 5 ? 2 : 1);
  else for (const code of countries) vote(code, rows[0].country === code && rows[0].weight >= 5 ? 1 : 0.4);
}

/** The row that a name means in an article at home in that country. */
export function chooseRow(
  rows: readonly Gazetteered[],
  home: string,
  name = "",
  known: ReadonlySet<string> = new Set(),
): Gazetteered | null {
  if (rows.length === 0) return null;
  let best = rows[0];
  const exact = foldName(name);
  const worth = (row: Gazetteered) =>
    score(row, home) + (foldName(row.name) === exact ? 1.5 : 0) + (known.has(row.key) ? 2 : 0);
  for (const row of rows) if (worth(row) > worth(best)) best = row;
  return best;
}

function score(row: Gazetteered, home: string): number {
  return row.weight + (row.country === home && row.level !== "country" ? 3 : 0) + (/^\d+$/.test(row.key) ? 0.5 : 0);
}
