// Which gathering is named here? A capitalised name by its head noun, or a lower-case phrase such as "a meeting of the board".

import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import { canBegin, type Found, isNameWord } from "./names";
import { titleAt } from "./titles";
import type { Token } from "./tokens/token";

const INSIDE = new Set([
  "of",
  "for",
  "and",
  "on",
  "the",
  "to",
  "in",
  "&",
  "'s",
  "'",
  "against",
  "with",
  "between",
  "cum",
]);
const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|inaugural)$/i;
/** Heads that also end names of things that are no gatherings. */
const WEAK = new Set(
  "session sessions launch event engagement clinic assembly dialogue fair parade awards talks reception lecture retreat training celebration consultation".split(
    " ",
  ),
);

/** The longest capitalised meeting name that begins at token `i`. */
export function meetingAt(tokens: readonly Token[], i: number): Found | null {
  const first = tokens[i];
  const counted = ORDINAL.test(first.text) && (first.kind === "number" || (first.cap && isNameWord(tokens[i + 1])));
  if (!canBegin(tokens, i) && !counted) return null;
  const heads = words("meeting-heads");
  let end = -1;
  if (/^(?:Conference|Summit|Forum|Symposium|Seminar)$/.test(first.text) && tokens[i + 1]?.lower === "of") {
    const to = withTail(tokens, i + 1);
    if (to > i + 2) return { to, by: "meeting" };
  }
  for (let j = i; j < tokens.length; j++) {
    const token = tokens[j];
    const number = token.kind === "number" && (ORDINAL.test(token.text) || /^\d{1,2}$/.test(token.text));
    if (isNameWord(token) || number) {
      if (j > i && titleAt(tokens, j) !== null && !isNameWord(tokens[j + 1])) break;
      if (
        (heads.has(token.lower) || isOutreach(tokens, j) || (token.lower === "training" && isAbout(tokens, j))) &&
        token.cap &&
        (j > i + 1 || (j > i && (!WEAK.has(token.lower) || isAbout(tokens, j))) || isCongress(tokens, j))
      )
        end = withTail(tokens, j + 1);
      if (token.lower === "congress" && isCongress(tokens, j)) end = withTail(tokens, j + 1);
      continue;
    }
    if (isAside(tokens, i, j)) {
      j += 2;
      continue;
    }
    if ((end === j && token.lower !== "cum") || !INSIDE.has(token.lower) || !goesOn(tokens, j)) break;
  }
  if (end < 0 || end - i < 2) return null;
  if (tokens[end - 2].lower === "consultative" && tokens[end - 1].lower === "conference") return null;
  return { to: end, by: "meeting" };
}

/** "Plenary (Enlarged) Meeting": a word in parentheses right before the head. */
function isAside(tokens: readonly Token[], i: number, j: number): boolean {
  const head = tokens[j + 3];
  return (
    j > i &&
    tokens[j].text === "(" &&
    tokens[j + 2]?.text === ")" &&
    tokens[j + 1].cap &&
    head?.cap === true &&
    words("meeting-heads").has(head.lower)
  );
}

/** "High-Level Dialogue on Youth": with its subject behind it, the head is no doubt a gathering. */
function isAbout(tokens: readonly Token[], j: number): boolean {
  return (
    /^(?:dialogue|consultation|lecture|talks|retreat|training)$/.test(tokens[j].lower) && tokens[j + 1]?.lower === "on"
  );
}

/** "Legal Awareness Camp", "Blood Donation Camp", "Sensitisation Programme": a day out among the people. */
function isOutreach(tokens: readonly Token[], j: number): boolean {
  const before = tokens[j - 1]?.lower ?? "";
  if (tokens[j].lower === "camp")
    return /^(?:awareness|health|medical|donation|screening|checkup|check-up|literacy|vaccination|outreach|grievance|services?|eye|dental|vision|registration|enrolment)$/.test(
      before,
    );
  return (
    /^(?:programme|program)$/.test(tokens[j].lower) &&
    /^(?:awareness|sensiti[sz]ation|orientation|induction|felicitation|interaction)$/.test(before)
  );
}

/** Whether "Congress" is a gathering here, not a parliament. */
function isCongress(tokens: readonly Token[], j: number): boolean {
  return (
    tokens[j].lower === "congress" &&
    (/^(world|party|international)$/.test(tokens[j - 1]?.lower ?? "") || ORDINAL.test(tokens[j - 2]?.text ?? ""))
  );
}

function goesOn(tokens: readonly Token[], j: number): boolean {
  const next = tokens[j + 1];
  return (
    isNameWord(next) ||
    (next !== undefined && /^(the|its)$/.test(next.lower) && isNameWord(tokens[j + 2])) ||
    (next?.kind === "number" && ORDINAL.test(next.text))
  );
}

/** "Summit 2024", "Conference of the Parties", "Forum on China-Africa Cooperation", "(COP28)" is left to the acronyms. */
function withTail(tokens: readonly Token[], end: number): number {
  let j = end;
  if (tokens[j]?.kind === "number" && /^(19|20)\d\d$/.test(tokens[j].text)) j++;
  if (/^(of|on|for)$/.test(tokens[j]?.lower ?? "")) {
    let k = j + 1;
    if (tokens[k]?.lower === "the") k++;
    const from = k;
    while (
      k < tokens.length &&
      ((tokens[k].kind === "number" && ORDINAL.test(tokens[k].text) && isNameWord(tokens[k + 1])) ||
        isNameWord(tokens[k]) ||
        (INSIDE.has(tokens[k].lower) &&
          !/^(?:'s|with|between|against)$/.test(tokens[k].lower) &&
          isNameWord(tokens[k + 1]) &&
          k > from))
    )
      k++;
    if (k > from) j = beforeSeat(tokens, from, k);
  }
  return j;
}

/** "Conference on Women in Mining in Tuam": the town behind the last "in" is where it was held, a country its subject. */
export function beforeSeat(tokens: readonly Token[], from: number, end: number): number {
  for (let k = end - 2; k > from; k--) {
    if (tokens[k].lower !== "in") continue;
    const rows = placesNamed(
      tokens
        .slice(k + 1, end)
        .map(({ text }) => text)
        .join(" "),
    );
    if (rows.length === 0) return end;
    return !/^(?:country|region)$/.test(rows[0].level) || isDated(tokens, end) ? k : end;
  }
  return end;
}

/** "on Monday", "from 3 to 5 May", "this week". */
function isDated(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return (
    /^(?:yesterday|today|recently)$/.test(words[0] ?? "") ||
    (/^(?:on|from|last|this)$/.test(words[0] ?? "") &&
      words.slice(1).some((word) => /^\d{1,2}$/.test(word) || /^week$/.test(word) || CALENDAR.test(word)))
  );
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The head nouns of a lower-case gathering: "meeting", "press conference". */
export function isMeetingHead(lower: string): boolean {
  return words("meeting-heads-lower").has(lower);
}
