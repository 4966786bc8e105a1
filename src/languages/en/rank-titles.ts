// Whose ranks are offices? "Heron Police Department Lt. Mary Byrne", "Sgt. John Roe of the Heron Police": only with the body.

import type { Mention, TitlePhrase } from "./mention";
import type { Sentence, Token } from "./tokens/token";

const RANK =
  /^(?:lt|sgt|cmdr|cpl|capt|det|insp|supt|const|cst|cpt|ofc|maj|col|gen|brig|pte|sr|snr|sen|leading|senior|staff|acting|first|second|detective|sergeant|lieutenant|captain|corporal|constable|inspector|superintendent|commander|trooper|deputy|deputies|officer|battalion|chief|garda|private)$/;
const ENDS =
  /^(?:lt|sgt|cmdr|cpl|capt|det|insp|supt|const|cst|ofc|maj|col|sergeant|lieutenant|captain|corporal|constable|inspector|superintendent|trooper|garda)$/;
const FORCE =
  /\b(?:police|sheriff|patrol|guard|army|navy|force|department|service|constabulary|garda|gardaí|RCMP|PSNI|brigade|regiment|battalion|marines?|corps|troopers?|office|fire|rescue)\b/i;

/** The rank before a person who stands behind a force, or before one "of" or "with" it. */
export function rankTitles(
  { index, tokens }: Sentence,
  mentions: readonly Mention[],
  known: readonly TitlePhrase[],
): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  for (const person of mentions) {
    if (person.label !== "Person") continue;
    let from = person.from;
    while (from > 0 && person.from - from < 4 && tokens[from - 1].cap && RANK.test(bare(tokens[from - 1]))) from--;
    if (from === person.from || !ENDS.test(bare(tokens[person.from - 1]))) {
      const state =
        bare(tokens[person.from - 1] ?? tokens[0]) === "gov"
          ? stateBefore(tokens, mentions, person.from - 1)
          : undefined;
      if (state) found.push(governor(index, tokens, state, person.from));
      continue;
    }
    if (known.some((title) => title.from < person.from && title.to > from)) continue;
    const force = forceOf(tokens, mentions, from, person.to);
    if (force === undefined) continue;
    const title = tokens
      .slice(from, person.from)
      .map(({ text }) => text)
      .join(" ");
    found.push({
      sentence: index,
      from: force.to === from ? force.from : from,
      to: person.from,
      title,
      head: bare(tokens[person.from - 1]),
      of: [force],
      about: "",
      former: tokens[force.from - 1]?.lower === "former",
    });
  }
  return found;
}

/** "Ohio Gov. Mary Byrne": the state right before the abbreviation. */
function stateBefore(tokens: readonly Token[], mentions: readonly Mention[], at: number): Mention | undefined {
  const own = /^(?:lt|former)\.?$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  return mentions.find(
    ({ label, to, rows }) => label === "Place" && to === own && rows?.some(({ level }) => level === "province"),
  );
}

function governor(sentence: number, tokens: readonly Token[], state: Mention, to: number): TitlePhrase {
  const title = tokens
    .slice(state.to, to)
    .map(({ text }) => text)
    .join(" ");
  return {
    sentence,
    from: state.from,
    to,
    title,
    head: "governor",
    of: [state],
    about: "",
    former: tokens[state.from - 1]?.lower === "former",
  };
}

function bare({ lower }: Token): string {
  return lower.replace(/\.$/, "");
}

function forceOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  to: number,
): Mention | undefined {
  const bodies = mentions.filter(({ label, name }) => label === "Organization" && FORCE.test(name));
  const before = bodies.find((body) => body.to === from || (body.to === from - 1 && tokens[body.to].text === "'s"));
  if (before) return before;
  let k = to;
  if (tokens[k]?.text === ",") k++;
  if (!/^(?:of|with|from)$/.test(tokens[k]?.lower ?? "")) return undefined;
  if (tokens[k + 1]?.lower === "the") k++;
  return bodies.find((body) => body.from === k + 1);
}
