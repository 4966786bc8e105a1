// What is a title about? "director of planning at Mayo County Council": the title, its portfolio, its body or place.

import { countryOf } from "./gazetteer";
import { pairs } from "./lexicon";
import type { Mention, TitlePhrase } from "./mention";
import { isNameWord } from "./names";
import { organizationAt } from "./organizations";
import { isPortfolioWord, portfolioEnd } from "./portfolios";
import { rankTitles } from "./rank-titles";
import { isStateWord } from "./state-governments";
import { complement, pastDuty, pastQualifier, referenceAt, wordsOf } from "./title-complements";
import { bodyNoun, portfolioStart } from "./title-fronts";
import { nounStart } from "./title-nouns";
import { titleAt } from "./titles";
import type { Sentence, Token } from "./tokens/token";

/** Heads so weak that "Health and Social Services" behind "Minister of" is a portfolio, not a body. */
const PORTFOLIO_HEADS = new Set(
  "services service force forces news energy systems technologies media logistics insurance foods government enterprises cooperative industries initiative property capital mission command division directorate".split(
    " ",
  ),
);

/** Past the capitalised portfolio of a title ("Minister for Health"), or the title's end when a body or place follows. */
export function aboutEnd(tokens: readonly Token[], title: { to: number }): number {
  const to = pastField(tokens, pastQualifier(tokens, title.to));
  if (!/^(of|for)$/.test(tokens[to]?.lower ?? "")) return to;
  let k = to + 1;
  if (tokens[k]?.lower === "the") k++;
  if (!isNameWord(tokens[k])) return to;
  const field = tokens[title.to - 1].lower === "minister" ? localGovernmentEnd(tokens, k) : -1;
  if (field > 0) return field;
  const body = organizationAt(tokens, k);
  const local = tokens[k].lower === "local" && tokens[k + 1]?.lower === "government";
  if (
    body !== null &&
    !local &&
    (!PORTFOLIO_HEADS.has(tokens[body.to - 1].lower) || isOfficeOfBody(tokens, k, body.to))
  )
    return to;
  if (!isPortfolioWord(tokens[k])) return to;
  return portfolioEnd(tokens, k);
}

/** "Minister of Housing and Local Government of Heronland": where the field ends that is no body; -1 for others. */
function localGovernmentEnd(tokens: readonly Token[], at: number): number {
  for (let j = at; j < at + 6 && (isNameWord(tokens[j]) || /^(?:and|,|&)$/.test(tokens[j]?.lower ?? "")); j++)
    if (tokens[j].lower === "local" && tokens[j + 1]?.lower === "government" && tokens[j + 2]?.lower === "of")
      return j + 2;
  return -1;
}

/** "Foreign Affairs Office of Heron City Government": an office with the government it is of. */
function isOfficeOfBody(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to - 1)
    .some(
      ({ lower }, n) => /^(?:office|bureau|department|commission)$/.test(lower) && tokens[from + n + 1].lower === "of",
    );
}

/** "with responsibility for Circular Economy": past the duty, unless it is a body. */
function pastField(tokens: readonly Token[], from: number): number {
  const to = pastDuty(tokens, from);
  for (let k = from; k < to; k++) if (tokens[k].cap) return organizationAt(tokens, k) === null ? to : from;
  return to;
}

/** Every title of a sentence with what it is about; inside the names of bodies, meetings and documents there is none. */
export function findTitles(sentence: Sentence, mentions: readonly Mention[]): TitlePhrase[] {
  const { tokens } = sentence;
  const found: TitlePhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const inside = mentions.find((mention) => mention.label !== null && mention.from <= i && i < mention.to);
    if (inside !== undefined) {
      i = inside.to - 1;
      continue;
    }
    const title = titleAt(tokens, i);
    if (
      title === null ||
      mentions.some((mention) => mention.label !== null && mention.from < title.to && mention.to > i)
    )
      continue;
    const last = found[found.length - 1];
    if (last?.short !== undefined && last.to === title.to + 1 && tokens[i - 1]?.text === "(") continue;
    const served = tokens[title.to]?.text === "'s" ? titleAt(tokens, title.to + 1) : null;
    if (served !== null) {
      const phrase = read(sentence, mentions, title.to + 1, served.to, served.head);
      phrase.from = Math.min(phrase.from, i);
      found.push(phrase);
      i = served.to - 1;
      continue;
    }
    const phrase = read(sentence, mentions, i, title.to, title.head);
    const chief = SERVING.test(title.head) ? servedEnd(sentence, mentions, title.to) : null;
    if (chief !== null) {
      phrase.to = chief.to;
      phrase.of.push(...chief.of.filter(({ label }) => label === "Organization"));
      found.push({ ...phrase, about: phrase.about || chief.about });
      i = chief.to - 1;
      continue;
    }
    found.push(phrase);
    i = Math.max(title.to, phrase.of.length > 0 || phrase.about !== "" ? title.to : title.to) - 1;
  }
  share(tokens, found);
  const ranks = rankTitles(sentence, mentions, found);
  return ranks.length === 0 ? found : [...found, ...ranks].sort((a, b) => a.from - b.from);
}

const SERVING = /^(?:secretary|assistant|adviser|advisor|aide|counsel|spokesperson|spokesman|spokeswoman)$/;

/** "Press Secretary to the Governor of Ondo State": whom the officer serves is no office of his own. */
function servedEnd(
  sentence: Sentence,
  mentions: readonly Mention[],
  at: number,
): { to: number; of: Mention[]; about: string } | null {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== "to") return null;
  const the = tokens[at + 1]?.lower === "the" ? 1 : 0;
  if (the === 0 && !tokens[at + 1]?.cap) return null;
  const served = titleAt(tokens, at + 1 + the);
  if (served === null || mentions.some(({ label, from, to }) => label !== null && from < served.to && to > at))
    return null;
  const { of, to } = complement(sentence, mentions, served.to);
  return { of, to, about: wordsOf(tokens, at + 1, served.to) };
}

/** Those who serve where they are. */
const STAFF = /^(?:spokesperson|spokesman|spokeswoman|principal|headteacher|headmaster|matron|nurse|curator|warden)$/;

function read(
  sentence: Sentence,
  mentions: readonly Mention[],
  i: number,
  titleEnd: number,
  head: string,
): TitlePhrase {
  const { tokens } = sentence;
  const of: Mention[] = [];
  const left = nounStart(tokens, mentions, i, titleEnd);
  let from = left;
  let former =
    /^(former|ex|past|retired|late|outgoing|then|ex-.*)$/.test(tokens[i].lower) ||
    /^(former|ex|past|then|late)$/.test(tokens[left - 1]?.lower ?? "");
  if (/^(ex|former)-/.test(tokens[i].lower)) former = true;
  const before = mentions.find(
    (mention) =>
      (mention.to === left && !isStateWord(mention.name.toLowerCase())) ||
      (mention.to === left - 1 && tokens[left - 1].text === "'s") ||
      (mention.to === left - 3 && tokens[left - 3].text === "(" && tokens[left - 1].text === ")"),
  );
  if (before && (before.label === "Organization" || before.label === "Place")) {
    const owner =
      before.label === "Place"
        ? mentions.find(({ label, to }) => label === "Organization" && to === before.from)
        : undefined;
    of.push(...(owner ? [owner, before] : [before]));
    from = (owner ?? before).from;
  } else {
    const country = demonymBefore(sentence, left);
    if (country !== null) {
      of.push(country);
      from = country.from;
    }
  }
  const first = left < i ? left : portfolioStart(tokens, mentions, i, titleEnd, of);
  if (first < from) from = first;
  const next = /^(?:next|new|first|current)$/.test(tokens[left - 1]?.lower ?? "") ? left - 1 : left;
  const owner = of.length === 0 && tokens[next - 1]?.text === "'s" ? ownerBefore(tokens, next - 1) : null;
  if (owner !== null) from = owner.from;
  const after = complement(sentence, mentions, titleEnd);
  of.push(...after.of);
  if (
    of.length === 0 &&
    (tokens[left - 1]?.lower === "whose" || (tokens[left - 1]?.lower === "where" && STAFF.test(head)))
  ) {
    const mark = tokens[left - 2]?.text === "," ? left - 2 : left - 1;
    const owned = mentions.find(({ label, to }) => label === "Organization" && to === mark);
    if (owned) of.push(owned);
  }
  const its = of.length === 0 && tokens[left - 1]?.lower === "its";
  if (its) of.push(...bodyBefore(mentions, left));
  const noun = of.length === 0 && owner === null && after.reference === null ? bodyNoun(tokens, left, titleEnd) : null;
  if (noun !== null) from = Math.min(from, noun.from);
  const reference =
    after.reference ?? owner ?? noun ?? (its && of.length === 0 ? { from: left - 1, to: left, head: "" } : null);
  let start = noun?.from === left ? left + 1 : first;
  while (
    start < titleEnd - 1 &&
    (/^(former|ex|past|then|new|newly-elected|newly-appointed|current|outgoing|incoming|late|old|retired|visiting)$/.test(
      tokens[start].lower,
    ) ||
      tokens[start].text === "federal")
  )
    start++;
  let title = wordsOf(tokens, start, titleEnd).replace(/^ex-/i, "");
  if (before?.label === "Place" && before.to === i && isDistrictOffice(tokens[i - 1].lower, head, after.about))
    title = `${tokens[i - 1].text} ${title}`;
  const about = after.about;
  if (after.written !== "" && (isOffice(head) || title.includes(" "))) title += ` ${after.written}`;
  return {
    sentence: sentence.index,
    from,
    to: after.to,
    title,
    head,
    of,
    about,
    former,
    ...(after.short === "" ? {} : { short: after.short }),
    ...(reference ? { ofReference: reference } : {}),
  };
}

/** "Monduli District Commissioner": the word for the division is part of the title, too. */
function isDistrictOffice(division: string, head: string, about: string): boolean {
  if (division === "county" && head === "executive") return true;
  if (about !== "") return false;
  if (division === "sub-county") return /^(?:administrator|commissioner|officer)$/.test(head);
  return division === "district"
    ? /^(?:commissioner|collector|magistrate|administrator|officer|engineer)$/.test(head)
    : division === "county" && head === "commissioner";
}

/** "X University … its president": the body named last in the sentence. */
function bodyBefore(mentions: readonly Mention[], i: number): Mention[] {
  return mentions.filter((mention) => mention.label === "Organization" && mention.to < i).slice(-1);
}

/** "the council's" before a title: a body named before. */
function ownerBefore(tokens: readonly Token[], at: number): { from: number; to: number; head: string } | null {
  const place = tokens[at - 1]?.lower ?? "";
  if (
    /^(?:city|province|county|district|prefecture|country|nation|town|state)$/.test(place) &&
    /^(?:the|this)$/.test(tokens[at - 2]?.lower ?? "")
  )
    return { from: at - 2, to: at, head: `${place}'s` };
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const reference = referenceAt(tokens, k);
    if (reference?.to === at) return reference;
  }
  return null;
}

/** Titles whose portfolio is a part of the title itself: "Minister for Health", "director of planning". */
function isOffice(head: string): boolean {
  return !/^(member|mp|td|mep|mla|mca|representative|delegate|resident|citizen|leader)$/.test(head);
}

/** "the Irish President": a country by its adjective. */
function demonymBefore(sentence: Sentence, i: number): Mention | null {
  const [before, token] = [sentence.tokens[i - 2], sentence.tokens[i - 1]];
  if (token?.cap !== true) return null;
  const double = before?.cap ? pairs("demonyms").get(`${before.lower} ${token.lower}`) : undefined;
  const row = countryOf(double ?? pairs("demonyms").get(token.lower) ?? "");
  if (row === undefined) return null;
  return {
    sentence: sentence.index,
    from: double === undefined ? i - 1 : i - 2,
    to: i,
    label: "Place",
    by: "demonym",
    name: row.name,
    rows: [row],
  };
}

/** Officers that somebody is beside another office of the same body. */
const OFFICERS =
  /^(?:chair|chairman|chairwoman|chairperson|president|ceo|executive|founder|co-founder|director|manager|representative|secretary|treasurer|editor|owner|dean|principal|head|coordinator)$/;

/** "chairman and CEO of X": the first title is about the same body. */
function share(tokens: readonly Token[], found: TitlePhrase[]): void {
  for (let n = found.length - 2; n >= 0; n--) {
    const [one, next] = [found[n], found[n + 1]];
    const between = tokens
      .slice(one.to, next.from)
      .map((token) => token.lower)
      .join(" ");
    if (
      /^(and|&|and the|,|, and|as well as|-|\/)$/.test(between) &&
      one.of.length === 0 &&
      one.about === "" &&
      one.ofReference === undefined
    ) {
      const shared = OFFICERS.test(one.head) || one.head === "group" ? next.from : next.to - 2;
      one.of.push(...next.of.filter((mention) => mention.from > shared));
    } else if (
      /^(and|&|,|, and)$/.test(between) &&
      next.of.length === 0 &&
      next.ofReference === undefined &&
      one.of.length > 0 &&
      one.to <= next.from &&
      (/^[,.)]|^$/.test(tokens[next.to]?.text ?? "") ||
        (/^(?:and|&)$/.test(between) && OFFICERS.test(one.head) && OFFICERS.test(next.head) && tokens[next.to]?.cap))
    ) {
      next.of.push(...one.of);
    }
  }
}
